import fc from 'fast-check';
import mime from 'mime';
import { describe, expect, it } from 'vitest';
import type { KnownCase } from '../../../src/cases/case.ts';
import type { KnownFile } from '../../../src/files/source-file.ts';
import type { Origin } from '../../../src/github/runner.ts';
import { OWN_METADATA } from '../../../src/inputs/inputs.ts';
import { fileNames, fill } from '../../../src/inputs/template.ts';
import type { AgentVersion } from '../../../src/roe/roe.ts';
import {
  assumeHashed,
  isFolded,
  type Submission,
  type SubmissionChoice,
  toSubmissions,
  uploadName,
} from '../../../src/submissions/submission.ts';
import { parseKey } from '../../../src/submissions/submission-key.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildFile } from '../../support/build-file.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildSubmissionChoice } from '../../support/build-submission-choice.ts';
import { cases } from '../../support/tier.ts';

const HASH = 'ab'.repeat(32);

interface Ingredients {
  readonly file: Partial<KnownFile>;
  readonly sent: Partial<Pick<KnownCase, 'values'> & Omit<KnownCase['files'][number], 'file'>>;
  readonly version: Partial<AgentVersion>;
  readonly choice: Partial<SubmissionChoice>;
  readonly origin: Partial<Origin>;
}

function submissionOf(ingredients: Partial<Ingredients> = {}): Submission {
  const { input = 'document', as = 'file', values = {} } = ingredients.sent ?? {};
  const file = buildFile({ sha256: HASH, ...ingredients.file });
  const [submission, ...others] = toSubmissions(
    [buildCase(file, { files: [{ input, as, file }], values })],
    buildAgentVersion(ingredients.version),
    buildSubmissionChoice(ingredients.choice),
    buildOrigin(ingredients.origin),
  );
  if (!submission || others.length > 0) throw new Error('one case did not give one submission');
  return assumeHashed(submission);
}

const submissionsOf = (cases: readonly KnownCase[]) =>
  toSubmissions(cases, buildAgentVersion(), buildSubmissionChoice(), buildOrigin()).map(assumeHashed);

const groupsOf = (cases: readonly KnownCase[]) =>
  submissionsOf(cases).map((submission) => submission.cases.map(({ id }) => id));

describe('a submission', () => {
  it('holds all that a request needs', () => {
    const one = buildCase({ sha256: HASH }, { values: { language: 'de' } });
    const choice = buildSubmissionChoice({ metadata: { team: 'legal' }, skipCache: true });
    expect(toSubmissions([one], buildAgentVersion(), choice, buildOrigin())).toEqual([
      {
        cases: [one],
        key: expect.stringMatching(/^[\w.-]{60,80}$/),
        agentId: '11111111-1111-4111-8111-111111111111',
        versionId: '22222222-2222-4222-8222-222222222222',
        metadata: expect.objectContaining({ team: 'legal' }),
        skipCache: true,
      },
    ]);
  });
});

