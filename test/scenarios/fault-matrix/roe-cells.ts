import type { ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { both, type CallSpec, ends, type FileOutcome, PASSING, passes } from './cell.ts';
import { ALL_FAILURES, NEVER_BEGUN } from './failures.ts';

const NOTHING = (says: string) => ends(['not-submitted', 'not-submitted'], says, 0, 0);

const PREFLIGHT: CallSpec = {
  name: 'read the agent version',
  route: 'version',
  what: 'Before anything is sent: proves key, agent and organization.',
  limit: '30 s, 16 MB',
  retries: '5 tries, 0.5 s doubling to 20 s between them, half of it chance; `Retry-After` up to 60 s',
  files: 2,
  scenario: {},
  inputs: {},
  alwaysInputs: {},
  lastReply: null,
  refusedMs: 500,
  rules: [
    {
      failures: PASSING,
      once: passes(2),
      always: NOTHING('agent … could not be read ({reason}…check `base-url` and the network'),
    },
    {
      failures: NEVER_BEGUN,
      once: passes(2),
      always: NOTHING('agent … could not be read ({reason}…check `base-url` and the network'),
    },
    both(['400'], NOTHING('Roe refused to show agent … ({reason}…if ROE_ORGANIZATION_ID is set, it must')),
    both(['401'], NOTHING('Roe does not know the API key ({reason}…check the secret behind `api-key`')),
    both(['402'], NOTHING('the organization is out of credits ({reason}…')),
    both(['403'], NOTHING('the API key is known but may not use agent … ({reason}')),
    both(['404'], NOTHING('was not found ({reason}…check `agent-id`')),
    both(['413', 'redirect'], NOTHING('agent … could not be read ({reason}…check `base-url`')),
  ],
};

const STOPPED = (says: string) => ends(['not-submitted', 'not-submitted'], says, 1, 0);

const SUBMIT: CallSpec = {
  name: 'submit a file',
  route: 'submit',
  what: 'Makes a job, which costs money: never sent again while a job may exist.',
  limit: '60 s without progress, 16 MB',
  retries:
    'refused connections, 429 and requests that Roe did not begin are retried; after a lost reply the job list is searched for 30 s, and only a submission that is certainly absent is sent again, 3 times in total',
  files: 2,
  scenario: { job: { durationMs: 0 } },
  inputs: { concurrency: '1' },
  alwaysInputs: {},
  lastReply: (method) => method === 'GET',
  refusedMs: 500,
  rules: [
    {
      failures: ['refused'],
      once: passes(2),
      always: ends(['not-submitted', 'not-submitted'], '{reason}', 0, 0),
      long: ['always'],
    },
    {
      failures: NEVER_BEGUN,
      once: passes(2),
      always: ends(['not-submitted', 'not-submitted'], '`timeout` (6.0 s) ran out', 0, 0),
      alwaysInputs: { timeout: '6s' },
    },
    {
      failures: ['429'],
      once: passes(2, 3),
      always: ends(['not-submitted', 'not-submitted'], '`timeout` (6.0 s) ran out', null, 0),
      alwaysInputs: { timeout: '6s' },
    },
    {
      failures: ['reset-before', '408', '500', '502', '503'],
      once: passes(2, 3),
      always: ends(
        ['not-submitted', 'not-submitted'],
        "it was sent 3 times without a usable reply, and Roe's job list shows no job for it",
        6,
        0,
      ),
      long: ['once', 'always'],
    },
    {
      failures: ['reset-after', 'empty', 'cut', 'not-json', 'wrong-shape', 'huge'],
      once: passes(2),
      always: passes(2),
    },
    { failures: ['slow'], once: passes(2), always: passes(2), long: ['once', 'always'] },
    {
      failures: ['400', '413', 'redirect'],
      once: ends(['not-submitted', 'succeeded'], 'Roe refused it ({reason}', 2, 1),
      always: ends(['not-submitted', 'not-submitted'], 'Roe refused it ({reason}', 2, 0),
    },
    both(['401'], STOPPED('Roe no longer accepts the API key ({reason}')),
    both(['402'], STOPPED('the organization is out of credits ({reason}')),
    both(['403'], STOPPED('the API key may not run this agent ({reason}')),
    both(['404'], STOPPED('the agent no longer exists ({reason}')),
  ],
};

const UNCONFIRMED = ends(
  ['timed-out'],
  'Roe accepted its cancellation and did not report its status afterwards, so job … may still be running',
  1,
  1,
);

const STATUSES: CallSpec = {
  name: 'look at jobs',
  route: 'statuses',
  what: 'Repeated until every job has ended.',
  limit: '30 s, 16 MB',
  retries:
    'until `timeout`, then one last time; the pause is at most the poll interval; a poll that Roe refuses because of one id is split in halves until that id is alone',
  files: 1,
  scenario: { job: { durationMs: 300 } },
  inputs: { 'poll-interval': '1s' },
  alwaysInputs: { timeout: '6s' },
  lastReply: (_, path) => path.includes('/async/'),
  refusedMs: 500,
  rules: [
    {
      failures: ['refused'],
      once: passes(1),
      always: ends(
        ['timed-out'],
        'Roe did not accept its cancellation ({reason}), so job … may still be running',
        1,
        1,
      ),
    },
    {
      failures: [
        ...PASSING.filter((failure) => failure !== 'refused' && failure !== 'slow'),
        '401',
        '402',
        '413',
        ...NEVER_BEGUN,
      ],
      once: passes(1),
      always: UNCONFIRMED,
    },
    {
      failures: ['slow'],
      inputs: { timeout: '2m' },
      once: passes(1),
      always: ends(['timed-out'], '`timeout` (…) ran out', 1, 1),
      long: ['once', 'always'],
    },
    both(['400', '403', '404', 'redirect'], passes(1)),
  ],
};

const LOST = ends(['lost'], 'the job ended with SUCCESS, but its result could not be read: {reason}', 1, 1);

const RESULTS: CallSpec = {
  name: 'fetch results',
  route: 'results',
  what: 'The outputs of jobs that have ended, 25 a call.',
  limit: '60 s, 64 MB',
  retries:
    'for 5 minutes while Roe fails, or 7 times within half a minute if one job may be the cause, in halves until that job is alone; at most 15 s after `timeout`',
  files: 1,
  scenario: { job: { durationMs: 0 } },
  inputs: {},
  alwaysInputs: { timeout: '6s' },
  lastReply: (_, path, reply) => path.includes('/statuses/') && reply.includes('"status":3'),
  refusedMs: 500,
  rules: [
    {
      failures: [...ALL_FAILURES.filter((failure) => failure !== 'slow'), ...NEVER_BEGUN],
      once: passes(1),
      always: LOST,
      long: ['always'],
    },
    {
      failures: ['slow'],
      inputs: { timeout: '2m' },
      once: passes(1),
      always: ends(['lost'], 'its result could not be read: ', 1, 1),
      long: ['once', 'always'],
    },
  ],
};

const UNKNOWN = ends(
  ['lost'],
  "the reply to the submission was lost, and Roe's job list did not show whether there is a job (",
  1,
  1,
);

const LIST: CallSpec = {
  name: 'list jobs',
  route: 'list',
  what: 'Looks for a job whose id never arrived; here after a submission that was carried out and reset.',
  limit: '30 s a page, 16 MB',
  retries: '3 tries a page, and the whole listing again for 3 minutes',
  files: 1,
  scenario: {
    job: { durationMs: 0 },
    faults: [{ route: 'submit', fault: { kind: 'reset', when: 'after' } }],
  },
  inputs: {},
  alwaysInputs: { timeout: '60s' },
  lastReply: (_, path) => path.includes('/async/'),
  refusedMs: 500,
  rules: [
    {
      failures: ALL_FAILURES.filter((failure) => failure !== 'slow'),
      once: passes(1),
      always: UNKNOWN,
      long: ['always'],
    },
    { failures: ['slow'], inputs: { timeout: '2m' }, once: passes(1), always: UNKNOWN, long: ['once', 'always'] },
    { failures: ['no-metadata'], once: passes(1), always: UNKNOWN, long: ['always'] },
    { failures: ['no-date'], once: null, always: passes(1) },
  ],
};

const LIST_PAGES: CallSpec = {
  ...LIST,
  name: 'list jobs, page by page',
  what: 'The same, if the job is on the second page of the list. A submission that is not on a readable page is not sent again.',
  files: 2,
  scenario: { ...LIST.scenario, maxPageSize: 1 },
  inputs: { concurrency: '1' },
  rules: [
    {
      failures: ['page-gone'],
      once: passes(2),
      always: ends(['lost', 'succeeded'], "Roe's job list did not show whether there is a job (", 2, 2),
      long: ['always'],
    },
  ],
};

const LIST_LATE: CallSpec = {
  ...LIST,
  name: 'list jobs, as they appear',
  what: 'The same, if the list shows the job 12 s late. The wall clock does not affect how long the search lasts.',
  scenario: { ...LIST.scenario, listLagMs: 12_000 },
  rules: [{ ...both(['clock-forward', 'clock-back'], passes(1)), long: ['once', 'always'] }],
};

const CANCELLED = ends(['timed-out'], 'was still open when `timeout` (…) ran out; it was cancelled', 1, 1);
const NOT_CANCELLED = ends(
  ['timed-out'],
  'Roe did not accept its cancellation ({reason}…, so job … may still be running',
  1,
  1,
);

const CANCEL: CallSpec = {
  name: 'cancel a job',
  route: 'cancel',
  what: 'For each job that is open when the run ends early, here when `timeout` runs out. Its status afterwards shows whether it has ended.',
  limit: '10 s, 16 MB',
  retries:
    '3 tries, at most 5 s apart; while Roe accepts it and the job stays open, 3 more times within 3.5 s; the post step then cancels open jobs again, for half a minute, or for two minutes while Roe does not answer',
  files: 1,
  scenario: { job: { end: null } },
  inputs: { timeout: '6s' },
  alwaysInputs: {},
  lastReply: (_, path) => path.includes('/statuses/'),
  refusedMs: 1_200,
  rules: [
    {
      failures: ['refused'],
      once: ends(['failed', 'cancelled'], '`fail-fast` ended the run', 2, 2),
      onceBy: {
        files: 2,
        scenario: { files: [{ match: 'f0.pdf', end: 4 }], job: { end: null } },
        inputs: { 'fail-fast': 'true' },
        lastReply: (_, path) => path.includes('/results/'),
        refusedMs: 500,
      },
      always: NOT_CANCELLED,
    },
    {
      failures: ['reset-before', '408', '429', '500', '502', '503', 'login', ...NEVER_BEGUN],
      once: CANCELLED,
      always: NOT_CANCELLED,
    },
    // The call was carried out even if the reply was lost.
    both(['reset-after', 'empty', 'cut', 'not-json', 'wrong-shape', 'huge'], CANCELLED),
    {
      failures: ['slow'],
      inputs: { timeout: '2m' },
      once: CANCELLED,
      always: CANCELLED,
      long: ['once', 'always'],
    },
    {
      failures: ['204'],
      once: CANCELLED,
      always: ends(
        ['timed-out'],
        'Roe accepted its cancellation and reported STARTED afterwards, so job … may still be running',
        1,
        1,
      ),
    },
    both(['400', '401', '402', '403', '404', '405', '409', '413', '422', 'redirect'], NOT_CANCELLED),
  ],
};

const REFERRING: ScenarioInput = {
  job: {
    durationMs: 0,
    outputs: [{ key: 'output', data_type: 'application/json', value: '{"references":[{"resource_id":"page"}]}' }],
  },
  references: { page: { contentType: 'text/html', text: '<p>A page.</p>' } },
};
const SAVED: FileOutcome = { ...passes(1), saved: true };
const notSaved = (reason: string): FileOutcome => ({
  ...passes(1),
  saved: false,
  says: `1 reference in the results could not be saved, the first for f0.pdf: ${reason}`,
});

const REFERENCE: CallSpec = {
  name: 'download a reference',
  route: 'reference',
  what: 'A file that an output refers to, if `download-references` is set. No outcome depends on it.',
  limit: '120 s, 50 MB',
  retries: '4 tries, 0.5 s doubling between them; no longer than `timeout`',
  files: 1,
  scenario: REFERRING,
  inputs: { 'download-references': 'true' },
  alwaysInputs: {},
  lastReply: (_, path) => path.includes('/results/'),
  refusedMs: 500,
  rules: [
    {
      failures: ['refused', 'reset-before', 'reset-after', 'slow', '408', '429', '500', '502', '503', 'cut'],
      once: SAVED,
      always: notSaved('{reason}'),
    },
    // It is followed, without the key, since storage may be elsewhere.
    { failures: ['redirect'], once: SAVED, always: notSaved('Roe could not be reached (ECONNREFUSED)') },
    both(['400', '401', '402', '403', '404', '413'], notSaved('{reason}')),
    both(['huge'], notSaved('it is larger than 50.0 MB')),
    // A reference may be anything.
    both(['empty', 'not-json', 'wrong-shape'], SAVED),
  ],
};

const PURGED: FileOutcome = { ...passes(1), purged: true };
const notPurged = (purged: boolean): FileOutcome => ({
  ...passes(1),
  purged,
  says: 'Roe may still hold data of 1 job (…): {reason}',
});

const DELETE: CallSpec = {
  name: "delete a job's data",
  route: 'delete',
  what: 'For each job of this run whose result is saved, if `delete-data` is set. No outcome depends on it.',
  limit: '30 s, 16 MB; 2 minutes for all jobs together',
  retries: '4 tries, 0.5 s doubling between them',
  files: 1,
  scenario: { job: { durationMs: 0 } },
  inputs: { 'delete-data': 'true' },
  alwaysInputs: {},
  lastReply: (_, path) => path.includes('/results/'),
  refusedMs: 500,
  rules: [
    {
      failures: ['refused', 'reset-before', '408', '429', '500', '502', '503', ...NEVER_BEGUN],
      once: PURGED,
      always: notPurged(false),
    },
    {
      failures: ['reset-after', 'slow', 'empty', 'cut', 'not-json', 'wrong-shape', 'huge'],
      once: PURGED,
      always: notPurged(true),
    },
    both(['400', '401', '402', '403', '404', '413', 'redirect'], notPurged(false)),
  ],
};

export const ROE_CALLS: readonly CallSpec[] = [
  PREFLIGHT,
  SUBMIT,
  STATUSES,
  RESULTS,
  LIST,
  LIST_PAGES,
  LIST_LATE,
  CANCEL,
  REFERENCE,
  DELETE,
];
