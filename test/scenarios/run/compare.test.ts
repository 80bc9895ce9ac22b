import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import type { FileScript } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { toWorkflow } from '../../../simulators/workflow-runner/workflow.ts';
import { answer, contextsFor } from '../../repository/examples/example.ts';
import { fencedBlocks } from '../../repository/snippets/code-in-documents.ts';
import { type ActionFixture, CONTRACT_READER, type Programs, pdf, REPOSITORY } from '../../support/action-fixture.ts';
import { classesOf, parseComparison } from '../../support/comparison-schema.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const WORKFLOW = 'octo-org/octo-repo/.github/workflows/read.yml';

const comparisonOf = (step: StepRun) => parseComparison(readFileSync(step.outputs['comparison-path'] ?? '', 'utf8'));

const id = (index: number) => `c${String(index).padStart(2, '0')}`;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

interface Versions {
  readonly cases: readonly number[];
  readonly document?: (index: number) => string;
  readonly question?: (index: number) => string;
}

/** A table with a row for each case, and the documents that it names. */
function tableOf({ cases, document = (index) => `document ${index}`, question = () => 'What is it?' }: Versions) {
  const rows = cases.map((index) => `${id(index)},docs/${index}.pdf,${question(index)}`);
  const files = Object.fromEntries(cases.map((index) => [`docs/${index}.pdf`, pdf(document(index))]));
  return { ...files, 'cases.csv': `id,document,question\n${rows.join('\n')}\n` };
}

