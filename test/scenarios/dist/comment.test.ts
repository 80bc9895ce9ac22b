import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { type ActionFixture, pdf, startFixture } from '../../support/action-fixture.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };

describe('the comment of two runs at once', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('becomes one if both look for it before either has written', async () => {
    await using github = await startGitHub();
    const comments = () => github.state.comments.get(PULL_REQUEST) ?? [];
    const bodies = () => comments().map(({ body }) => body);
    let runs = 0;
    const run = (failing: readonly string[] = []) => {
      runs += 1;
      return fixture.run({
        files: FILES,
        inputs: { comment: 'always', artifact: 'false' },
        scenario: { files: failing.map((match) => ({ match, end: 4 })) },
        options: {
          event: pullRequestEvent(),
          github: { EVENT_NAME: 'pull_request', API_URL: github.url, ACTION: 'roe', RUN_ID: String(9_000 + runs) },
        },
      });
    };
    const none = { match: /^GET .*\/comments$/, reply: { status: 200, body: [] } };
    github.failNext({ ...none, times: 2 });
    await Promise.all([run(), run()]);
    expect(bodies()).toEqual([expect.stringContaining('all 3 files succeeded')]);

    const [older] = comments();
    github.failNext(none);
    const step = await run(['a.pdf']);
    expect(comments().map(({ id }) => id)).toEqual([older?.id]);
    expect(bodies()).toEqual([expect.stringContaining('1 of 3 files did not succeed')]);
    expect(step.outputs['comment-url']).toContain(`#issuecomment-${older?.id}`);
  });
});
