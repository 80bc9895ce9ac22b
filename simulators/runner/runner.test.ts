import { existsSync } from 'node:fs';
import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runPost } from './post.ts';
import type { RunOptions, StepRun } from './run-step.ts';
import { runAction, startAction } from './run-step.ts';
import type { TinyAction } from './tiny-action.ts';
import { tinyAction } from './tiny-action.ts';
import { tempWorkspace } from './workspace.ts';

type Options = Partial<RunOptions>;

async function optionsFor(action: TinyAction, options: Options = {}): Promise<RunOptions> {
  const workspace = await tempWorkspace();
  onTestFinished(() => workspace[Symbol.asyncDispose]());
  return { actionDir: await tinyAction(action), workspace: workspace.path, inputs: {}, ...options };
}

async function runTiny(main: string, options: Options = {}, action: Partial<TinyAction> = {}): Promise<StepRun> {
  return runAction(await optionsFor({ main, ...action }, options));
}

function expression(text: string): string {
  return `\${{ ${text} }}`;
}

const printEnv = 'console.log(JSON.stringify(process.env));';

function printedEnv(step: StepRun): Record<string, string> {
  return JSON.parse(step.stdout);
}

describe('environment', () => {
  test('inputs keep their dashes, lose their spaces, and are set even without a default', async () => {
    const step = await runTiny(
      printEnv,
      { inputs: { 'MY-input': 'given', emptied: '' } },
      { inputs: 'my-input: { default: d }\ntwo words: {}\nemptied: { default: d }\nnumber: { default: 1.10 }' },
    );
    expect(printedEnv(step)).toMatchObject({
      'INPUT_MY-INPUT': 'given',
      INPUT_TWO_WORDS: '',
      INPUT_EMPTIED: '',
      INPUT_NUMBER: '1.1',
    });
  });

  test('expressions in defaults read github, runner and strategy, and nothing else', async () => {
    const inputs = [
      `token: { default: "${expression('github.token')}" }`,
      `where: { default: "${expression('github.repository')}@${expression('runner.os')}" }`,
      `leg: { default: "${expression('strategy.job-index')}/${expression('strategy.job-total')}" }`,
      `strategy: { default: "${expression('toJSON(strategy)')}" }`,
    ].join('\n');
    const strategy = { 'fail-fast': false, 'job-index': 2, 'job-total': 3, 'max-parallel': 3 };
    const step = await runTiny(
      printEnv,
      {
        github: { token: 't0k3n', GITHUB_REPOSITORY: 'o/r', RUNNER_OS: 'Linux' },
        strategy,
      },
      { inputs },
    );
    expect(printedEnv(step)).toMatchObject({ INPUT_TOKEN: 't0k3n', INPUT_WHERE: 'o/r@Linux', INPUT_LEG: '2/3' });
    expect(JSON.parse(printedEnv(step).INPUT_STRATEGY ?? '')).toEqual(strategy);
    const secret = `a: { default: "${expression('secrets.X')}" }`;
    await expect(runTiny('', {}, { inputs: secret })).rejects.toThrow("Unrecognized named-value: 'secrets'");
  });

  test("a default may be the whole strategy, which is GitHub's outside a matrix, and `null` on a runner without one", async () => {
    const inputs = `strategy: { default: "${expression('toJSON(strategy)')}" }`;
    const given = printedEnv(await runTiny(printEnv, {}, { inputs })).INPUT_STRATEGY ?? '';
    expect(given).toBe('{\n  "fail-fast": true,\n  "job-index": 0,\n  "job-total": 1,\n  "max-parallel": 1\n}');
    expect(printedEnv(await runTiny(printEnv, { strategy: null }, { inputs })).INPUT_STRATEGY).toBe('null');
  });

  test('undeclared inputs are passed on with a warning', async () => {
    const step = await runTiny(printEnv, { inputs: { odd: '1' } }, { inputs: 'a: {}\nb: {}' });
    expect(printedEnv(step)).toMatchObject({ INPUT_ODD: '1' });
    expect(step.log[0]).toBe("Warning: Unexpected input(s) 'odd', valid inputs are ['a', 'b']");
  });

  test('starts from PATH and HOME, without GITHUB_TOKEN and GITHUB_ACTION_PATH', async () => {
    process.env.HARNESS_LEAK = '1';
    const env = printedEnv(await runTiny(printEnv));
    delete process.env.HARNESS_LEAK;
    const foreign = Object.keys(env).filter((name) => !/^(GITHUB|RUNNER|ACTIONS)_/.test(name));
    expect(foreign.sort()).toEqual(['CI', 'HOME', 'PATH']);
    expect(env).toMatchObject({ GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_SERVER_URL: 'https://github.com' });
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    expect(env).not.toHaveProperty('GITHUB_ACTION_PATH');
  });

  test("the workflow's env passes through but replaces no GITHUB_* or RUNNER_* value", async () => {
    const env = { ROE_API_KEY: 'k', GITHUB_SHA: 'x', RUNNER_TEMP: 'x', GITHUB_TOKEN: 'own', CI: 'false' };
    const step = await runTiny(printEnv, { env, github: { run_attempt: '3' } });
    expect(printedEnv(step)).toMatchObject({
      ROE_API_KEY: 'k',
      GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/),
      RUNNER_TEMP: step.tempDir,
      GITHUB_TOKEN: 'own',
      GITHUB_RUN_ATTEMPT: '3',
      CI: 'false',
    });
  });

  test('the runtime token names run and job in its scp', async () => {
    const step = await runTiny(printEnv, { artifactService: { resultsUrl: 'http://127.0.0.1:1/', token: 'tok' } });
    expect(printedEnv(step)).toMatchObject({
      ACTIONS_RUNTIME_TOKEN: 'tok',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
    });
    const payload = (await runTiny('')).env.ACTIONS_RUNTIME_TOKEN?.split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString()).scp).toMatch(/Actions\.Results:[^:]+:[^:]+$/);
  });

  test('the event lies below RUNNER_TEMP', async () => {
    const step = await runTiny(printEnv, { event: { number: 5 } });
    const path = printedEnv(step).GITHUB_EVENT_PATH ?? '';
    expect(path).toBe(join(step.tempDir, '_github_workflow/event.json'));
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ number: 5 });
  });
});

