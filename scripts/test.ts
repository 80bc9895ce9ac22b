import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writePageModule } from './page.ts';

/** What a script of package.json said, as soon as it has ended. */
interface Ended {
  readonly passed: boolean;
  readonly said: Buffer;
}

async function run(script: string, output: 'pipe' | 'inherit', options: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, ['--run', script, '--', ...options], { stdio: ['inherit', output, output] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { passed: exitCode === 0, said: Buffer.concat(said) };
}

// The checks would write it while the tests read it.
await writePageModule();
// The tests often wait for other processes, so the checks run meanwhile. These speak last, or they would be lost among the tests.
const [tests, checks] = await Promise.all([run('test:only', 'inherit', process.argv.slice(2)), run('check', 'pipe')]);
process.stdout.write(checks.said);
if (!tests.passed) console.error('npm run test:only failed');
process.exitCode = tests.passed && checks.passed ? 0 : 1;
