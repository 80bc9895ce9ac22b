import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileScript } from '../../../simulators/roe/scenario.ts';
import { type Clock, systemClock } from '../../../src/lib/clock.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const INDICES = Array.from({ length: 20 }, (_, index) => index);
const name = (index: number) => `golden/${String(index).padStart(2, '0')}`;
const invoice = (index: number) => ({
  number: `INV-${index}`,
  total: 100 + index,
  type: index % 2 === 0 ? 'invoice' : 'receipt',
  lines: [{ sku: 'A', amount: index }],
});
const EXPECTED = '{dir}/{stem}.expected.json';
const DOCUMENTS = Object.fromEntries(
  INDICES.flatMap((index) => [
    [`${name(index)}.pdf`, pdf(`invoice ${index}`)],
    [`${name(index)}.expected.json`, JSON.stringify(invoice(index))],
  ]),
);

const json = (value: unknown) => [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }];
const answerOf = (index: number, value: unknown): FileScript => ({ match: `${name(index)}.pdf`, outputs: json(value) });
/** All answers are right but for these three fields of three documents. */
const WITH_ERRORS: FileScript[] = INDICES.map((index) => {
  const right = invoice(index);
  if (index === 4) return answerOf(index, { ...right, total: 1 });
  if (index === 9) return answerOf(index, { ...right, type: 'invoice' });
  const { number: _, ...rest } = right;
  return answerOf(index, index === 17 ? rest : right);
});

/** Only tells apart a pattern that ends from one that does not, which keeps a core busy for as long as it may. */
const endsChecksEarly: Clock = {
  now: systemClock.now,
  sleep: (ms, signal) => systemClock.sleep(ms === 10_000 ? 1_000 : ms, signal),
};

