import { describe, expect, it } from 'vitest';
import { classifyAll } from '../../../src/compare/classify.ts';
import { type ComparedRecord, type Entry, recordProblem, toEntry } from '../../../src/compare/entry.ts';
import { buildKey, buildKeyParts } from '../../support/build-key.ts';

const PLAIN: ComparedRecord = { case: 'a.pdf', outcome: 'succeeded' };
const NO_RULE = { ignored: [], decision: null };
const entryOf = (record: Partial<ComparedRecord>, rule: Partial<Parameters<typeof toEntry>[1]> = {}) =>
  toEntry({ ...PLAIN, ...record }, { ...NO_RULE, ...rule });
const outputs = (value: unknown) =>
  [{ key: 'k', description: '', dataType: 'application/json', value: JSON.stringify(value) }] as unknown as NonNullable<
    ComparedRecord['outputs']
  >;

describe('a result of results.json', () => {
  it.each([
    [null, 'a result is not an object'],
    [[], 'a result is not an object'],
    [{ outcome: 'succeeded' }, 'a result has no `case`'],
    [{ case: 'a' }, 'the result of a has no `outcome`'],
    [{ case: 'a', outcome: 'b' }, null],
    [{ case: 'a', outcome: 'b', outputs: null, files: null }, null],
    [{ case: 'a', outcome: 'b', outputs: [{ key: 'k' }], files: [{}] }, null],
    [{ case: 'a', outcome: 'b', outputs: {} }, 'the outputs of a are not a list of keys and values'],
    [
      { case: 'a', outcome: 'b', outputs: [{ key: 'k' }, { key: 1 }] },
      'the outputs of a are not a list of keys and values',
    ],
    [{ case: 'a', outcome: 'b', outputs: [null] }, 'the outputs of a are not a list of keys and values'],
    [{ case: 'a', outcome: 'b', files: {} }, 'the files of a are not a list'],
    [{ case: 'a', outcome: 'b', files: [{}, null] }, 'the files of a are not a list'],
  ])('%j: %j', (value, problem) => {
    expect(recordProblem(value)).toBe(problem);
  });

  it('of an earlier version gives nulls for what it lacks', () => {
    expect(entryOf({})).toMatchObject({
      case: 'a.pdf',
      outcome: 'succeeded',
      leftOut: null,
      isFile: false,
      files: [],
      sent: null,
      decision: null,
      reason: '',
      error: '',
      cost: null,
      durationMs: null,
    });
  });

  it('gives what was sent, and what it took', () => {
    const files = [{ path: 'a.pdf', bytes: 7 }] as unknown as NonNullable<ComparedRecord['files']>;
    const { content, versionId } = buildKeyParts();
    expect(entryOf({ files, submissionKey: buildKey(), cost: 0, durationMs: 5 })).toMatchObject({
      isFile: true,
      files: [{ path: 'a.pdf', sha256: null, bytes: 7, input: null }],
      sent: { content, versionId },
      cost: 0,
      durationMs: 5,
    });
    expect(entryOf({ cost: '0.1' as never, durationMs: '5' as never })).toMatchObject({ cost: null, durationMs: null });
    expect(entryOf({ files: [...files, ...files] }).isFile).toBe(false);
    expect(entryOf({ files, case: 'b.pdf' }).isFile).toBe(false);
    expect(entryOf({ files, row: { values: { a: '1' } } as never }).isFile).toBe(false);
    expect(entryOf({ submissionKey: 'x' }).sent).toBeNull();
  });

  it.each([
    ['not-submitted', 'dry-run', 'dry-run'],
    ['not-submitted', 'over-budget', 'over-budget'],
    ['not-submitted', 'cancelled', null],
    ['failed', 'dry-run', null],
  ])('with the outcome %s and the error %s is left out on purpose: %j', (outcome, code, leftOut) => {
    const error = { code, message: 'why' } as never;
    expect(entryOf({ outcome: outcome as never, error })).toMatchObject({ leftOut, error: 'why', reason: 'why' });
  });

  it('has the same hashes exactly if the outputs differ only in what is ignored', () => {
    const rule = { ignored: [['id']] };
    const [one, other] = [
      entryOf({ outputs: outputs({ id: 1, a: 1 }) }, rule),
      entryOf({ outputs: outputs({ id: 2, a: 1 }) }, rule),
    ];
    expect(one.outputs).toBe(other.outputs);
    expect(one.wholeOutputs).not.toBe(other.wholeOutputs);
    expect(entryOf({ outputs: outputs({ a: 2 }) }, rule).outputs).not.toBe(one.outputs);
    const without = entryOf({ outputs: outputs({ a: 1 }) });
    expect(without.wholeOutputs).toBe(without.outputs);
    expect(without.outputs).toMatch(/^[\w-]{27}$/);
  });
});

