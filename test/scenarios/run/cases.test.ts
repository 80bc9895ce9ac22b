import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BASE_SHA, PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import type { VersionScript } from '../../../simulators/roe/scenario.ts';
import { type ActionFixture, errorsOf, type FixtureRun, pdf, resultsOf } from '../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FOLDER_INPUTS = `context: { text: "{path}" }
details: "about {dir}: {name}, {stem}"
documents: { file: "{dir}/*.pdf" }
photo: { file: "{dir}/photo.png", optional: true }
`;
const ROW_INPUTS = `context: "{text}"
details: "{id} in {Home city}"
documents: { file: "{document}" }
photo: { file: "photos/{id}.png", optional: true }
`;
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]);

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Of every third folder there is a photo, and each has one to three documents. */
function folders(count: number): Files {
  const files: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < count; index += 1) {
    const dir = `cases/[${index}] Ärger`;
    files[`${dir}/context.md`] = `Context of ${index}\r\n"quoted"\n`;
    for (let page = 0; page <= index % 3; page += 1) files[`${dir}/${page}.pdf`] = pdf(`${index}, ${page}`);
    if (index % 3 === 0) files[`${dir}/photo.png`] = new Uint8Array([...PNG, index]);
  }
  return files;
}

const HEADER = 'id;text;Home city;document';

function table(count: number, change: (index: number) => string = () => ''): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const text = `"line one of ${index}${change(index)}\nline ""two"""`;
    return [`r${String(index).padStart(3, '0')}`, text, index % 2 ? 'Ürümqi' : '"a; b"', `docs/${index % 7}.pdf`].join(
      ';',
    );
  });
  return `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`;
}

const documents = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${index}.pdf`, pdf(`document ${index}`)]));

