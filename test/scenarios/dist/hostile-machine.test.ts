import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionFixture, errorsOf, pdf, startFixture } from '../../support/action-fixture.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };

/** A module that runs before the action and makes its machine a worse one. */
function sabotage(code: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'sabotage-'));
  const path = join(directory, 'sabotage.mjs');
  writeFileSync(path, code);
  return `--import=${pathToFileURL(path)}`;
}

describe('a process on a machine where something is wrong', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const openJobs = () => fixture.emulator.inspect().jobs.filter(({ status }) => status === null || status < 3).length;

  const hasTmpfs = process.platform === 'linux' && process.getuid?.() === 0;
  it.skipIf(!hasTmpfs)(
    `leaves no job open and no stack trace if a real disk is full${hasTmpfs ? '' : ' (skipped: mounting one takes root on Linux)'}`,
    async () => {
      const tempDir = mkdtempSync(join(tmpdir(), 'small-disk-'));
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192k', 'tmpfs', tempDir]);
      try {
        expect(mounted.status).toBe(0);
        const job = { paddingBytes: 100_000 };
        const inputs = { concurrency: '1' };
        const step = await fixture.run({ files: FILES, scenario: { job }, inputs, options: { tempDir } });

        expect(step.exitCode).toBe(1);
        expect(step.log.join('\n')).toMatch(/ENOSPC: no space left on device/);
        expect(errorsOf(step).at(-1)).toMatch(/results could not be written|the action/);
        expect(openJobs()).toBe(0);
        expect(step.stderr).toBe('');
        expect(step.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      } finally {
        spawnSync('umount', [tempDir]);
        rmSync(tempDir, { recursive: true, force: true });
      }
    },
  );

  it('cancels its open jobs itself if nobody takes its log any more because the runner is gone', async () => {
    const code = `
      const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
      const { write } = process.stdout;
      let awaited = 3;
      process.stdout.write = (...given) => {
        if (String(given[0]).includes(': submitted') && --awaited === 0)
          setImmediate(() => process.stdout.emit('error', broken));
        return write.apply(process.stdout, given);
      };
    `;
    const scenario = { files: [{ match: '*.pdf', end: null }] };
    const step = await fixture.run({ files: FILES, scenario, options: { nodeOptions: sabotage(code) } });

    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ conclusion: 'cancelled', cancelled: '3' });
    expect(fixture.emulator.inspect().jobs).toHaveLength(3);
    expect(openJobs()).toBe(0);
  });
});