describe('process', () => {
  test('runs in the workspace, with stdin at its end, away from the action and its node_modules', async () => {
    const main = `
      process.stdin.resume().on('end', () => console.log('end'));
      console.log(process.cwd());
      console.log(import.meta.dirname);`;
    const options = await optionsFor({ main });
    const step = await runAction(options);
    const [cwd, directory = '', end] = step.log;
    expect([cwd, end]).toEqual([options.workspace, 'end']);
    expect(directory).not.toContain(options.actionDir);
    expect(existsSync(join(directory, 'package.json'))).toBe(true);
  });

  test('the exit code decides, and process.exit(0) after exitCode = 1 is a success', async () => {
    expect(await runTiny('process.exitCode = 3;')).toMatchObject({ exitCode: 3, signal: null, conclusion: 'failure' });
    expect(await runTiny('process.exitCode = 1; process.exit(0);')).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
    });
  });

  test('a changed dist is copied anew, an unchanged one is not', async () => {
    const options = await optionsFor({ main: 'console.log(import.meta.dirname);' });
    const first = await runAction(options);
    const second = await runAction(options);
    expect(second.log).toEqual(first.log);
    await utimes(join(options.actionDir, 'dist/index.js'), new Date(), new Date(Date.now() + 5000));
    expect((await runAction(options)).log).not.toEqual(first.log);
  });

  test('a step that runs too long is killed and reported with the end of its log', async () => {
    const options = await optionsFor(
      { main: "console.log('waiting'); setInterval(() => {}, 1000);" },
      { timeoutMs: 3_000 },
    );
    await expect(runAction(options)).rejects.toThrow(/still running after 3000 ms; end of its log:\nwaiting/);
  });

  test('pipes held by a grandchild are given up five seconds after the end', async () => {
    const main = `
      import { spawn } from 'node:child_process';
      const held = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)'], { stdio: 'inherit', detached: true });
      held.unref();
      console.log(held.pid);`;
    const start = Date.now();
    const step = await runTiny(main);
    const grandchild = Number(step.log[0]);
    expect(step.conclusion).toBe('success');
    expect(Date.now() - start).toBeGreaterThanOrEqual(4900);
    // It has not been waited for, however slow this machine is.
    expect(process.kill(grandchild, 'SIGKILL')).toBe(true);
  });

  test.skipIf(process.getuid?.() !== 0)('runs under another uid that can write to its command files', async () => {
    const main = `
      import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_OUTPUT, 'uid=' + process.getuid());`;
    expect((await runTiny(main, { uid: 65534 })).outputs).toEqual({ uid: '65534' });
  });
});

