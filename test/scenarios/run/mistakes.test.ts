import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteFault } from '../../../simulators/roe/scenario.ts';
import {
  type ActionFixture,
  CONTRACT_READER,
  errorsOf,
  type FixtureRun,
  pdf,
  resultsOf,
} from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

interface Mistake extends Partial<FixtureRun> {
  readonly given: string;
  /** Everything that the step says at the level of a warning or an error. */
  readonly says: readonly RegExp[];
  readonly exitCode: number;
  readonly jobs: number;
}

const DOCUMENTS = { 'docs/a.pdf': pdf('a'), 'docs/b.pdf': pdf('b') };
const matching = (given: string, files: string, reason: RegExp): Mistake => ({
  given,
  inputs: { files },
  says: [
    new RegExp(`^no file matched \`files\` \\(.*\\): ${reason.source}.*; \`if-no-files-found\` can allow this`, 's'),
  ],
  exitCode: 1,
  jobs: 0,
});

const emptyPatterns: readonly Mistake[] = [
  matching(
    'braces',
    'docs/*.{pdf,docx}',
    /braces such as `\{a,b\}` are not known here: write each pattern on a separate line/,
  ),
  matching('a comma', 'docs/a.pdf, docs/b.pdf', /it has a comma, which is taken literally: write each pattern/),
  matching('a space', 'docs/*.pdf docs/*.txt', /it has a space, which is taken literally: write each pattern/),
  matching('quotation marks', '"docs/*.pdf"', /it is in quotation marks, which are taken literally: leave them out/),
  matching('a YAML list', '- docs/*.pdf', /it begins with `- `: `files` takes lines of text, not a YAML list/),
  matching('a home folder', '~/*.nothing', /`~` is the home folder, which is outside the workspace/),
  matching('another case', 'docs/*.PDF', /2 files would match if case were ignored, such as docs\/a\.pdf: spell/),
  matching('a path from the top of the disk', '/docs/*.pdf', /it leads outside the workspace: name a path below/),
  matching('a folder that is not there', 'missing/**', /check the patterns against the names in the repository/),
  {
    ...matching('backslashes', String.raw`docs\*.pdf`, /it has backslashes: write `\/` between folders/),
    inputs: { files: String.raw`docs\sub\*.pdf` },
  },
  {
    ...matching(
      'brackets in a name',
      'NDA [signed].pdf',
      /`\[signed\]` stands for one of these characters: write `\[\[\]signed\]`/,
    ),
    files: { 'NDA [signed].pdf': pdf('a') },
  },
  {
    ...matching('no checkout', '**/*.pdf', /the workspace is empty: add a step with actions\/checkout before this one/),
    files: {},
  },
  {
    ...matching(
      'two mistakes',
      '"docs/*.pdf"\n- docs/*.pdf',
      /"docs\/\*\.pdf": it is in quotation.*; - docs\/\*\.pdf: it begins/,
    ),
  },
];

const exclusions: readonly Mistake[] = [
  {
    given: 'an exclusion before the patterns',
    inputs: { files: '!docs/b.pdf\ndocs/**' },
    says: [/^The pattern !docs\/b\.pdf in `files` stands before all others and excludes nothing: put it after/],
    exitCode: 0,
    jobs: 2,
  },
  {
    given: 'an exclusion with a typing error',
    inputs: { files: 'docs/**\n!dosc/b.pdf' },
    says: [/^The pattern !dosc\/b\.pdf in `files` excluded no file: correct it, or leave it out\.$/],
    exitCode: 0,
    jobs: 2,
  },
  {
    given: 'exclusions that each leave something out, and one that is covered by another',
    inputs: { files: '**/*.pdf\n!old/**\n!old/x.pdf\n!docs/b.pdf' },
    files: { ...DOCUMENTS, 'old/x.pdf': pdf('x') },
    says: [],
    exitCode: 0,
    jobs: 1,
  },
  {
    given: 'one of two patterns that matches nothing',
    inputs: { files: 'docs/a.pdf\nscans/*.{png,jpg}' },
    says: [/^The pattern scans\/\*\.\{png,jpg\} in `files` matched no file: braces such as/],
    exitCode: 0,
    jobs: 1,
  },
  {
    given: 'a path that is not there beside one that is',
    inputs: { files: 'docs/a.pdf\n"docs/b.pdf"' },
    says: [/^no file matched "docs\/b\.pdf", which `files` names: nothing was submitted; it is in quotation marks/],
    exitCode: 1,
    jobs: 0,
  },
];

const refusal = (status: number, body: object): RouteFault[] => [
  { route: 'version', fault: { kind: 'status', status, json: body }, times: 0 },
];

