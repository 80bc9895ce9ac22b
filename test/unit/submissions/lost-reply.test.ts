import { describe, expect, it } from 'vitest';
import {
  DEFAULT_API_KEY,
  DOCUMENT_AGENT_ID,
  DOCUMENT_VERSION_ID,
  type ScenarioInput,
} from '../../../simulators/roe/scenario.ts';
import { TaskGroup } from '../../../src/lib/task-group.ts';
import { submitAll } from '../../../src/submissions/submit.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { channelOf } from '../../support/channel-of.ts';
import { findAndRead } from '../../support/find-and-read.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';
import { virtualWorld } from '../../support/virtual-world.ts';

const LOST = { kind: 'reset', when: 'after' } as const;
const HOUR_MS = 3_600_000;

/** The outcomes of these files, sent one by one to a Roe with this scenario, and the number of jobs afterwards. */
async function sent(names: readonly string[], scenario: ScenarioInput) {
  using world = virtualWorld({ scenario });
  const { clock, emulator } = world;
  await using workspace = temporaryWorkspace();
  for (const name of names) workspace.write(name, `%PDF-1.4 ${name} %%EOF`);
  const files = await findAndRead([`${workspace.path}/*.pdf`], workspace.path);
  const never = new AbortController().signal;
  const outcomes: Record<string, string> = {};
  const reasons: string[] = [];
  const submissions = files.map((file) =>
    buildSubmission({
      cases: [buildCase(file, { files: [{ input: 'pdf_file', as: 'file', file }] })],
      key: file.path,
      agentId: DOCUMENT_AGENT_ID,
      versionId: DOCUMENT_VERSION_ID,
      metadata: { submission_key: file.path, case: file.path },
    }),
  );
  const options = {
    roe: world.connect({ organizationId: null }, DEFAULT_API_KEY),
    clock,
    concurrency: 1,
    budget: null,
    stopping: never,
    signal: never,
    tasks: new TaskGroup(() => {}),
  };
  await clock.run(
    submitAll(channelOf(submissions), options, {
      onSending: () => true,
      onAccepted: (submission) => {
        outcomes[submission.key] = 'accepted';
      },
      onNotSubmitted: ({ key }) => {
        outcomes[key] = 'not submitted';
      },
      onLost: ({ key }, { message }) => {
        outcomes[key] = 'lost';
        reasons.push(message);
      },
      onDoubt: () => {},
      onStop: () => {},
    }),
  );
  const { jobs, duplicateSubmissions, calls } = emulator.inspect();
  const { list: lists, submit: submits } = calls;
  return { outcomes, reasons, jobs: jobs.length, duplicateSubmissions, lists, submits };
}

