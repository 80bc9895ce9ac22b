import type { Outcome } from '../../src/outcome.ts';
import type { RouteName, ScenarioInput } from '../emulator/scenario.ts';
import { ALL_FAILURES, type FailureName } from './failures.ts';
import type { LastReply } from './gate.ts';

/** How a run ends over one failure. */
export interface Ending {
  /** Of each of the files, in order of their names. */
  readonly outcomes: readonly Outcome[];
  readonly exitCode: 0 | 1;
  /** A part of what is said; `{reason}` is the failure's own words, `…` leaves something out. Null where nothing need be said. */
  readonly says: string | null;
  /** Run requests that reach Roe; null where that depends on chance. */
  readonly sends: number | null;
  /** Jobs that exist then. */
  readonly jobs: number;
}

/** Failures that a call answers in the same way. */
export interface Rule {
  readonly failures: readonly FailureName[];
  /** The failure happens once, then all is well. */
  /** Null where a test could not make it happen once, at just that moment. */
  readonly once: Ending | null;
  /** The failure goes on for as long as the run does. */
  readonly always: Ending;
  /** Inputs beside the call's. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly alwaysInputs?: Readonly<Record<string, string>>;
  /** Cells that take more than ten seconds. */
  readonly long?: readonly ('once' | 'always')[];
}

export interface CallSpec {
  readonly name: string;
  readonly route: RouteName;
  /** Prose of the table. */
  readonly what: string;
  readonly limit: string;
  readonly retries: string;
  readonly files: number;
  /** What brings the run to the call. */
  readonly scenario: ScenarioInput;
  readonly inputs: Readonly<Record<string, string>>;
  /** So that a failure that goes on comes to its end. */
  readonly alwaysInputs: Readonly<Record<string, string>>;
  /** The reply after which connections are refused, for the failure `refused`; null: from the start. */
  readonly lastReply: LastReply | null;
  /** How long they are refused where that happens once, in real milliseconds. */
  readonly refusedMs: number;
  readonly rules: readonly Rule[];
}

const passes = (files: number, sends = files): Ending => ({
  outcomes: Array.from({ length: files }, () => 'succeeded' as const),
  exitCode: 0,
  says: null,
  sends,
  jobs: files,
});
const ends = (outcomes: readonly Outcome[], says: string, sends: number | null, jobs: number): Ending => ({
  outcomes,
  exitCode: 1,
  says,
  sends,
  jobs,
});

/** What may pass: the network, the gateway, a reply that is none. */
const PASSING: readonly FailureName[] = [
  'refused',
  'reset-before',
  'reset-after',
  'slow',
  '408',
  '429',
  '500',
  '502',
  '503',
  'empty',
  'cut',
  'not-json',
  'wrong-shape',
  'huge',
];

const both = (failures: readonly FailureName[], ending: Ending): Rule => ({ failures, once: ending, always: ending });

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
    both(['400'], NOTHING('Roe refused to show agent … ({reason}…check `organization-id`')),
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
  limit: '60 s and a second for each 256 KB, 16 MB',
  retries:
    'refused connections and 429 are sent again; after a lost reply the job list is asked for 30 s, and only a submission that is surely absent is sent again, 3 times in all',
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
      always: ends(['not-submitted', 'not-submitted'], 'not sent: {reason}', 0, 0),
      long: ['always'],
    },
    {
      failures: ['429'],
      once: passes(2, 3),
      always: ends(['not-submitted', 'not-submitted'], 'not sent: `timeout` (6.0 s) ran out', null, 0),
      alwaysInputs: { timeout: '6s' },
    },
    {
      failures: ['reset-before', '408', '500', '502', '503'],
      once: passes(2, 3),
      always: ends(
        ['not-submitted', 'not-submitted'],
        'Roe answered none of 3 submissions, and its job list shows that none was accepted',
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
      once: ends(['not-submitted', 'succeeded'], 'Roe refused the file ({reason}', 2, 1),
      always: ends(['not-submitted', 'not-submitted'], 'Roe refused the file ({reason}', 2, 0),
    },
    both(['401'], STOPPED('not sent: Roe no longer takes the API key ({reason}')),
    both(['402'], STOPPED('not sent: the organization is out of credits ({reason}')),
    both(['403'], STOPPED('not sent: the API key may not run this agent ({reason}')),
    both(['404'], STOPPED('not sent: the agent is no longer there ({reason}')),
  ],
};

