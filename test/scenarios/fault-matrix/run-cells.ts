import { startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import type { Cell } from './cell.ts';
import { GITHUB_CELLS, isHeavy, ROE_CELLS } from './cells.ts';
import { runArtifactCell } from './run-artifact-cell.ts';
import { runCell } from './run-cell.ts';

const AT_ONCE = 8;

interface Task {
  readonly name: string;
  readonly long: boolean;
  /** Keeps a core busy for more than a minute, since the artifact client copies all that it has at each part of a reply. */
  readonly heavy: boolean;
  run(): Promise<string[]>;
}

/** Which cells are wanted. */
export interface Choice {
  /** Leaves out the long ones by dist/, and the heavy ones in virtual time. */
  readonly quick: boolean;
  /** A part of the cell's name. */
  readonly only: string;
}

export interface Tally {
  readonly count: number;
  /** One line per cell that differs from docs/faults.md. */
  readonly broken: readonly string[];
}

const nameOf = ({ call, failure, when }: Cell) => `${call.name}: ${failure}, ${when}`;
const isWanted =
  ({ quick, only }: Choice) =>
  ({ name, long }: Task): boolean =>
    name.includes(only) && !(quick && long);

/** Adds to `broken` what the cell did other than it says. */
async function carryOut({ name, run }: Task, broken: string[]): Promise<void> {
  const faults = await run().catch((error: unknown) => [String(error)]);
  if (faults.length > 0) broken.push(`cell ${name}: ${faults.join('; ')}`);
}

/** One by one, since each sets the process's clock and chance. */
export async function runInVirtualTime(cells: readonly Cell[], choice: Choice): Promise<Tally> {
  const tasks = cells
    .map((cell): Task => {
      const name = `${nameOf(cell)} (virtual time)`;
      return { name, long: isHeavy(cell), heavy: false, run: () => runCell(cell, 'virtual') };
    })
    .filter(isWanted(choice));
  const broken: string[] = [];
  for (const task of tasks) await carryOut(task, broken);
  return { count: tasks.length, broken };
}

/** Each Nth, if `every` is N. */
export async function runByDist(choice: Choice, every: number): Promise<Tally> {
  await using artifacts = await startArtifactService();
  // No answer within a time limit takes minutes, and the sources have shown what becomes of it.
  const ofRoe = ROE_CELLS.filter(({ failure }) => failure !== 'slow');
  const tasks = [
    ...[...ofRoe, ...GITHUB_CELLS].map((cell): Task => {
      return { name: `${nameOf(cell)} (dist)`, long: cell.long, heavy: false, run: () => runCell(cell, 'dist') };
    }),
    ...ARTIFACT_CELLS.map((cell): Task => {
      const name = `${cell.spec.name}: ${cell.failure}, ${cell.when} (dist)`;
      return { name, long: cell.long, heavy: cell.failure === 'huge', run: () => runArtifactCell(cell, artifacts) };
    }),
  ]
    .filter(isWanted(choice))
    .filter((_, index) => index % every === 0);
  const broken: string[] = [];
  // The long ones first, so that the others fill their pauses.
  await forEachConcurrently(
    tasks.filter(({ heavy }) => !heavy).toSorted((a, b) => Number(b.long) - Number(a.long)),
    AT_ONCE,
    (task) => carryOut(task, broken),
  );
  // Several of these at once would pass the time limit of a step on a machine with two cores.
  for (const task of tasks.filter(({ heavy }) => heavy)) await carryOut(task, broken);
  return { count: tasks.length, broken };
}
