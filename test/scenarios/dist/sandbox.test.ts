import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { RunOptions, StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { processAlive } from '../../../src/sandbox/process-alive.ts';
import { errorsOf, pdf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { serversBelow } from '../../support/sandbox-servers.ts';
import { itInFull, sample } from '../../support/tier.ts';

const SANDBOX = join(REPOSITORY, 'sandbox');
const REAL_KEY = 'roe-live-9c1b7d20aa53';

async function startSandbox(options: Partial<RunOptions> = {}): Promise<StepRun> {
  const inputs = options.inputs ?? {};
  return await runAction({ actionDir: SANDBOX, workspace: tmpdir(), ...options, inputs });
}

const leaseOf = (tempDir: string): string | undefined =>
  readdirSync(tempDir).find((name) => name.startsWith('roe-sandbox-'));

function pidOf({ tempDir }: StepRun): number {
  return Number(readFileSync(join(tempDir, leaseOf(tempDir) ?? '', 'server.pid'), 'utf8'));
}

/** Waits for as long as the machine needs. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20);
}

describe('the sandbox', () => {
  it('stands in for Roe with any agent and any inputs, ends with its post step, and leaves no process', async () => {
    const sandbox = await startSandbox();
    expect(sandbox).toMatchObject({ conclusion: 'success', stderr: '' });
    const { outputs } = sandbox;
    expect(outputs['base-url']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const pid = pidOf(sandbox);
    expect(processAlive(pid)).toBe(true);

    await using workspace = await tempWorkspace({ 'invoice.pdf': pdf('Invoice'), 'b.pdf': pdf('x') });
    const run = await runAction({
      actionDir: REPOSITORY,
      workspace: workspace.path,
      inputs: { ...outputs, files: '*.pdf', artifact: 'false' },
    });
    expect(errorsOf(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ conclusion: 'success', succeeded: '2' });
    const answers = resultsOf(run).results.map(({ outputs: given }) => given?.[0]?.value ?? '');
    expect(answers.every((answer) => answer.startsWith('{"sandbox":"This answer is made up'))).toBe(true);
    expect(answers.join()).toContain('"document_type":"invoice"');

    const post = await runPost(sandbox);
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(processAlive(pid)).toBe(false);
    expect(leaseOf(sandbox.tempDir)).toBeUndefined();
  });

  it('refuses a real key, knows none of the environment, and writes none down', async () => {
    const sandbox = await startSandbox({ env: { ROE_API_KEY: REAL_KEY } });
    const pid = pidOf(sandbox);
    if (process.platform === 'linux') expect(readFileSync(`/proc/${pid}/environ`, 'latin1')).not.toContain(REAL_KEY);
    const url = `${sandbox.outputs['base-url']}/v1/agents/${sandbox.outputs['agent-id']}/`;
    const reply = await fetch(url, { headers: { authorization: `Bearer ${REAL_KEY}` } });
    expect([reply.status, await reply.text()]).toEqual([401, expect.stringContaining('Never send it a real key')]);
    const left = readdirSync(join(sandbox.tempDir, leaseOf(sandbox.tempDir) ?? ''));
    expect(left).toEqual(['server.pid']);
    expect(`${sandbox.stdout}${JSON.stringify(sandbox.outputs)}`).not.toContain(REAL_KEY);
    await runPost(sandbox);
  });

  itInFull('fails about one job in ten if asked', async () => {
    const sandbox = await startSandbox({ inputs: { failures: 'true' } });
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, `document ${index}`]));
    await using workspace = await tempWorkspace(files);
    const inputs = { ...sandbox.outputs, files: '*.txt', artifact: 'false', concurrency: '32' };
    const run = await runAction({ actionDir: REPOSITORY, workspace: workspace.path, inputs });
    await runPost(sandbox);
    const failed = Number(run.outputs.failed);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(15);
    expect(Number(run.outputs.succeeded)).toBe(60 - failed);
  });

  itInFull('has agents of other kinds, and says which if there is none of that name', async () => {
    const sandbox = await startSandbox({ inputs: { agent: 'web' } });
    expect(sandbox.outputs['agent-id']).toBe('11111111-1111-4111-8111-111111111115');
    await runPost(sandbox);
    const wrong = await startSandbox({ inputs: { agent: 'webb', failures: 'yes' } });
    expect(wrong.conclusion).toBe('failure');
    expect(errorsOf(wrong)).toEqual([
      'The sandbox was not started: `agent` takes any, contract, aml-investigation, merchant-underwriting, web, extraction, but is "webb"; `failures` takes true or false, but is "yes"',
    ]);
    expect(leaseOf(wrong.tempDir)).toBeUndefined();
  });

  it('leaves no process if its step is killed at any moment, once the post step has run', async () => {
    for (const after of sample([250, 500, 50, 150, 350, 700], 2)) {
      const sandbox = await startSandbox({ signals: [{ after, signal: 'SIGKILL' }] });
      expect((await runPost(sandbox))?.conclusion).toBe('success');
      expect(leaseOf(sandbox.tempDir)).toBeUndefined();
      await until(() => serversBelow(sandbox.tempDir).length === 0);
    }
  });

  it('ends by itself when the runner is killed, although no post step runs', async () => {
    const tempDir = mkdtempSync(join(tmpdir(), 'killed-runner-'));
    // Stands for the runner's process, which starts the step and then is killed.
    const step = join(REPOSITORY, 'dist', 'sandbox', 'index.js');
    const stepEnded = join(tempDir, 'step-ended');
    const script = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(step)}])
      .on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(stepEnded)}, ''));
      setInterval(() => {}, 1000)`;
    const env = { PATH: process.env.PATH, RUNNER_TEMP: tempDir, INPUT_AGENT: 'any', INPUT_FAILURES: 'false' };
    const runner = spawn(process.execPath, ['-e', script], { env, stdio: 'ignore' });
    await until(() => existsSync(stepEnded));
    expect(serversBelow(tempDir)).toHaveLength(1);
    runner.kill('SIGKILL');
    await once(runner, 'exit');
    await until(() => serversBelow(tempDir).length === 0);
    rmSync(tempDir, { recursive: true });
  });

  itInFull('ends by itself when the runner empties its temporary folder', async () => {
    const sandbox = await startSandbox();
    const pid = pidOf(sandbox);
    rmSync(join(sandbox.tempDir, leaseOf(sandbox.tempDir) ?? ''), { recursive: true });
    await until(() => !processAlive(pid));
    expect((await runPost(sandbox))?.conclusion).toBe('success');
  });
});
