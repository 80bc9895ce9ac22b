import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent, pushEvent } from '../../../simulators/github-api/events.ts';
import { SECONDARY_RATE_LIMIT } from '../../../simulators/github-api/faults.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import { addComment } from '../../../simulators/github-api/state.ts';
import type { ScenarioInput } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, type FixtureRun, pdf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { virtualGitHub } from '../../support/virtual-github.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } } as const;

const failing = (...names: string[]): ScenarioInput => ({
  files: names.map((match) => ({ match, end: 4, errorMessage: `No text in ${match}.` })),
});

describe('the comment on a pull request', () => {
  const clock = new VirtualClock(Date.now());
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: clock });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  let runs = 0;
  beforeEach(async () => {
    github = virtualGitHub(clock);
    return () => github[Symbol.asyncDispose]();
  });

  const run = (given: Partial<FixtureRun> & { github?: Record<string, string> } = {}) => {
    runs += 1;
    return fixture.run({
      files: FILES,
      ...given,
      inputs: { comment: 'always', artifact: 'false', ...given.inputs },
      options: {
        event: pullRequestEvent(),
        ...given.options,
        github: {
          EVENT_NAME: 'pull_request',
          API_URL: github.url,
          ACTION: 'roe',
          RUN_ID: String(9_000 + runs),
          ...given.github,
        },
      },
    });
  };
  const comments = () => github.state.comments.get(PULL_REQUEST) ?? [];
  const bodies = () => comments().map(({ body }) => body);
  const warnings = (step: StepRun) =>
    step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  const callsOf = (method: string) => github.calls.filter((call) => call.startsWith(method));

  it('a pull request has one comment for each use of the action, whatever else is there, and it is up to date after each push', async () => {
    for (let index = 0; index < 250; index += 1) addComment(github.state, PULL_REQUEST, 'octocat', `Comment ${index}`);
    const pushes = [failing('a.pdf'), failing('b.pdf'), {}];
    const steps: StepRun[] = [];
    for (const scenario of pushes) {
      for (const ACTION of ['contracts', 'invoices']) steps.push(await run({ scenario, github: { ACTION } }));
    }
    const own = comments().slice(250);

    expect(own.map(({ author }) => author)).toEqual(['github-actions[bot]', 'github-actions[bot]']);
    for (const [index, name] of ['contracts', 'invoices'].entries()) {
      expect(own[index]?.body).toContain('✅ Document reader v1: all 3 files succeeded');
      expect(own[index]?.body).toContain(`step <code>${name}</code>`);
      expect(own[index]?.body).toContain('🎉 **1** fixed');
    }
    const urls = steps.map(({ outputs }) => outputs['comment-url']);
    expect(new Set(urls)).toEqual(
      new Set(own.map(({ id }) => `https://github.com/octo-org/octo-repo/pull/5#issuecomment-${id}`)),
    );
    expect(callsOf('POST /repos')).toHaveLength(2);
    expect(callsOf('PATCH')).toHaveLength(4);
  });

  it('the comment says what newly fails and what is fixed', async () => {
    await run({ scenario: failing('a.pdf', 'b.pdf') });
    expect(bodies()[0]).not.toContain('Since the last run');

    await run({ scenario: failing('b.pdf', 'c.pdf') });
    const [body = ''] = bodies();
    expect(body).toContain('Since the last run: 🆕 **1** newly failing, 🎉 **1** fixed');
    expect(body).toMatch(/\| 🆕 \[c\.pdf\].*\n\| \[b\.pdf\]/);
    expect(body).toMatch(/1 fixed since the last run<\/summary>\n\n- a\.pdf\n/);
    expect(body).toContain('No text in c.pdf.');
    expect(body).toContain('[Workflow run](https://github.com/octo-org/octo-repo/actions/runs/');
    expect(body).toContain('commit <code>aaaaaaa</code>');
    expect(bodies()).toHaveLength(1);
  });

  it('the comment remembers what failed over a run that could not look at the files', async () => {
    await run({ scenario: failing('a.pdf') });
    await run({ inputs: { 'api-key': 'wrong' } });
    expect(bodies()[0]).toContain('does not know the API key');
    await run();
    expect(bodies()[0]).toContain('🎉 **1** fixed');
    expect(bodies()).toHaveLength(1);
  });

  it('the comment with `on-failure` begins with a failure and ends with a success', async () => {
    const inputs = { comment: 'on-failure' };
    const first = await run({ inputs });
    expect(bodies()).toEqual([]);
    expect(first.outputs['comment-url']).toBe('');

    await run({ inputs, scenario: failing('a.pdf') });
    expect(bodies()).toEqual([expect.stringContaining('1 of 3 files did not succeed')]);

    await run({ inputs });
    expect(bodies()).toEqual([expect.stringContaining('all 3 files succeeded')]);
  });

  it('the comment is never somebody else’s that holds the marker', async () => {
    await run({ scenario: failing('a.pdf') });
    const [own] = comments();
    const copied = own?.body ?? '';
    github.state.comments.set(PULL_REQUEST, []);
    const spoofed = addComment(github.state, PULL_REQUEST, 'mallory', copied);
    addComment(github.state, PULL_REQUEST, 'another-app[bot]', copied);
    addComment(github.state, PULL_REQUEST, 'github-actions[bot]', `They wrote:\n${copied}`);
    await run();

    expect(spoofed.body).toBe(copied);
    expect(comments()).toHaveLength(4);
    expect(comments()[3]?.body).toContain('all 3 files succeeded');
    expect(comments()[3]?.body).not.toContain('fixed');
    await run();
    expect(comments()).toHaveLength(4);
  });

  it('the comment is the writer’s own with another token too, and with one that cannot say whose it is', async () => {
    github.state.viewer = 'release-robot';
    await run();
    await run();
    expect(comments().map(({ author }) => author)).toEqual(['release-robot']);

    github.state.viewer = 'github-actions[bot]';
    await run();
    github.failNext({ match: /graphql/, reply: { status: 401, body: { message: 'Bad credentials' } } });
    await run();
    expect(comments().map(({ author }) => author)).toEqual(['release-robot', 'github-actions[bot]']);
  });

  it('a pull request has one comment if GitHub says neither who writes nor who wrote', async () => {
    github.state.viewer = '';
    for (let push = 1; push <= 2; push += 1) {
      github.failNext({ match: /graphql/, reply: { status: 404, body: { message: 'Not Found' } }, times: 2 });
      await run();
    }
    expect(bodies()).toEqual([expect.stringContaining('all 3 files succeeded')]);
  });

  it('the comment stays as a later run wrote it', async () => {
    await run({ scenario: failing('a.pdf'), github: { RUN_ID: '99999' } });
    const step = await run({ github: { RUN_ID: '99998' } });
    expect(bodies()).toEqual([expect.stringContaining('1 of 3 files did not succeed')]);
    expect(step.log.join('\n')).toContain('a later run wrote it');
  });

  it.each([
    ['without permission to write', 'POST /repos', /403.*`pull-requests: write`.*fork.*Dependabot/],
    ['without permission to read', 'GET', /403.*`pull-requests: write`/],
  ])('a comment is only a warning %s, and the step passes', async (_, call, says) => {
    github.failNext({ match: new RegExp(`^${call}`), reply: FORBIDDEN });
    const step = await run();
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'success', 'comment-url': '' });
    expect(warnings(step)).toEqual([expect.stringMatching(says)]);
  });

  it('a comment is only a warning without a token', async () => {
    const step = await run({ inputs: { 'github-token': '' } });
    expect(step.exitCode).toBe(0);
    expect(warnings(step)).toEqual([expect.stringMatching(/`github-token`.*`pull-requests: write`/)]);
  });

  it('the comment is written once if the answer is lost, and in spite of rate limits and server errors', async () => {
    github.failNext({ match: /^POST \/repos/, reply: { status: 'cut' }, actsFirst: true });
    github.failNext({ match: /^GET/, reply: { status: 502, body: { message: 'Bad Gateway' } } });
    github.failNext({ match: /^GET/, reply: SECONDARY_RATE_LIMIT });
    const step = await run();
    expect(comments()).toHaveLength(1);
    expect(step.outputs['comment-url']).toContain(`#issuecomment-${comments()[0]?.id}`);
    expect(warnings(step)).toEqual([]);
  });

  it('the comment is created again if its creation was lost and it is not there, and no third time', async () => {
    github.failNext({ match: /^POST \/repos/, reply: { status: 'cut' } });
    const step = await run();
    expect(comments()).toHaveLength(1);
    expect(callsOf('POST /repos')).toHaveLength(2);
    expect(warnings(step)).toEqual([]);

    github.state.comments.clear();
    github.failNext({ match: /^POST \/repos/, reply: { status: 'cut' }, times: 3 });
    const other = await run();
    expect(comments()).toEqual([]);
    expect(callsOf('POST /repos')).toHaveLength(4);
    expect(warnings(other)).toEqual([expect.stringMatching(/could not be written: the connection to GitHub broke/)]);
    expect(other.exitCode).toBe(0);
  });

  it.each([
    ['push', pushEvent()],
    ['schedule', {}],
  ])('no comment is written on %s', async (EVENT_NAME, event) => {
    const step = await run({ options: { event }, github: { EVENT_NAME } });
    expect(step.exitCode).toBe(0);
    expect(step.log.join('\n')).toContain('No comment was written, because the run does not belong to a pull request.');
    expect(github.calls).toEqual([]);
  });

  it('no comment is written of a dry run', async () => {
    await run({ inputs: { 'dry-run': 'true' } });
    expect(github.calls).toEqual([]);
  });

  it('the comment mentions nobody, and takes no structure from names and reasons', async () => {
    const evil = { 'x|@octocat<b>#1.pdf': pdf('evil') };
    const message =
      '@org/team look at #12, octo-org/octo-repo#7 <!-- --> | </details> ![x](https://evil.example/x.png)';
    await run({ files: evil, scenario: { files: [{ match: '*', end: 4, errorMessage: message }] } });
    const [body = ''] = bodies();
    const visible = body.replace(/<!-- roe-agent-batch [^>]* -->/g, '');
    expect(visible).not.toMatch(/<b>|<!--|<\/details>|!\[/);
    // As GitHub looks for mentions, issues and addresses: after it has read the entities.
    const read = visible.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    const row = read
      .split('\n')
      .find((line) => line.includes('@<wbr>octocat'))
      ?.replace(/\]\(https:\/\/github\.com\/[\w%./-]+\)/, ']');
    expect(row).toContain('@<wbr>org/team');
    expect(row).not.toMatch(/@\w|#\d|https:\/\//);
    expect(visible.match(/^\|.*\|$/gm)?.every((line) => line.split(/(?<!\\)\|/).length === 5)).toBe(true);
  });
});

it('the comment links the report and the artifact', async () => {
  await using fixture = await startInProcessFixture({ artifacts: true });
  await using github = await startGitHub();
  const step = await fixture.run({
    files: FILES,
    inputs: { comment: 'always', artifact: 'roe-results' },
    options: { event: pullRequestEvent(), github: { EVENT_NAME: 'pull_request', API_URL: github.url, ACTION: 'roe' } },
  });
  const [body] = (github.state.comments.get(PULL_REQUEST) ?? []).map((comment) => comment.body);
  expect(step.outputs['artifact-url']).not.toBe('');
  expect(body).toContain(`](${step.outputs['artifact-url']})`);
  expect(body).toContain(`](${step.outputs['report-url']})`);
});
