import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writePageModule } from './page.ts';

/** A finished script of package.json. */
interface Ended {
  readonly passed: boolean;
  /** Empty if it was printed at once. */
  readonly output: Buffer;
}

async function run(script: string, mode: 'pipe' | 'inherit', options: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, ['--run', script, '--', ...options], { stdio: ['inherit', mode, mode] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => output.push(piece));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { passed: exitCode === 0, output: Buffer.concat(output) };
}

// Written first, since the checks would otherwise write it while the tests read it.
await writePageModule();
// The tests often wait for other processes, so the checks run at the same time. Their output comes last, so that it is easy to find.
const [tests, checks] = await Promise.all([run('test:only', 'inherit', process.argv.slice(2)), run('check', 'pipe')]);
process.stdout.write(checks.output);
if (!tests.passed) console.error('npm run test:only failed');
process.exitCode = tests.passed && checks.passed ? 0 : 1;
