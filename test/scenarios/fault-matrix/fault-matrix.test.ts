import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import { GITHUB_CELLS, isHeavy, ROE_CELLS } from './cells.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
/** By dist/, all of them take minutes of two cores: `npm run test:faults`. */
const SAMPLE = 200;
const BY_DIST = Math.ceil(
  [...ROE_CELLS, ...GITHUB_CELLS, ...ARTIFACT_CELLS].filter(({ long }) => !long).length / SAMPLE,
);

const IN_VIRTUAL_TIME = [...ROE_CELLS, ...GITHUB_CELLS].filter((cell) => !isHeavy(cell)).length;

it(`${IN_VIRTUAL_TIME} failures of calls to Roe and to GitHub's API in virtual time, and ${BY_DIST} of all remote calls through dist/, end as docs/faults.md says`, async () => {
  // In a separate process, because the output of the virtual runs would bury the test report.
  const child = spawn(process.execPath, [MAIN, '--quick', '--sample', String(SAMPLE)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await text(child.stdout);
  const lines = printed.split('\n').filter((line) => line !== '' && !line.startsWith('::'));

  expect(lines.filter((line) => line.startsWith('cell '))).toEqual([]);
  expect(lines.at(-1)).toBe(`${IN_VIRTUAL_TIME} cells in virtual time and ${BY_DIST} by dist/: 0 are not as told`);
});
