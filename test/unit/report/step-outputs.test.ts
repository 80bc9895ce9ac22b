import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stepOutputs } from '../../../src/report/step-outputs.ts';
import { skippedVerdict } from '../../../src/verdict.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';

const nowhere = {
  resultsDir: '/tmp/r',
  resultsPath: '/tmp/r/results.json',
  summaryPath: '/tmp/r/summary.md',
  artifact: null,
  page: null,
  commentUrl: null,
};
const statusMapOf = (...rows: Parameters<typeof buildRow>[0][]) =>
  stepOutputs(buildReport(rows.map((row) => buildRow(row))), nowhere).outputs['status-map'];

describe('stepOutputs', () => {
  it('leaves empty what was not delivered, and names the comment that was', () => {
    const delivered = ['artifact-id', 'artifact-url', 'artifact-digest', 'report-url', 'comment-url'];
    const { outputs } = stepOutputs(buildReport([]), nowhere);
    expect(delivered.map((name) => outputs[name])).toEqual(['', '', '', '', '']);
    const commentUrl = 'https://github.com/x/pull/5#issuecomment-1';
    expect(stepOutputs(buildReport([]), { ...nowhere, commentUrl }).outputs['comment-url']).toBe(commentUrl);
  });

  it('sets every output of action.yml and no other', () => {
    const source = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8');
    const { outputs } = parse(source) as { outputs: Record<string, unknown> };
    expect(Object.keys(stepOutputs(buildReport([]), nowhere).outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  it('says what came of the run', () => {
    const rows = [
      buildRow({ jobId: buildJobId(1), cached: true }),
      buildRow({ jobId: buildJobId(2), outcome: 'rejected', reused: true }),
      buildRow({ jobId: buildJobId(3), outcome: 'failed', status: { code: 4, name: 'FAILURE', timestamp: null } }),
      buildRow({ jobId: buildJobId(4), outcome: 'timed-out', status: null, cost: null }),
      buildRow({ jobId: null, outcome: 'not-submitted', status: null, cost: null }),
    ];
    const report = buildReport(rows, { verdict: buildVerdict(), estimatedCost: 0.7 });
    const artifact = { name: 'roe-results', id: 17, url: 'https://github.com/x', digest: 'sha256:ab' };
    const page = { name: 'roe-report.html', id: 18, url: 'https://github.com/y', digest: 'sha256:cd' };
    expect(stepOutputs(report, { ...nowhere, artifact, page })).toEqual({
      outputs: {
        conclusion: 'failure',
        'skipped-reason': '',
        total: '5',
        succeeded: '1',
        rejected: '1',
        failed: '1',
        cancelled: '0',
        'timed-out': '1',
        lost: '0',
        'not-submitted': '1',
        cached: '1',
        reused: '1',
        cost: '0.75',
        'estimated-cost': '0.7',
        accuracy: '',
        'status-map': `{"${buildJobId(1)}":3,"${buildJobId(2)}":3,"${buildJobId(3)}":4}`,
        'results-dir': '/tmp/r',
        'results-path': '/tmp/r/results.json',
        'summary-path': '/tmp/r/summary.md',
        'artifact-id': '17',
        'artifact-url': 'https://github.com/x',
        'artifact-digest': 'sha256:ab',
        'report-url': 'https://github.com/y',
        'comment-url': '',
      },
      statusMapTooLarge: false,
    });
  });

  it('says why a run was skipped', () => {
    const verdict = skippedVerdict('no-files-found', 'no file matched');
    expect(stepOutputs(buildReport([], { verdict }), nowhere).outputs).toMatchObject({
      conclusion: 'skipped',
      'skipped-reason': 'no-files-found',
      total: '0',
      'estimated-cost': '',
      accuracy: '',
      'status-map': '{}',
    });
  });

  it('says how often the expected fields are right', () => {
    const field = {
      pointer: '/total',
      right: 2,
      wrong: 1,
      missing: 1,
      accuracy: 0.5,
      low: 0.1,
      high: 0.9,
      table: null,
    };
    const scorecard = { accuracy: 0.5, fields: [field], lists: [] };
    expect(stepOutputs(buildReport([], { scorecard }), nowhere).outputs.accuracy).toBe('0.5');
  });

  it('names a job once in the status map, though several files share it', () => {
    expect(statusMapOf({}, {})).toBe(`{"${buildJobId()}":3}`);
  });

  it('leaves a status map of more than 256 KiB empty, and says so', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => buildRow({ jobId: buildJobId(index) }));
    // A job is `"id":3,`: 41 bytes, and the map is one less and two more.
    const most = Math.floor((256 * 1024 - 1) / 41);
    const largest = stepOutputs(buildReport(rows(most)), nowhere);
    expect(Object.keys(JSON.parse(largest.outputs['status-map'] ?? '') as object)).toHaveLength(most);
    expect(largest.statusMapTooLarge).toBe(false);
    const over = stepOutputs(buildReport(rows(most + 1)), nowhere);
    expect([over.outputs['status-map'], over.outputs.total, over.statusMapTooLarge]).toEqual(['', `${most + 1}`, true]);
  });
});
