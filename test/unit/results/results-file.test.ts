import { mkdtemp, open, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScrub } from '../../../src/lib/scrub.ts';
import { caseProblem } from '../../../src/problem.ts';
import type { CaseResult } from '../../../src/results/result.ts';
import { toRecord } from '../../../src/results/result.ts';
import { RESULTS_JSONL, type ResultRow, ResultsFile } from '../../../src/results/results-file.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildEndedJob } from '../../support/build-ended-job.ts';
import { buildJobData } from '../../support/build-job-data.ts';
import { buildJobId } from '../../support/build-job-id.ts';

let parent: string;
let file: ResultsFile;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'results-'));
  file = await ResultsFile.create(parent);
});
afterEach(async () => {
  await file.close();
  await rm(parent, { recursive: true });
});

/** A result whose output is as long as it is told. */
const resultOf = (path: string, characters = 1): CaseResult => ({
  case: buildCase({ path }),
  submissionKey: 'k',
  outcome: 'succeeded',
  checks: [],
  ended: buildEndedJob(),
  data: buildJobData({ outputs: [{ key: 'a', dataType: 'text/plain', value: 'ä'.repeat(characters) }] }),
});
const written = () => readFile(join(file.directory, RESULTS_JSONL), 'utf8');

it('each result is a line when it is appended', async () => {
  await file.append(resultOf('a'));
  const [line, rest] = (await written()).split('\n');
  const { outputs, ...record } = toRecord(resultOf('a'));
  expect(JSON.parse(String(line))).toEqual({ ...record, outputs: [{ key: 'a', dataType: 'text/plain', value: 'ä' }] });
  expect(rest).toBe('');
});

it('results given at once do not mix, and each is read as it was written', async () => {
  const results = Array.from({ length: 50 }, (_, index) => ({
    ...resultOf(`file-${index}`, ((index * 7919) % 50) * 1000),
    ended: buildEndedJob('SUCCESS', { id: buildJobId(index) }),
  }));
  const rows = await Promise.all(results.map((result) => file.append(result)));
  const lines = (await written()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).case)).toEqual(results.map((result) => result.case.id));
  expect(rows.map((row) => file.read(row))).toEqual(results.map(toRecord));
});

it('a row has everything of the record except the outputs', async () => {
  const { outputs, correctedOutputs, ...rest } = toRecord(resultOf('a'));
  const row = await file.append(resultOf('a'));
  expect(row).toEqual({ ...rest, isMismatch: false, offset: 0, length: expect.any(Number) });
  expect(file.rows).toEqual([row]);
});

it('a JSON value is written once, and parsed when it is read', async () => {
  const value = JSON.stringify({ total: 12.5, lines: Array.from({ length: 1_000 }, (_, index) => ({ index })) });
  const data = buildJobData({ outputs: [{ key: 'a', dataType: 'application/json', value }] });
  const row = await file.append({ ...resultOf('a'), data } as CaseResult);
  expect((await written()).length).toBeLessThan(JSON.stringify(value).length + 1_500);
  expect(file.read(row).outputs).toEqual([{ key: 'a', dataType: 'application/json', value, json: JSON.parse(value) }]);
});

describe('a result with long values', () => {
  const long = (character: string, length: number) => `["${character.repeat(length)}"]`;
  const outputs = [
    { key: 'first', dataType: 'application/json', value: long('ä"\\', 100_000) },
    { key: 'short', dataType: 'application/json', value: '[1]' },
    { key: 'number', dataType: 'application/json', value: '7'.repeat(90_000) },
    { key: 'last', dataType: 'text/plain', value: long('😀', 150_000) },
  ];
  const corrected = [{ key: 'first', dataType: 'text/plain', value: long('x', 65_534) }];
  const appended = async () => {
    const data = buildJobData({ outputs, correctedOutputs: corrected });
    await file.append({ ...resultOf('before'), data } as CaseResult);
    return await file.append({ ...resultOf('a'), data } as CaseResult);
  };

  it.each([0, 65_536, 100_000, 500_000, undefined])(
    'is read with at least %d characters of each value, and says how many are left out',
    async (least) => {
      const row = await appended();
      const record = file.read(row, least);
      const whole = file.read(row);
      expect({ ...record, outputs: null, correctedOutputs: null }).toEqual({
        ...whole,
        outputs: null,
        correctedOutputs: null,
      });
      const read = [...(record.outputs ?? []), ...(record.correctedOutputs ?? [])];
      for (const [index, { key, dataType, value }] of [...outputs, ...corrected].entries()) {
        const { leftOut = 0, ...part } = read[index] ?? { value: '' };
        expect(part).toMatchObject({ key, dataType });
        expect(value.startsWith(part.value)).toBe(true);
        expect(part.value.length + leftOut).toBe(value.length);
        expect(part.value.length).toBeGreaterThanOrEqual(Math.min(value.length, least ?? value.length));
        expect(part.value.length).toBeLessThanOrEqual((least ?? value.length) + 65_536);
        expect(part.value.isWellFormed()).toBe(true);
      }
    },
  );

  it('has no JSON of a value that was read in part, even if that part is JSON', async () => {
    const [first, short, number] = file.read(await appended(), 0).outputs ?? [];
    expect(number).toMatchObject({ json: null, leftOut: 90_000 - 65_536 });
    expect(first?.json).toBeNull();
    expect(short).toEqual({ ...outputs[1], json: [1] });
  });

  it('is read whole by default', async () => {
    const row = await appended();
    for await (const record of file.records([row])) {
      expect(record.outputs?.map(({ key, dataType, value }) => ({ key, dataType, value }))).toEqual(outputs);
      expect(record.correctedOutputs?.map(({ value }) => value)).toEqual(corrected.map(({ value }) => value));
    }
    for await (const record of file.records([row], () => 0)) expect(record.outputs?.[0]?.leftOut).toBeGreaterThan(0);
  });
});

