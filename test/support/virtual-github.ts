// Loaded before, since no clock can see how far the loading of a module has come.
import '@actions/github';
import '@octokit/plugin-retry';
import '@octokit/plugin-throttling';
import { fetchesInProcess } from '../../simulators/github-api/in-process.ts';
import { createGitHub, type FakeGitHub } from '../../simulators/github-api/server.ts';
import { timersBy, type VirtualClock } from './virtual-clock.ts';

const URL_OF_API = 'http://github.test';

/** GitHub without sockets. Until it is disposed of, octokit's timers and those of everything else in the process go by the clock. */
export function virtualGitHub(clock: VirtualClock): FakeGitHub {
  const github = createGitHub();
  const fetches = fetchesInProcess(async ({ headers: { authorization }, ...request }) => {
    await clock.sleep(1);
    if (request.url.origin !== URL_OF_API) return { kind: 'broken', code: 'ECONNREFUSED', after: null };
    const reply = github.answer({ ...request, authorization });
    return reply === null ? { kind: 'broken', code: 'UND_ERR_SOCKET', after: null } : { kind: 'reply', ...reply };
  });
  const timers = timersBy(clock);
  return Object.assign(github, {
    url: URL_OF_API,
    [Symbol.asyncDispose]: async () => {
      timers[Symbol.dispose]();
      fetches[Symbol.dispose]();
    },
  });
}
