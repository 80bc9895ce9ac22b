import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createResultsSchema } from '../../../src/merge/schema.ts';
import { resultsJson } from '../../../src/report/results-json.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildFileRecord } from '../../support/build-row.ts';
import { parseResults } from '../../support/results-schema.ts';

const { headProblem, recordProblem } = createResultsSchema();

const files = [buildFileRecord({ sha256: null })];
const record = buildRecord({ files }, { total: 1 });

const head = (): Record<string, unknown> => JSON.parse([...resultsJson(buildReport([]), () => buildRecord())].join(''));

describe('the schema of results', () => {
  it('accepts results as the action writes them', () => {
    expect(headProblem(head())).toBeNull();
    expect(recordProblem(record)).toBeNull();
  });

  it('accepts fields to come in every object, and removes them', () => {
    const newer = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (_, each) =>
        typeof each === 'object' && each !== null && !Array.isArray(each) ? { ...each, added: { to: 1 } } : each,
      ) as T;
    const record = buildRecord({ files, checks: [buildCheck({ expected: null, actual: null })] });
    for (const [document, problem] of [
      [head(), headProblem],
      [JSON.parse(JSON.stringify(record)) as object, recordProblem],
    ] as const) {
      const changed = newer(document);
      expect(changed).not.toEqual(document);
      expect(problem(changed)).toBeNull();
      expect(changed).toEqual(document);
    }
  });

  it('keeps every cell of a row', () => {
    const row = { source: 'a.csv', line: 2, values: { id: 'x', nested: { deep: [1] } } };
    const record = buildRecord({ files, row });
    expect(recordProblem(record)).toBeNull();
    expect(record.row).toEqual({ source: 'a.csv', line: 2, values: { id: 'x', nested: { deep: [1] } } });
  });

  it('as published is open for fields to come, and as the tests hold results to it is not', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const published = JSON.parse(readFileSync('schema/results.schema.json', 'utf8')) as object;
    const isValid = ajv.compile(published);
    const document = { ...head(), results: [record] };
    const newer = [
      { ...document, added: 1 },
      { ...document, run: { ...(document as { run?: object }).run, added: 1 } },
      { ...document, results: [{ ...record, added: 1 }] },
      { ...document, results: [{ ...record, files: files.map((each) => ({ ...each, added: 1 })) }] },
    ];
    expect(newer.map((each) => isValid(each))).toEqual([true, true, true, true]);
    expect(() => parseResults(JSON.stringify(document))).not.toThrow();
    for (const each of newer) expect(() => parseResults(JSON.stringify(each))).toThrow('must NOT have additional');
  });

  it('names the place of a violation', () => {
    expect(headProblem({ ...head(), conclusion: 'great' })).toMatch(/^\/conclusion must be equal to/);
    expect(headProblem(null)).toBe('must be object');
    expect(recordProblem({ ...record, outcome: 'great' })).toMatch(/^\/outcome must be equal to/);
    expect(recordProblem({ ...record, submittedAt: 'yesterday' })).toMatch(/^\/submittedAt must match/);
    expect(recordProblem(head())).not.toBeNull();
  });

  it('allows no more legs than a matrix can have', () => {
    const withShard = (index: number, total: number) => {
      const { run, ...others } = head();
      return { ...others, run: { ...(run as object), shard: { index, total } } };
    };
    expect(headProblem(withShard(255, 256))).toBeNull();
    expect(headProblem(withShard(0, 4_294_967_296))).toBe('/run/shard/total must be <= 256');
    expect(headProblem(withShard(256, 256))).toBe('/run/shard/index must be <= 255');
  });

  it('refuses a time that no clock can show', () => {
    const { run, ...others } = head();
    const leap = { ...others, run: { ...(run as object), startedAt: '2016-12-31T23:59:60Z' } };
    expect(headProblem(leap)).toMatch(/^\/run\/startedAt must match pattern/);
    expect(recordProblem({ ...record, finishedAt: '2016-12-31T23:59:60Z' })).toMatch(/^\/finishedAt must/);
  });
});
