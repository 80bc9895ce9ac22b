import { describe, expect, it } from 'vitest';
import { createResultsSchema } from '../../../src/merge/schema.ts';
import { resultsJson } from '../../../src/report/results-json.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';

const { headProblem, recordProblem } = createResultsSchema();

const file = { path: 'a.pdf', bytes: 1, sha256: null, contentType: 'application/pdf' };

const head = (): Record<string, unknown> => JSON.parse([...resultsJson(buildReport([]), () => buildRecord())].join(''));

describe('the schema of results', () => {
  it('accepts results as the action writes them', () => {
    expect(headProblem(head())).toBeNull();
    expect(recordProblem(buildRecord({ file }, { total: 1 }))).toBeNull();
  });

  it('names the place of a violation', () => {
    expect(headProblem({ ...head(), conclusion: 'great' })).toMatch(/^\/conclusion must be equal to/);
    expect(headProblem(null)).toBe('must be object');
    expect(recordProblem({ ...buildRecord({ file }), outcome: 'great' })).toMatch(/^\/outcome must be equal to/);
    expect(recordProblem({ ...buildRecord({ file }), submittedAt: 'yesterday' })).toMatch(/^\/submittedAt must match/);
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
    expect(recordProblem({ ...buildRecord({ file }), finishedAt: '2016-12-31T23:59:60Z' })).toMatch(
      /^\/finishedAt must/,
    );
  });
});
