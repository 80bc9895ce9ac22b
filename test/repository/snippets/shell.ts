import { execFile, spawnSync } from 'node:child_process';
import { REPOSITORY } from '../../support/action-fixture.ts';

export interface ShellOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Put behind the words of every npm command. */
  readonly added?: string;
}

/** Runs a document's command as it stands, in a folder of one's own; its npm scripts are this repository's. */
export function bash(command: string, { cwd, env = {}, added = '' }: ShellOptions) {
  const npm = `npm() { command npm --silent --prefix '${REPOSITORY}' "$@" ${added}; }`;
  return new Promise<{ exitCode: number; printed: string }>((resolve) => {
    const options = { cwd, env: { ...process.env, ...env } };
    const child = execFile('bash', ['-e', '-c', `${npm}\n${command}`], options, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, printed: stdout + stderr }),
    );
  });
}

/** Whether bash can read a script, without running it. */
export function bashAccepts(script: string): { accepted: boolean; problem: string } {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return { accepted: status === 0, problem: stderr };
}