describe('log', () => {
  test('a lone CR starts a line in which a command counts', async () => {
    const step = await runTiny(String.raw`process.stdout.write('progress\r::set-output name=a::1\nend');`);
    expect(step.outputs).toEqual({ a: '1' });
    expect(step.log).toEqual(['progress', 'end']);
  });

  test('##[ in the middle of a line is a command', async () => {
    const step = await runTiny("console.log('evil ##[set-output name=pass]true'); console.error('x ##[error]boom');");
    expect(step.outputs).toEqual({ pass: 'true' });
    expect(step.annotations).toEqual([{ level: 'error', message: 'boom', properties: {} }]);
  });

  test('masks hold for later lines and for the summary; the raw streams stay raw', async () => {
    const main = `
      import { appendFileSync } from 'node:fs';
      console.log('::add-mask::s3cr3t');
      console.log('a s3cr3t b');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x s3cr3t y\\r\\nz');
      appendFileSync(process.env.GITHUB_OUTPUT, 'leak=s3cr3t\\nfine=1\\n');`;
    const step = await runTiny(main);
    expect(step.log).toEqual(['a *** b']);
    expect(step.masks).toEqual(['s3cr3t']);
    expect(step.stdout).toContain('a s3cr3t b');
    expect(step.summary).toBe('x *** y\nz\n');
    expect(step.outputs).toEqual({ leak: 's3cr3t', fine: '1' });
    expect(step.outputsWithSecrets).toEqual(['leak']);
  });

  test('a misused command fails the step despite exit code 0', async () => {
    const step = await runTiny("console.log('::set-env name=A::1');");
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'failure' });
    expect(step.commandFailures).toHaveLength(1);
  });

  test('a forbidden stop token ends the step', async () => {
    const step = await runTiny("console.log('::stop-commands::'); setInterval(() => {}, 1000);");
    expect(step).toMatchObject({ conclusion: 'failure', signal: 'SIGKILL' });
  });

  test('onLine gets each line as it is shown', async () => {
    const lines: string[] = [];
    const step = await runTiny("console.log('::group::g'); console.log('x');", { onLine: (text) => lines.push(text) });
    expect(lines).toEqual(['▼ g', 'x']);
    expect(step.log).toEqual(lines);
  });
});

