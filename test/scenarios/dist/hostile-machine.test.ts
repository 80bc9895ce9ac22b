import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import {
  type ActionFixture,
  errorsOf,
  pdf,
  REPOSITORY,
  resultsOf,
  startFixture,
} from '../../support/action-fixture.ts';

const manifest = parse(readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> };
const OUTPUTS = Object.keys(manifest.outputs).sort();
const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };

const warningsOf = (step: StepRun) =>
  step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** A module that runs before the action and makes its machine a worse one. */
function sabotage(code: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'sabotage-'));
  const path = join(directory, 'sabotage.mjs');
  writeFileSync(path, code);
  return `--import=${pathToFileURL(path)}`;
}

/** After so many bytes, whatever is written below RUNNER_TEMP's files of that name meets a full disk. */
const fullDisk = (name: string, afterBytes: number) =>
  sabotage(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    let room = ${afterBytes};
    const opened = new Set();
    const { openSync, writeSync } = fs;
    fs.openSync = (path, ...rest) => {
      const descriptor = openSync(path, ...rest);
      if (String(path).includes('${name}')) opened.add(descriptor);
      return descriptor;
    };
    fs.writeSync = (descriptor, ...rest) => {
      if (!opened.has(descriptor)) return writeSync(descriptor, ...rest);
      room -= rest[0].length;
      if (room < 0) throw noSpace();
      return writeSync(descriptor, ...rest);
    };
    const { open } = fs.promises;
    fs.promises.open = async (path, ...rest) => {
      const handle = await open(path, ...rest);
      if (!String(path).includes('${name}')) return handle;
      const write = handle.write.bind(handle);
      handle.write = async (buffer, offset, length, position) => {
        if (room <= 0) throw noSpace();
        // A disk that is nearly full takes a part.
        const part = Math.min(length, room);
        room -= part;
        return await write(buffer, offset, part, position);
      };
      return handle;
    };
    syncBuiltinESMExports();
  `);

/** Makes writing this file fail as on a full disk, in the middle of its bytes or at their end. */
const failingDisk = (name: string, at: 'append' | 'sync' | 'close') =>
  sabotage(`
    import fs from 'node:fs';
    import { basename } from 'node:path';
    import { syncBuiltinESMExports } from 'node:module';
    const failure = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const { open } = fs.promises;
    fs.promises.open = async (path, ...rest) => {
      const handle = await open(path, ...rest);
      if (!['${name}', '.${name}.part'].includes(basename(String(path)))) return handle;
      const { appendFile, close } = handle;
      if ('${at}' === 'append') {
        handle.appendFile = async (text) => {
          await appendFile.call(handle, text.slice(0, 200));
          throw failure();
        };
      }
      if ('${at}' === 'sync') handle.sync = async () => { throw failure(); };
      if ('${at}' === 'close') handle.close = async () => { await close.call(handle); throw failure(); };
      return handle;
    };
    syncBuiltinESMExports();
  `);

describe('on a machine where something is wrong, the verdict is right and said', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const everyOutputOf = (step: StepRun) => expect(Object.keys(step.outputs).sort()).toEqual(OUTPUTS);
  const noTrace = (step: StepRun) => {
    expect(step.stderr).toBe('');
    expect(step.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  };
  const openJobs = () => fixture.emulator.inspect().jobs.filter(({ status }) => status === null || status < 3).length;

  it('a disk that is full when results are written: nothing more is sent, what was sent is waited for and counted', async () => {
    const options = { nodeOptions: fullDisk('results.jsonl', 1_000) };
    const step = await fixture.run({ files: FILES, inputs: { concurrency: '1', artifact: 'false' }, options });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/^results could not be written to .*ENOSPC.*run again/)]);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', total: '3' });
    const { succeeded = '0', 'not-submitted': skipped = '0' } = step.outputs;
    expect(Number(succeeded) + Number(skipped)).toBe(3);
    expect(Number(succeeded)).toBe(fixture.emulator.inspect().jobs.length);
    everyOutputOf(step);
    expect(resultsOf(step).results.map((result) => result.case)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(step.summary).toContain('ENOSPC');
    expect(openJobs()).toBe(0);
    noTrace(step);
  });

  it.each([
    ['from the start', 0, 0],
    ['in the middle of the run', 400, 1],
  ])(
    'a disk that has no room for the journal, %s: no file is sent of which it does not tell',
    async (_, room, most) => {
      const options = { nodeOptions: fullDisk('roe-journal', room) };
      const step = await fixture.run({ files: FILES, inputs: { concurrency: '1', artifact: 'false' }, options });

      expect(step.exitCode).toBe(1);
      expect(errorsOf(step).join()).toMatch(
        room === 0 ? /could not be written to RUNNER_TEMP.*ENOSPC/ : /not submitted/,
      );
      expect(fixture.emulator.inspect().jobs.length).toBeLessThanOrEqual(most);
      everyOutputOf(step);
      expect(openJobs()).toBe(0);
      noTrace(step);
    },
  );

  const archiveOf = async (step: StepRun) =>
    await readZip(await fixture.artifacts.download(Number(step.outputs['artifact-id'])));

  it.each(['append', 'sync', 'close'] as const)(
    'a disk that is full when results.json is written is a red step with every output, and no part of it is in the artifact (%s)',
    async (at) => {
      const step = await fixture.run({ files: FILES, options: { nodeOptions: failingDisk('results.json', at) } });

      expect(step.exitCode).toBe(1);
      expect(errorsOf(step)).toEqual([
        expect.stringMatching(/^results\.json could not be written to .*ENOSPC.*: free disk space and run again/),
      ]);
      everyOutputOf(step);
      expect(step.outputs).toMatchObject({ conclusion: 'failure', succeeded: '3', 'results-path': '' });
      const archive = await archiveOf(step);
      expect([...archive.keys()].filter((name) => name.includes('results.json'))).toEqual(['results.jsonl']);
      expect(String(archive.get('results.jsonl')).trimEnd().split('\n')).toHaveLength(3);
      expect(step.summary).toContain('ENOSPC');
      noTrace(step);
    },
  );

  it.each(['results.csv', 'junit.xml', 'report.html'])(
    'a disk that is full when %s is written is a warning, and no part of it is in the artifact',
    async (name) => {
      const step = await fixture.run({ files: FILES, options: { nodeOptions: failingDisk(name, 'append') } });

      expect(step.exitCode).toBe(0);
      expect(warningsOf(step)).toEqual([`${name} could not be written: ENOSPC: no space left on device, write.`]);
      const names = [...(await archiveOf(step)).keys()];
      expect(names).toContain('results.json');
      expect(names.filter((path) => path.includes(name))).toEqual([]);
    },
  );

  it('a disk that fails when results.jsonl is synced is a red step', async () => {
    const step = await fixture.run({ files: FILES, options: { nodeOptions: failingDisk('results.jsonl', 'sync') } });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/^results could not be written to .*ENOSPC/)]);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', total: '3' });
  });

  it.each([
    ['small', 'EMFILE', {}],
    ['large', 'ENFILE', { 'b.pdf': pdf('b') + ' '.repeat(1_100_000) }],
  ])(
    'a machine with too many open files is not the fault of a %s file, which is sent later (%s)',
    async (_, code, larger) => {
      const machine = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      let left = 2;
      const exhausted = (path) => {
        // The files are read once before that.
        if (!String(path).endsWith('b.pdf') || ++looks <= 1 || left === 0) return null;
        left -= 1;
        return Object.assign(new Error('${code}: too many open files, open'), { code: '${code}', syscall: 'open' });
      };
      let looks = 0;
      for (const name of ['readFileSync', 'openSync']) {
        const given = fs[name];
        fs[name] = (path, ...rest) => {
          const error = exhausted(path);
          if (error) throw error;
          return given(path, ...rest);
        };
      }
      const { createReadStream } = fs;
      fs.createReadStream = (path, ...rest) => {
        const error = exhausted(path);
        const stream = createReadStream(path, ...rest);
        if (error) stream.destroy(error);
        return stream;
      };
      syncBuiltinESMExports();
    `;
      const options = { nodeOptions: sabotage(machine) };
      const step = await fixture.run({
        files: { ...FILES, ...larger },
        scenario: { job: { outputs: [{ key: 'output', data_type: 'text/plain', value: 'read' }] } },
        inputs: { artifact: 'false' },
        options,
      });

      expect(errorsOf(step)).toEqual([]);
      expect(step.outputs).toMatchObject({ succeeded: '3', conclusion: 'success' });
      expect(fixture.emulator.inspect()).toMatchObject({ duplicateSubmissions: 0 });
    },
  );

  it('an error after the report is delivered is a warning, and every output stays as it was set', async () => {
    const step = await fixture.run({ files: FILES, options: { nodeOptions: failingDisk('results.jsonl', 'close') } });

    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual(['results.jsonl could not be closed: ENOSPC: no space left on device, write.']);
    expect(step.outputs).toMatchObject({ conclusion: 'success', total: '3', succeeded: '3' });
    expect(step.outputs['results-path']).not.toBe('');
    expect(step.log.at(-1)).toBe('Verdict: all 3 files succeeded.');
    everyOutputOf(step);
    noTrace(step);
  });

  const hasTmpfs = process.platform === 'linux' && process.getuid?.() === 0;
  it.skipIf(!hasTmpfs)(
    `a real disk that is full${hasTmpfs ? '' : ' (skipped: mounting one takes root on Linux)'}`,
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
        noTrace(step);
      } finally {
        spawnSync('umount', [tempDir]);
        rmSync(tempDir, { recursive: true, force: true });
      }
    },
  );

  it('a temp folder that cannot be written: nothing is sent, every output says so', async () => {
    const code = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      fs.promises.mkdtemp = async (path) => {
        throw Object.assign(new Error(\`EACCES: permission denied, mkdtemp '\${path}'\`), { code: 'EACCES' });
      };
      syncBuiltinESMExports();
    `;
    for (const inputs of [{}, { concurrency: 'many' }]) {
      const step = await fixture.run({ files: FILES, inputs, options: { nodeOptions: sabotage(code) } });

      expect(step.exitCode).toBe(1);
      const says = 'concurrency' in inputs ? /`concurrency` takes/ : /RUNNER_TEMP.*EACCES.*nothing was submitted/;
      expect(errorsOf(step)).toEqual([expect.stringMatching(says)]);
      expect(step.outputs).toMatchObject({ conclusion: 'failure', 'results-dir': '' });
      everyOutputOf(step);
      expect(step.summary).toContain('❌');
      expect(fixture.emulator.inspect().calls.submit).toBe(0);
      noTrace(step);
    }
  });

  it.each([
    ['GITHUB_OUTPUT', /^Outputs could not be set \(conclusion, .*\): /],
    ['GITHUB_STEP_SUMMARY', /^The job summary could not be written: /],
    ['GITHUB_STATE', /^The step's state could not be saved .*its jobs at Roe keep running/],
  ])('a %s that cannot be written is one warning', async (variable, says) => {
    const code = `process.env.${variable} = '${join(tmpdir(), 'no-such-folder', 'no-such-file')}';`;
    const options = { nodeOptions: sabotage(code) };
    const step = await fixture.run({ files: FILES, inputs: { artifact: 'false' }, options });

    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual([expect.stringMatching(says)]);
    expect(step.log.at(-1)).toBe('Verdict: all 3 files succeeded.');
    noTrace(step);
  });

  it.each([
    ['is missing', 'process.env.GITHUB_EVENT_PATH = "/no/such/event.json";'],
    [
      'is not JSON',
      `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.GITHUB_EVENT_PATH, '{"broken');`,
    ],
  ])('an event whose file %s is no reason to fail', async (_, code) => {
    const step = await fixture.run({ files: FILES, options: { nodeOptions: sabotage(code) } });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ succeeded: '3', conclusion: 'success' });
    expect(fixture.emulator.inspect().jobs[0]?.metadata.github_run_id).toBe('4200000001');
    noTrace(step);
  });

  it.each([
    ['a runtime token that is missing', { resultsUrl: 'http://127.0.0.1:9/', token: '' }],
    ['a runtime token that is none', { resultsUrl: 'http://127.0.0.1:9/', token: 'x.y.z' }],
    ['no address of the artifact service', { resultsUrl: '', token: 'x.y.z' }],
  ])('%s costs the artifact alone', async (_, artifactService) => {
    const step = await fixture.run({ files: FILES, options: { artifactService } });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ succeeded: '3', 'artifact-id': '' });
    expect(warningsOf(step)).toEqual([expect.stringMatching(/^The artifact roe-results could not be uploaded/)]);
    noTrace(step);
  });

  it('a log that nobody takes any more, as where the runner is gone: the run cancels its open jobs itself', async () => {
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

  it('a bug in the middle of a run: every file has an outcome, every output is set, no job runs on', async () => {
    // Breaks what every result is written with, of a name that only the results of a.pdf have.
    const code = `
      const { stringify } = JSON;
      JSON.stringify = (value, ...rest) => {
        if (value?.case === 'a.pdf' && value.outcome === 'succeeded') throw new TypeError('x is not a function');
        return stringify(value, ...rest);
      };
    `;
    await using workspace = await tempWorkspace(FILES);
    const step = await fixture.run({
      files: {},
      scenario: { files: [{ match: 'c.pdf', end: null }] },
      options: { nodeOptions: sabotage(code), workspace: workspace.path },
    });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([
      'the action itself failed: internal error, please report it (x is not a function)',
    ]);
    everyOutputOf(step);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', total: '3', cancelled: '1' });
    const { results } = resultsOf(step);
    expect(results.map((result) => result.case)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(results[0]).toMatchObject({ outcome: 'lost', error: { code: 'run-failed' } });
    expect(results[2]).toMatchObject({ outcome: 'cancelled' });
    expect(step.summary).toContain('x is not a function');
    await runPost(step, { nodeOptions: '' });
    expect(openJobs()).toBe(0);
  });
});