describe('a decision', () => {
  const at = (value: unknown, decision: readonly string[] = ['decision']) => {
    const entry = entryOf({ outputs: outputs(value), error: { message: 'message' } as never }, { decision });
    return { decision: entry.decision, reason: entry.reason };
  };

  it.each([
    [
      { decision: 'yes', reason: 'fits' },
      { decision: 'yes', reason: 'fits' },
    ],
    [
      { decision: true, reasoning: ['a', 'b'] },
      { decision: 'true', reason: 'a; b' },
    ],
    [
      { decision: ['a'], Why: 'w', decision_reason: 'r' },
      { decision: '["a"]', reason: 'w; r' },
    ],
    [
      { decision: null, reasons: ['a', 1] },
      { decision: null, reason: 'message' },
    ],
    [{ reason_text: 't' }, { decision: null, reason: 't' }],
    [
      { decision: 'no', reasonable: 'x', because: 'y', reason: 7 },
      { decision: 'no', reason: 'message' },
    ],
    [[1], { decision: null, reason: 'message' }],
  ])('is read with the reason beside it from %j', (value, read) => {
    expect(at(value)).toEqual(read);
  });

  it('that is the whole output has no reason beside it', () => {
    expect(at('yes', [])).toEqual({ decision: 'yes', reason: 'message' });
    expect(at({ reason: 'x' }, [])).toEqual({ decision: '{"reason":"x"}', reason: 'message' });
  });

  it('is cut if it is long', () => {
    expect(at({ decision: 'x'.repeat(101), reason: 'y'.repeat(501) })).toEqual({
      decision: `${'x'.repeat(99)}…`,
      reason: `${'y'.repeat(499)}…`,
    });
  });
});

