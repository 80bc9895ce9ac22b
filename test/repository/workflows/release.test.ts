import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { type JobRun, runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { readWorkflow, type WorkflowStep } from '../../../simulators/workflow-runner/workflow.ts';
import { REPOSITORY } from '../../support/action-fixture.ts';
import { sample } from '../../support/tier.ts';

/** In gh's place: writes down how it was called, and answers as GitHub would. */
const GH = `#!/bin/sh
echo "$*" >> "$RUNNER_TEMP/gh.log"
case "$*" in
  *check-runs*) printf '%s' "$GATE" ;;
  "api --silent repos/octo-org/octo-repo/git/ref/tags/v1") [ "$MAJOR" = there ] ;;
esac
`;

/** What other tests run, or only GitHub can. */
const LEFT_OUT = [/^npm ci$/, /^npm run check:dist$/];
const isRun = ({ run }: WorkflowStep) => run !== undefined && !LEFT_OUT.some((pattern) => pattern.test(run));

describe.runIf(process.platform === 'linux')('the scripts of the workflow release, on Linux as there', () => {
  const workflow = readWorkflow('.github/workflows/release.yml');
  let folder: string;
  let checkout: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: checkout,
      encoding: 'utf8',
    }).trim();

  /** What each test begins with, copied for it: to make it takes eleven processes. */
  let prepared: string;

  beforeAll(async () => {
    prepared = await temporaryDirectory('release-');
    checkout = join(prepared, 'checkout');
    for (const name of ['bin', 'temp', 'checkout/dist', 'checkout/scripts']) {
      await mkdir(join(prepared, name), { recursive: true });
    }
    await writeFile(join(prepared, 'bin', 'gh'), GH);
    await chmod(join(prepared, 'bin', 'gh'), 0o755);
    await cp(join(REPOSITORY, 'scripts', 'release-notes.ts'), join(checkout, 'scripts', 'release-notes.ts'));
    await writeFile(join(checkout, 'package.json'), '{"version":"1.1.0","type":"module"}');
    await writeFile(join(checkout, 'CHANGELOG.md'), '## [1.1.0] - 2026-11-01\n\nMore.\n\n## [1.0.0] - 2026-10-01\n');
    await writeFile(join(checkout, 'action.yml'), 'name: x\n');
    await writeFile(join(checkout, 'dist', 'index.js'), '// what users run\n');
    git('init', '--quiet', '--template=', '--bare', '--initial-branch=main', '../origin.git');
    git('init', '--quiet', '--template=', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All');
    // From the checkout's own folder, so that it holds in each copy.
    git('remote', 'add', 'origin', '../origin.git');
    git('push', '--quiet', '--set-upstream', 'origin', 'main');
    git('tag', 'v1.0.0');
    git('tag', 'v1.1.0');
  });

  beforeEach(async () => {
    folder = await temporaryDirectory('release-');
    checkout = join(folder, 'checkout');
    await cp(prepared, folder, { recursive: true });
  });

  const calls = async () => (await readFile(join(folder, 'temp', 'gh.log'), 'utf8')).trim().split('\n');

  async function run(id: 'verify' | 'publish', env: Record<string, string> = {}): Promise<JobRun> {
    const job = workflow.jobs[id];
    if (job === undefined) throw new Error(`the workflow has no job ${id}`);
    return await runJob(
      { ...job, steps: job.steps.filter(isRun) },
      {
        repository: REPOSITORY,
        workspace: checkout,
        contexts: { github: { token: 'a-token' } },
        env: {
          PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
          RUNNER_TEMP: join(folder, 'temp'),
          GITHUB_SHA: git('rev-parse', 'HEAD'),
          GITHUB_REPOSITORY: 'octo-org/octo-repo',
          GITHUB_REF_NAME: 'v1.1.0',
          ...env,
        },
        options: {},
      },
    );
  }

  it.each(
    sample(
      [
        ['is green', 'success\n', true],
        ['was green in the merge queue and on main', 'success\nsuccess\n', true],
        ['is red', 'failure\n', false],
        ['was red once', 'success\nfailure\n', false],
        ['still runs', 'null\n', false],
        ['has not run', '', false],
      ],
      4,
    ),
  )('where the gate %s (%j), verification passes: %s', async (_, GATE, passes) => {
    expect((await run('verify', { GATE })).succeeded).toBe(passes);
    expect((await calls())[0]).toContain(`repos/octo-org/octo-repo/commits/${git('rev-parse', 'HEAD')}/check-runs`);
  });

  it('refuses a commit that is not on main, and a tag that is not the version', async () => {
    const GATE = 'success\n';
    expect((await run('verify', { GATE, GITHUB_REF_NAME: 'v1.0.0' })).printed).toContain('package.json says 1.1.0');
    git('commit', '--quiet', '--allow-empty', '--message', 'Elsewhere');
    expect((await run('verify', { GATE })).succeeded).toBe(false);
  });

  it('publishes one archive, first as a draft, and makes the major tag', async () => {
    const { succeeded } = await run('publish');
    const archive = join(folder, 'temp', 'roe-agent-action.tar.gz');

    expect(succeeded).toBe(true);
    const listed = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n');
    expect(listed).toEqual(['action.yml', 'dist/index.js']);
    expect((await calls()).map((call) => call.replace(folder, ''))).toEqual([
      `release create v1.1.0 --verify-tag --draft --title v1.1.0 --notes-file /temp/notes.md ${archive}`,
      'release edit v1.1.0 --draft=false',
      'api --silent repos/octo-org/octo-repo/git/ref/tags/v1',
      `api --silent --method POST repos/octo-org/octo-repo/git/refs -f ref=refs/tags/v1 -f sha=${git('rev-parse', 'HEAD')}`,
    ]);
    expect(await readFile(join(folder, 'temp', 'notes.md'), 'utf8')).toBe('More.\n');
  });

  it('moves a major tag that is there, and leaves it if a newer release is out', async () => {
    await run('publish', { MAJOR: 'there' });
    expect((await calls()).at(-1)).toContain('--method PATCH repos/octo-org/octo-repo/git/refs/tags/v1 ');
    git('tag', 'v1.2.0');
    const { printed } = await run('publish', { MAJOR: 'there' });
    expect(printed).toContain('v1.2.0 is newer than v1.1.0: v1 stays');
    expect((await calls()).at(-1)).toBe('release edit v1.1.0 --draft=false');
  });
});