describe('cases', () => {
  const twin = (path: string, overrides: Partial<KnownCase> = {}) => buildCase({ path, sha256: HASH }, overrides);

  it('with the same bytes and inputs are one submission', () => {
    expect(groupsOf([twin('a/x.pdf'), buildCase({ path: 'b.pdf' }), twin('c/x.pdf')])).toEqual([
      ['a/x.pdf', 'c/x.pdf'],
      ['b.pdf'],
    ]);
  });

  it.each([
    ['{path}', [['a/x.pdf'], ['a/y.pdf'], ['b/x.pdf'], ['b/x.txt']]],
    [
      '{dir}',
      [
        ['a/x.pdf', 'a/y.pdf'],
        ['b/x.pdf', 'b/x.txt'],
      ],
    ],
    ['{name}', [['a/x.pdf', 'b/x.pdf'], ['a/y.pdf'], ['b/x.txt']]],
    ['{stem}', [['a/x.pdf', 'b/x.pdf', 'b/x.txt'], ['a/y.pdf']]],
    ['path', [['a/x.pdf', 'a/y.pdf', 'b/x.pdf', 'b/x.txt']]],
  ])('with the same bytes are told apart by what %s stands for in inputs', (template, groups) => {
    const cases = ['a/x.pdf', 'a/y.pdf', 'b/x.pdf', 'b/x.txt'].map((path) =>
      twin(path, { values: { source: fill(template, fileNames(path)) } }),
    );
    expect(groupsOf(cases)).toEqual(groups);
  });

  it.each<[string, string[], string[][]]>([
    ['a DOCX that is named .pdf', ['a.docx', 'b.pdf', 'c.docx'], [['a.docx', 'c.docx'], ['b.pdf']]],
    ['two extensions of one type', ['a.jpg', 'b.JPEG'], [['a.jpg', 'b.JPEG']]],
    ['extensions of no known type', ['a.foo', 'b.bar', 'c.FOO', 'd'], [['a.foo', 'c.FOO'], ['b.bar'], ['d']]],
  ])('with the same bytes share a job only if their types are the same: %s', (_, paths, groups) => {
    const casesAs = (as: 'file' | 'text') =>
      paths.map((path) => {
        const contentType = mime.getType(path) ?? 'application/octet-stream';
        const file = buildFile({ path, sha256: HASH, contentType });
        return buildCase(file, { files: [{ input: 'document', as, file }] });
      });
    const cases = casesAs('file');
    expect(groupsOf(cases)).toEqual(groups);
    const keys = submissionsOf(cases).map(({ key }) => key);
    expect(new Set(keys).size).toBe(groups.length);
    expect(groupsOf(casesAs('text'))).toEqual([paths]);
  });

  it('that are none make no submission', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe('the key', () => {
  const { key } = submissionOf();
  const sentBy = (ingredients: Partial<Ingredients>) => parseKey(submissionOf(ingredients).key);
  const sent = sentBy({});

  it.each<[string, Partial<Ingredients>]>([
    ['commit', { origin: { sha: 'f'.repeat(40) } }],
    ['branch', { origin: { ref: 'refs/heads/other' } }],
    ['metadata', { choice: { metadata: { team: 'legal' } } }],
    ['cache', { choice: { skipCache: true } }],
    ['path', { file: { path: 'other/b.PDF' } }],
    ['size and time of the file', { file: { bytes: 11, modifiedAtMs: 7 } }],
    ['workspace', { file: { absolutePath: '/elsewhere/docs/a.pdf' } }],
    ['name of the agent', { version: { agentName: 'B', versionName: 'v9' } }],
  ])('does not depend on the %s', (_, ingredients) => {
    expect(submissionOf(ingredients).key).toBe(key);
  });

  it.each<[string, Partial<Ingredients>]>([
    ['content', { file: { sha256: 'cd'.repeat(32) } }],
    ['type of the file', { file: { contentType: 'image/png' } }],
    ['version', { version: { versionId: '33333333-3333-4333-8333-333333333333' } }],
    ['input that takes the file', { sent: { input: 'contract' } }],
    ['way of sending', { sent: { as: 'text' } }],
    ['other inputs', { sent: { values: { language: 'de' } } }],
  ])('depends, in what it says of the content, on the %s', (_, ingredients) => {
    expect(sentBy(ingredients)?.content).not.toBe(sent?.content);
  });

  it('is the same for a file sent as text, whatever its extension', () => {
    const sent = { as: 'text' } as const;
    const types = ['text/plain', 'text/markdown'];
    const keys = types.map((contentType) => submissionOf({ file: { contentType }, sent }).key);
    expect(keys[0]).toBe(keys[1]);
  });

  it('depends on the path if the inputs use it', () => {
    const paths = ['a.pdf', 'b.pdf'];
    const [a, b] = paths.map((path) => sentBy({ file: { path }, sent: { values: { source: path } } })?.content);
    expect(a).not.toBe(b);
  });

  it.each<[string, Partial<Ingredients>]>([
    ['step', { origin: { step: 'roe2' } }],
    ['use by the step', { origin: { use: 2 } }],
    ['workflow job', { origin: { job: 'other' } }],
    ['workflow run', { origin: { runId: 4712 } }],
    ['repository', { origin: { repository: 'octo/other' } }],
    ['call of the reusable workflow', { origin: { callers: 'other' } }],
  ])('tells another %s as another use of the same content', (_, ingredients) => {
    const other = sentBy(ingredients);
    expect(other?.content).toBe(sent?.content);
    expect([other?.use, other?.callers]).not.toEqual([sent?.use, sent?.callers]);
  });

  it.each<[string, Partial<Ingredients>]>([
    ['leg of a matrix', { choice: { matrixLeg: 'linux' } }],
    ['attempt', { origin: { runAttempt: 2 } }],
    ['process', { origin: { process: '99999999' } }],
  ])('is another in each %s, of the same use and content', (_, ingredients) => {
    const other = sentBy(ingredients);
    expect(submissionOf(ingredients).key).not.toBe(key);
    expect([other?.content, other?.use, other?.callers]).toEqual([sent?.content, sent?.use, sent?.callers]);
  });

  it('names the version, so that a later attempt can continue with it', () => {
    expect(sent?.versionId).toBe('22222222-2222-4222-8222-222222222222');
  });

  it('separates what only runs together', () => {
    const keys = [
      submissionOf({ origin: { job: 'a', step: 'bc' } }),
      submissionOf({ origin: { job: 'ab', step: 'c' } }),
      submissionOf({ sent: { values: { a: 'b","c":"d' } } }),
      submissionOf({ sent: { values: { a: 'b', c: 'd' } } }),
    ].map((submission) => submission.key);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('metadata', () => {
  it("names the run, the file and the submission, beside the user's own", () => {
    const submission = submissionOf({ choice: { metadata: { team: 'legal' } }, origin: { runAttempt: 2 } });
    expect(submission.metadata).toEqual({
      team: 'legal',
      github_repository: 'octo/contracts',
      github_sha: '0123456789abcdef0123456789abcdef01234567',
      github_run_id: '4711',
      github_run_attempt: '2',
      github_job: 'extract',
      github_run_url: 'https://github.com/octo/contracts/actions/runs/4711',
      case: 'docs/a.pdf',
      file_sha256: HASH,
      submission_key: submission.key,
    });
  });

  it('holds exactly the names that the user cannot set', () => {
    expect(Object.keys(submissionOf().metadata).sort()).toEqual([...OWN_METADATA].sort());
  });

  it("cannot be replaced by the user's", () => {
    const metadata = Object.fromEntries(OWN_METADATA.map((name) => [name, 'mine']));
    expect(submissionOf({ choice: { metadata } }).metadata).toEqual(submissionOf().metadata);
  });

  const worstMetadata = (character: string) => {
    const path = `docs/${character.repeat(3991 / character.length)}.pdf`;
    const repository = `${'o'.repeat(39)}/${'r'.repeat(100)}`;
    const { metadata } = submissionOf({
      file: { path },
      // With `{"a":""}`, which is 8 bytes, the 900 that the inputs allow.
      choice: { metadata: { a: 'x'.repeat(892) } },
      origin: {
        repository,
        runUrl: `https://github.com/${repository}/actions/runs/99999999999`,
        runId: 99_999_999_999,
        job: 'j'.repeat(60),
      },
    });
    expect(path.endsWith(metadata.case ?? 'none')).toBe(true);
    return metadata;
  };

  it.each([
    ['ASCII', 'x'],
    ['umlauts', 'ä'],
    ['emoji', '😀'],
  ])('stays under 2 KB for a path of 4000 characters in %s and the most of the rest', (_, character) => {
    const metadata = worstMetadata(character);
    expect(Buffer.byteLength(JSON.stringify(metadata))).toBeLessThanOrEqual(2048);
    expect(Buffer.byteLength(metadata.case ?? '')).toBe(400);
  });

  it('stays under 2 KB for a path of characters that JSON escapes', () => {
    expect(Buffer.byteLength(JSON.stringify(worstMetadata('"')))).toBeLessThanOrEqual(2048);
  });

  it.each([
    [400, 400],
    [401, 400],
  ])('of a path of %d bytes keeps %d', (length, kept) => {
    expect(submissionOf({ file: { path: 'x'.repeat(length) } }).metadata.case).toHaveLength(kept);
  });

  it('does not cut a path within a character', () => {
    const { metadata } = submissionOf({ file: { path: `😀${'x'.repeat(397)}` } });
    expect(metadata.case?.isWellFormed()).toBe(true);
  });
});

const SHA256 = '0123abcd'.repeat(8);

it.each([
  ['docs/a.pdf', false],
  ['a (1).pdf', false],
  ['docs/Vertrag März.pdf', true],
  ['Verträge/a.pdf', false],
  ['合同.pdf', true],
])("whether the upload's name leaves out letters of %s: %j", (path, folded) => {
  expect(isFolded({ path, sha256: SHA256 })).toBe(folded);
});

describe('uploadName', () => {
  it.each([
    ['docs/a.pdf', 'a.pdf'],
    ['a', 'a'],
    ['a b (1).pdf', 'a b (1).pdf'],
    ['Verträge/März.pdf', 'Marz.pdf'],
    ['ﬁle①.pdf', 'file1.pdf'],
    ['合同.pdf', 'document-0123abcd.pdf'],
    ['契約書/業務委託契約書_(2).docx', '________(2).docx'],
    ['🧾.pdf', 'document-0123abcd.pdf'],
    ['合同', 'document-0123abcd'],
    ['a😀.pdf', 'a__.pdf'],
    ['a"b\\c:d*e?f<g>h|i%j;k.pdf', 'a_b_c_d_e_f_g_h_i_j_k.pdf'],
    ['a\nb\u007f.pdf', 'a_b_.pdf'],
    ['℀.pdf', 'a_c.pdf'],
    ['.env', '.env'],
    ['a.tar.gz', 'a.tar.gz'],
  ])('of %s is %s', (path, name) => {
    expect(uploadName({ path, sha256: SHA256 })).toBe(name);
  });

  it.each([
    ['a long name', `${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    ['a long ending', `a.${'y'.repeat(300)}`, `a.${'y'.repeat(19)}`],
    ['both', `${'x'.repeat(300)}.${'y'.repeat(300)}`, `${'x'.repeat(180)}.${'y'.repeat(19)}`],
    ['a long hidden name', `.${'x'.repeat(300)}`, `.${'x'.repeat(199)}`],
  ])('cuts %s', (_, path, name) => {
    expect(uploadName({ path, sha256: SHA256 })).toBe(name);
  });

  it('is printable ASCII, at most 200 characters, and no path, whatever the path', () => {
    const path = fc
      .array(fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom('/', '.', '\\', '"', 'ﷺ', '😀')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(path, fc.string({ unit: anyCharacter, minLength: 200, maxLength: 500 })), (text) => {
        const name = uploadName({ path: text, sha256: SHA256 });
        expect(name).toMatch(/^[\x20-\x7e]*$/);
        expect(name).not.toMatch(/[/\\"]/);
        expect(name.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: cases(1000) },
    );
  });

  it.each([
    ['\u0301', 'a name of marks alone, of which nothing is left'],
    ['‥', 'a name that becomes two dots'],
  ])('of %j is a name that a server takes (%s)', (path) => {
    expect(['', '.', '..']).not.toContain(uploadName({ path, sha256: SHA256 }));
  });
});
