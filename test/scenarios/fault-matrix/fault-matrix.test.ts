import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import { GITHUB_CELLS, ROE_CELLS } from './cells.ts';

const QUICK = ROE_CELLS.length + [...GITHUB_CELLS, ...ARTIFACT_CELLS].filter(({ long }) => !long).length;
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** All of them take minutes of two cores: `npm run test:faults`. */
const SAMPLE = 7;
/** The same cells each time, so that the gate does not depend on chance. */
const FROM = 0;

it(`one in ${SAMPLE} of ${QUICK} failures of remote calls ends as docs/faults.md tells`, async () => {
  // In a process of its own, so that what the runs by the faster clock print does not bury the test report.
  const child = spawn(process.execPath, [MAIN, '--quick', '--sample', String(SAMPLE), '--from', String(FROM)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await text(child.stdout);
  const lines = printed.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  console.log(lines.at(-1));

  expect(lines.filter((line) => line.startsWith('cell '))).toEqual([]);
  expect(lines.at(-1)).toMatch(/ cells from \d.*: 0 are not as told$/);
  expect(Number.parseInt(lines.at(-1) ?? '', 10)).toBeGreaterThanOrEqual(Math.floor(QUICK / SAMPLE));
}, 540_000);