describe('the scorecard of a golden set', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = (
    inputs: Record<string, string>,
    files: FileScript[],
    documents: Record<string, string | Uint8Array> = DOCUMENTS,
    on = fixture,
  ) =>
    on.run({
      files: documents,
      inputs: { files: 'golden/*.pdf', expected: EXPECTED, ...inputs },
      scenario: { files },
    });
  type Step = Awaited<ReturnType<typeof run>>;
  const cardOf = (step: Step) => {
    const { scorecard } = resultsOf(step);
    const fields = scorecard?.fields.map(({ pointer, right, wrong, missing }) => [pointer, right, wrong, missing]);
    return { accuracy: scorecard?.accuracy, fields };
  };

  /** The level of each file's annotation. */
  const levels = ({ annotations }: Step) =>
    Object.fromEntries(
      annotations.flatMap(({ message, level }) =>
        message.startsWith('golden/') ? [[message.split(':')[0], level]] : [],
      ),
    );

  it('finds three planted errors in 20 documents and no other, and a floor that is met passes the step', async () => {
    const step = await run({ 'min-accuracy': '95%' }, WITH_ERRORS);

    expect(cardOf(step)).toEqual({
      accuracy: 97 / 100,
      fields: [
        ['/number', 19, 0, 1],
        ['/total', 19, 1, 0],
        ['/type', 19, 1, 0],
        ['/lines/0/amount', 20, 0, 0],
        ['/lines/0/sku', 20, 0, 0],
      ],
    });
    expect(step.outputs).toMatchObject({ conclusion: 'success', accuracy: '0.97', rejected: '3' });
    expect(errorsOf(step)).toEqual([]);
    const type = resultsOf(step).scorecard?.fields.find(({ pointer }) => pointer === '/type');
    expect(type?.table?.filter(({ isRight }) => !isRight)).toEqual([
      { expected: '"receipt"', actual: '"invoice"', isRight: false, count: 1, cases: ['golden/09.pdf'] },
    ]);
    expect(step.summary).toContain('| /type | 95&nbsp;%&nbsp;(19&nbsp;of&nbsp;20) |');
  });

  it('fails the step if a floor is missed, and the verdict names the fields and their shares', async () => {
    const step = await run({ 'min-accuracy': '/total: 96%\n"*": 90%' }, WITH_ERRORS);

    expect(step.outputs).toMatchObject({ conclusion: 'failure', accuracy: '0.97' });
    expect(errorsOf(step)).toContainEqual(
      expect.stringContaining('/total is right in 19 of 20 (95 %) but must be right in 96 %'),
    );
    expect(resultsOf(step).halt).toBeNull();
  });

  it('fails the step without a floor if an output is not as expected, and still counts the fields', async () => {
    const step = await run({}, WITH_ERRORS);

    expect(step.outputs).toMatchObject({ conclusion: 'failure', accuracy: '0.97' });
  });

  it.each<[string, Record<string, string>]>([
    ['the failures may fail the step', {}],
    ['all failures are allowed', { 'fail-on': 'none' }],
  ])(
    'counts every field of a case without a result as missing, so that the floor is missed if %s',
    async (_, inputs) => {
      const files = WITH_ERRORS.map((script, index): FileScript => {
        if (index === 0) return { match: script.match, end: 4 };
        if (index === 1) return { match: script.match, end: 5 };
        return answerOf(index, invoice(index));
      });
      const step = await run({ 'min-accuracy': '95%', ...inputs }, files, { ...DOCUMENTS, [`${name(2)}.pdf`]: '' });

      expect(step.outputs).toMatchObject({ failed: '1', cancelled: '1', 'not-submitted': '1', conclusion: 'failure' });
      expect(cardOf(step)).toEqual({
        accuracy: 0.85,
        fields: ['/lines/0/amount', '/lines/0/sku', '/number', '/total', '/type'].map((pointer) => [pointer, 17, 0, 3]),
      });
      expect(errorsOf(step).join()).toContain('/total is right in 17 of 20 (85 %)');
    },
  );

  it('counts the fields of files that are all refused, so that sending nothing does not pass', async () => {
    const documents = { 'golden/a.pdf': '', 'golden/a.expected.json': '{"total":1}' };
    const step = await run({ 'min-accuracy': '1%', 'fail-on': 'none' }, [], documents);

    expect(step.outputs).toMatchObject({ 'not-submitted': '1', accuracy: '0', conclusion: 'failure' });
  });

  it('counts a failure of another check against `fail-on` although the floor is met', async () => {
    const documents = { ...DOCUMENTS, 'schema.json': '{"required":["number"]}' };
    const step = await run({ 'min-accuracy': '90%', 'output-schema': 'schema.json' }, WITH_ERRORS, documents);

    expect(step.outputs).toMatchObject({ rejected: '3', conclusion: 'failure' });
    expect(levels(step)).toEqual({ 'golden/04.pdf': 'warning', 'golden/09.pdf': 'warning', 'golden/17.pdf': 'error' });
  });

  it('goes on after a mismatch with `fail-fast` if there is a floor, and stops without one', async () => {
    const inputs = { 'fail-fast': 'true', concurrency: '1' };
    const goesOn = await run({ ...inputs, 'min-accuracy': '90%' }, WITH_ERRORS);
    expect(goesOn.outputs).toMatchObject({ total: '20', succeeded: '17', conclusion: 'success' });
    const endless = WITH_ERRORS.map((script, index) => (index === 19 ? { ...script, end: null } : script));
    const stops = await run(inputs, endless);
    expect(stops.outputs).toMatchObject({ conclusion: 'failure', 'timed-out': '0' });
    // Cancelled, or not sent any more.
    const ended = expect.stringMatching(/`fail-fast` ended the run after golden\/(?:04|09|17)\.pdf/);
    expect(resultsOf(stops).results[19]?.error?.message).toEqual(ended);
  });

  it('reports a floor of a field that no document has before anything is sent', async () => {
    const step = await run({ 'min-accuracy': '/totl: 90%' }, WITH_ERRORS);

    expect(errorsOf(step)).toEqual([expect.stringMatching(/`min-accuracy` names \/totl, but no expected result/)]);
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
  });

  it('counts as missing what a pattern that never ends keeps from being compared', async () => {
    const golden = JSON.stringify({ total: 1, text: { $pattern: '^(a+)+$' } });
    const documents = { 'golden/a.pdf': pdf('a'), 'golden/a.expected.json': golden };
    const files = [{ match: 'golden/a.pdf', outputs: json({ total: 1, text: `${'a'.repeat(40)}!` }) }];
    await using early = await startInProcessFixture({ time: endsChecksEarly });
    const step = await run({ 'min-accuracy': '1%', 'fail-on': 'none' }, files, documents, early);

    expect(cardOf(step).fields).toEqual([
      ['/text', 0, 0, 1],
      ['/total', 0, 0, 1],
    ]);
    expect(resultsOf(step).results[0]?.error?.message).toContain('it was stopped after 10 s');
    expect(step.outputs.conclusion).toBe('failure');
  });

  it('finds items by a key or in any order, in the check and in the scorecard alike', async () => {
    const golden = {
      lines: {
        $by: '/sku',
        $items: [
          { sku: 'A', amount: 1 },
          { sku: 'B', amount: 2 },
        ],
      },
      tags: { $set: ['x', 'y'] },
    };
    const documents = { 'golden/a.pdf': pdf('a'), 'golden/a.expected.json': JSON.stringify(golden) };
    const outputOf = (value: unknown) => [{ match: 'golden/a.pdf', outputs: json(value) }];
    const lines = [
      { sku: 'B', amount: 2 },
      { sku: 'A', amount: 1 },
    ];

    const right = await run({}, outputOf({ lines, tags: ['y', 'x'] }), documents);
    expect(right.outputs).toMatchObject({ conclusion: 'success', accuracy: '1' });

    const wrong = await run({}, outputOf({ lines: [...lines.slice(0, 1), { sku: 'C' }], tags: ['y'] }), documents);
    expect(cardOf(wrong).fields).toEqual([
      ['/lines', 0, 1, 0],
      ['/tags', 0, 1, 0],
      ['/lines/*/amount', 1, 0, 1],
      ['/lines/*/sku', 1, 0, 1],
    ]);
    expect(resultsOf(wrong).results[0]?.checks.map(({ message }) => message)).toEqual([
      '/lines: expected 2 items with /sku ["A","B"], got 2 items with /sku ["B","C"]',
      '/tags: expected ["x","y"] in any order, got ["y"]',
    ]);
  });
});
