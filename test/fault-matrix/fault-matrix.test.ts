import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import { CELLS } from './roe-cells.ts';

const QUICK = CELLS.length + ARTIFACT_CELLS.filter(({ long }) => !long).length;
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

it(`each of ${QUICK} failures of remote calls ends as docs/faults.md tells`, async () => {
  // In a process of its own, so that what the runs by the faster clock print does not bury the test report.
  const child = spawn(process.execPath, [MAIN, '--quick'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = await text(child.stdout);
  const lines = printed.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  console.log(lines.at(-1));

  expect(lines.filter((line) => line.startsWith('cell '))).toEqual([]);
  expect(lines.at(-1)).toMatch(new RegExp(`^${QUICK} cells.*: 0 are not as told$`));
}, 540_000);
