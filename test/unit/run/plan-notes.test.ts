import { describe, expect, it } from 'vitest';
import type { FoundFiles } from '../../../src/files/find.ts';
import { caseProblem } from '../../../src/problem.ts';
import { SANDBOX_SENTENCE } from '../../../src/report/text.ts';
import { type Note, printNotes } from '../../../src/run/notes.ts';
import { planSubmissions } from '../../../src/run/plan.ts';
import {
  noteOnChanges,
  noteOnIgnored,
  noteOnShard,
  noteOnSpending,
  noteOnTable,
  notesOnFound,
  notesOnPlan,
  notesOnPlanned,
  notesOnUnexpected,
} from '../../../src/run/plan-notes.ts';
import { buildAgent } from '../../support/build-agent.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildFile } from '../../support/build-file.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildSubmissionChoice } from '../../support/build-submission-choice.ts';

const NOTHING: FoundFiles = {
  files: [],
  emptyPatterns: [],
  idleExclusions: [],
  missingPaths: [],
  refused: [],
  hidden: 0,
  linked: { count: 0, folders: [], isWhole: true },
  unreadableFolder: null,
};
const found = (overrides: Partial<FoundFiles>): FoundFiles => ({ ...NOTHING, ...overrides });
const linesOf = (notes: readonly Note[]) => notes.map(({ level, text }) => `${level}: ${text}`);

const a = buildFile({ path: 'a.pdf' });
const refused = { file: { ...a, sha256: null }, problem: caseProblem('link', 'a link') };
const EMPTY_PATTERN = 'warning: The pattern *.txt in `files` matched no file.';

describe('the notes on what was found', () => {
  it.each([
    [0, '0.0 KB'],
    [99_949, '99.9 KB'],
    [100_000, '0.1 MB'],
    [12_345_678, '12.3 MB'],
  ])('give the size of %d bytes as %s', (bytes, text) => {
    const files = [{ ...a, bytes: bytes - 1 }, buildFile({ path: 'b.pdf', bytes: 1 })];
    expect(linesOf(notesOnFound(found({ files }), 'warn'))).toEqual([`info: 2 files matched, ${text} in all.`]);
  });

  it('count the paths that cannot be sent', () => {
    expect(linesOf(notesOnFound(found({ files: [a], refused: [refused] }), 'warn'))).toEqual([
      'info: 1 file matched, 0.0 KB in all; 1 more path cannot be sent.',
    ]);
    expect(linesOf(notesOnFound(found({ refused: [refused] }), 'warn'))).toEqual([
      'info: 0 files matched; 1 more path cannot be sent.',
    ]);
  });

  it('give the reason why a pattern matched nothing, if it is known', () => {
    const explanations = new Map([['*.txt', 'the folder is empty']]);
    const notes = notesOnFound(found({ files: [a], emptyPatterns: ['*.txt', '*.md'] }), 'warn', explanations);
    expect(linesOf(notes).slice(0, 2)).toEqual([
      'warning: The pattern *.txt in `files` matched no file: the folder is empty.',
      'warning: The pattern *.md in `files` matched no file.',
    ]);
  });

  it('count what was left out if nothing matched, too', () => {
    expect(linesOf(notesOnFound(found({ emptyPatterns: ['*.txt'], hidden: 1 }), 'warn'))).toEqual([
      EMPTY_PATTERN,
      expect.stringContaining('Left out 1 hidden file'),
      'info: 0 files matched.',
    ]);
  });

  it('count hidden files, and name the linked folders', () => {
    const linked = { count: 2, folders: ['x', 'y'], isWhole: true };
    const least = found({ hidden: 2, linked: { ...linked, isWhole: false } });
    expect(linesOf(notesOnFound(found({ hidden: 1, linked }), 'warn')).slice(0, 2)).toEqual([
      'notice: Left out 1 hidden file: only a pattern that names something hidden, such as `**/.*`, matches hidden files.',
      'notice: Left out 2 files behind links to folders (x, y), since links are not followed: name the folders that they lead to instead.',
    ]);
    expect(linesOf(notesOnFound(least, 'warn'))[1]).toContain('Left out at least 2 files behind links');
  });

  it.each<['warn' | 'error' | 'ignore', Partial<FoundFiles>, boolean]>([
    ['warn', { files: [a] }, true],
    ['error', { files: [a] }, true],
    ['ignore', { files: [a] }, true],
    ['warn', { files: [a], missingPaths: ['*.txt'] }, true],
    ['error', { files: [a], missingPaths: ['*.txt'] }, false],
    ['ignore', { refused: [refused], missingPaths: ['*.txt'] }, false],
    ['warn', {}, true],
    ['error', {}, false],
    ['ignore', {}, false],
  ])('with `%s` and %j: that a pattern without a file is warned of is %j', (ifNoFilesFound, rest, isWarned) => {
    const lines = linesOf(notesOnFound(found({ emptyPatterns: ['*.txt'], ...rest }), ifNoFilesFound));
    expect(lines.filter((line) => line === EMPTY_PATTERN)).toHaveLength(isWarned ? 1 : 0);
  });
});