const settings: readonly Mistake[] = [
  {
    given: 'an unknown placeholder',
    inputs: { 'agent-id': CONTRACT_READER, inputs: 'question: "Is {filename} signed?"' },
    says: [/^`inputs` sends `\{filename\}` in `question` unchanged: the placeholders are `\{path\}`/],
    exitCode: 0,
    jobs: 2,
  },
  {
    given: 'a colon in a value',
    inputs: { 'agent-id': CONTRACT_READER, inputs: 'question: What is: the notice period?' },
    says: [/has a value with `: ` in it on line 1, which YAML takes for another name: put the value in quotes$/],
    exitCode: 1,
    jobs: 0,
  },
  {
    given: 'a key that Roe forbids',
    scenario: { faults: refusal(403, { detail: 'Invalid API key.' }) },
    says: [/Roe does not know the API key \(Roe answered 403: Invalid API key\): check the secret behind `api-key`/],
    exitCode: 1,
    jobs: 0,
  },
  {
    given: 'a schema that is not there',
    inputs: { 'output-schema': 'schema.json' },
    says: [/`output-schema` names schema\.json, which .*: schema\.json is not in the workspace, so correct the path/],
    exitCode: 1,
    jobs: 0,
  },
  {
    given: 'a number of minutes as `timeout`',
    inputs: { timeout: '20' },
    says: [/^`timeout` is 20 s, after which jobs that are still open are cancelled .*: write `30m` for minutes\.$/],
    exitCode: 0,
    jobs: 2,
  },
  {
    given: 'a file that is too large for Roe',
    inputs: { files: 'docs/a.pdf' },
    scenario: {
      faults: [
        {
          route: 'submit',
          fault: {
            kind: 'status',
            status: 413,
            contentType: 'text/html',
            text: '<html><head><title>413 Request Entity Too Large</title></head><body><h1>413 Request Entity Too Large</h1><hr>nginx</body></html>',
          },
          times: 0,
        },
      ],
    },
    says: [
      /^docs\/a\.pdf: Roe refused it \(Roe answered 413: Request Entity Too Large\), which takes nothing this large \(0\.0 MB\): leave such files out with `max-file-size`/,
      /1 of 1 file did not succeed/,
    ],
    exitCode: 1,
    jobs: 0,
  },
];

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const zip = (name: string): Buffer => {
  const data = deflateRawSync('x');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(1, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data]);
};

const types: readonly Mistake[] = [
  {
    given: 'files of other types',
    inputs: { files: '**' },
    files: {
      ...DOCUMENTS,
      'mail/1.eml': 'one',
      'mail/2.eml': 'two',
      'scans/really-a-jpeg.pdf': JPEG,
      'scans/photo.jpg': Buffer.concat([JPEG, Buffer.from('2')]),
      'all.zip': zip('a.pdf'),
    },
    says: [
      /^`pdf_file` takes application\/pdf, but 5 of 7 files are something else and are sent anyway: 2 eml \(such as mail\/1\.eml\), 1 zip \(all\.zip\), 1 jpg \(scans\/photo\.jpg\), 1 jpg named \.pdf \(scans\/really-a-jpeg\.pdf\); exclude .* Roe gets an archive as it is, not the files in it, so unpack it in an earlier step\.$/,
      /^scans\/really-a-jpeg\.pdf: The document could not be read\.$/,
      /^1 of 7 files did not succeed/,
    ],
    exitCode: 1,
    jobs: 7,
  },
  {
    given: 'a document without an extension',
    inputs: { files: 'contract' },
    files: { contract: pdf('c') },
    says: [],
    exitCode: 0,
    jobs: 1,
  },
];

describe('a mistake explains itself once', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it.each([...emptyPatterns, ...exclusions, ...settings, ...types])(
    '$given gets one sentence',
    async ({ given: _, says, exitCode, jobs, ...run }) => {
      const step = await fixture.run({ files: DOCUMENTS, inputs: { files: 'docs/**' }, ...run });
      const told = step.annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);

      expect(told).toEqual(says.map((pattern) => expect.stringMatching(pattern)));
      expect(step.exitCode).toBe(exitCode);
      expect(fixture.emulator.state.jobs.size).toBe(jobs);
      expect(step.stdout + step.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
  );

  it('a document whose name does not show a type is sent as what its bytes show', async () => {
    const step = await fixture.run({ files: { contract: pdf('c') }, inputs: { files: 'contract' } });

    expect(resultsOf(step).results[0]?.files).toMatchObject([{ path: 'contract', contentType: 'application/pdf' }]);
  });

  it('a fault that is an error is no warning too', async () => {
    const step = await fixture.run({ files: DOCUMENTS, inputs: { files: 'scans/**' } });

    expect(errorsOf(step)).toHaveLength(1);
    expect(step.annotations).toHaveLength(1);
  });
});
