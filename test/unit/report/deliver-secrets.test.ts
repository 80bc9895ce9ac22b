import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { createScrub } from '../../../src/lib/scrub.ts';
import { caseProblem } from '../../../src/problem.ts';
import { deliver } from '../../../src/report/deliver.ts';
import { ResultsFile } from '../../../src/results/results-file.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildVerdict } from '../../support/build-verdict.ts';
import { recordingRunner } from '../../support/recording-runner.ts';

const SECRET = 'roe-secret-9f2c4b7d1e';

it('no file of record holds a secret, neither in a result nor in what is said about the whole run', async () => {
  const tempDir = await temporaryDirectory('deliver-');
  const scrub = createScrub([SECRET]);
  const runner = { ...recordingRunner({ workspace: tempDir, tempDir, inputs: {} }), scrub };
  const results = await ResultsFile.create(tempDir, scrub);
  // The second parts it by a character that nobody sees, and that a line of a report leaves out.
  for (const message of [`refused: ${SECRET}`, `refused: ${SECRET.slice(0, 9)}\u200b${SECRET.slice(9)}`]) {
    await results.appendRecord(buildRecord({ outcome: 'failed', error: caseProblem('job-failed', message) }));
  }
  const report = buildReport(results.rows, {
    verdict: buildVerdict(`the run said ${SECRET}`),
    agent: { ...buildAgentVersion(), agentName: `named ${SECRET}` },
    origin: buildOrigin({ ref: `refs/heads/${SECRET}` }),
  });
  const options = { summary: false, annotations: false, failOn: new Set<never>(), minAccuracy: null, resume: true };
  const artifact = { artifactName: null, artifactRetentionDays: null, htmlReport: true, columns: [], deadline: null };
  await deliver(report, results, { ...options, ...artifact, postComment: async () => null }, runner);

  const names = await readdir(results.directory);
  expect(names.sort()).toEqual([
    'junit.xml',
    'report.html',
    'results.csv',
    'results.json',
    'results.jsonl',
    'summary.md',
  ]);
  for (const name of names) {
    expect(await readFile(join(results.directory, name), 'utf8'), name).not.toContain(SECRET);
  }
  await results.close();
});
