import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOrigin } from '../../../src/github/origin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'origin-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the origin of a run', () => {
  it('is read from the environment', () => {
    const origin = readOrigin({
      GITHUB_REPOSITORY: 'octo/contracts',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_JOB: 'extract',
      GITHUB_ACTION: 'roe',
      GITHUB_SHA: 'abc',
      GITHUB_REF: 'refs/heads/main',
    });
    expect(origin).toEqual({
      repository: 'octo/contracts',
      runId: 4711,
      runAttempt: 2,
      callers: null,
      job: 'extract',
      step: 'roe',
      use: 1,
      process: expect.stringMatching(/^[0-9a-f]{8}$/),
      sha: 'abc',
      ref: 'refs/heads/main',
      runUrl: 'https://github.test/octo/contracts/actions/runs/4711',
    });
    expect(readOrigin({ GITHUB_REPOSITORY: 'o/r' }).runUrl).toBe('https://github.com/o/r/actions/runs/0');
  });

  it('is empty outside a runner', () => {
    expect(readOrigin({})).toMatchObject({
      repository: '',
      runId: 0,
      runAttempt: 1,
      callers: null,
      job: '',
      step: '',
      use: 1,
      sha: '',
      ref: '',
      runUrl: '',
    });
  });
});

describe('the callers of a reusable workflow', () => {
  const ID = '327d153d-58d4-46fb-9dda-9d062c39bb97';
  const callersOf = (orchestrationId: string) =>
    readOrigin({ GITHUB_JOB: 'extract', ACTIONS_ORCHESTRATION_ID: orchestrationId, RUNNER_TEMP: folder }).callers;

  it.each([
    [`${ID}.extract.__default`, ''],
    [`${ID}.extract._2`, ''],
    [`${ID}.extract.linux.22.1`, ''],
    [`${ID}.extract.extract`, ''],
    [`${ID}.call.extract.__default`, 'call'],
    [`${ID}.call-b.extract.__default`, 'call-b'],
    [`${ID}.extract.extract.__default`, 'extract'],
    [`${ID}.outer.inner.extract.linux`, 'outer.inner'],
    [`${ID}.call._1.extract.__default`, 'call._1'],
  ])('are read from %s: %j', (id, callers) => {
    expect(callersOf(id)).toBe(callers);
  });

  it.each([
    ['empty', ''],
    ['an id alone', ID],
    ['another job', `${ID}.other.__default`],
    ['a job without its leg', `${ID}.extract`],
    ['a text that is not a path', 'extract'],
    ['without an id', '.call.extract.linux'],
  ])('are unknown if the orchestration id is %s', (_, id) => {
    expect(callersOf(id)).toBeNull();
  });

  it('are unknown if the runner sets no orchestration id', () => {
    expect(readOrigin({ GITHUB_JOB: 'extract', RUNNER_TEMP: folder }).callers).toBeNull();
  });
});

describe('the uses of the action by one step', () => {
  const useOf = (step: string) => readOrigin({ GITHUB_ACTION: step, RUNNER_TEMP: folder }).use;

  it('are counted across the processes of a workflow job, separately for each step', () => {
    expect(['__self', '__self', 'roe', '__self', 'roe'].map(useOf)).toEqual([1, 2, 1, 3, 2]);
    const names = readdirSync(folder).map((name) => name.replace(/[0-9a-f]{16}/, 'STEP'));
    expect(names.sort()).toEqual(['1', '1', '2', '2', '3'].map((use) => `roe-use-STEP-${use}`));
  });

  it('count as one if there is no folder to count in, and nothing is written elsewhere', () => {
    const before = readdirSync('.');
    expect(readOrigin({ GITHUB_ACTION: 'roe' }).use).toBe(1);
    expect(readOrigin({ GITHUB_ACTION: 'roe', RUNNER_TEMP: join(folder, 'gone') }).use).toBe(1);
    expect(readdirSync('.')).toEqual(before);
  });

  it('have different process ids', () => {
    const names = new Set(Array.from({ length: 50 }, () => readOrigin({ RUNNER_TEMP: folder }).process));
    expect(names.size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{8}$/);
  });
});
