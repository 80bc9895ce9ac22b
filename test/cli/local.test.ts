import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../simulators/roe/scenario.ts';
import { type EmulatorServer, startEmulator } from '../../simulators/roe/server.ts';
import { tempWorkspace } from '../../simulators/runner/workspace.ts';
import { DOCUMENT_READER, pdf, REPOSITORY } from '../support/action-fixture.ts';
import { parseResults } from '../support/results-schema.ts';
import { itInFull, sample } from '../support/tier.ts';

const FILES = { 'docs/a.pdf': pdf('a'), 'docs/b.pdf': pdf('b'), 'docs/cut.pdf': '%PDF-1.4 cut' };

interface Ended {
  readonly exitCode: number | null;
  readonly log: readonly string[];
}

/** Runs the command as a person in `cwd` does; `onLine` sees each line, and may send signals. */
async function local(
  args: readonly string[],
  { cwd, key = '' }: { cwd: string; key?: string },
  onLine: (line: string, interrupt: () => void) => void = () => {},
  interruptBy: (child: ReturnType<typeof spawn>) => void = (child) => child.kill('SIGINT'),
): Promise<Ended> {
  const child = spawn(process.execPath, [join(REPOSITORY, 'cli', 'run.ts'), ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, INIT_CWD: cwd, ROE_API_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const read = async (stream: typeof child.stdout) => {
    for await (const line of createInterface({ input: stream })) {
      log.push(line);
      onLine(line, () => interruptBy(child));
    }
  };
  const [[exitCode]] = await Promise.all([once(child, 'exit'), read(child.stdout), read(child.stderr)]);
  return { exitCode, log };
}

const against = (emulator: EmulatorServer) => [
  ...['--base-url', emulator.url, '--agent-id', DOCUMENT_READER, '--poll-interval', '300ms'],
];

describe('npm run local', () => {
  it('sends files of this machine with the key of the environment, and keeps the results in the folder it names', async () => {
    await using emulator = await startEmulator();
    await using workspace = await tempWorkspace(FILES);
    const args = ['--files', 'docs/*.pdf', ...against(emulator), '--results-dir', 'kept'];
    const { exitCode, log } = await local(args, { cwd: workspace.path, key: DEFAULT_API_KEY });

    expect(exitCode).toBe(1);
    const results = parseResults(readFileSync(join(workspace.path, 'kept', 'results.json'), 'utf8'));
    expect(results.results.map(({ case: path, outcome }) => [path, outcome])).toEqual([
      ['docs/a.pdf', 'succeeded'],
      ['docs/b.pdf', 'succeeded'],
      ['docs/cut.pdf', 'failed'],
    ]);
    expect(log.at(-1)).toMatch(/^Results: kept \(.*results\.json/);
    expect(log.join('\n')).not.toContain(DEFAULT_API_KEY);
    expect(emulator.inspect().violations).toEqual([]);
  });

  itInFull('takes any input of the action by its name, and the agent’s own by --input', async () => {
    await using emulator = await startEmulator();
    await using workspace = await tempWorkspace(FILES);
    const args = [
      '--files',
      'docs/*.pdf',
      '--files',
      '!docs/cut.pdf',
      ...against(emulator),
      '--metadata',
      'team: legal',
    ];
    const contract = ['--agent-id', '11111111-1111-4111-8111-111111111111', '--input', 'question=true = yes?'];
    const { exitCode } = await local([...args, ...contract], { cwd: workspace.path, key: DEFAULT_API_KEY });

    expect(exitCode).toBe(0);
    const { jobs } = emulator.inspect();
    expect(jobs).toHaveLength(2);
    for (const { inputs, metadata } of jobs) {
      expect(inputs).toContainEqual(expect.objectContaining({ key: 'question', value: 'true = yes?' }));
      expect(metadata).toMatchObject({ team: 'legal', github_job: 'local' });
    }
    expect(existsSync(join(workspace.path, '.roe-results'))).toBe(true);
  });

  itInFull('never sends the results of an earlier run from any folder, and hides them from git', async () => {
    await using emulator = await startEmulator();
    await using workspace = await tempWorkspace({ 'docs/a.pdf': pdf('a') });
    const run = async (...args: string[]) =>
      await local([...against(emulator), '--files', '**', '--files', '.roe-results/**', ...args], {
        cwd: workspace.path,
        key: DEFAULT_API_KEY,
      });
    await run();
    await run('--results-dir', 'docs/kept');
    const { log } = await run();

    expect(log).toContain('Verdict: 1 file succeeded.');
    expect(emulator.inspect().jobs.map(({ metadata }) => metadata.case)).toEqual(Array(3).fill('docs/a.pdf'));
    for (const folder of ['.roe-results', 'docs/kept']) {
      expect(readFileSync(join(workspace.path, folder, '.gitignore'), 'utf8')).toBe('*\n');
    }
  });

  itInFull.each([
    [
      'holds the workspace',
      '.',
      /^`--results-dir` takes a folder that holds only results; given: .*holds the workspace itself$/,
    ],
    ['has other files', 'docs', /^`--results-dir` takes a new or empty folder .*docs, which has other files$/],
  ])('refuses a results folder that %s, before anything is sent', async (_, folder, sentence) => {
    await using emulator = await startEmulator();
    await using workspace = await tempWorkspace(FILES);
    const args = [...against(emulator), '--files', 'docs/*.pdf', '--results-dir', folder];
    const { exitCode, log } = await local(args, { cwd: workspace.path, key: DEFAULT_API_KEY });

    expect(exitCode).toBe(2);
    expect(log).toEqual([expect.stringMatching(sentence)]);
    expect(emulator.inspect().jobs).toEqual([]);
  });

  itInFull('starts an emulator of its own where it is asked to, and needs no key then', async () => {
    await using workspace = await tempWorkspace(FILES);
    const args = ['--emulator', '--files', 'docs/[ab].pdf', '--results-dir', 'kept'];
    const { exitCode, log } = await local(args, { cwd: workspace.path });

    expect(exitCode).toBe(0);
    expect(log).toContain('Verdict: all 2 files succeeded.');
  });

  const endless: ScenarioInput = { job: { end: null } };
  const whenAllAreSent = (count: number) => {
    let sent = 0;
    return (line: string, interrupt: () => void) => {
      if (line.startsWith('→ ') && ++sent === count) interrupt();
    };
  };

  it('cancels its jobs at Roe on Ctrl-C, and still keeps what it had', async () => {
    await using emulator = await startEmulator(endless);
    await using workspace = await tempWorkspace(FILES);
    const args = ['--files', 'docs/*.pdf', ...against(emulator), '--results-dir', 'kept'];
    const { exitCode, log } = await local(args, { cwd: workspace.path, key: DEFAULT_API_KEY }, whenAllAreSent(3));
    expect(log).toContain('Cancelling 3 jobs; Ctrl-C again kills the run.');

    expect(exitCode).toBe(130);
    expect(emulator.inspect().jobs.map(({ status }) => status)).toEqual([5, 5, 5]);
    const results = parseResults(readFileSync(join(workspace.path, 'kept', 'results.json'), 'utf8'));
    expect(results.conclusion).toBe('cancelled');
  });

  itInFull('cancels its jobs at Roe if the terminal is closed', async () => {
    await using emulator = await startEmulator(endless);
    await using workspace = await tempWorkspace(FILES);
    const args = ['--files', 'docs/*.pdf', ...against(emulator), '--results-dir', 'kept'];
    const place = { cwd: workspace.path, key: DEFAULT_API_KEY };
    // Both the terminal and its shell send the signal.
    const { exitCode } = await local(args, place, whenAllAreSent(3), (child) => {
      child.kill('SIGHUP');
      child.kill('SIGHUP');
    });

    expect(exitCode).toBe(130);
    expect(emulator.inspect().jobs.map(({ status }) => status)).toEqual([5, 5, 5]);
    // A step that is killed does not come to its verdict.
    const results = parseResults(readFileSync(join(workspace.path, 'kept', 'results.json'), 'utf8'));
    expect(results.conclusion).toBe('cancelled');
  });

  itInFull('kills the step on a second Ctrl-C, and its post step cancels the jobs', async () => {
    await using emulator = await startEmulator({ ...endless, latencyMs: 800 });
    await using workspace = await tempWorkspace(FILES);
    const args = ['--files', 'docs/*.pdf', ...against(emulator)];
    const once = whenAllAreSent(3);
    const { exitCode, log } = await local(args, { cwd: workspace.path, key: DEFAULT_API_KEY }, (line, interrupt) =>
      once(line, () => {
        interrupt();
        setTimeout(interrupt, 50);
      }),
    );

    expect(exitCode).toBe(130);
    expect(log).toContain('Cancelled 3 jobs that the step left open.');
    expect(emulator.inspect().jobs.map(({ status }) => status)).toEqual([5, 5, 5]);
  });

  it.each<[string, string[], RegExp]>(
    sample([
      [
        'part of an option',
        ['--file', 'x'],
        /^Unknown option '--file'; did you mean `--files`\? `--help` lists the options$/,
      ],
      ['an option that there is not', ['--fils', 'x'], /^Unknown option '--fils'; `--help` lists the options$/],
      ['the key on the command line', ['--api-key', 'k'], /^`--api-key` is not taken: .*ROE_API_KEY/],
      ['an input without a value', ['--input', 'question'], /^`--input` takes name=value; given: `question`$/],
      ['both forms of the inputs', ['--input', 'a=b', '--inputs', 'c: d'], /twice/],
      ['no key', ['--files', 'x'], /^ROE_API_KEY is not set/],
    ]),
  )('refuses %s with one sentence', async (_, args, sentence) => {
    const { exitCode, log } = await local(args, { cwd: REPOSITORY });

    expect(exitCode).toBe(2);
    expect(log).toEqual([expect.stringMatching(sentence)]);
  });

  it('runs against the emulator with any inputs, flags without a value and files without a name, and links the report', async () => {
    await using workspace = await tempWorkspace(FILES);
    const args = ['--emulator', '--input', 'question=Is it signed?', '--skip-cache', 'docs/a.pdf', 'docs/b.pdf'];
    const { exitCode, log } = await local(args, { cwd: workspace.path });

    expect([exitCode, log[0]]).toEqual([0, expect.stringMatching(/^The action runs over docs\/a\.pdf\s*/)]);
    expect(log.at(-2)).toMatch(/^Open: file:\/\/\/.*\/\.roe-results\/.*\/report\.html$/);
    expect(readFileSync(join(workspace.path, '.roe-results', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('says in one sentence that there is no such workspace', async () => {
    const { exitCode, log } = await local(['--emulator', '--workspace', '/nope', 'a.pdf'], { cwd: REPOSITORY });
    expect([exitCode, log]).toEqual([2, ['there is no folder /nope: `--workspace` takes one that is there']]);
  });

  it('explains each option and the exit codes', async () => {
    const { exitCode, log } = await local(['-h'], { cwd: REPOSITORY });
    expect(exitCode).toBe(0);
    expect(log.join('\n')).toMatch(/ --timeout +How long the run may take.* \(2h\)$/m);
    expect(log.at(-1)).toMatch(/^Exit codes: 0 .* 1 .* 2 .* 130 /);
  });
});