describe('a case of two runs', () => {
  const entry: Entry = {
    ...entryOf({ outputs: outputs({ a: 1 }), submissionKey: buildKey() }),
    files: [{ path: 'a.pdf', sha256: 'aa', bytes: 1, input: 'f' }],
  };
  const agent = { id: 'agent', versionId: 'version' };
  const only = (of: Entry | null, about = {}) => ({
    agent: null,
    isWhole: true,
    entries: new Map(of === null ? [] : [['a.pdf', of]]),
    ...about,
  });
  const changeOf = (base: Partial<Entry> | null, now: Partial<Entry> | null, before: object, after: object) => {
    const sides = [base, now].map((each) => each && { ...entry, ...each });
    const [change] = classifyAll(only(sides[0] ?? null, before), only(sides[1] ?? null, after));
    return `${change?.class} ${change?.cause}`;
  };
  const [x, y] = [{ outputs: 'x' }, { outputs: 'y' }];
  const file = entry.files[0] as Entry['files'][number];
  const sent = entry.sent as NonNullable<Entry['sent']>;

  it.each<[string, Partial<Entry> | null, Partial<Entry> | null, string, object?, object?]>([
    ['that are equal', {}, {}, 'same null'],
    ['with no result in the second', {}, null, 'removed null'],
    ['with no result in the second, which is a part', {}, null, 'not-run null', {}, { isWhole: false }],
    ['with no result in the second, if the first is a part', {}, null, 'removed null', { isWhole: false }],
    ['with no result in the first', null, {}, 'added null'],
    ['that the first left out', { leftOut: 'dry-run' }, {}, 'added null'],
    ['that the second left out', {}, { leftOut: 'over-budget' }, 'not-run null'],
    ['with other outputs', x, y, 'changed none'],
    ['that failed in the second', {}, { outcome: 'failed' }, 'regressed none'],
    ['that failed in the first', { outcome: 'failed' }, {}, 'fixed none'],
    ['that did not succeed in either', { outcome: 'failed' }, { outcome: 'rejected' }, 'changed none'],
    ['with the same outputs, rejected by the second', {}, { outcome: 'rejected' }, 'regressed checks'],
    ['with the same outputs, rejected by the first', { outcome: 'rejected' }, {}, 'fixed checks'],
    [
      'rejected by the second, with outputs that differ in what is ignored',
      {},
      { outcome: 'rejected', wholeOutputs: 'w' },
      'regressed none',
    ],
    ['with two agents', x, y, 'changed agent', { agent }, { agent: { ...agent, id: 'b' } }],
    ['with two versions of an agent', x, y, 'changed agent', { agent }, { agent: { ...agent, versionId: 'b' } }],
    [
      'with one agent, although it was sent to another version',
      x,
      { ...y, sent: { ...sent, versionId: 'b' } },
      'changed none',
      { agent },
      { agent },
    ],
    [
      'with an unknown agent, sent to another version',
      x,
      { ...y, sent: { ...sent, versionId: 'b' } },
      'changed agent',
      { agent },
    ],
    ['that was not sent by the second', x, { ...y, sent: null }, 'changed none'],
    ['that was not sent by the first', { ...x, sent: null }, y, 'changed none'],
    ['with another content of its file', x, { ...y, files: [{ ...file, sha256: 'bb' }] }, 'changed document'],
    [
      'with a file of the same size that the second did not read',
      x,
      { ...y, files: [{ ...file, sha256: null }] },
      'changed none',
    ],
    [
      'with a file of the same size that the first did not read',
      { ...x, files: [{ ...file, sha256: null }] },
      y,
      'changed none',
    ],
    [
      'with a file of another size that was not read',
      x,
      { ...y, files: [{ ...file, sha256: null, bytes: 2 }] },
      'changed document',
    ],
    ['with a file less', x, { ...y, files: [] }, 'changed document'],
    ['with a file more', { ...x, files: [] }, y, 'changed document'],
    ['with another file', x, { ...y, files: [{ ...file, path: 'b.pdf' }] }, 'changed document'],
    ['with another row', x, { ...y, row: 'r' }, 'changed inputs'],
    ['with another request', x, { ...y, sent: { ...sent, content: 'c' } }, 'changed inputs'],
    ['with a file for another input', x, { ...y, files: [{ ...file, input: 'g' }] }, 'changed inputs'],
    [
      'with a file whose input the second does not know',
      x,
      { ...y, files: [{ ...file, input: null }] },
      'changed none',
    ],
    ['with a file whose input the first does not know', { ...x, files: [{ ...file, input: null }] }, y, 'changed none'],
  ])('%s is classified with its cause', (_, base, now, found, before = {}, after = {}) => {
    expect(changeOf(base, now, before, after)).toBe(found);
  });

  it('stands in the order of its name', () => {
    const entries = new Map(['b', 'a', 'c'].map((id) => [id, entry]));
    const changes = classifyAll({ ...only(null), entries }, only(entry));
    expect(changes.map((change) => `${change.case} ${change.class}`)).toEqual([
      'a removed',
      'a.pdf added',
      'b removed',
      'c removed',
    ]);
  });
});
