import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import type { Program } from '../../../simulators/runner/in-process.ts';
import type { RunOptions, StepRun } from '../../../simulators/runner/options.ts';
import { errorsOf, type Programs, pdf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { type InProcessFixture, startInProcessFixture } from '../../support/in-process-fixture.ts';

const manifest = parse(fs.readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> };
const OUTPUTS = Object.keys(manifest.outputs).sort();
const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };

const warningsOf = (step: StepRun) =>
  step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** Makes the machine a worse one and returns what makes it good again. */
type Sabotage = () => () => void;

/** Replaces functions of `node:fs`, for those who have imported them too. */
function replacing(functions: object, promises: object = {}): () => void {
  const before = { ...fs };
  const promisesBefore = { ...fs.promises };
  Object.assign(fs, functions);
  Object.assign(fs.promises, promises);
  syncBuiltinESMExports();
  return () => {
    for (const name of Object.keys(functions)) Object.assign(fs, { [name]: before[name as keyof typeof before] });
    for (const name of Object.keys(promises)) {
      Object.assign(fs.promises, { [name]: promisesBefore[name as keyof typeof promisesBefore] });
    }
    syncBuiltinESMExports();
  };
}

/** After this many bytes, every write to a file of that name fails as on a full disk. */
const fullDisk =
  (name: string, afterBytes: number): Sabotage =>
  () => {
    let room = afterBytes;
    const opened = new Set<number>();
    const { openSync, writeSync } = fs;
    const { open } = fs.promises;
    return replacing(
      {
        openSync: (...given: Parameters<typeof openSync>) => {
          const descriptor = openSync(...given);
          if (String(given[0]).includes(name)) opened.add(descriptor);
          return descriptor;
        },
        writeSync: (descriptor: number, bytes: Uint8Array, ...rest: number[]) => {
          if (opened.has(descriptor)) {
            room -= bytes.length;
            if (room < 0) throw noSpace();
          }
          return writeSync(descriptor, bytes, ...rest);
        },
      },
      {
        open: async (...given: Parameters<typeof open>) => {
          const handle = await open(...given);
          if (!String(given[0]).includes(name)) return handle;
          const write = handle.write.bind(handle);
          return Object.assign(handle, {
            write: async (buffer: Buffer, offset: number, length: number, position: number) => {
              if (room <= 0) throw noSpace();
              // A disk that is nearly full takes a part.
              const part = Math.min(length, room);
              room -= part;
              return await write(buffer, offset, part, position);
            },
          });
        },
      },
    );
  };

/** Makes writing this file fail as on a full disk, in the middle of its bytes or at their end. */
const failingDisk =
  (name: string, at: 'append' | 'sync' | 'close'): Sabotage =>
  () => {
    const { writeSync } = fs;
    const { open } = fs.promises;
    const opened = new Set<number>();
    const fail = {
      append: (handle: fs.promises.FileHandle) => {
        const { fd, close } = handle;
        opened.add(fd);
        return {
          close: async () => {
            opened.delete(fd);
            await close.call(handle);
          },
        };
      },
      sync: () => ({ sync: () => Promise.reject(noSpace()) }),
      close: (handle: fs.promises.FileHandle) => {
        const { close } = handle;
        return {
          close: async () => {
            await close.call(handle);
            throw noSpace();
          },
        };
      },
    };
    return replacing(
      {
        writeSync: (descriptor: number, bytes: Uint8Array, from = 0) => {
          if (!opened.has(descriptor)) return writeSync(descriptor, bytes, from);
          if (from > 0) throw noSpace();
          return writeSync(descriptor, bytes, 0, 200);
        },
      },
      {
        open: async (...given: Parameters<typeof open>) => {
          const handle = await open(...given);
          const isIt = [name, `.${name}.part`].includes(basename(String(given[0])));
          return isIt ? Object.assign(handle, fail[at](handle)) : handle;
        },
      },
    );
  };

/** The machine cannot open this file twice more after it was read once. */
const exhausted =
  (name: string, code: string, refused: readonly number[]): Sabotage =>
  () => {
    let looks = 0;
    const refuse = (path: unknown) => {
      if (!String(path).endsWith(name)) return null;
      looks += 1;
      if (!refused.includes(looks)) return null;
      return Object.assign(new Error(`${code}: too many open files, open`), { code, syscall: 'open' });
    };
    const throwing =
      <A extends unknown[], R>(real: (...given: A) => R) =>
      (...given: A): R => {
        const error = refuse(given[0]);
        if (error) throw error;
        return real(...given);
      };
    const { createReadStream } = fs;
    return replacing({
      readFileSync: throwing(fs.readFileSync),
      openSync: throwing(fs.openSync),
      createReadStream: (...given: Parameters<typeof createReadStream>) => {
        const error = refuse(given[0]);
        const stream = createReadStream(...given);
        if (error) stream.destroy(error);
        return stream;
      },
    });
  };

const variable =
  (name: string, value: string): Sabotage =>
  () => {
    const before = process.env[name];
    process.env[name] = value;
    return () => {
      process.env[name] = before;
    };
  };