describe('file commands', () => {
  const append = (variable: string, text: string) =>
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.${variable}, ${JSON.stringify(text)});`;

  test('heredoc outputs arrive whole and win over printed ones', async () => {
    const main = `${append('GITHUB_OUTPUT', 'A<<EOF\n1\n2\nEOF\n')} console.log('::set-output name=a::printed');`;
    expect((await runTiny(main)).outputs).toEqual({ a: '1\n2' });
  });

  test.each([
    ['GITHUB_OUTPUT', 'output'],
    ['GITHUB_STATE', 'state'],
    ['GITHUB_ENV', 'env'],
  ])('a malformed %s fails the step despite exit code 0', async (variable, name) => {
    const step = await runTiny(append(variable, 'ok=1\nno pair\n'));
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'failure' });
    expect(step.commandFailures).toEqual([
      `Unable to process file command '${name}' successfully. Invalid format 'no pair'`,
    ]);
    expect(step.annotations.map(({ message }) => message)).toEqual([
      `Unable to process file command '${name}' successfully.`,
      "Invalid format 'no pair'",
    ]);
    expect({ ...step.outputs, ...step.state, ...step.exportedEnv }).toEqual({ ok: '1' });
  });

  test('a summary of 1,048,576 bytes is kept, one byte more drops it with an error annotation', async () => {
    const write = (bytes: number) =>
      `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}));`;
    expect(await runTiny(write(1_048_576))).toMatchObject({ summaryDropped: false, annotations: [] });
    const step = await runTiny(write(1_048_577));
    expect(step).toMatchObject({ summary: null, summaryDropped: true, conclusion: 'success' });
    expect(step.annotations[0]?.message).toMatch(/^\$GITHUB_STEP_SUMMARY upload aborted, .* 1024k, got 1024k\./);
  });

  test('deleted files count as empty', async () => {
    const main = `
      import { rmSync } from 'node:fs';
      for (const name of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']) rmSync(process.env['GITHUB_' + name]);`;
    const { conclusion, outputs, state, summary } = await runTiny(main);
    expect({ conclusion, outputs, state, summary }).toEqual({
      conclusion: 'success',
      outputs: {},
      state: {},
      summary: null,
    });
  });

  test('NODE_OPTIONS cannot be exported, which does not fail the step', async () => {
    const step = await runTiny(append('GITHUB_ENV', 'NODE_OPTIONS=-r x\nA=1\n'));
    expect(step).toMatchObject({ exportedEnv: { A: '1' }, conclusion: 'success' });
    expect(step.annotations).toHaveLength(1);
  });

  test('files are read after a kill as well', async () => {
    const main = `${append('GITHUB_OUTPUT', 'a=1\n')} console.log('written'); setInterval(() => {}, 1000);`;
    const step = await runTiny(main, { signals: [{ after: { logLine: /written/ }, signal: 'SIGKILL' }] });
    expect(step).toMatchObject({ signal: 'SIGKILL', exitCode: null, conclusion: 'failure', outputs: { a: '1' } });
  });
});

describe('cancellation', () => {
  const ladder = { termAfter: 1000, killAfter: 1000 };
  const onReady = [{ after: { logLine: /^ready$/ }, signal: 'SIGINT' as const }];
  const stayAlive = "console.log('ready'); setInterval(() => {}, 1000);";
  const handle = (signal: string, action: string) => `process.on('${signal}', () => { ${action} });`;

  test('a handled SIGINT lets the action finish; the step is cancelled whatever its exit code', async () => {
    const main = `${handle('SIGINT', "console.log('saving'); process.exit(0);")} ${stayAlive}`;
    const step = await runTiny(main, { signals: onReady, cancelLadder: 'runner' });
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'cancelled' });
    expect(step.log).toEqual(['ready', 'saving', 'Error: The operation was canceled.']);
  });

  test('an unhandled SIGINT ends the process at once', async () => {
    const step = await runTiny(stayAlive, { signals: onReady });
    expect(step).toMatchObject({ exitCode: null, signal: 'SIGINT', conclusion: 'cancelled' });
  });

  test('SIGTERM follows a SIGINT that did not end the process', async () => {
    const main = `${handle('SIGINT', "console.log('int')")} ${stayAlive}`;
    const step = await runTiny(main, { signals: onReady, cancelLadder: ladder });
    expect(step).toMatchObject({ signal: 'SIGTERM', conclusion: 'cancelled' });
    expect(step.durationMs).toBeGreaterThanOrEqual(1000);
  });

  test('SIGKILL follows when SIGTERM is handled too', async () => {
    const main = `${handle('SIGINT', "console.log('int')")} ${handle('SIGTERM', "console.log('term')")} ${stayAlive}`;
    const step = await runTiny(main, { signals: onReady, cancelLadder: ladder });
    expect(step).toMatchObject({ signal: 'SIGKILL', conclusion: 'cancelled' });
    expect(step.log.slice(0, 3)).toEqual(['ready', 'int', 'term']);
    expect(step.durationMs).toBeGreaterThanOrEqual(2000);
  });

  test('signals go to the process alone, not to its children', async () => {
    const child =
      "process.on('SIGINT', () => console.log('child got it')); console.log('ready'); setTimeout(() => {}, 2000);";
    const main = `
      import { spawn } from 'node:child_process';
      process.on('SIGINT', () => console.log('parent got it'));
      spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });`;
    const step = await runTiny(main, { signals: onReady });
    expect(step.log).toEqual(['ready', 'parent got it', 'Error: The operation was canceled.']);
  });

  test('a started action takes signals by hand', async () => {
    const started = await startAction(await optionsFor({ main: stayAlive }, { signals: [] }));
    expect(started.pid).toBeGreaterThan(0);
    started.signal('SIGTERM');
    expect(await started.done).toMatchObject({ signal: 'SIGTERM', conclusion: 'failure' });
  });
});

