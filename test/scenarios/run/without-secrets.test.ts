import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pullRequestEvent, pushEvent } from '../../../simulators/github-api/events.ts';
import { type ActionFixture, errorsOf, pdf, REPOSITORY } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FILES = { 'a.pdf': pdf('a') };
const FORK = pullRequestEvent({ headRepository: 'mallory/octo-repo' });
const GONE = pullRequestEvent({ headRepository: null });
const OWN = pullRequestEvent();
const DEPENDABOT = { ACTOR: 'dependabot[bot]' };
const OUTPUTS = Object.keys(
  (parse(readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> }).outputs,
).sort();

describe('a run without a key', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = (event: unknown, github: Record<string, string>, inputs: Record<string, string> = {}) =>
    fixture.run({ files: FILES, inputs: { 'api-key': '', ...inputs }, options: { event, github } });

  it.each([
    [
      'a pull request from a fork',
      FORK,
      { EVENT_NAME: 'pull_request' },
      'fork',
      /after the merge.*pull_request_target/,
    ],
    ['a pull request whose fork is gone', GONE, { EVENT_NAME: 'pull_request' }, 'fork', /after the merge/],
    [
      'Dependabot’s pull request',
      OWN,
      { EVENT_NAME: 'pull_request', ...DEPENDABOT },
      'dependabot',
      /Settings.*Dependabot/,
    ],
    ['Dependabot’s push', pushEvent(), { EVENT_NAME: 'push', ...DEPENDABOT }, 'dependabot', /Settings.*Dependabot/],
  ])('a run without a key is skipped on %s', async (_, event, github, reason, advice) => {
    const step = await run(event, github);

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      conclusion: 'skipped',
      'skipped-reason': `${reason}-without-secrets`,
      total: '0',
    });
    expect(Object.keys(step.outputs).sort()).toEqual(OUTPUTS);
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringMatching(advice) }),
    ]);
    expect(step.summary).toContain('⏭️');
    expect(fixture.emulator.inspect().requests).toEqual([]);
  });

  it.each([
    ['a pull request of the repository itself', OWN, { EVENT_NAME: 'pull_request' }],
    ['`pull_request_target`', FORK, { EVENT_NAME: 'pull_request_target' }],
    ['`workflow_run`', { ...FORK, workflow_run: {} }, { EVENT_NAME: 'workflow_run' }],
    ['a schedule that Dependabot touched last', {}, { EVENT_NAME: 'schedule', ...DEPENDABOT }],
    ['a push', pushEvent(), { EVENT_NAME: 'push' }],
  ])('a run without a key is an error on %s', async (_, event, github) => {
    const step = await run(event, github);
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringContaining('`api-key` takes a Roe organization API key')]);
  });

  it('a run without a key is an error if another input is wrong, even on a fork', async () => {
    const step = await run(FORK, { EVENT_NAME: 'pull_request' }, { concurrency: 'many' });
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringContaining('`concurrency` takes')]);
  });

  it('a run on a fork is skipped if other values that come from secrets or variables are missing too', async () => {
    const step = await run(FORK, { EVENT_NAME: 'pull_request' }, { 'agent-id': '', 'base-url': '' });
    expect(step.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'fork-without-secrets' });
    expect(step.exitCode).toBe(0);
    const both = await run(FORK, { EVENT_NAME: 'pull_request' }, { 'agent-id': '', concurrency: 'many' });
    expect(both.exitCode).toBe(1);
  });

  it('a run on a fork that has the key goes on', async () => {
    const step = await run(FORK, { EVENT_NAME: 'pull_request' }, { 'api-key': 'roe-test-key-5f83c1d6a07e942b' });
    expect(step.outputs).toMatchObject({ conclusion: 'success', succeeded: '1' });
  });
});