describe('comparing through GitHub', () => {
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    // In real time: the thread of its checks is not seen by virtual time.
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(async () => {
    github = await startGitHub();
    return () => github[Symbol.asyncDispose]();
  });

  const programs = (): Programs => {
    if (fixture.programs === null) throw new Error('the fixture runs processes');
    return fixture.programs;
  };

  const onGitHub = (runId: number) => ({
    github: {
      API_URL: github.url,
      RUN_ID: String(runId),
      JOB: 'read',
      REPOSITORY: 'octo-org/octo-repo',
      WORKFLOW_REF: `${WORKFLOW}@refs/heads/main`,
    },
    artifactService: {
      resultsUrl: fixture.artifacts.resultsUrl,
      token: fixture.artifacts.tokenFor(`backend-${runId}`, 'read'),
    },
  });

  /** A run of the main action over a table, whose agent answers with the total of each case. */
  async function read(runId: number, versions: Versions, totalOf: (index: number) => number, rejectWhen: string) {
    const scripts = versions.cases.map(
      (index): FileScript => ({ match: id(index), outputs: answer({ total: totalOf(index), name: `case ${index}` }) }),
    );
    return await fixture.run({
      files: tableOf(versions),
      scenario: { files: scripts },
      inputs: {
        'agent-id': CONTRACT_READER,
        files: '',
        rows: 'cases.csv',
        inputs: 'contract: { file: "{document}" }\nquestion: "{question}"',
        'reject-when': rejectWhen,
        'fail-on': 'none',
        'poll-interval': '100ms',
      },
      options: onGitHub(runId),
    });
  }

  /** Tells the REST API of a run, and of what it uploaded to the artifact service. */
  async function addRun(runId: number) {
    github.state.workflowRuns.push({
      id: runId,
      workflow: 'read.yml',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      headBranch: 'main',
      headSha: 'a'.repeat(40),
      headRepository: 'octo-org/octo-repo',
    });
    for (const { id: artifact, name, digest } of await fixture.artifacts.artifacts(`backend-${runId}`)) {
      const url = `${fixture.artifacts.resultsUrl}_service/artifacts/${artifact}`;
      github.state.artifacts.push({ id: artifact, runId, name, isExpired: false, digest, url });
    }
  }

  /** As a process if it downloads an artifact of another run: the artifact client reads GitHub's address when it is loaded. */
  const compare = (runId: number, inputs: Record<string, string>, event?: object, asProcess = false) => {
    const { github: context, ...rest } = onGitHub(runId);
    return runAction({
      actionDir: join(REPOSITORY, 'compare'),
      workspace: REPOSITORY,
      ...rest,
      github: { ...context, ACTION: 'compare', ...(event === undefined ? {} : { EVENT_NAME: 'pull_request' }) },
      ...(event === undefined ? {} : { event }),
      inputs,
      ...(asProcess ? {} : { program: programs().compare }),
    });
  };

  it('two runs of 40 cases give each case its class and cause, whatever changed between them', async () => {
    const base = await read(1001, { cases: range(0, 40) }, (index) => index, 'case = "c04"');
    expect(base.outputs).toMatchObject({ total: '40', rejected: '1' });
    await addRun(1001);
    const now = await read(
      1002,
      {
        cases: [...range(0, 39), 40],
        document: (index) => (index === 1 ? 'another document' : `document ${index}`),
        question: (index) => (index === 2 ? 'What else?' : 'What is it?'),
      },
      (index) => (index < 3 ? index + 100 : index),
      'case = "c03"',
    );
    leaveOut(now.outputs['results-path'] ?? '', ['c37', 'c38']);
    const before = fixture.emulator.inspect().requests.length;
    const step = await compare(
      1002,
      { results: now.outputs['results-path'] ?? '', comment: 'always' },
      pullRequestEvent(),
      true,
    );

    expect(classesOf(comparisonOf(step))).toEqual({
      ...Object.fromEntries(range(5, 37).map((index) => [id(index), 'same'])),
      c00: 'changed none',
      c01: 'changed document',
      c02: 'changed inputs',
      c03: 'regressed checks',
      c04: 'fixed checks',
      c37: 'not-run',
      c38: 'not-run',
      c39: 'removed',
      c40: 'added',
    });
    expect(step.outputs).toMatchObject({
      conclusion: 'failure',
      regressed: '1',
      fixed: '1',
      changed: '3',
      same: '32',
      added: '1',
      removed: '1',
      'not-run': '2',
      'p-value': '1',
      'base-url': 'https://github.com/octo-org/octo-repo/actions/runs/1001',
    });
    expect(step.exitCode).toBe(1);
    expect(step.log.join('\n')).toContain('The base is run 1001, commit 1f2e3d4');
    expect(step.summary).toContain('of 37 cases, 1 regressed');
    expect(comparisonOf(step).fields).toEqual([{ pointer: '/total', cases: 3 }]);
    const [comment] = github.state.comments.get(PULL_REQUEST) ?? [];
    expect(comment?.body).toContain('of 37 cases, 1 regressed');
    // It asks GitHub and nobody else.
    expect(fixture.emulator.inspect().requests).toHaveLength(before);
    expect(new Set(github.calls.map((call) => call.replace(/\d+/g, 'N')))).toEqual(
      new Set([
        'GET /repos/octo-org/octo-repo',
        'GET /repos/octo-org/octo-repo/actions/workflows/read.yml/runs',
        'GET /repos/octo-org/octo-repo/actions/runs/N/artifacts',
        'GET /repos/octo-org/octo-repo/actions/artifacts/N/zip',
        'GET /repos/octo-org/octo-repo/issues/N/comments',
        'POST /repos/octo-org/octo-repo/issues/N/comments',
        // Whose token it is.
        'POST /graphql',
      ]),
    );
    const uploaded = await fixture.artifacts.artifacts('backend-1002');
    expect(uploaded.map(({ name }) => name)).toContain('roe-comparison');
  });

  it('an artifact of this run is the base, whichever step uploaded it', async () => {
    const first = await read(2001, { cases: range(0, 2) }, (index) => index, 'false');
    const step = await compare(2001, { results: first.outputs['results-path'] ?? '', base: 'artifact:roe-results' });
    expect(step.outputs).toMatchObject({ conclusion: 'success', same: '2' });
    expect(github.calls).toEqual([]);
  });

  it('the comment is one for each step, however often it runs', async () => {
    const first = await read(3001, { cases: range(0, 2) }, (index) => index, 'false');
    const results = first.outputs['results-path'] ?? '';
    for (const runId of [3001, 3001]) {
      await compare(runId, { results, base: results, comment: 'always', artifact: 'false' }, pullRequestEvent());
    }
    expect(github.state.comments.get(PULL_REQUEST)).toHaveLength(1);
  });

  it.each([
    ['compare/README.md', { 'golden/a.pdf': pdf('a') }, 'skipped'],
    ['docs/compare.md', { 'golden/a.pdf': pdf('a'), 'golden/b.pdf': pdf('b') }, 'success'],
  ])('the workflow of %s works as it stands', async (path, files, conclusion) => {
    fixture.emulator.configure({});
    const [block] = fencedBlocks(path).filter(({ kind }) => kind === 'yaml');
    const { jobs } = toWorkflow(block?.text ?? '');
    const [job] = Object.values(jobs);
    if (job === undefined) throw new Error(`${path} has no job`);
    await using workspace = await tempWorkspace(files);
    github.state.workflows.add('read.yml');
    const { actions, succeeded } = await runJob(job, {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: { ...contextsFor(), inputs: { version: '' } },
      programOf: (folder) => (folder.includes('compare') ? programs().compare : programs().main),
      options: { ...onGitHub(4001 + files['golden/a.pdf'].length), inputs: { 'base-url': fixture.emulator.url } },
    });
    expect(succeeded).toBe(true);
    expect(actions['']?.outputs.conclusion).toBe(conclusion);
  });
});

/** As `max-cost` leaves cases out of a run. */
function leaveOut(path: string, cases: readonly string[]): void {
  const document = JSON.parse(readFileSync(path, 'utf8')) as { results: { case: string }[] };
  const error = { code: 'over-budget', message: 'no money left', scope: 'case', requestId: null };
  const results = document.results.map((one) =>
    cases.includes(one.case)
      ? { ...one, outcome: 'not-submitted', outputs: null, checks: [], jobId: null, error }
      : one,
  );
  writeFileSync(path, JSON.stringify({ ...document, results }));
}
