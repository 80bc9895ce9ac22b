import { describe, expect, it } from 'vitest';
import { createResultsSchema } from '../../src/merging/schema.ts';
import { resultsJson } from '../../src/report/results-json.ts';
import { buildRecord } from '../support/build-record.ts';
import { buildReport } from '../support/build-report.ts';

const { headProblem, recordProblem } = createResultsSchema();

const file = { path: 'a.pdf', bytes: 1, sha256: null, contentType: 'application/pdf' };

const head = (): Record<string, unknown> => JSON.parse([...resultsJson(buildReport([]), () => '')].join(''));

describe('the results of a leg', () => {
  it('keep to the schema as they were written', () => {
    expect(headProblem(head())).toBeNull();
    expect(recordProblem(buildRecord({ file }, { total: 1 }))).toBeNull();
  });

  it('are told by the place that does not', () => {
    expect(headProblem({ ...head(), conclusion: 'great' })).toMatch(/^\/conclusion must be equal to/);
    expect(headProblem(null)).toBe('must be object');
    expect(recordProblem({ ...buildRecord({ file }), outcome: 'great' })).toMatch(/^\/outcome must be equal to/);
    expect(recordProblem({ ...buildRecord({ file }), submittedAt: 'yesterday' })).toMatch(
      /^\/submittedAt must match format/,
    );
    expect(recordProblem(head())).not.toBeNull();
  });
});
