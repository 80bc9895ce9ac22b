import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchProcess } from '../../../bench/process-figures.ts';
import { runAction, startAction } from '../../../simulators/runner/run-step.ts';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { REPOSITORY } from '../../support/action-fixture.ts';
import { buildRecord } from '../../support/build-record.ts';
import { classesOf, parseComparison } from '../../support/comparison-schema.ts';
import { itInFull } from '../../support/tier.ts';
import { writeResults } from '../../support/write-results.ts';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

it('compare/ as it ships compares the results of two runs, and fails if a case regressed', async () => {
  const folder = await temporaryDirectory('compare-');
  const base = writeResults(join(folder, 'base.json'), [
    buildRecord({ case: 'a.pdf' }),
    buildRecord({ case: 'b.pdf' }),
  ]);
  const failed = buildRecord({ case: 'b.pdf', outcome: 'failed' });
  const results = writeResults(join(folder, 'now.json'), [buildRecord({ case: 'a.pdf' }), failed]);
  const step = await runAction({
    actionDir: join(REPOSITORY, 'compare'),
    workspace: folder,
    inputs: { results, base, artifact: 'false', 'github-token': '' },
  });

  expect([step.exitCode, step.stderr]).toEqual([1, '']);
  const comparison = parseComparison(readFileSync(step.outputs['comparison-path'] ?? '', 'utf8'));
  expect(classesOf(comparison)).toEqual({ 'a.pdf': 'same', 'b.pdf': expect.stringMatching(/^regressed/) });
});

describe('a comparison of 10 000 cases with 10 000', () => {
  itInFull('takes at most 10 s of processor time and 300 MB', async () => {
    const folder = await temporaryDirectory('compare-');
    const line = (index: number) => ({ name: `item ${index}`, amount: index * 1.25, note: 'x'.repeat(60) });
    const lines = range(0, 30).map(line);
    const records = (change: number) =>
      range(0, 10_000).map((index) => {
        const total = index % 10 === 0 ? index + change : index;
        return buildRecord({ case: `docs/${String(index).padStart(5, '0')}.pdf` }, { output: { total, lines } });
      });
    const base = writeResults(join(folder, 'base.json'), records(0));
    const results = writeResults(join(folder, 'now.json'), records(1));
    const started = await startAction({
      actionDir: join(REPOSITORY, 'compare'),
      workspace: folder,
      inputs: { results, base, artifact: 'false', 'github-token': '' },
    });
    const figures = watchProcess(started.pid);
    const step = await started.done;
    const { peakMb, cpuSeconds } = figures();
    expect(step.outputs).toMatchObject({ changed: '1000', same: '9000' });
    console.log(`10 000 against 10 000 cases: ${peakMb.toFixed(0)} MB, ${cpuSeconds.toFixed(1)} s of processor time`);
    if (process.platform === 'linux') {
      expect(peakMb).toBeLessThan(300);
      expect(cpuSeconds).toBeLessThan(10);
    }
  });
});