const TIMED_OUT = ends(['timed-out'], 'the job was still open when `timeout` (6.0 s) ran out; it was cancelled', 1, 1);

const STATUSES: CallSpec = {
  name: 'look at jobs',
  route: 'statuses',
  what: 'Asked again and again until every job has ended.',
  limit: '30 s, 16 MB',
  retries:
    'until `timeout`; the pause is the poll interval or less; a look that is refused for one id is asked in halves, and for that id alone',
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
      always: ends(['timed-out'], 'Roe did not take its cancellation, so it may run on', 1, 1),
    },
    {
      failures: [...PASSING.filter((failure) => failure !== 'refused' && failure !== 'slow'), '402', '413'],
      once: passes(1),
      always: TIMED_OUT,
    },
    {
      failures: ['slow'],
      inputs: { timeout: '2m' },
      once: passes(1),
      always: ends(['timed-out'], '`timeout` (…) ran out', 1, 1),
      long: ['once', 'always'],
    },
    {
      failures: ['401'],
      once: passes(1),
      always: TIMED_OUT,
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
    'for 5 minutes while Roe is in trouble, 7 times within half a minute where one job may be to blame, in halves until it stands alone; no longer than `timeout`',
  files: 1,
  scenario: { job: { durationMs: 0 } },
  inputs: {},
  alwaysInputs: { timeout: '6s' },
  lastReply: (_, path, reply) => path.includes('/statuses/') && reply.includes('"status":3'),
  refusedMs: 500,
  rules: [
    { failures: ALL_FAILURES.filter((failure) => failure !== 'slow'), once: passes(1), always: LOST },
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
  "the reply to the submission was lost, and Roe's job list could not tell whether there is a job (",
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
  ],
};

const CANCELLED = ends(['timed-out'], 'was still open when `timeout` (…) ran out; it was cancelled', 1, 1);
const NOT_CANCELLED = ends(['timed-out'], 'Roe did not take its cancellation, so it may run on', 1, 1);

const CANCEL: CallSpec = {
  name: 'cancel a job',
  route: 'cancel',
  what: 'For each job that is open when the run ends early; here when `timeout` runs out.',
  limit: '10 s, 16 MB',
  retries: '3 tries, at most 5 s between them; the post step goes on for two minutes',
  files: 1,
  scenario: { job: { end: null } },
  inputs: { timeout: '2s' },
  alwaysInputs: {},
  lastReply: (_, path) => path.includes('/statuses/'),
  refusedMs: 1_200,
  rules: [
    { failures: ['refused'], once: null, always: NOT_CANCELLED },
    {
      failures: PASSING.filter((failure) => !['refused', 'slow', 'empty', 'not-json', 'wrong-shape'].includes(failure)),
      once: CANCELLED,
      always: NOT_CANCELLED,
    },
    { failures: ['slow'], inputs: { timeout: '2m' }, once: CANCELLED, always: NOT_CANCELLED, long: ['once', 'always'] },
    both(['400', '404', 'redirect', 'empty', 'not-json', 'wrong-shape'], CANCELLED),
    both(['401', '402', '403', '413'], NOT_CANCELLED),
  ],
};

export const CALLS: readonly CallSpec[] = [PREFLIGHT, SUBMIT, STATUSES, RESULTS, LIST, CANCEL];

export interface Cell {
  readonly call: CallSpec;
  readonly failure: FailureName;
  readonly when: 'once' | 'always';
  readonly ending: Ending;
  readonly inputs: Readonly<Record<string, string>>;
  readonly long: boolean;
}

export const CELLS: readonly Cell[] = CALLS.flatMap((call) =>
  call.rules.flatMap((rule) => rule.failures.flatMap((failure) => cellsOf(call, rule, failure))),
);

function cellsOf(call: CallSpec, rule: Rule, failure: FailureName): Cell[] {
  return (['once', 'always'] as const).flatMap((when) => {
    const ending = rule[when];
    if (ending === null) return [];
    const always = when === 'always' ? { ...call.alwaysInputs, ...rule.alwaysInputs } : {};
    const inputs = { ...call.inputs, ...always, ...rule.inputs };
    return [{ call, failure, when, ending, inputs, long: rule.long?.includes(when) === true || failure === 'slow' }];
  });
}
