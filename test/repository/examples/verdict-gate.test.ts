import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import type { AgentScript } from '../../../simulators/roe/scenario.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, REPOSITORY } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { answer, contextsFor, jobOf, openExample, servicesFor } from './example.ts';

const VERSION = '22222222-2222-4222-8222-222222222224';
const underwriter: AgentScript = {
  id: '11111111-1111-4111-8111-111111111113',
  name: 'Merchant underwriting',
  currentVersionId: VERSION,
  versions: [
    {
      id: VERSION,
      versionName: 'v3',
      inputs: [
        {
          key: 'merchant_context',
          data_type: 'text/plain',
          description: 'The application',
          accepts_multiple_files: null,
        },
      ],
      engineConfig: {},
    },
  ],
  disableCache: false,
  cacheFailedJobs: false,
};

const LANTERNS = 'merchants/lanternshop/application.json';
const COINS = 'merchants/oakbridge-coins/application.json';
const EVIDENCE = { contentType: 'image/png', base64: 'iVBORw0KGgo=' };

describe('the example verdict-gate', () => {
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(async () => {
    github = await startGitHub();
    return () => github[Symbol.asyncDispose]();
  });

  const run = async (verdicts: Readonly<Record<string, string>>, runId: string) => {
    const { emulator } = fixture;
    emulator.configure({
      agents: [underwriter],
      references: { 'home.png': EVIDENCE },
      files: Object.entries(verdicts).map(([match, verdict]) => ({
        match,
        outputs: answer({ verdict, summary: `${verdict} after a look`, references: [{ resource_id: 'home.png' }] }),
      })),
    });
    const changed = [...Object.keys(verdicts), 'merchants/archive/old-mill/application.json', 'README.md'];
    github.state.pullRequestFiles.set(
      PULL_REQUEST,
      changed.map((filename) => ({ filename, status: 'added' })),
    );
    const example = await openExample('verdict-gate');
    await using workspace = example.workspace;
    return await runJob(jobOf(example, 'verdict'), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: contextsFor(),
      options: {
        ...servicesFor(fixture, runId),
        event: pullRequestEvent({ changedFiles: changed.length }),
        github: { EVENT_NAME: 'pull_request', API_URL: github.url },
      },
    });
  };
  const comments = () => (github.state.comments.get(PULL_REQUEST) ?? []).map(({ body }) => body);

  it('lets a pull request pass whose merchants are all approved, without a comment', async () => {
    const { succeeded, actions } = await run({ [LANTERNS]: 'APPROVED' }, 'gate-1');

    expect(actions.roe?.outputs).toMatchObject({ total: '1', succeeded: '1', 'comment-url': '' });
    expect(succeeded).toBe(true);
    expect(comments()).toEqual([]);
  });

  it.each(['DENIED', 'FURTHER_REVIEW_NEEDED', 'approved?'])(
    'stops one that brings a merchant with the verdict %s, and says so in one comment',
    async (verdict) => {
      const { succeeded, actions } = await run({ [LANTERNS]: 'APPROVED', [COINS]: verdict }, `gate-${verdict}`);

      expect(succeeded).toBe(false);
      expect(actions.roe?.outputs).toMatchObject({ total: '2', succeeded: '1', rejected: '1' });
      expect(comments()).toHaveLength(1);
      expect(comments()[0]).toContain('oakbridge-coins');
    },
  );

  it('keeps the evidence and has the data at Roe deleted', async () => {
    await run({ [LANTERNS]: 'APPROVED', [COINS]: 'DENIED' }, 'gate-evidence');

    const { jobs, calls } = fixture.emulator.inspect();
    expect(calls.reference).toBe(2);
    expect(jobs.map(({ purged }) => purged)).toEqual([true, true]);
    expect(jobs.map(({ inputs }) => inputs[0]?.value)).toEqual(
      expect.arrayContaining([expect.stringContaining('"name": "Lantern Shop"')]),
    );
  });
});