it('no output holds a secret, and a number that looks like one does not break the line', async () => {
  const scrubbing = await ResultsFile.create(parent, createScrub(['12345678', 'pass"wo\\rd']));
  const secret = 'pass"wo\\rd';
  const output = {
    key: `k ${secret}`,
    dataType: 'application/json',
    value: JSON.stringify({ a: secret, b: 12345678 }),
  };
  const data = buildJobData({ outputs: [output], correctedOutputs: [output] });
  const record = scrubbing.read(await scrubbing.append({ ...resultOf('a'), data } as CaseResult));
  const clean = { key: 'k ***', dataType: 'application/json', value: '{"a":"***","b":***}', json: null };
  expect(record).toMatchObject({ outputs: [clean], correctedOutputs: [clean] });
  await scrubbing.close();
});

it('a row keeps only the part of a long error and of many checks that a table shows, and the file keeps everything', async () => {
  const checks = Array.from({ length: 100 }, (_, index) =>
    buildCheck({ passed: index < 50, message: 'm'.repeat(9_000), pointer: '/a', actual: 'v'.repeat(1_000) }),
  );
  const problem = caseProblem('check-failed', 'e'.repeat(100_000));
  const row = await file.append({ ...resultOf('a'), outcome: 'rejected', checks, problem } as CaseResult);
  expect(JSON.stringify(row).length).toBeLessThan(20_000);
  expect(row.checks.every(({ passed }) => !passed)).toBe(true);
  expect(file.read(row)).toMatchObject({ checks, error: problem });
});

describe('a file that another process', () => {
  const three = async () => [
    await file.append(resultOf('a', 100)),
    await file.append(resultOf('b', 100)),
    await file.append(resultOf('c', 100)),
  ];
  const path = () => join(file.directory, RESULTS_JSONL);

  it('leaves alone is read back as written', async () => {
    await three();
    await file.sync();
    expect(file.trouble).toBeNull();
    expect(file.rows.map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  });

  it.each<[string, (rows: readonly ResultRow[]) => Promise<void>, string[]]>([
    ['empties', () => truncate(path(), 0), ['lost', 'lost', 'lost']],
    ['cuts off', ([a]) => truncate(path(), (a?.length ?? 0) + 10), ['succeeded', 'lost', 'lost']],
    [
      'cuts off while it goes on',
      async ([a]) => {
        await truncate(path(), a?.length);
        await file.append(resultOf('d', 100));
      },
      ['succeeded', 'lost', 'lost', 'succeeded'],
    ],
    [
      'writes over',
      async ([a]) => {
        await using other = await open(path(), 'r+');
        await other.write('{}', a?.length);
      },
      ['succeeded', 'lost', 'succeeded'],
    ],
  ])('%s says so, and what is not there as it was written is lost', async (_, change, outcomes) => {
    await change(await three());
    await file.sync();
    expect(file.rows.map(({ outcome }) => outcome)).toEqual(outcomes);
    const gone = outcomes.filter((outcome) => outcome === 'lost').length;
    expect(file.trouble).toContain(`was changed by another process, and ${gone} result`);
    for (const row of file.rows) {
      const record = file.read(row);
      expect(record.outputs === null).toBe(row.outcome === 'lost');
      expect(record.error?.code ?? null).toBe(row.outcome === 'lost' ? 'result-overwritten' : null);
    }
  });

  it('cuts off after the last check yields no line that was not written', async () => {
    const [row] = await three();
    await file.sync();
    await truncate(path(), 0);
    expect(file.read(row as ResultRow)).toMatchObject({ outcome: 'lost', outputs: null });
    expect(file.trouble).toContain('1 result');
  });
});

it('a job’s cost is on the first of its files, and the others name that file', async () => {
  const jobOf = (path: string, number: number, cost: number | null): CaseResult =>
    ({
      ...resultOf(path),
      ended: buildEndedJob('SUCCESS', { id: buildJobId(number) }),
      data: buildJobData({ cost }),
    }) as CaseResult;
  for (const result of [
    jobOf('a', 1, 0.25),
    jobOf('b', 2, 0.5),
    jobOf('c', 1, 0.25),
    jobOf('d', 3, null),
    jobOf('e', 3, 1),
  ]) {
    await file.append(result);
  }
  expect(file.rows.map(({ sharedWith, cost }) => [sharedWith, cost])).toEqual([
    [null, 0.25],
    [null, 0.5],
    ['a', null],
    [null, null],
    ['d', 1],
  ]);
  expect(file.rows.map((row) => file.read(row).cost)).toEqual(file.rows.map(({ cost }) => cost));
});

it('two results files below one folder do not collide', async () => {
  const other = await ResultsFile.create(parent);
  await other.append(resultOf('b'));
  expect(other.directory).not.toBe(file.directory);
  expect(await written()).toBe('');
  await other.close();
});
