import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAction } from '../simulators/runner/action.ts';
import { helpText, parseOrder, resultsFolder, workspaceOf } from './command-line.ts';
import { resultsFolderProblem } from './results-folder.ts';
import { bold } from './terminal.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const manifest = await readAction(fileURLToPath(new URL('../action.yml', import.meta.url)));
  const parsed = parseOrder(process.argv.slice(2), manifest);
  if (!parsed.ok) return refuse(parsed.problem);
  if (parsed.order.help) {
    console.log(helpText(manifest));
    return 0;
  }
  const { order } = parsed;
  const folder = workspaceOf(order);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refuse(`there is no folder ${folder}: \`--workspace\` takes one that is there`);
  if (!order.emulator && !process.env.ROE_API_KEY) {
    return refuse('ROE_API_KEY is not set: export the organization API key, or try `--emulator`, which needs none');
  }
  const problem = await resultsFolderProblem(resultsFolder(order), folder);
  if (order.resultsDir !== null && problem !== null) return refuse(problem);
  const where = order.emulator ? 'an emulator of Roe, whose answers are made up' : 'Roe';
  console.log(bold(`The action runs over ${order.inputs.files ?? order.inputs.rows ?? 'no files'} against ${where}`));
  // Loaded late, since help and refusals need neither the runner nor the emulator.
  const { carryOut } = await import('./carry-out.ts');
  return await carryOut(order);
}

function refuse(problem: string): number {
  console.error(problem);
  return 2;
}
