import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Everything that `npm test` checks beside the tests. The bundle keeps one core busy for as long as all the others take. */
const CHAINS = [['check:dist'], ['lint', 'typecheck', 'lint:workflows', 'check:docs']];

async function passes(script: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--run', script], { stdio: 'inherit' });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode === 0;
}

async function firstFailure(scripts: readonly string[]): Promise<string | null> {
  for (const script of scripts) if (!(await passes(script))) return script;
  return null;
}

const failed = (await Promise.all(CHAINS.map(firstFailure))).filter((script) => script !== null);
for (const script of failed) console.error(`npm run ${script} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