describe('a submission whose reply is lost', () => {
  it.each<[string, ScenarioInput]>([
    ['minutes behind and its replies have no `Date`', { serverClockSkewMs: -600_000, date: 'none' }],
    ['minutes behind and the `Date` is a gateway’s', { serverClockSkewMs: -600_000, date: 'gateway' }],
    ['days behind and its replies have no `Date`', { serverClockSkewMs: -50 * HOUR_MS, date: 'none' }],
    ['hours ahead and the `Date` is a gateway’s', { serverClockSkewMs: 5 * HOUR_MS, date: 'gateway' }],
    ['right and the `Date` is from 1970', { date: { text: 'Thu, 01 Jan 1970 00:00:00 GMT' } }],
    ['minutes behind and the `Date` is no date', { serverClockSkewMs: -600_000, date: { text: 'soon' } }],
  ])('is found at the first look if Roe’s clock is %s', async (_, scenario) => {
    const { outcomes, jobs, lists } = await sent(['a.pdf'], {
      ...scenario,
      files: [{ match: 'a.pdf', submit: [LOST] }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'accepted' });
    expect(jobs).toBe(1);
    expect(lists).toBe(1);
  });

  it.each<[string, ScenarioInput['faults']]>([
    ['is missing', [{ route: 'list', fault: { kind: 'status', status: 404, json: {} }, fromPage: 2, times: 0 }]],
    [
      'is empty',
      [{ route: 'list', fault: { kind: 'garbage', text: '{"count":0,"results":[]}' }, fromPage: 2, times: 0 }],
    ],
  ])('is never sent again because of a list if an announced page %s', async (_, faults = []) => {
    const { outcomes, reasons, ...others } = await sent(['a.pdf', 'b.pdf'], {
      maxPageSize: 1,
      files: [{ match: 'a.pdf', submit: [LOST] }],
      faults,
    });
    expect(outcomes).toEqual({ 'a.pdf': 'lost', 'b.pdf': 'accepted' });
    expect(reasons).toHaveLength(1);
    expect(others).toMatchObject({ jobs: 2, duplicateSubmissions: 0 });
  });

  it.each<[string, unknown]>([
    ['lack their metadata', undefined],
    ['have null for it', null],
    ['have it empty', {}],
    ['have it in an invalid form', ['?']],
  ])('is never sent again because of a list whose rows %s', async (_, metadata) => {
    const { outcomes, reasons, jobs } = await sent(['a.pdf'], {
      files: [{ match: 'a.pdf', submit: [LOST] }],
      faults: [{ route: 'list', fault: { kind: 'no-metadata', metadata }, times: 0 }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'lost' });
    expect(reasons[0]).toContain("the agent's job list shows jobs without their metadata");
    expect(jobs).toBe(1);
  });

  it('is found if the list shows its metadata late', async () => {
    const { outcomes, jobs } = await sent(['a.pdf'], {
      files: [{ match: 'a.pdf', submit: [LOST] }],
      faults: [{ route: 'list', fault: { kind: 'no-metadata' }, times: 6 }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'accepted' });
    expect(jobs).toBe(1);
  });

  it('is not sent again because of two empty listings after half a minute of unreadable ones', async () => {
    const { outcomes, jobs } = await sent(['a.pdf'], {
      files: [{ match: 'a.pdf', submit: [LOST] }],
      faults: [
        // Five listings of three tries each.
        { route: 'list', fault: { kind: 'status', status: 500, json: {} }, times: 15 },
        { route: 'list', fault: { kind: 'garbage', text: '{"count":0,"results":[]}' }, times: 2 },
      ],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'accepted' });
    expect(jobs).toBe(1);
  });

  it('is found on a readable page even if the next page is unreadable, and one that is not found stays in doubt', async () => {
    const { outcomes, jobs } = await sent(['a.pdf', 'b.pdf', 'c.pdf'], {
      maxPageSize: 1,
      files: [
        { match: 'a.pdf', submit: [{ kind: 'reset', when: 'before' }] },
        { match: 'c.pdf', submit: [LOST] },
      ],
      faults: [{ route: 'list', fault: { kind: 'status', status: 500, json: {} }, fromPage: 2, times: 0 }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'lost', 'b.pdf': 'accepted', 'c.pdf': 'accepted' });
    expect(jobs).toBe(2);
  });

  it('is sent again when complete lists show that it has no job', async () => {
    const { outcomes, jobs, duplicateSubmissions } = await sent(['a.pdf', 'b.pdf'], {
      maxPageSize: 1,
      serverClockSkewMs: -600_000,
      date: 'none',
      files: [{ match: 'a.pdf', submit: [{ kind: 'reset', when: 'before' }] }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'accepted', 'b.pdf': 'accepted' });
    expect({ jobs, duplicateSubmissions }).toEqual({ jobs: 2, duplicateSubmissions: 0 });
  });

  it('is found, and not paid for again, if Roe lists its job only 25 seconds later', async () => {
    const { outcomes, jobs, duplicateSubmissions } = await sent(['a.pdf'], {
      listLagMs: 25_000,
      files: [{ match: 'a.pdf', submit: [LOST] }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'accepted' });
    expect({ jobs, duplicateSubmissions }).toEqual({ jobs: 1, duplicateSubmissions: 0 });
  });

  it('is sent three times at most, even if complete lists show each time that it has no job', async () => {
    const broken = { kind: 'reset', when: 'before' } as const;
    const { outcomes, jobs, submits } = await sent(['a.pdf'], {
      files: [{ match: 'a.pdf', submit: [broken, broken, broken, broken] }],
    });
    expect(outcomes).toEqual({ 'a.pdf': 'not submitted' });
    expect({ jobs, submits }).toEqual({ jobs: 0, submits: 3 });
  });
});
