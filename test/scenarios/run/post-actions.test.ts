import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../../../simulators/github-api/events.ts';
import type { VersionScript } from '../../../simulators/roe/scenario.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const CONFIDENTIAL = ['conn-7f3a', 'ledger_column', 'secret mapping'];
const POST_ACTION = {
  name: 'Book the invoice',
  connection_id: 'conn-7f3a',
  operation: 'insert_row',
  trigger_on: [3],
  param_mappings: { ledger_column: 'secret mapping' },
};
const LISTED = 'Book the invoice (insert_row)';
const IN_SUMMARY = /this version writes into other systems:\*\* Book the invoice &#40;insert&#95;row&#41;/;

describe('an agent version that writes into other systems', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = (event: unknown, name: string, inputs: Record<string, string> = {}, version?: Partial<VersionScript>) =>
    fixture.run({
      files: { 'a.pdf': pdf('a') },
      scenario: { agents: [caseAgent({ postActions: [POST_ACTION], ...version })] },
      inputs: {
        'agent-id': CASE_AGENT,
        inputs: 'context: c\ndetails: d\ndocuments: { file: "{path}" }\nphoto: { file: "none.png", optional: true }',
        ...inputs,
      },
      options: { event, github: { EVENT_NAME: name } },
    });
  const jobs = () => fixture.emulator.inspect().jobs;

  for (const [event, name] of [
    [pullRequestEvent(), 'pull_request'],
    [pullRequestEvent(), 'pull_request_target'],
    [mergeGroupEvent(), 'merge_group'],
  ] as const) {
    it(`is refused on \`${name}\` before anything is sent, and its actions are named`, async () => {
      const step = await run(event, name);
      expect(jobs()).toEqual([]);
      expect(step.exitCode).toBe(1);
      expect(errorsOf(step)).toEqual([expect.stringContaining(`writes into other systems: ${LISTED}`)]);
      expect(errorsOf(step)[0]).toContain('set `post-actions: allow`');
      expect(resultsOf(step).agent?.postActions).toEqual([{ name: 'Book the invoice', operation: 'insert_row' }]);
    });
  }

  it('runs on a push, and log, summary and results.json list its actions', async () => {
    const step = await run(pushEvent(), 'push');
    expect(jobs()).toHaveLength(1);
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining(LISTED) }),
    );
    expect(step.summary).toMatch(IN_SUMMARY);
    expect(resultsOf(step).agent?.postActions).toEqual([{ name: 'Book the invoice', operation: 'insert_row' }]);
  });

  it('is listed by a dry run', async () => {
    const step = await run(pushEvent(), 'push', { 'dry-run': 'true' });
    expect(jobs()).toEqual([]);
    expect(step.summary).toMatch(IN_SUMMARY);
  });

  it('runs on a pull request with `post-actions: allow`, and nowhere with `post-actions: refuse`', async () => {
    await run(pullRequestEvent(), 'pull_request', { 'post-actions': 'allow' });
    expect(jobs()).toHaveLength(1);

    const step = await run(pushEvent(), 'push', { 'post-actions': 'refuse' });
    expect(jobs()).toEqual([]);
    expect(errorsOf(step).join()).toContain('`post-actions: refuse` refuses this: choose a version');
  });

  it('leaves no connection and no mapping in anything that the action writes', async () => {
    for (const name of ['push', 'pull_request']) {
      const step = await run(name === 'push' ? pushEvent() : pullRequestEvent(), name);
      const written = JSON.stringify([step, resultsOf(step)]);
      for (const text of CONFIDENTIAL) expect(written).not.toContain(text);
    }
  });

  it('has one notice for a memory that is on, and one for a skill that is being generated', async () => {
    const version = { postActions: [], supportsMemory: true, engineConfig: { enable_memory: true } };
    const notices = async (agent: object) => {
      const step = await fixture.run({
        files: { 'a.pdf': pdf('a') },
        scenario: { agents: [{ ...caseAgent(version), ...agent }] },
        inputs: { 'agent-id': CASE_AGENT, inputs: 'context: c\ndetails: d\nphoto: { file: "x.png", optional: true }' },
      });
      return step.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
    };
    expect(await notices({ skillGenerationState: 'generating' })).toEqual([
      'The memory of this version is on: a result may depend on earlier jobs.',
      'The skill of this agent is being generated: results may change although the version is fixed.',
    ]);
    expect(await notices({})).toHaveLength(1);
  });
});
