import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HeapInfo } from 'node:v8';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { broken } from '../../../src/checks/check.ts';
import { compile } from '../../../src/checks/compile.ts';
import type { Conditions, Question } from '../../../src/checks/messages.ts';
import { type ChecksOptions, ResultChecks } from '../../../src/checks/result-checks.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import type { Finding } from '../../../src/results/record.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildRecord } from '../../support/build-record.ts';
import { ManualClock, settle } from '../../support/manual-clock.ts';
import { cases, sample } from '../../support/tier.ts';

const NONE: Conditions = { schema: null, expected: false, rejectWhen: null };
const ENDLESS = '($f := function(){$f()}; $f())';
/** Never ends on results with `spin: true`. */
const SPINS = `outputs.json.spin = true ? ${ENDLESS} : false`;
const BACKTRACKS = '^(a+)+$';
const VICTIM = `${'a'.repeat(60)}b`;

const resultOf = (value: unknown, path = 'a.pdf'): Omit<Question, 'golden'> => ({
  ...buildRecord({ case: path }),
  outputs: [{ key: 'output', dataType: 'application/json', value: JSON.stringify(value) }],
  correctedOutputs: null,
});

const never = new AbortController().signal;
const opened: ResultChecks[] = [];
afterEach(() => {
  for (const checks of opened.splice(0)) checks.close();
});

async function open(
  conditions: Partial<Conditions>,
  { golden = {}, ...options }: Partial<ChecksOptions> & { golden?: Readonly<Record<string, string>> } = {},
): Promise<ResultChecks> {
  const given = { clock: systemClock, limitMs: 60_000, ...options };
  const answer = await ResultChecks.open({ ...NONE, ...conditions }, new Map(Object.entries(golden)), given);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  opened.push(answer.value);
  return answer.value;
}

const texts = (findings: readonly Finding[]) => findings.map(({ kind, message }) => `${kind}: ${message}`);
const verdicts = (findings: readonly Finding[]) => findings.map(({ passed, evaluated }) => [passed, evaluated]);

/** Waits until a sleep of at most `ms` has begun after the first `before` sleeps. Sleeps up to 100 ms only pace memory checks. */
async function hasSlept(clock: ManualClock, before: number, ms: number): Promise<void> {
  while (!clock.sleeps.slice(before).some((slept) => slept <= ms && slept > 100)) await systemClock.sleep(1);
}

/** Waits until the thread has begun the work, then lets its time limit pass. */
async function outlast<T>(clock: ManualClock, limitMs: number, work: () => Promise<T>): Promise<T> {
  const before = clock.sleeps.length;
  const working = work();
  await hasSlept(clock, before, limitMs);
  await clock.advance(limitMs);
  return await working;
}

