import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import type { PageDetails, PageRun } from '../../../src/report/html/page-data.ts';
import { type ActionFixture, CONTRACT_READER, type FixtureRun, pdf } from '../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const INPUTS = {
  'agent-id': CASE_AGENT,
  comment: 'always',
  'github-token': 'the-token-of-github',
};
const FOLDERS = {
  'packs/a/context.md': 'of a',
  'packs/a/1.pdf': pdf('a1'),
  'packs/a/2.pdf': pdf('a2'),
  'packs/b/context.md': 'of b',
  'packs/b/1.pdf': '',
  'packs/c/1.pdf': pdf('c1'),
};
const FOLDER_INPUTS = {
  files: 'packs/*/*.pdf',
  'one-job-per': 'folder',
  inputs: `context: { text: "{dir}/context.md" }
details: of {name}
documents: { file: "{path}" }
photo: { file: "{dir}/*.png", optional: true }
`,
};
/** The second row begins on line 4. */
const TABLE = 'id,note,document\none,"two\nlines",docs/1.pdf\ntwo,=1+1|x,docs/2.pdf\nthree,,docs/1.pdf\n';
const ROW_INPUTS = {
  files: '',
  rows: 'listings.csv',
  inputs:
    'context: "{note}"\ndetails: "{id}"\ndocuments: { file: "{document}" }\nphoto: { file: "{id}.png", optional: true }\n',
};

