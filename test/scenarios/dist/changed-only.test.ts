import { expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { startProxy } from '../../../simulators/github-api/proxy.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { pdf, startFixture } from '../../support/action-fixture.ts';

it('`changed-only` asks GitHub through the proxy that the environment names', async () => {
  await using fixture = await startFixture();
  await using github = await startGitHub();
  github.state.pullRequestFiles.set(PULL_REQUEST, [{ filename: 'a.pdf', status: 'modified' }]);
  await using proxy = await startProxy(github.url);
  await fixture.run({
    files: { 'a.pdf': pdf('a'), 'docs/b.pdf': pdf('b'), 'docs/c.pdf': pdf('c') },
    inputs: { 'changed-only': 'true', artifact: 'false' },
    options: {
      event: pullRequestEvent(),
      github: { EVENT_NAME: 'pull_request', API_URL: 'http://api.github.test' },
      env: { http_proxy: proxy.url, no_proxy: '127.0.0.1' },
    },
  });

  expect(fixture.emulator.inspect().jobs.map(({ metadata }) => metadata.case)).toEqual(['a.pdf']);
  expect(new Set(proxy.targets)).toEqual(new Set(['api.github.test:80']));
});
