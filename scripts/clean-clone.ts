import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, sep } from 'node:path';
import { marked } from 'marked';
import { openGate } from './registry-gate.ts';

/**
 * Runs the README's commands in a clone of HEAD, on what a new machine has: the Node and npm of the PATH, git, the tools
 * of a bare Debian, an empty home and an empty npm cache. Once with the machine's network, and once (`walled`, on Linux)
 * in a network namespace of its own from which nothing but npm's registry can be reached.
 */
const ROUNDS = ['open', 'walled'] as const;
type Round = (typeof ROUNDS)[number];

/** Without it a machine whose network has an authority of its own reaches no registry. */
const CARRIED = ['NODE_EXTRA_CA_CERTS'];

/** The README's fenced commands that begin with an installation, in their order. */
export const commandsToTry = (readme: string): string[] =>
  marked
    .lexer(readme)
    .flatMap((token) => (token.type === 'code' && token.lang === 'sh' ? [token.text as string] : []))
    .filter((text) => text.startsWith('npm ci'));

/** The PATH as it was before npm put the project's own Node in front. */
const machinePath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes(`node_modules${sep}`));

function find(program: string): string {
  const folder = machinePath().find((each) => existsSync(join(each, program)));
  if (folder === undefined) throw new Error(`${program} is not on the PATH`);
  return realpathSync(join(folder, program));
}

/** Programs of the packages without which there is no Debian. */
function bareTools(): string[] {
  const list = execFileSync('dpkg-query', ['-Wf', '\x24{Essential} \x24{Priority} \x24{Package}\n'], {
    encoding: 'utf8',
  });
  const packages = list.split('\n').flatMap((line) => /^(?:yes \S+|\S+ required) (\S+)$/.exec(line)?.[1] ?? []);
  const files = execFileSync('dpkg-query', ['-L', ...packages], { encoding: 'utf8' }).split('\n');
  return files.filter((path) => /^(?:\/usr)?\/s?bin\/[^/]+$/.test(path) && existsSync(path));
}

/** Fills a folder with links to all that the commands may find. */
function toolsFolder(folder: string): string {
  mkdirSync(folder);
  for (const program of ['node', 'npm', 'git']) symlinkSync(find(program), join(folder, program));
  if (existsSync('/usr/bin/dpkg-query')) {
    for (const path of ['/bin/sh', ...bareTools()]) {
      if (!existsSync(join(folder, basename(path)))) symlinkSync(path, join(folder, basename(path)));
    }
    return folder;
  }
  console.log('No Debian: beside node, npm and git, the commands find all of /usr/bin and /bin');
  return [folder, '/usr/bin', '/bin'].join(delimiter);
}

async function tryRound(round: Round, commands: readonly string[], folder: string): Promise<void> {
  const clone = join(folder, 'clone');
  execFileSync(find('git'), ['clone', '--quiet', '--no-hardlinks', process.cwd(), clone]);
  const registry = execFileSync(find('npm'), ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const carried = CARRIED.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  const env: Record<string, string> = {
    ...Object.fromEntries(carried),
    PATH: toolsFolder(join(folder, 'bin')),
    HOME: join(folder, 'home'),
    npm_config_registry: registry,
  };
  mkdirSync(env.HOME ?? '');
  await using gate = round === 'walled' ? await openGate(new URL(registry), join(folder, 'gate')) : null;
  for (const command of commands) {
    const began = Date.now();
    const [program, ...args] = [...(gate?.wrapper ?? []), '/bin/sh', '-c', command];
    const ended = await run(program ?? '', args, clone, env);
    const seconds = Math.round((Date.now() - began) / 1000);
    if (ended !== 0) throw new Error(`${round}: \`${command}\` ended with exit code ${ended}`);
    console.log(`${round}: \`${command}\` passed in ${seconds} s`);
  }
  if (gate !== null) console.log(`walled: ${gate.report()}`);
}

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string>) {
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

async function main(chosen: readonly string[]): Promise<void> {
  const rounds = ROUNDS.filter((round) => chosen.length === 0 || chosen.includes(round));
  if (rounds.length === 0) throw new Error(`rounds are ${ROUNDS.join(' and ')}, given: ${chosen.join(' ')}`);
  const git = (...args: string[]) => execFileSync(find('git'), args, { encoding: 'utf8' }).trim();
  const commands = commandsToTry(readFileSync('README.md', 'utf8'));
  console.log(
    `HEAD is ${git('rev-parse', '--short', 'HEAD')}, Node ${execFileSync(find('node'), ['--version'])}`.trim(),
  );
  if (git('status', '--porcelain') !== '') console.log('What is not committed is not in the clone');
  for (const round of rounds) {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'clean-clone-'));
    // Tests that run as root start the project's Node under other users.
    chmodSync(folder, 0o755);
    try {
      await tryRound(round, commands, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

if (import.meta.main) await main(process.argv.slice(2));