/** A stand-in for the checker that runs this code with `parentPort`. */
const stand = (code: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';${code}`)}`);
const READY = `parentPort.postMessage({ about: 'conditions', unusable: {} });`;
const onQuestion = (code: string) => stand(`${READY}parentPort.on('message', () => {${code}});`);

describe('checks in a thread', () => {
  it('find the same in a thread as in this one, whatever the outputs are', async () => {
    const conditions = {
      schema: '{"type":"object","properties":{"a":{"type":"string","pattern":"^a"}},"additionalProperties":false}',
      expected: true,
      rejectWhen: '$string(outputs)',
    };
    const golden = '{"a":{"$pattern":"a"},"__proto__":{"b":-0}}';
    const here = await compile(conditions);
    const there = await open(conditions, { golden: { 'a.pdf': golden }, limitMs: 60_000 });
    const text = fc.string({ unit: anyCharacter }).map((whole) => `${whole}\ud800\u0000\udfff`);
    const value = fc.oneof(
      fc.jsonValue().map((json) => JSON.stringify(json)),
      fc.constantFrom('{"__proto__":{"b":-0}}', '{"a":-0}', '{"a":1e400}', '[', ''),
      text.map((a) => JSON.stringify({ a, [a]: a, __proto__: a })),
      text,
    );
    const output = fc.record({ key: text, dataType: fc.constantFrom('application/json', 'text/plain'), value });
    const outputs = fc.option(fc.array(output, { maxLength: 3 }));
    const result = fc
      .record({
        outputs,
        correctedOutputs: outputs,
        status: fc.option(fc.record({ code: fc.integer(), name: text, timestamp: fc.option(fc.double()) })),
        cost: fc.option(fc.double()),
        durationMs: fc.option(fc.double()),
      })
      .map((fields) => ({ ...resultOf(null), ...fields }));
    await fc.assert(
      fc.asyncProperty(result, async (question) => {
        const findings: Finding[] = [];
        for await (const some of here.evaluate({ ...question, golden })) findings.push(...some.findings);
        expect(await there.evaluate(question, never)).toEqual(findings);
      }),
      { numRuns: cases(300) },
    );
  });

  it('evaluate a result of 5 MB', async () => {
    const checks = await open(
      { schema: '{"type":"object"}', rejectWhen: '$count(outputs.json.lines) != 100000' },
      { limitMs: 60_000 },
    );
    const lines = Array.from({ length: 100_000 }, (_, index) => ({ index, text: 'a line of the document, € and all' }));
    expect(JSON.stringify({ lines }).length).toBeGreaterThan(5_000_000);
    expect(verdicts(await checks.evaluate(resultOf({ lines }), never))).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('compare each document only with its own golden file', async () => {
    const checks = await open({ expected: true }, { golden: { 'a.pdf': '{"total":1}' } });
    expect(texts(await checks.evaluate(resultOf({ total: 2 }), never))).toEqual([
      'expected: /total: expected 1, got 2',
    ]);
    expect(await checks.evaluate(resultOf({ total: 2 }, 'b.pdf'), never)).toEqual([]);
  });

  it('cannot be opened if one of them is unusable, and report which', async () => {
    const conditions = { schema: '7', expected: false, rejectWhen: 'a +' };
    expect(await ResultChecks.open(conditions, new Map(), { clock: systemClock })).toEqual({
      ok: false,
      error: { schema: 'it must be a JSON object', 'reject-when': expect.stringContaining('end of expression') },
    });
  });

  it('cannot read the environment and print nothing', async () => {
    const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
    const tell = `console.log('::error::x'); console.error('::error::x');
      const findings = [{ kind: 'schema', passed: true, evaluated: true, message: JSON.stringify(process.env) }];
      parentPort.postMessage({ about: 'question', findings });`;
    const checks = await open({ schema: '{}' }, { checker: onQuestion(tell) });
    expect(texts(await checks.evaluate(resultOf(1), never))).toEqual(['schema: {}']);
    await systemClock.sleep(100);
    for (const spy of printed) expect(spy.mock.calls.filter(([text]) => String(text).includes('::error'))).toEqual([]);
    vi.restoreAllMocks();
  });

  it('do not keep a process alive', async () => {
    const source = fileURLToPath(new URL('../../../src/', import.meta.url));
    const script = `
      const { ResultChecks } = await import(${JSON.stringify(`${source}checks/result-checks.ts`)});
      const { systemClock } = await import(${JSON.stringify(`${source}lib/clock.ts`)});
      const conditions = { schema: null, expected: false, rejectWhen: 'true' };
      const { value: checks } = await ResultChecks.open(conditions, new Map(), { clock: systemClock });
      const file = { path: 'a', bytes: 1, sha256: null, contentType: 'a/b' };
      const result = { file, outputs: [], status: null, cost: null, durationMs: null };
      console.log((await checks.evaluate(result, new AbortController().signal)).length);`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { timeout: 300_000 });
    expect((await run).stdout).toBe('1\n');
  });
});

describe('a check that never ends', () => {
  it.each<[string, Partial<Conditions>, RegExp]>([
    ['an expression', { rejectWhen: SPINS }, /^reject-when: `reject-when` could not be evaluated/],
    [
      'a regular expression in an expression',
      { rejectWhen: `$exists($match(outputs.json.text, /${BACKTRACKS}/))` },
      /^reject-when: /,
    ],
    [
      'a pattern of a schema',
      { schema: JSON.stringify({ properties: { text: { pattern: BACKTRACKS } } }) },
      /^schema: `output-schema` could not be evaluated/,
    ],
    ['a pattern of a golden file', { expected: true }, /^expected: `expected` could not be evaluated/],
  ])('is stopped, and the next result is evaluated: %s', async (_, conditions, says) => {
    const golden = { 'a.pdf': JSON.stringify({ text: { $pattern: BACKTRACKS } }) };
    const clock = new ManualClock();
    const checks = await open(conditions, { golden, clock, limitMs: 400 });
    const findings = await outlast(clock, 400, () => checks.evaluate(resultOf({ text: VICTIM, spin: true }), never));
    const next = await checks.evaluate(resultOf({ text: 'aaa' }), never);
    expect(texts(findings)).toEqual([expect.stringMatching(says)]);
    expect(findings[0]?.message).toMatch(/: it was stopped after 0\.4 s; look for .* forever$/);
    expect(verdicts(findings)).toEqual([[false, false]]);
    expect(next.map(({ evaluated }) => evaluated)).toEqual([true]);
  });

  it('keeps the findings of earlier checks and counts the later ones as not passed', async () => {
    const schema = '{"required":["x"]}';
    const golden = { 'a.pdf': JSON.stringify({ text: { $pattern: BACKTRACKS } }) };
    const clock = new ManualClock();
    const checks = await open({ schema, expected: true, rejectWhen: 'false' }, { golden, clock, limitMs: 3_000 });
    const emitted = vi.spyOn(Worker.prototype, 'emit');
    const evaluating = checks.evaluate(resultOf({ text: VICTIM }), never);
    // The schema's findings have come, and the golden file's never will.
    while (!emitted.mock.calls.some(([name]) => name === 'message')) await systemClock.sleep(1);
    emitted.mockRestore();
    await clock.advance(3_000);
    const findings = await evaluating;
    expect(texts(findings)).toEqual([
      "schema: the output must have required property 'x'",
      expect.stringMatching(/^expected: `expected` could not be evaluated on this result: /),
      'reject-when: `reject-when` was not evaluated on this result, because evaluating `expected` failed first',
    ]);
    expect(verdicts(findings)).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it('gets half the time after each timeout, and all of it again after a success', async () => {
    const clock = new ManualClock();
    const checks = await open({ rejectWhen: SPINS }, { clock, limitMs: 2_400 });
    const limits: unknown[] = [];
    for (const spin of [true, true, true, false, true]) {
      const evaluate = () => checks.evaluate(resultOf({ spin }), never);
      const [finding] = await (spin ? outlast(clock, 2_400, evaluate) : evaluate());
      limits.push(/after ([\d.]+) s/.exec(finding?.message ?? '')?.[1]);
    }
    expect(limits).toEqual(['2.4', '1.2', '1', undefined, '2.4']);
  });

  it('is timed by the clock from the moment its turn comes', async () => {
    const clock = new ManualClock();
    const checks = await open({ rejectWhen: SPINS }, { clock, limitMs: 10_000 });
    const ended: string[] = [];
    const first = checks.evaluate(resultOf({ spin: true }), never).then(() => ended.push('first'));
    const second = checks.evaluate(resultOf({ spin: true }), never).then(() => ended.push('second'));
    await hasSlept(clock, 0, 10_000);
    expect(clock.sleeps).toContain(10_000);
    await clock.advance(9_999);
    expect(ended).toEqual([]);
    const before = clock.sleeps.length;
    await clock.advance(1);
    await first;
    // A new thread must start first, which may take any time.
    await hasSlept(clock, before, 5_000);
    expect(clock.sleeps).toContain(5_000);
    await clock.advance(4_999);
    expect(ended).toEqual(['first']);
    await clock.advance(1);
    await second;
  });

  it('is not assumed if a reply was sent in time while this thread was busy', async () => {
    const checks = await open({ rejectWhen: SPINS }, { limitMs: 400 });
    const evaluating = checks.evaluate(resultOf({ spin: false }), never);
    // The question has been sent by now, and no reply has been received.
    await settle();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    expect(verdicts(await evaluating)).toEqual([[true, true]]);
  });

  it('is stopped at once if the run ends, and nothing is evaluated after that', async () => {
    const end = new AbortController();
    const clock = new ManualClock();
    const checks = await open({ rejectWhen: SPINS }, { clock });
    const spinning = [true, false].map((spin) => checks.evaluate(resultOf({ spin }), end.signal));
    await hasSlept(clock, 1, 60_000);
    end.abort();
    for (const findings of await Promise.all(spinning)) {
      expect(texts(findings)).toEqual([
        'reject-when: `reject-when` could not be evaluated on this result: the run ended first; run again to evaluate it',
      ]);
      expect(verdicts(findings)).toEqual([[false, false]]);
    }
  });
});

describe('the thread of checks', () => {
  it.each([
    ['throws an error', `throw new Error('a bug')`, 'a bug'],
    ['exits', 'process.exit(3)', 'exit code 3'],
  ])('rejects the result if it %s, and the next result has a new thread', async (_, code, reason) => {
    const checks = await open({ rejectWhen: 'true' }, { checker: onQuestion(code) });
    for (const findings of [await checks.evaluate(resultOf(1), never), await checks.evaluate(resultOf(2), never)]) {
      expect(findings).toEqual([
        broken(
          'reject-when',
          `\`reject-when\` could not be evaluated on this result: the thread for checks ended (${reason}); run again`,
        ),
      ]);
    }
  });

  it('is replaced if it dies between two results', async () => {
    const good = `parentPort.postMessage({ about: 'question', findings: [] });`;
    const checks = await open({ rejectWhen: 'true' }, { checker: onQuestion(`${good}setTimeout(() => { throw 1; })`) });
    for (let index = 0; index < 3; index += 1) {
      expect(await checks.evaluate(resultOf(1), never)).toEqual([]);
      await systemClock.sleep(100);
    }
  });

  it.each([
    ['does not start', `throw new Error('no thread')`, 'no thread'],
    ['ends before it is ready', '', 'exit code 0'],
  ])('makes the checks unusable if it %s', async (_, code, reason) => {
    const conditions = { ...NONE, schema: '{}', rejectWhen: 'true' };
    const says = `the thread that evaluates checks could not be started (${reason})`;
    expect(await ResultChecks.open(conditions, new Map(), { clock: systemClock, checker: stand(code) })).toEqual({
      ok: false,
      error: { schema: says, 'reject-when': says },
    });
  });

  it('is given up if it is never ready', async () => {
    const clock = new ManualClock();
    const checker = stand('setInterval(() => {}, 1000)');
    const opening = ResultChecks.open({ ...NONE, schema: '{}' }, new Map(), { clock, checker });
    await clock.advance(60_000);
    expect(await opening).toEqual({
      ok: false,
      error: { schema: 'the thread that evaluates checks could not be started (timed out after 60 s)' },
    });
  });

  it('is stopped only once, however many memory checks fall due meanwhile', async () => {
    const warnings: string[] = [];
    const onWarning = ({ name }: Error) => warnings.push(name);
    process.on('warning', onWarning);
    const clock = new ManualClock();
    const kept = 'globalThis.kept = Array.from({ length: 2_000_000 }, (_, index) => index); for (;;);';
    const checks = await open({ schema: '{}' }, { clock, limitMs: 1e12, memoryMb: 10, checker: onQuestion(kept) });
    const evaluating = checks.evaluate(resultOf(1), never);
    let ended = false;
    void evaluating.finally(() => (ended = true));
    while (!ended) await clock.advance(100);
    expect(texts(await evaluating)).toEqual([expect.stringMatching(/used more than 10 MB/)]);
    await settle();
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('is asked about its memory only once at a time, even if it answers the next question first', async () => {
    const looks: (() => void)[] = [];
    const asking = vi
      .spyOn(Worker.prototype, 'getHeapStatistics')
      .mockImplementation(() => new Promise((resolve) => looks.push(() => resolve({ used_heap_size: 0 } as HeapInfo))));
    const clock = new ManualClock();
    const late = `setTimeout(() => parentPort.postMessage({ about: 'question', findings: [] }), 200);`;
    const checks = await open({ schema: '{}' }, { clock, checker: onQuestion(late) });
    const answer = async () => {
      const evaluating = checks.evaluate(resultOf(1), never);
      await clock.advance(100);
      return await evaluating;
    };
    for (let question = 0; question < 3; question += 1) expect(await answer()).toEqual([]);
    expect(looks.length).toBe(1);
    looks.pop()?.();
    while (looks.length === 0) await answer();
    expect(looks.length).toBe(1);
    asking.mockRestore();
  });

  it.each(
    sample([
      ['in small steps', 80, '($f := function($x){$f([[$x],[1..100]])}; $f([]))'],
      [
        'in large steps, for which V8 would end the process',
        200,
        '($f := function($x){$f([[$x],[1..9999999]])}; $f([]))',
      ],
    ]),
  )('is stopped before it takes all memory, %s', async (_, memoryMb, endless) => {
    const rejectWhen = `outputs.json.spin = true ? ${endless} : false`;
    const checks = await open({ rejectWhen }, { limitMs: 60_000, memoryMb });
    expect(texts(await checks.evaluate(resultOf({ spin: true }), never))).toEqual([
      expect.stringMatching(
        new RegExp(`^reject-when: .*: it was stopped because it used more than ${memoryMb} MB of memory; `),
      ),
    ]);
    expect(verdicts(await checks.evaluate(resultOf({ spin: false }), never))).toEqual([[true, true]]);
  });
});