describe('on a machine where something is wrong, the verdict is right and said', () => {
  let fixture: InProcessFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  /** The step runs on such a machine. */
  const on = (sabotage: Sabotage): Pick<RunOptions, 'program'> => {
    const program: Program = async () => {
      // A process that ends closes what its run leaves open; one that lives on is warned at some later moment.
      const handles: fs.promises.FileHandle[] = [];
      const { open } = fs.promises;
      const keep = async (...given: Parameters<typeof open>) => {
        const handle = await open(...given);
        handles.push(handle);
        return handle;
      };
      const release = replacing({}, { open: keep });
      const repair = sabotage();
      try {
        return await (fixture.programs as Programs).main();
      } finally {
        repair();
        release();
        for (const handle of handles) await handle.close().catch(() => {});
      }
    };
    return { program };
  };
  const everyOutputOf = (step: StepRun) => expect(Object.keys(step.outputs).sort()).toEqual(OUTPUTS);
  const noTrace = (step: StepRun) => {
    expect(step.stderr).toBe('');
    expect(step.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  };
  const openJobs = () => fixture.emulator.inspect().jobs.filter(({ status }) => status === null || status < 3).length;

  it('a disk that is full when results are written: nothing more is sent, what was sent is waited for and counted', async () => {
    const options = on(fullDisk('results.jsonl', 1_000));
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
    'a disk that has no room for the journal, %s: no file is sent unless the journal has it',
    async (_, room, most) => {
      const options = on(fullDisk('roe-journal', room));
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
      const step = await fixture.run({ files: FILES, options: on(failingDisk('results.json', at)) });

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
      const step = await fixture.run({ files: FILES, options: on(failingDisk(name, 'append')) });

      expect(step.exitCode).toBe(0);
      expect(warningsOf(step)).toEqual([`${name} could not be written: ENOSPC: no space left on device, write.`]);
      const names = [...(await archiveOf(step)).keys()];
      expect(names).toContain('results.json');
      expect(names.filter((path) => path.includes(name))).toEqual([]);
    },
  );

  it('a disk that fails when results.jsonl is synced is a red step', async () => {
    const step = await fixture.run({ files: FILES, options: on(failingDisk('results.jsonl', 'sync')) });

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/^results could not be written to .*ENOSPC/)]);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', total: '3' });
  });

  it.each([
    ['small', 'EMFILE', {}, [2, 3]],
    // It is read, hashed and sent.
    ['large', 'ENFILE', { 'b.pdf': pdf('b') + ' '.repeat(1_100_000) }, [2, 4, 5]],
  ])(
    'a machine with too many open files is not the fault of a %s file, which is sent later (%s)',
    async (_, code, larger, refused) => {
      const options = on(exhausted('b.pdf', code, refused));
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
    const step = await fixture.run({ files: FILES, options: on(failingDisk('results.jsonl', 'close')) });

    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual(['results.jsonl could not be closed: ENOSPC: no space left on device, write.']);
    expect(step.outputs).toMatchObject({ conclusion: 'success', total: '3', succeeded: '3' });
    expect(step.outputs['results-path']).not.toBe('');
    expect(step.log.at(-1)).toBe('Verdict: all 3 files succeeded.');
    everyOutputOf(step);
    noTrace(step);
  });

  it('a temp folder that cannot be written: nothing is sent, every output says so', async () => {
    const denied = (path: string) =>
      Promise.reject(Object.assign(new Error(`EACCES: permission denied, mkdtemp '${path}'`), { code: 'EACCES' }));
    for (const inputs of [{}, { concurrency: 'many' }]) {
      const step = await fixture.run({ files: FILES, inputs, options: on(() => replacing({}, { mkdtemp: denied })) });

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
  ])('a %s that cannot be written is one warning', async (name, says) => {
    const options = on(variable(name, join(tmpdir(), 'no-such-folder', 'no-such-file')));
    const step = await fixture.run({ files: FILES, inputs: { artifact: 'false' }, options });

    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual([expect.stringMatching(says)]);
    expect(step.log.at(-1)).toBe('Verdict: all 3 files succeeded.');
    noTrace(step);
  });

  it.each<[string, Sabotage]>([
    ['is missing', variable('GITHUB_EVENT_PATH', '/no/such/event.json')],
    [
      'is not JSON',
      () => {
        fs.writeFileSync(process.env.GITHUB_EVENT_PATH ?? '', '{"broken');
        return () => {};
      },
    ],
  ])('an event whose file %s is no reason to fail', async (_, sabotage) => {
    const step = await fixture.run({ files: FILES, options: on(sabotage) });

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

  it('a bug in the middle of a run: every file has an outcome, every output is set, no job runs on', async () => {
    // Breaks what every result is written with, for a.pdf alone.
    const { stringify } = JSON;
    const broken = (value: { case?: string; outcome?: string } | null, ...rest: never[]) => {
      if (value?.case === 'a.pdf' && value.outcome === 'succeeded') throw new TypeError('x is not a function');
      return stringify(value, ...rest);
    };
    const step = await fixture.run({
      files: FILES,
      scenario: { files: [{ match: 'c.pdf', end: null }] },
      options: on(() => {
        Object.assign(JSON, { stringify: broken });
        return () => Object.assign(JSON, { stringify });
      }),
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
    expect(openJobs()).toBe(0);
  });
});