describe('post', () => {
  const main = `
    import { appendFileSync } from 'node:fs';
    appendFileSync(process.env.GITHUB_STATE, 'jobId=j-1\\n');
    appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\n');
    appendFileSync(process.env.GITHUB_ENV, 'EXPORTED=yes\\n');
    console.log('::save-state name=printed::p');
    console.log(process.env.GITHUB_OUTPUT);
    process.exitCode = 1;`;

  test('gets the state, the same inputs and RUNNER_TEMP, and a fresh set of files', async () => {
    const options = await optionsFor({ main, post: printEnv, inputs: 'my-input: {}' }, { inputs: { 'my-input': 'i' } });
    const step = await runAction(options);
    expect(step.state).toEqual({ jobId: 'j-1', printed: 'p' });
    const post = await runPost(step);
    if (!post) throw new Error('post did not run');
    const env = printedEnv(post);
    expect(env).toMatchObject({
      STATE_jobId: 'j-1',
      STATE_printed: 'p',
      'INPUT_MY-INPUT': 'i',
      RUNNER_TEMP: step.tempDir,
      EXPORTED: 'yes',
    });
    expect(env.GITHUB_OUTPUT).not.toBe(step.log[0]);
    expect((await stat(env.GITHUB_OUTPUT ?? '')).size).toBe(0);
    expect(post.conclusion).toBe('success');
    expect([post.outputs, post.state]).toEqual([{}, {}]);
  });

  test('does not exist without post in action.yml', async () => {
    expect(await runPost(await runTiny(''))).toBeNull();
  });

  test('other conditions than always() are refused', async () => {
    const step = await runAction(await optionsFor({ main: '', post: '', runs: 'post-if: success()' }));
    await expect(runPost(step)).rejects.toThrow('post-if: success()');
  });
});

describe('workspace', () => {
  test('holds the given files, and filler of the given size that is always the same', async () => {
    const files = { 'a/b.txt': 'text', 'c.bin': Uint8Array.of(1, 2), 'd.bin': { bytes: 200_001 } };
    const one = await tempWorkspace(files);
    const two = await tempWorkspace(files);
    expect(await readFile(join(one.path, 'a/b.txt'), 'utf8')).toBe('text');
    expect([...(await readFile(join(one.path, 'c.bin')))]).toEqual([1, 2]);
    const filler = await readFile(join(one.path, 'd.bin'));
    expect(filler).toHaveLength(200_001);
    expect(filler.equals(await readFile(join(two.path, 'd.bin')))).toBe(true);
    await one[Symbol.asyncDispose]();
    await two[Symbol.asyncDispose]();
    expect(existsSync(one.path)).toBe(false);
  });
});