describe('the note on matched files that Git ignores', () => {
  it('says how to exclude them', () => {
    const unless = (them: string) => `exclude ${them} with a \`!\` pattern unless you mean to send ${them}.`;
    expect(noteOnIgnored([])).toEqual([]);
    expect(linesOf(noteOnIgnored(['a']))).toEqual([`notice: 1 matched file is ignored by Git (a): ${unless('it')}`]);
    expect(linesOf(noteOnIgnored(['a', 'b']))).toEqual([
      `notice: 2 matched files are ignored by Git (a, b): ${unless('them')}`,
    ]);
  });
});

describe('the note on `max-cost`', () => {
  it.each([
    [null, ''],
    [5, ''],
    [20, ", this shard's part of 20"],
  ])('with %j for all shards names the limit of the run', (whole, part) => {
    expect(linesOf([noteOnSpending({ max: 5, name: '`max-cost`' }, whole)])).toEqual([
      `info: The run may cost 5${part}: \`max-cost\` submits nothing that could take it beyond that.`,
    ]);
  });
});

describe('the notes on exclusions', () => {
  it('say of an exclusion without effect what to do about it', () => {
    const idleExclusions = [
      { given: '!a', isFirst: true },
      { given: '!b', isFirst: false },
    ];
    const texts = linesOf(notesOnFound(found({ files: [a], idleExclusions }), 'warn')).filter((line) =>
      line.includes('exclude'),
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('The pattern !a in `files` comes before all other patterns, so it excludes nothing');
    expect(texts[1]).toContain('The pattern !b in `files` excluded no file: correct it, or leave it out.');
  });
});

describe('the notes on what is sent', () => {
  const b = buildCase({ path: 'b.pdf' });
  const planOf = (...cases: Parameters<typeof planSubmissions>[0]) =>
    planSubmissions(cases, [], buildAgent().version, { ...buildSubmissionChoice(), maxFileBytes: null }, buildOrigin());
  const aboutSubmissions = (...cases: Parameters<typeof planSubmissions>[0]) =>
    linesOf(notesOnPlan(planOf(...cases), buildAgent()))[1];

  it('name the agent, its version and the input', () => {
    const { version } = buildAgent();
    expect(linesOf(notesOnPlan(planOf(b), buildAgent()))).toEqual([
      `info: Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`,
      'info: 1 submission through the input `document`.',
    ]);
    expect(notesOnPlan(planOf(b), buildAgent({ fileInput: null }))[1]?.text).toBe('1 submission.');
  });

  it('name what a job does beside its result, and what its result depends on', () => {
    const agent = buildAgent();
    const notesWith = (effects: object) =>
      linesOf(notesOnPlan(planOf(b), { ...agent, version: { ...agent.version, ...effects } })).slice(2);
    expect(notesWith({})).toEqual([]);
    const postActions = [{ name: 'Tickets', operation: 'create' }];
    expect(notesWith({ postActions })).toEqual([
      'notice: When a job ends, this version writes into other systems: Tickets (create).',
    ]);
    expect(notesWith({ hasMemory: true })).toEqual([
      'notice: The memory of this version is on: a result may depend on earlier jobs.',
    ]);
    expect(notesWith({ isLearning: true })).toEqual([
      'notice: The skill of this agent is being generated: results may change although the version is fixed.',
    ]);
  });

  it('count the duplicates that share a job', () => {
    const { sha256 } = buildFile({ path: 'b.pdf' });
    const [c, d] = ['c.pdf', 'd.pdf'].map((path) => buildCase({ path, sha256 }));
    if (!c || !d) throw new Error('two cases');
    expect(aboutSubmissions(b, c)).toBe(
      'info: 1 submission through the input `document` (1 duplicate file shares a job).',
    );
    expect(aboutSubmissions(b, c, d)).toContain('(2 duplicate files share a job)');
  });

  it('warn once of all files of a type that the input does not take', () => {
    const texts = ['x.txt', 'y.txt'].map((path) => buildCase({ path, contentType: 'text/plain' }));
    const picture = buildCase({ path: 'scan.pdf', looksLike: 'image/jpeg' });
    expect(linesOf(notesOnPlan(planOf(...texts, picture, b), buildAgent())).slice(2)).toEqual([
      'warning: `document` takes application/pdf, but 3 of 4 files are something else and are sent anyway: 2 txt (such as x.txt), 1 jpg named .pdf (scan.pdf); exclude what the agent cannot read with a `!` pattern.',
    ]);
  });

  it('name the most frequent types first, each input once, and what to do with an archive', () => {
    const { version } = buildAgent();
    const [document] = version.inputs;
    if (!document) throw new Error('an input');
    const inputs = [document, { ...document, key: 'picture', dataType: 'image/png' }];
    const archive = buildFile({ path: 'x.zip', contentType: 'application/zip' });
    const unnamed = buildFile({ path: 'y', contentType: 'application/x-roe' });
    const other = buildFile({ path: 'z', contentType: 'application/x-roe' });
    const files = [
      { input: 'document', as: 'file', file: archive },
      { input: 'document', as: 'file', file: unnamed },
      { input: 'picture', as: 'file', file: other },
    ] as const;
    const agent = buildAgent({ version: { ...version, inputs } });
    expect(linesOf(notesOnPlan(planOf(buildCase({}, { id: 'case/', files })), agent))[2]).toBe(
      'warning: `document` takes application/pdf and `picture` takes image/png, but 3 of 3 files are something else and are sent anyway: 2 application/x-roe (such as y), 1 zip (x.zip); exclude what the agent cannot read with a `!` pattern; Roe gets an archive as it is, not the files in it, so unpack it in an earlier step.',
    );
    const one = buildCase({ path: 'x.txt', contentType: 'text/plain' });
    expect(linesOf(notesOnPlan(planOf(one), buildAgent()))[2]).toContain(
      'but 1 of 1 file is something else and is sent anyway: 1 txt (x.txt)',
    );
  });

  it('name up to six types of files that the input does not take', () => {
    const types = ['text/plain', 'text/html', 'text/css', 'image/png', 'image/gif', 'image/jpeg', 'audio/mpeg'];
    const cases = types.map((contentType, index) => buildCase({ path: `${index}`, contentType }));
    expect(linesOf(notesOnPlan(planOf(...cases), buildAgent()))[2]).toContain(', 1 jpg (5) and 1 more; exclude');
  });

  it('say that the jobs of a sandbox are made up', () => {
    const agent = buildAgent();
    const version = { ...agent.version, engine: 'Sandbox' };
    expect(linesOf(notesOnPlan(planOf(b), { ...agent, version }))).toContain(`notice: ${SANDBOX_SENTENCE}`);
  });

  it('say what a dry run would ask for, with each input of the first case', () => {
    const { version } = buildAgent();
    const example = { case: 'a.pdf', values: { question: 'Is it paid?', tone: 'short' } };
    expect(linesOf(notesOnPlanned({ jobs: 2, example }, version))).toEqual([
      `info: Roe would be asked for 2 jobs of Invoices v3 (version ${version.versionId}).`,
      'info: The input `question` of a.pdf: Is it paid?',
      'info: The input `tone` of a.pdf: short',
    ]);
    expect(notesOnPlanned({ jobs: 0, example: null }, version)).toHaveLength(1);
  });

  it('say of one name alone that it is reduced to ASCII', () => {
    expect(linesOf(notesOnPlan(planOf(buildCase({ path: 'Verträge.pdf' })), buildAgent()))[2]).toMatch(
      /^info: 1 name is/,
    );
    const text = buildCase({}, { files: [{ input: 'document', as: 'text', file: buildFile({ path: 'ä.pdf' }) }] });
    expect(linesOf(notesOnPlan(planOf(text), buildAgent()))).toHaveLength(2);
  });

  it('say how many names are reduced to ASCII', () => {
    const cases = ['契約.pdf', 'Verträge.pdf'].map((path) => buildCase({ path }));
    expect(linesOf(notesOnPlan(planOf(...cases, b), buildAgent())).slice(2)).toEqual([
      "info: 2 names are reduced to ASCII for the upload; each job's metadata has the path as it is.",
    ]);
  });

  it('do not warn of a file that is sent as text, or to another input', () => {
    const file = buildFile({ path: 'x.txt', contentType: 'text/plain' });
    const cases = [
      buildCase(file, { files: [{ input: 'document', as: 'text', file }] }),
      buildCase(file, { id: 'other', files: [{ input: 'other', as: 'file', file }] }),
    ];
    expect(notesOnPlan(planOf(...cases), buildAgent())).toHaveLength(2);
  });

  it('give the share of a leg', () => {
    expect(noteOnShard([b], [b, buildCase()], { index: 1, total: 2 })).toEqual({
      level: 'info',
      text: 'This is shard 2 of 2: it takes 1 of 2 files, 0.0 KB.',
    });
    const large = buildCase({ bytes: 2_000_000 });
    expect(noteOnShard([large, large], [b, large, large], { index: 0, total: 3 }).text).toBe(
      'This is shard 1 of 3: it takes 2 of 3 files, 4.0 MB.',
    );
  });

  it('give the size of a table', () => {
    const row = { source: 't.csv', line: 2, values: {} };
    const table = {
      source: buildFile({ path: 't.csv' }),
      columns: { names: ['a', 'b'] },
      rows: [row],
      ids: ['t.csv:2'],
    };
    expect(noteOnTable(table as never).text).toBe('t.csv has 1 row and 2 columns.');
  });

  it('name up to ten cases without an expected result', () => {
    const cases = Array.from({ length: 11 }, (_, index) => buildCase({ path: `${index}.pdf` }));
    expect(linesOf(notesOnUnexpected(cases))).toEqual([
      'notice: 11 files without an expected result: 0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf, 6.pdf, 7.pdf, 8.pdf, 9.pdf and 1 more.',
    ]);
    expect(notesOnUnexpected([])).toEqual([]);
  });
});

it('the note on `changed-only` says what it kept, or why it kept everything', () => {
  const kept = [buildCase()];
  const known = { kind: 'known', paths: new Set(['x', 'y']), base: null } as const;
  expect(
    linesOf([
      noteOnChanges(known, kept),
      noteOnChanges({ kind: 'none', why: 'a schedule' }, kept),
      noteOnChanges({ kind: 'unknown', why: 'no list' }, kept),
    ]),
  ).toEqual([
    'info: 1 of them changed; the event adds or changes 2 files in all.',
    'notice: `changed-only` sends all 1 matched file: a schedule.',
    "warning: `changed-only` sends all 1 matched file, since the event's changes are unknown: no list.",
  ]);
  const folder = buildCase({}, { id: 'docs/' });
  expect(
    linesOf([noteOnChanges(known, [folder, folder]), noteOnChanges({ kind: 'none', why: 'x' }, [folder])]),
  ).toEqual([
    'info: 2 cases changed; the event adds or changes 2 files in all.',
    'notice: `changed-only` sends all 1 matched case: x.',
  ]);
});

it('notes are printed at their level', () => {
  const printed: string[] = [];
  const print = (level: string) => (text: string) => printed.push(`${level}: ${text}`);
  const runner = { info: print('info'), notice: print('notice'), warning: print('warning') };
  printNotes(
    [
      { level: 'notice', text: 'a' },
      { level: 'info', text: 'b' },
      { level: 'warning', text: 'c' },
    ],
    runner,
  );
  expect(printed).toEqual(['notice: a', 'info: b', 'warning: c']);
});