describe('cases', () => {
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(async () => {
    github = await startGitHub();
    return () => github[Symbol.asyncDispose]();
  });

  const run = ({ files, inputs, options, version = {} }: Partial<FixtureRun> & { version?: Partial<VersionScript> }) =>
    fixture.run({
      files: files ?? {},
      scenario: { agents: [caseAgent(version)] },
      inputs: { 'agent-id': CASE_AGENT, files: '', ...inputs },
      ...(options === undefined ? {} : { options }),
    });
  const ofFolders = (files: Files, more: Partial<FixtureRun> = {}) =>
    run({ ...more, files, inputs: { files: 'cases/*/context.md', inputs: FOLDER_INPUTS, ...more.inputs } });
  const ofRows = (files: Files, more: Partial<FixtureRun> & { version?: Partial<VersionScript> } = {}) =>
    run({ ...more, files, inputs: { rows: 'listings.csv', inputs: ROW_INPUTS, ...more.inputs } });

  /** What was sent, without the metadata: key, name, type, hash of each part, and the text of texts. */
  const sentByCase = () =>
    new Map(
      fixture.emulator.inspect().submissions.map(({ parts }) => {
        const metadata = JSON.parse(parts.find(({ key }) => key === 'metadata')?.text ?? '{}') as { case: string };
        const shown = parts
          .filter(({ key }) => key !== 'metadata')
          .map(({ kind, key, fileName, contentType, sha256: hash, text }) =>
            kind === 'text' ? [key, text] : [key, fileName, contentType, hash],
          );
        return [metadata.case, shown];
      }),
    );
  const jobs = () => fixture.emulator.inspect().jobs;
  const sentCases = () => [...sentByCase().keys()].sort();

  it('40 folders and 200 rows are 240 jobs, each with exactly the parts that its case says', async () => {
    const files = folders(40);
    await ofFolders(files);
    expect(jobs()).toHaveLength(40);
    const sent = sentByCase();
    for (let index = 0; index < 40; index += 1) {
      const dir = `cases/[${index}] Ärger`;
      const pages = Array.from({ length: (index % 3) + 1 }, (_, page) => `${page}.pdf`);
      const photo = files[`${dir}/photo.png`];
      expect(sent.get(`${dir}/context.md`)?.toSorted()).toEqual(
        [
          ['context', `Context of ${index}\r\n"quoted"\n`],
          ['details', `about ${dir}: context.md, context`],
          ...pages.map((page) => ['documents', page, 'application/pdf', sha256(files[`${dir}/${page}`] ?? '')]),
          ...(photo === undefined ? [] : [['photo', 'photo.png', 'image/png', sha256(photo)]]),
        ].toSorted(),
      );
    }

    const docs = documents(7);
    await ofRows({ ...docs, 'listings.csv': table(200), 'photos/r003.png': PNG });
    expect(jobs()).toHaveLength(200);
    const rows = sentByCase();
    for (let index = 0; index < 200; index += 1) {
      const id = `r${String(index).padStart(3, '0')}`;
      const document = `${index % 7}.pdf`;
      expect(rows.get(id)?.toSorted()).toEqual(
        [
          ['context', `line one of ${index}\nline "two"`],
          ['details', `${id} in ${index % 2 ? 'Ürümqi' : 'a; b'}`],
          ['documents', document, 'application/pdf', sha256(docs[`docs/${document}`] ?? '')],
          ...(index === 3 ? [['photo', 'r003.png', 'image/png', sha256(PNG)]] : []),
        ].toSorted(),
      );
    }
    expect(fixture.emulator.inspect().violations).toEqual([]);
  });

  it('the results of a case have its files by input, its row and the line on which the row begins', async () => {
    const step = await ofRows({ ...documents(7), 'listings.csv': table(2) });
    expect(resultsOf(step).results).toMatchObject([
      {
        case: 'r000',
        files: [{ input: 'documents', as: 'file', path: 'docs/0.pdf', contentType: 'application/pdf' }],
        row: { source: 'listings.csv', line: 2, values: { id: 'r000', 'Home city': 'a; b', document: 'docs/0.pdf' } },
      },
      // The first row has two lines.
      { case: 'r001', row: { source: 'listings.csv', line: 4 } },
    ]);
  });

  it('with `one-job-per: folder`, all matched files of a folder are parts of one key, in the order of their paths', async () => {
    const files = {
      'packs/a/2.pdf': pdf('a2'),
      'packs/a/1.pdf': pdf('a1'),
      'packs/a/context.md': 'of a',
      'packs/b/1.pdf': pdf('b1'),
      'packs/b/context.md': 'of b',
    };
    const inputs = {
      files: 'packs/*/*.pdf',
      'one-job-per': 'folder',
      inputs:
        'context: { text: "{dir}/context.md" }\ndetails: "{path}, {name}"\ndocuments: { file: "{path}" }\nphoto: { file: "{dir}/*.png", optional: true }',
    };
    const step = await run({ files, inputs });

    expect(sentByCase().get('packs/a/')).toEqual([
      ['details', 'packs/a, a'],
      ['context', 'of a'],
      ['documents', '1.pdf', 'application/pdf', sha256(pdf('a1'))],
      ['documents', '2.pdf', 'application/pdf', sha256(pdf('a2'))],
    ]);
    expect(resultsOf(step).results.map((result) => result.case)).toEqual(['packs/a/', 'packs/b/']);
    expect(step.summary).toContain('2 cases');
  });

  const refused: readonly (readonly [what: string, step: () => ReturnType<typeof run>, sentence: RegExp])[] = [
    [
      'a template names a column that the table lacks',
      () =>
        ofRows(
          { ...documents(7), 'listings.csv': table(3) },
          { inputs: { inputs: ROW_INPUTS.replace('{text}', '{txt}') } },
        ),
      /`\{txt\}`.*listings\.csv.*column/,
    ],
    [
      'a template leads out of the workspace',
      () => ofFolders(folders(3), { inputs: { inputs: FOLDER_INPUTS.replace('{dir}/*.pdf', '../{dir}/*.pdf') } }),
      /`documents`.*outside the workspace/,
    ],
    [
      'an input that takes one file would get several',
      () => ofFolders(folders(3), { version: { inputs: singleDocument() } } as Partial<FixtureRun>),
      /`documents` would get 2 files of cases\/\[1\] Ärger\/context\.md/,
    ],
    [
      'an input finds nothing in any case',
      () => ofFolders(folders(3), { inputs: { inputs: FOLDER_INPUTS.replace('*.pdf', '*.docx') } }),
      /all 3 cases.*`documents` found no file at `cases\/\[0\] Ärger\/\*\.docx`/,
    ],
    [
      'an input of the agent gets nothing at all',
      () => ofFolders(folders(3), { inputs: { inputs: FOLDER_INPUTS.replace(/details.*\n/, '') } }),
      /`inputs` lacks `details`: add `details: TEXT`/,
    ],
    [
      'two rows have one id',
      () => ofRows({ ...documents(7), 'listings.csv': `${HEADER}\nx;t;c;docs/0.pdf\nx;t;c;docs/1.pdf\n` }),
      /lines 2 and 3 of listings\.csv have the same `id`/,
    ],
    [
      'a row has more cells than the header',
      () => ofRows({ ...documents(7), 'listings.csv': `${HEADER}\nx;t;c;docs/0.pdf;y\n` }),
      /the row on line 2 of listings\.csv has 5 cells, but the header has 4 columns/,
    ],
    ['the table has no rows', () => ofRows({ 'listings.csv': `${HEADER}\n` }), /listings\.csv has no rows/],
    ['there is no table', () => ofRows({}), /listings\.csv, which `rows` names, was not found/],
    [
      '`files` and `rows` are both given',
      () => ofRows({ 'listings.csv': table(1) }, { inputs: { files: '**' } }),
      /`files` and `rows` cannot be used together/,
    ],
    [
      'neither `files` nor `rows` is given',
      () => run({ files: {} }),
      /`files` takes glob patterns.*unless `rows` is given/,
    ],
  ];
  const singleDocument = () =>
    caseAgent().versions[0]?.inputs.map((input) => ({ ...input, accepts_multiple_files: false })) ?? [];

  for (const [what, step, sentence] of refused) {
    it(`nothing is sent if ${what}, and one sentence says so`, async () => {
      const { exitCode, ...ended } = await step();
      expect(exitCode).toBe(1);
      expect(jobs()).toEqual([]);
      expect(errorsOf({ exitCode, ...ended }).join()).toMatch(sentence);
      expect(errorsOf({ exitCode, ...ended })).toHaveLength(1);
    });
  }

  it('the fault of one case is that case’s alone', async () => {
    const listing = [
      HEADER,
      'good;t;c;docs/0.pdf',
      'nofile;t;c;docs/99.pdf',
      'empty;;c;docs/1.pdf',
      'outside;t;c;../secret.pdf',
      'absolute;t;c;/etc/passwd',
      'git;t;c;.git/config',
      'hidden;t;c;.private/key.pdf',
      'pattern;t;c;docs/*.pdf',
    ].join('\n');
    const files = { ...documents(3), '.private/key.pdf': pdf('key'), 'listings.csv': listing };
    const step = await ofRows(files);

    expect(sentCases()).toEqual(['good']);
    const outcomes = resultsOf(step).results.map((result) => [result.case, result.error?.code ?? result.outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      good: 'succeeded',
      nofile: 'part-not-found',
      empty: 'empty-value',
      outside: 'outside-workspace',
      absolute: 'outside-workspace',
      git: 'hidden-file',
      hidden: 'hidden-file',
      pattern: 'part-not-found',
    });
  });

  it('a version that takes no file works with rows', async () => {
    const version = {
      inputs: [{ key: 'url', data_type: 'text/plain', description: '', accepts_multiple_files: null }],
    };
    const files = { 'pages.csv': 'url,country\nhttps://a.example,DE\nhttps://b.example,FR\n' };
    const step = await run({ files, inputs: { rows: 'pages.csv', inputs: 'url: "{url}"' }, version });

    expect([...sentByCase()]).toEqual([
      ['pages.csv:2', [['url', 'https://a.example']]],
      ['pages.csv:3', [['url', 'https://b.example']]],
    ]);
    expect(step.exitCode).toBe(0);
  });

  it('an annotation about a row appears at its line in the table', async () => {
    const step = await ofRows({
      ...documents(7),
      'listings.csv': `${HEADER}\nx;"a\nb";c;docs/0.pdf\ny;;c;docs/1.pdf\n`,
    });
    const annotation = step.annotations.find(({ properties }) => properties.title !== undefined);
    expect(annotation?.properties).toMatchObject({ file: 'listings.csv', line: '4' });
  });

  describe('with `changed-only`', () => {
    const onPullRequest = (changed: readonly string[]) => {
      github.state.pullRequestFiles.set(
        PULL_REQUEST,
        changed.map((filename) => ({ filename, status: 'modified' })),
      );
      github.state.commits.add(BASE_SHA);
      return { event: pullRequestEvent(), github: { EVENT_NAME: 'pull_request', API_URL: github.url } };
    };

    it('a change of one part of one case sends that case', async () => {
      const options = onPullRequest(['cases/[1] Ärger/1.pdf', 'README.md']);
      await ofFolders(folders(6), { options, inputs: { 'changed-only': 'true' } });
      expect(sentCases()).toEqual(['cases/[1] Ärger/context.md']);
    });

    // GitHub gives the content of a file above 1 MB only as a blob.
    it.each([
      ['', 1],
      ['of more than 1 MB ', 30_000],
    ])('a change of one cell of a table %ssends that row', async (_, characters) => {
      const long = 'x'.repeat(characters);
      const changed = table(50, (index) => (index === 31 ? `${long}!` : long));
      github.state.contents.set(`${BASE_SHA}:listings.csv`, Buffer.from(table(50, () => long)));
      const options = onPullRequest(['listings.csv']);
      await ofRows({ ...documents(7), 'listings.csv': changed }, { options, inputs: { 'changed-only': 'true' } });
      expect(sentCases()).toEqual(['r031']);
    });

    it('rows that moved are not sent, and the first row of a new table is', async () => {
      const rows = ['a;t;c;docs/0.pdf', 'b;t;c;docs/1.pdf'];
      github.state.contents.set(`${BASE_SHA}:listings.csv`, Buffer.from([HEADER, ...rows].join('\n')));
      const options = onPullRequest(['listings.csv']);
      const inputs = { 'changed-only': 'true' };
      const moved = await ofRows(
        { ...documents(2), 'listings.csv': [HEADER, ...rows.toReversed()].join('\n') },
        { options, inputs },
      );
      expect(moved.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'no-files-changed' });

      github.state.contents.clear();
      await ofRows({ ...documents(2), 'listings.csv': [HEADER, ...rows].join('\n') }, { options, inputs });
      expect(sentCases()).toEqual(['a', 'b']);
    });

    it('nothing is sent if the token may not read the earlier table', async () => {
      github.state.permissions.contents = 'none';
      const options = onPullRequest(['listings.csv']);
      const step = await ofRows(
        { ...documents(7), 'listings.csv': table(3) },
        { options, inputs: { 'changed-only': 'true' } },
      );
      expect(jobs()).toEqual([]);
      expect(errorsOf(step).join()).toContain('contents: read');
    });
  });

  it('cases that would send the same share one job, whatever else their rows say', async () => {
    const listing = [`${HEADER};note`, 'a;t;c;docs/0.pdf;x', 'b;t;c;docs/0.pdf;y'].join('\n');
    const inputs = { inputs: ROW_INPUTS.replace('{id} in {Home city}', '{Home city}') };
    const step = await ofRows({ ...documents(1), 'listings.csv': listing }, { inputs });
    expect(jobs()).toHaveLength(1);
    expect(resultsOf(step).results.map((result) => [result.case, result.sharedWith])).toEqual([
      ['a', null],
      ['b', 'a'],
    ]);
  });
});