describe('what a reader sees of cases', () => {
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
    github = await startGitHub();
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    await fixture[Symbol.asyncDispose]();
  });

  const run = (
    files: FixtureRun['files'],
    inputs: Record<string, string>,
    scenario: FixtureRun['scenario'] = { agents: [caseAgent()] },
  ) => {
    github.state.comments.clear();
    return fixture.run({
      files,
      scenario,
      inputs: { ...INPUTS, ...inputs },
      options: { event: pullRequestEvent(), github: { EVENT_NAME: 'pull_request', API_URL: github.url } },
    });
  };
  const comment = () => github.state.comments.get(PULL_REQUEST)?.[0]?.body ?? '';
  const fileOf = ({ outputs }: StepRun, name: string) => readFileSync(join(outputs['results-dir'] ?? '', name), 'utf8');
  const block = <T>(step: StepRun, id: string): T =>
    JSON.parse(new RegExp(`id="${id}">([^<]*)<`).exec(fileOf(step, 'report.html'))?.[1] ?? '') as T;
  const visible = (markdown: string | null) => (markdown ?? '').replaceAll('<wbr>', '');

  describe('if each is a folder', () => {
    let step: StepRun;
    let said: string;
    beforeAll(async () => {
      step = await run(FOLDERS, FOLDER_INPUTS);
      said = visible(comment());
    });

    it('log, summary and comment count cases, and name them by their folders', () => {
      const log = step.log.join('\n');
      expect(log).toContain('✓ packs/a/: succeeded');
      expect(log).toContain('✗ packs/b/: not submitted: packs/b/1.pdf is empty');
      for (const text of [visible(step.summary), said]) {
        expect(text).toContain('2 of 3 cases did not succeed');
        expect(text).toContain('| Case | Outcome |');
        expect(text).toContain('packs/c/');
      }
    });

    it('the summary’s details have all files with their inputs', () => {
      const [, details] = /<summary>✅ packs\/a\/<\/summary>([\s\S]*?)<\/details>/.exec(visible(step.summary)) ?? [];
      expect(details).toContain(
        '| Input | File |\n| :-- | :-- |\n| context, as text | packs/a/context.md |\n| documents | packs/a/1.pdf |\n| documents | packs/a/2.pdf |',
      );
    });

    it('the HTML report has all files with their inputs', () => {
      expect(block<PageRun>(step, 'run').unit).toBe('case');
      const files = block<PageDetails>(step, 'details-0')[5];
      expect(files.map(([input, path]) => [input, path])).toEqual([
        ['context', 'packs/a/context.md'],
        ['documents', 'packs/a/1.pdf'],
        ['documents', 'packs/a/2.pdf'],
      ]);
    });

    it('annotations are at a file of the folder, and CSV and JUnit name the folder', () => {
      const places = step.annotations.flatMap(({ properties: { file } }) => file ?? []);
      expect(places).toEqual(['packs/b/context.md', 'packs/c/1.pdf']);
      expect(fileOf(step, 'results.csv')).toMatch(/^packs\/a\/,succeeded,/m);
      expect(fileOf(step, 'junit.xml')).toContain('<testcase name="packs/a/"');
    });
  });

  describe('if each is a row', () => {
    let step: StepRun;
    let said: string;
    beforeAll(async () => {
      step = await run({ 'listings.csv': TABLE, 'docs/1.pdf': pdf('1'), 'docs/2.pdf': '%PDF-broken' }, ROW_INPUTS);
      said = visible(comment());
    });

    it('log, summary and comment count cases, and name them by their ids', () => {
      expect(step.log.join('\n')).toContain('✓ one: succeeded');
      for (const text of [visible(step.summary), said]) {
        expect(text).toContain('2 of 3 cases did not succeed');
        expect(text).toMatch(/\| \[two\]\(\S+listings\.csv\?plain=1#L4\) \| ❌.failed \|/);
      }
    });

    it('the summary’s details have the row’s line and values, and its file', () => {
      const [, details] = /<summary>❌ two<\/summary>([\s\S]*?)<\/details>/.exec(visible(step.summary)) ?? [];
      expect(details).toContain('listings.csv, line 4\n\n| Column | Value |\n| :-- | :-- |\n| id | two |');
      expect(details).toContain('| note | &#61;1+1&#124;x |');
      expect(details).toContain('| documents | docs/2.pdf |');
    });

    it('the HTML report has the row’s line and values', () => {
      const rows = [0, 1, 2].map((at) => block<PageDetails>(step, `details-${at}`)[6]);
      expect(rows).toContainEqual([
        'listings.csv',
        2,
        [
          ['id', 'one'],
          ['note', 'two\nlines'],
          ['document', 'docs/1.pdf'],
        ],
      ]);
    });

    it('annotations are at the row’s line, CSV has the row’s columns, and JUnit names the row', () => {
      const places = step.annotations.flatMap(({ properties: { file, line } }) =>
        file === undefined ? [] : [[file, line]],
      );
      expect(places).toEqual([
        ['listings.csv', '4'],
        ['listings.csv', '5'],
      ]);
      const csv = fileOf(step, 'results.csv');
      expect(csv.split('\n')[0]).toContain('row.id,row.note,row.document');
      // A spreadsheet must not calculate it.
      expect(csv).toContain("two,'=1+1|x,docs/2.pdf");
      expect(fileOf(step, 'junit.xml')).toContain('<testcase name="two"');
    });
  });

  it('a problem with one file of a case names that file', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 100\n`;
    const step = await run({ ...FOLDERS, 'packs/a/2.pdf': pointer, 'packs/c/context.md': '\uFFFDc' }, FOLDER_INPUTS);
    const log = step.log.join('\n');
    expect(log).toContain('✗ packs/a/: not submitted: packs/a/2.pdf is a Git LFS pointer, not the document');
    expect(log).toContain('✓ packs/c/: succeeded');
  });

  it('a plan of cases shows for each the files that it would send', async () => {
    const step = await run(FOLDERS, { ...FOLDER_INPUTS, 'dry-run': 'true' });
    expect(fixture.emulator.inspect().submissions).toEqual([]);
    expect(visible(step.summary)).toContain('| documents | packs/a/2.pdf |');
  });

  it('advice for a table speaks of its rows, and of cases', async () => {
    const step = await run(
      { 'listings.csv': TABLE.replace('three,,', 'three,x,'), 'docs/1.pdf': '', 'docs/2.pdf': pdf('2') },
      ROW_INPUTS,
    );
    expect(step.summary).toContain('- Empty files are not sent: fill them, or take their rows out of the table.');
    const few = await run(
      { 'listings.csv': TABLE, 'docs/1.pdf': pdf('1'), 'docs/2.pdf': pdf('2') },
      { ...ROW_INPUTS, 'max-files': '2' },
    );
    expect(few.log.join('\n')).toContain(
      '3 cases would be sent, but `max-files` allows 2: nothing was submitted; shorten listings.csv or raise',
    );
  });

  describe('if each is one file', () => {
    const documents = readdirSync('cli/documents');
    /** Without the names of elements and attributes, which no reader sees. */
    const shownOf = (html: string) =>
      [...html.matchAll(/<script type="application\/json" id="[\w-]+">([^<]*)<\/script>/g)]
        .map(([, text = '']) => text.replaceAll(/"(case|row|unit|rowsBlocks)":/g, ''))
        .join('\n');
    const news = (text: string) => text.match(/.{0,30}\b(cases?|rows?)\b.{0,30}/gi) ?? [];

    it('nobody meets the words case and row, neither in the demo nor in the smallest workflow', async () => {
      const files = Object.fromEntries(
        documents.map((name) => [`documents/${name}`, readFileSync(`cli/documents/${name}`)]),
      );
      const demo = {
        'agent-id': CONTRACT_READER,
        files: 'documents/*.pdf',
        inputs: 'question: What is the notice period?',
      };
      for (const [workspace, inputs] of [
        [files, demo],
        [
          { ...files, 'documents/empty.pdf': '' },
          { ...demo, 'max-file-size': '1MB' },
        ],
        [{ 'a.pdf': pdf('a') }, { 'agent-id': '11111111-1111-4111-8111-111111111112', files: '*.pdf' }],
      ] as const) {
        const step = await run(workspace, { ...inputs }, {});
        expect(Number(step.outputs.succeeded)).toBeGreaterThan(0);
        expect(step.outputs.total).toBe(String(Object.keys(workspace).length));
        const html = fileOf(step, 'report.html');
        expect([step.log.join('\n'), step.summary ?? '', comment(), shownOf(html)].flatMap(news)).toEqual([]);
      }
    });
  });
});
