import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import { DOCUMENT_VERSION_ID, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { type ActionFixture, DOCUMENT_READER, pdf, resultsOf, startFixture } from '../../support/action-fixture.ts';

/** Its forms differ from each other. */
const KEY = 'roe+key=with"quotes"&0123456789';
const HEADER = `Bearer ${KEY}`;

const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const percentAll = (text: string) => hex(text).replace(/../g, '%$&');
const jsonAll = (text: string) => hex(text).replace(/../g, '\\u00$&');
const entities = (text: string) => [...text].map((character) => `&#${character.charCodeAt(0)};`).join('');
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const json = (text: string) => JSON.stringify(text).slice(1, -1);

/** Whatever a careless server may write of the header that it got. */
const ECHOES = [
  HEADER,
  encodeURIComponent(HEADER),
  percentAll(HEADER),
  json(HEADER),
  json(json(HEADER)),
  jsonAll(HEADER),
  html(HEADER),
  entities(HEADER),
  hex(HEADER),
  hex(HEADER).toUpperCase(),
  ...['', 'x', 'xy'].map((before) => base64(`${before}${HEADER}\r\n`)),
];
const ECHO = ECHOES.join(' , ');

/** What must be found nowhere; of base64 the part that the key alone decides, at each of its three places. */
const FORMS = [
  KEY,
  encodeURIComponent(KEY),
  percentAll(KEY),
  json(KEY),
  json(json(KEY)),
  jsonAll(KEY),
  html(KEY),
  entities(KEY),
  hex(KEY),
  ...['', 'x', 'xy'].map((before) => base64(`${before}${KEY}`).slice(before.length === 0 ? 0 : 4, -4)),
];

const folded = (text: string) => text.replaceAll('\\/', '/');
const formsIn = (text: string): string[] =>
  FORMS.filter((form) => folded(text).includes(form) || folded(text).toLowerCase().includes(form.toLowerCase()));

const REFERENCE = `${'.'.repeat(70_000)}${ECHO}`;
const SCENARIO: ScenarioInput = {
  apiKey: KEY,
  agents: [
    {
      id: DOCUMENT_READER,
      name: `Reader ${ECHO}`,
      currentVersionId: DOCUMENT_VERSION_ID,
      versions: [
        {
          id: DOCUMENT_VERSION_ID,
          versionName: `v1 ${HEADER}`,
          inputs: [
            { key: 'pdf_file', data_type: 'application/pdf', description: HEADER, accepts_multiple_files: false },
          ],
          engineConfig: {},
        },
      ],
      disableCache: false,
      cacheFailedJobs: false,
    },
  ],
  references: { page: { contentType: `text/html; of=${HEADER}`, text: REFERENCE } },
  files: [
    {
      match: 'refused.pdf',
      submit: [{ kind: 'status', status: 400, json: { detail: ECHO }, headers: { 'x-echo': HEADER } }],
    },
    {
      match: 'html.pdf',
      submit: [{ kind: 'status', status: 413, text: `<p>${html(HEADER)}</p>`, contentType: HEADER }],
    },
    { match: 'failed.pdf', end: 4, errorMessage: ECHO },
    {
      match: 'echoed.pdf',
      outputs: [
        { key: ECHO, data_type: HEADER, value: ECHO },
        { key: 'json', data_type: 'application/json', value: JSON.stringify({ [ECHO]: [ECHO], references: ['page'] }) },
        { key: 'refs', data_type: 'application/json', value: '{"references":[{"resource_id":"page"}]}' },
      ],
    },
  ],
};

const NAMES = ['echoed.pdf', 'failed.pdf', 'good.pdf', 'html.pdf', 'refused.pdf', `named ${KEY}.pdf`];

describe('the key, which a server echoes wherever it can and a file is named after', () => {
  let fixture: ActionFixture;
  let step: StepRun;
  let post: StepRun | null;
  let archives: Map<string, Buffer>;
  beforeAll(async () => {
    fixture = await startFixture();
    // Of its own, so that it is still there for the post step.
    await using workspace = await tempWorkspace(Object.fromEntries(NAMES.map((name) => [name, pdf(name)])));
    step = await fixture.run({
      files: {},
      options: { workspace: workspace.path },
      scenario: SCENARIO,
      inputs: { 'api-key': ` ${HEADER}\n`, 'download-references': 'true', concurrency: '1' },
    });
    post = await runPost(step);
    archives = new Map();
    for (const { id, mimeType, name } of await fixture.artifacts.artifacts(fixture.runId)) {
      const bytes = await fixture.artifacts.download(id);
      const files = mimeType === 'application/zip' ? await readZip(bytes) : new Map([[name, bytes]]);
      for (const [path, content] of files) archives.set(`${name}/${path}`, content);
    }
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('has come back in every place that is looked at', () => {
    expect(step.outputs).toMatchObject({ total: '6', succeeded: '3', failed: '1', 'not-submitted': '2' });
    const { results } = resultsOf(step);
    const of = (path: string) => results.find((result) => result.case === path);
    expect(readFileSync(step.outputs['results-path'] ?? '', 'utf8')).toContain('"name": "Reader Bearer ***');
    expect(of('refused.pdf')?.error?.message).toContain('Bearer ***');
    expect(of('failed.pdf')?.error?.message).toContain('Bearer *** , Bearer%20***');
    expect(of('echoed.pdf')?.outputs?.[0]?.value).toContain('Bearer ***');
    expect(of('named ***.pdf')?.outcome).toBe('succeeded');
    expect([...archives.keys()].join()).toContain('references');
  });

  it('is not in the log, but in the line that masks it', () => {
    const lines = `${step.stdout}\n${step.stderr}\n${post?.stdout ?? ''}\n${post?.stderr ?? ''}`.split('\n');
    const masking = lines.filter((line) => line.startsWith('::add-mask::'));
    expect(masking.length).toBeGreaterThan(0);
    expect(lines[0]).toContain(`::add-mask::${KEY}`);
    expect(formsIn(lines.filter((line) => !masking.includes(line)).join('\n'))).toEqual([]);
  });

  it('is not in outputs, state, annotations or summary', () => {
    expect(step.summary).toContain('Reader Bearer');
    for (const part of [step.outputs, step.state, step.annotations, step.summary, post?.summary, post?.outputs]) {
      expect(formsIn(JSON.stringify(part ?? '', null, 1))).toEqual([]);
      expect(formsIn(String(typeof part === 'string' ? part : Object.values(part ?? {})))).toEqual([]);
    }
  });

  it('is in no file that the run leaves, the journal and the results among them', () => {
    const left = readdirSync(step.tempDir, { recursive: true, withFileTypes: true });
    const files = left.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    const ours = files.filter((path) => /roe-(journal|results)/.test(path));
    expect(ours.length).toBeGreaterThan(6);
    for (const path of files) expect([path, formsIn(readFileSync(path, 'latin1'))]).toEqual([path, []]);
    for (const path of files) expect(formsIn(path)).toEqual([]);
  });

  it('is in no file of the artifacts', () => {
    expect(archives.size).toBeGreaterThan(5);
    for (const [path, content] of archives) {
      expect([path, formsIn(content.toString('latin1'))]).toEqual([path, []]);
      expect(formsIn(path)).toEqual([]);
    }
  });

  it('is in no address', () => {
    const { requests } = fixture.emulator.inspect();
    expect(formsIn(JSON.stringify(requests.map(({ path, query }) => [path, query])))).toEqual([]);
  });
});
