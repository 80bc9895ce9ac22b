import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExpressionContexts, StrategyContext } from './action.ts';
import { runtimeToken } from './runtime-token.ts';

interface ContextOptions {
  workspace: string;
  tempDir: string;
  eventPath: string;
  /** `GITHUB_RUN_ATTEMPT`, `run_attempt` or `RUNNER_DEBUG`; `token` is the value of `github.token`. */
  overrides?: Record<string, string>;
  strategy?: StrategyContext;
}

interface EnvironmentOptions {
  contexts: ExpressionContexts;
  inputs: Record<string, string>;
  commandFiles: Record<string, string>;
  /** The workflow's `env:`. */
  env?: Record<string, string>;
  state?: Record<string, string>;
  artifactService?: { resultsUrl: string; token: string };
}

/** Port 9 is "discard": what reaches it by mistake is refused instead of leaving the machine. */
const nowhere = 'http://127.0.0.1:9';
const sha = '1f2e3d4c5b6a79880716253443526170ffeeddcc';
const defaultToken = 'ghs_harnessR4tq8XzLw2mVb7KcYp9Nd3JfHs5Ge';

const githubDefaults: Record<string, string> = {
  // A step that uses `./`; GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF are unset for those.
  ACTION: '__self',
  ACTOR: 'octocat',
  ACTOR_ID: '583231',
  API_URL: nowhere,
  BASE_REF: '',
  EVENT_NAME: 'push',
  GRAPHQL_URL: `${nowhere}/graphql`,
  HEAD_REF: '',
  JOB: 'test',
  REF: 'refs/heads/main',
  REF_NAME: 'main',
  REF_PROTECTED: 'false',
  REF_TYPE: 'branch',
  REPOSITORY: 'octo-org/octo-repo',
  REPOSITORY_ID: '100001',
  REPOSITORY_OWNER: 'octo-org',
  REPOSITORY_OWNER_ID: '100002',
  RETENTION_DAYS: '90',
  RUN_ATTEMPT: '1',
  RUN_ID: '4200000001',
  RUN_NUMBER: '7',
  // @actions/artifact takes any other host, plain localhost included, for GitHub Enterprise Server.
  SERVER_URL: 'https://github.com',
  SHA: sha,
  TOKEN: defaultToken,
  TRIGGERING_ACTOR: 'octocat',
  WORKFLOW: 'test',
  WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/test.yml@refs/heads/main',
  WORKFLOW_SHA: sha,
};

const outsideMatrix = { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 };

const runnerSystems: Partial<Record<NodeJS.Platform, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

function splitOverrides(overrides: Record<string, string>): Pick<ExpressionContexts, 'github' | 'runner'> {
  const github: Record<string, string> = {};
  const runner: Record<string, string> = {};
  for (const [name, value] of Object.entries(overrides)) {
    const upper = name.toUpperCase();
    if (upper.startsWith('RUNNER_')) runner[upper.slice('RUNNER_'.length)] = value;
    else github[upper.replace(/^GITHUB_/, '')] = value;
  }
  return { github, runner };
}

export function createContexts(options: ContextOptions): ExpressionContexts {
  const overrides = splitOverrides(options.overrides ?? {});
  return {
    github: {
      ...githubDefaults,
      EVENT_PATH: options.eventPath,
      WORKSPACE: options.workspace,
      ...overrides.github,
    },
    runner: {
      ARCH: process.arch.toUpperCase(),
      ENVIRONMENT: 'github-hosted',
      NAME: 'GitHub Actions 1',
      OS: runnerSystems[process.platform] ?? 'Linux',
      TEMP: options.tempDir,
      TOOL_CACHE: join(dirname(options.tempDir), 'tool-cache'),
      TRACKING_ID: `github_${randomUUID()}`,
      WORKSPACE: dirname(options.workspace),
      ...overrides.runner,
    },
    strategy: options.strategy === undefined ? outsideMatrix : options.strategy,
  };
}

function prefixed(prefix: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}

/** Spaces become underscores, the name upper case; dashes stay (Handlers/Handler.cs). */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function githubVariables(contexts: ExpressionContexts): Record<string, string> {
  // `github.token` is no environment variable, and `github.action_path` none of a JavaScript action.
  const { TOKEN: _token, ACTION_PATH: _path, ...github } = contexts.github;
  return { ...prefixed('GITHUB_', github), ...prefixed('RUNNER_', contexts.runner) };
}

function serviceVariables(service: EnvironmentOptions['artifactService']): Record<string, string> {
  const variables: Record<string, string> = {
    ACTIONS_RUNTIME_URL: `${nowhere}/`,
    ACTIONS_RUNTIME_TOKEN: service?.token ?? runtimeToken('run-1', 'job-1'),
    ACTIONS_RESULTS_URL: service?.resultsUrl ?? `${nowhere}/`,
    ACTIONS_CACHE_URL: `${nowhere}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}

/** In the runner's order, later ones win: a workflow's `env:` cannot replace GITHUB_*, RUNNER_* or ACTIONS_* values. */
export function buildEnvironment(options: EnvironmentOptions): Record<string, string> {
  const inputs = Object.entries(options.inputs).map(([name, value]) => [inputVariable(name), value]);
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    CI: 'true',
    ...options.env,
    ...prefixed('STATE_', options.state ?? {}),
    ...Object.fromEntries(inputs),
    ...githubVariables(options.contexts),
    ...options.commandFiles,
    ...serviceVariables(options.artifactService),
    GITHUB_ACTIONS: 'true',
  };
}

export function eventPathIn(tempDir: string): string {
  return join(tempDir, '_github_workflow', 'event.json');
}

export async function writeEvent(tempDir: string, event: unknown): Promise<void> {
  const path = eventPathIn(tempDir);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(event ?? {}, null, 2));
}
