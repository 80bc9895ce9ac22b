import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  BASE_SHA,
  HEAD_SHA,
  mergeGroupEvent,
  NO_SHA,
  PULL_REQUEST,
  pullRequestEvent,
  pushEvent,
} from '../../../simulators/github-api/events.ts';
import { SECONDARY_RATE_LIMIT } from '../../../simulators/github-api/faults.ts';
import type { FakeGitHub } from '../../../simulators/github-api/server.ts';
import type { ChangedFile } from '../../../simulators/github-api/state.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, errorsOf, type FixtureRun, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { virtualGitHub } from '../../support/virtual-github.ts';

const FILES = { 'a.pdf': pdf('a'), 'docs/b.pdf': pdf('b'), 'docs/c.pdf': pdf('c') };

const modified = (filename: string): ChangedFile => ({ filename, status: 'modified' });
const many = (count: number, path: (index: number) => string): ChangedFile[] =>
  Array.from({ length: count }, (_, index) => modified(path(index)));

describe('`changed-only`', () => {
  const clock = new VirtualClock(Date.now());
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: clock });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(async () => {
    github = virtualGitHub(clock);
    return () => github[Symbol.asyncDispose]();
  });

  const run = (eventName: string, event: unknown, given: Partial<FixtureRun> = {}) =>
    fixture.run({
      files: FILES,
      ...given,
      inputs: { 'changed-only': 'true', artifact: 'false', ...given.inputs },
      options: {
        event,
        ...given.options,
        github: { EVENT_NAME: eventName, API_URL: github.url, ...given.options?.github },
      },
    });
  const sent = () =>
    fixture.emulator
      .inspect()
      .jobs.map(({ metadata }) => metadata.case ?? '')
      .sort();
  const notesOf = (step: StepRun, level: 'notice' | 'warning') =>
    step.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);

  it('`changed-only` sends the 40 matched files among 2500 that a pull request changes', async () => {
    const matched = Array.from({ length: 60 }, (_, index) => [`in/${index}.pdf`, pdf(`${index}`)]);
    const changed = [...many(2_460, (index) => `src/${index}.ts`), ...many(40, (index) => `in/${index}.pdf`)];
    github.state.pullRequestFiles.set(PULL_REQUEST, changed);
    const step = await run('pull_request', pullRequestEvent({ changedFiles: 2_500 }), {
      files: Object.fromEntries(matched),
    });

    expect(step.outputs).toMatchObject({ conclusion: 'success', total: '40', succeeded: '40' });
    expect(new Set(sent()).size).toBe(40);
    expect(fixture.emulator.inspect().calls.submit).toBe(40);
    expect(github.calls).toHaveLength(25);
    expect(step.log.join('\n')).toContain('40 of them changed');
    expect(resultsOf(step).run).toMatchObject({ leftOut: 20 });
  });

  it.each([200, 250])(
    '`changed-only` reads all pages of %d changed files if GitHub sends no Link header',
    async (count) => {
      github.state.sendsLinks = false;
      const changed = [...many(count - 1, (index) => `src/${index}.ts`), modified('a.pdf')];
      github.state.pullRequestFiles.set(PULL_REQUEST, changed);
      await run('pull_request', pullRequestEvent({ changedFiles: count }));

      expect(sent()).toEqual(['a.pdf']);
      expect(github.calls).toHaveLength(3);
    },
  );

  it.each([3_001, 3_000])(
    '`changed-only` sends all matched files if a pull request changes %d, and says so',
    async (count) => {
      github.state.pullRequestFiles.set(
        PULL_REQUEST,
        many(count, (index) => `src/${index}.ts`),
      );
      const step = await run('pull_request', pullRequestEvent({ changedFiles: count }));

      expect(sent()).toEqual(['a.pdf', 'docs/b.pdf', 'docs/c.pdf']);
      expect(notesOf(step, 'warning')).toEqual([
        expect.stringMatching(/all 3 matched files.*more files than GitHub lists/),
      ]);
      expect(github.calls).toHaveLength(count > 3_000 ? 0 : 30);
    },
  );

  it('`changed-only` counts a renamed file under its new name, and no removed one', async () => {
    github.state.pullRequestFiles.set(PULL_REQUEST, [
      { filename: 'docs/b.pdf', previous_filename: 'a.pdf', status: 'renamed' },
      { filename: 'docs/c.pdf', status: 'removed' },
    ]);
    await run('pull_request_target', pullRequestEvent());
    expect(sent()).toEqual(['docs/b.pdf']);
  });

  it('`changed-only` sends all files of a moved submodule, for which GitHub lists only the folder', async () => {
    github.state.pullRequestFiles.set(PULL_REQUEST, [modified('docs')]);
    const step = await run('pull_request', pullRequestEvent());
    expect(sent()).toEqual(['docs/b.pdf', 'docs/c.pdf']);
    expect(step.outputs).toMatchObject({ conclusion: 'success', total: '2' });
  });

  it('`changed-only` sends a changed file whose name is in decomposed Unicode on the disk', async () => {
    github.state.pullRequestFiles.set(PULL_REQUEST, [modified('caf\u00e9.pdf')]);
    await run('pull_request', pullRequestEvent(), { files: { ...FILES, 'cafe\u0301.pdf': pdf('d') } });
    expect(sent()).toEqual(['cafe\u0301.pdf']);
  });

  it('`changed-only` skips the step if no matched file was changed', async () => {
    github.state.pullRequestFiles.set(PULL_REQUEST, [modified('README.md')]);
    const step = await run('pull_request', pullRequestEvent());

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'no-files-changed', total: '0' });
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
  });

  it.each([
    ['at the top', { ...FILES, 'README.md': 'Hello' }, 0],
    ['in a folder', { 'checkout/a.pdf': pdf('a'), 'checkout/README.md': 'Hello' }, 1],
  ])('`changed-only` warns of a checkout that is not at the top of the workspace (%s)', async (_, files, warnings) => {
    github.state.pullRequestFiles.set(PULL_REQUEST, [modified('README.md')]);
    const step = await run('pull_request', pullRequestEvent(), { files });
    expect(step.outputs['skipped-reason']).toBe('no-files-changed');
    expect(notesOf(step, 'warning')).toHaveLength(warnings);
  });

  it('`changed-only` sends what a push changed', async () => {
    github.state.comparisons.set(`${BASE_SHA}...${HEAD_SHA}`, [modified('docs/c.pdf'), modified('README.md')]);
    await run('push', pushEvent());
    expect(sent()).toEqual(['docs/c.pdf']);
  });

  it('`changed-only` sends what a merge queue adds', async () => {
    github.state.comparisons.set(`${BASE_SHA}...${HEAD_SHA}`, [{ filename: 'a.pdf', status: 'added' }]);
    await run('merge_group', mergeGroupEvent());
    expect(sent()).toEqual(['a.pdf']);
  });

  it.each([
    ['is new', NO_SHA],
    ['has lost the commit before', BASE_SHA],
  ])('`changed-only` compares a push with the default branch if its branch %s', async (_, before) => {
    github.state.comparisons.set(`main...${HEAD_SHA}`, [modified('docs/b.pdf')]);
    await run('push', pushEvent({ before }));
    expect(sent()).toEqual(['docs/b.pdf']);
  });

  it.each([NO_SHA, BASE_SHA])(
    '`changed-only` sends all files if GitHub knows nothing to compare a push with (%s)',
    async (before) => {
      github.state.commits.add(HEAD_SHA);
      const step = await run('push', pushEvent({ before, ref: 'refs/heads/main' }));

      expect(sent()).toHaveLength(3);
      expect(notesOf(step, 'warning')).toEqual([expect.stringContaining('no earlier commit to compare it with')]);
    },
  );

  it('`changed-only` compares the two trees if a comparison shows no more than its first 300 files', async () => {
    const before = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`src/${index}.ts`, `old${index}`]));
    const after = Object.fromEntries(Object.keys(before).map((path) => [path, `new of ${path}`]));
    github.state.comparisons.set(
      `${BASE_SHA}...${HEAD_SHA}`,
      many(400, (index) => `src/${index}.ts`),
    );
    github.state.trees.set(BASE_SHA, { ...before, 'a.pdf': 'same', 'docs/b.pdf': 'old' });
    github.state.trees.set(HEAD_SHA, { ...after, 'a.pdf': 'same', 'docs/b.pdf': 'new', 'docs/c.pdf': 'added' });
    await run('push', pushEvent());
    expect(sent()).toEqual(['docs/b.pdf', 'docs/c.pdf']);

    github.state.treesAreTruncated = true;
    const step = await run('push', pushEvent());
    expect(sent()).toHaveLength(3);
    expect(notesOf(step, 'warning')).toEqual([expect.stringContaining('more files than GitHub lists')]);
  });

  it.each([
    ['schedule', {}],
    ['workflow_dispatch', { inputs: {} }],
    ['push', pushEvent({ ref: 'refs/tags/v1' })],
  ])('`changed-only` sends all files on %s, which changes none, and says so', async (name, event) => {
    const step = await run(name, event, { inputs: { 'github-token': '' } });

    expect(sent()).toHaveLength(3);
    expect(notesOf(step, 'notice')).toEqual([
      `\`changed-only\` sends all 3 matched files: a \`${name}\` event changes no files.`,
    ]);
    expect(github.calls).toEqual([]);
  });

  it.each([
    ['pull_request', pullRequestEvent(), 'pullRequests', 'pull-requests: read'],
    ['push', pushEvent(), 'contents', 'contents: read'],
  ] as const)(
    '`changed-only` submits nothing on %s without the permission, and names it',
    async (name, event, scope, permission) => {
      github.state.permissions[scope] = 'none';
      const step = await run(name, event);

      expect(step.exitCode).toBe(1);
      expect(errorsOf(step)).toEqual([
        expect.stringMatching(new RegExp(`nothing was submitted.*403.*not accessible.*give.*\`${permission}\``)),
      ]);
      expect(resultsOf(step).results.map(({ error }) => error?.code)).toEqual(Array(3).fill('changes-unknown'));
      expect(fixture.emulator.inspect().calls.submit).toBe(0);
    },
  );

  it('`changed-only` submits nothing if a private repository hides itself from the token', async () => {
    github.failNext({ match: /commits/, reply: { status: 404, body: { message: 'Not Found' } } });
    const step = await run('push', pushEvent());
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/404: Not Found.*`contents: read`/)]);
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
  });

  it('`changed-only` submits nothing without a token', async () => {
    const step = await run('pull_request', pullRequestEvent(), { inputs: { 'github-token': '' } });
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/`github-token` is empty.*`pull-requests: read`/)]);
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
  });

  it('`changed-only` outlives a server error, a broken connection and a rate limit of GitHub', async () => {
    github.state.pullRequestFiles.set(PULL_REQUEST, [modified('a.pdf')]);
    github.failNext({ match: /files/, reply: { status: 500, body: { message: 'Server Error' } } });
    github.failNext({ match: /files/, reply: SECONDARY_RATE_LIMIT });
    github.failNext({ match: /files/, reply: { status: 'cut' } });
    await run('pull_request', pullRequestEvent());
    expect(sent()).toEqual(['a.pdf']);
    expect(github.calls).toHaveLength(4);
  });

  it.each([
    ['of another shape', { rows: [] }],
    ['without a name', [{ status: 'modified' }]],
  ])('`changed-only` submits nothing if GitHub’s list of files is %s, which is no list of nothing', async (_, body) => {
    github.failNext({ match: /files/, reply: { status: 200, body } });
    const step = await run('pull_request', pullRequestEvent());

    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/nothing was submitted: GitHub's reply could not be read/)]);
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
    expect(github.calls).toHaveLength(1);
  });
});
