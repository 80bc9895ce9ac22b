import type { RouteName, ScenarioInput } from '../../../simulators/roe/scenario.ts';
import type { Outcome } from '../../../src/outcome.ts';
import type { FailureName } from './failures.ts';
import type { LastReply } from './gate.ts';

/** How a run ends over one failure. */
export interface FileOutcome {
  /** Of each of the files, in order of their names. */
  readonly outcomes: readonly Outcome[];
  readonly exitCode: 0 | 1;
  /** A part of what is said; `{reason}` is the failure's own words, `…` leaves something out. Null if nothing is said. */
  readonly says: string | null;
  /** Run requests that reach Roe; null if that depends on chance. */
  readonly sends: number | null;
  /** Jobs that exist then. */
  readonly jobs: number;
  /** Whether the resource that an output refers to lies among the results. */
  readonly saved?: boolean;
  /** Whether Roe holds no data of the job any more. */
  readonly purged?: boolean;
  /** Whether the comment is there, once, or beside another run's, and its address is the step's output; else the output is empty. */
  readonly commented?: boolean | 'beside another';
}

/** Failures that a call answers in the same way. */
export interface Rule {
  readonly failures: readonly FailureName[];
  /** The failure happens once, then all is well. */
  /** Null if a test could not make it happen once, at just that moment. */
  readonly once: FileOutcome | null;
  /** The failure goes on for as long as the run does. */
  readonly always: FileOutcome;
  /** Inputs beside the call's. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly alwaysInputs?: Readonly<Record<string, string>>;
  /** How the failure is made to happen once, if that takes another run than the call's. */
  readonly onceBy?: Partial<Pick<CallSpec, 'files' | 'scenario' | 'inputs' | 'lastReply' | 'refusedMs'>>;
  /** Cells that take more than ten seconds. */
  readonly long?: readonly ('once' | 'always')[];
}

export interface CallSpec {
  readonly name: string;
  /** A route of Roe's, or what `METHOD /path` of GitHub's REST API is. */
  readonly route: RouteName | RegExp;
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
  /** How long they are refused if that happens once. */
  readonly refusedMs: number;
  /** Whether the pull request has a comment of an earlier run. */
  readonly commentedBefore?: boolean;
  /** Whether another run's comment comes when this one has looked for it. */
  readonly commentedMeanwhile?: boolean;
  readonly rules: readonly Rule[];
}

export const passes = (files: number, sends = files): FileOutcome => ({
  outcomes: Array.from({ length: files }, () => 'succeeded' as const),
  exitCode: 0,
  says: null,
  sends,
  jobs: files,
});
export const ends = (outcomes: readonly Outcome[], says: string, sends: number | null, jobs: number): FileOutcome => ({
  outcomes,
  exitCode: 1,
  says,
  sends,
  jobs,
});

/** What may pass: the network, the gateway, a reply that is none. */
export const PASSING: readonly FailureName[] = [
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

export const both = (failures: readonly FailureName[], ending: FileOutcome): Rule => ({
  failures,
  once: ending,
  always: ending,
});

export interface Cell {
  readonly call: CallSpec;
  readonly failure: FailureName;
  readonly when: 'once' | 'always';
  readonly ending: FileOutcome;
  readonly inputs: Readonly<Record<string, string>>;
  readonly long: boolean;
}

export const cellsOf = (calls: readonly CallSpec[]): Cell[] =>
  calls.flatMap((call) =>
    call.rules.flatMap((rule) => rule.failures.flatMap((failure) => cellsOfOne(call, rule, failure))),
  );

function cellsOfOne(call: CallSpec, rule: Rule, failure: FailureName): Cell[] {
  return (['once', 'always'] as const).flatMap((when) => {
    const ending = rule[when];
    if (ending === null) return [];
    const always = when === 'always' ? { ...call.alwaysInputs, ...rule.alwaysInputs } : {};
    const made = when === 'once' ? { ...call, ...rule.onceBy } : call;
    const inputs = { ...made.inputs, ...always, ...rule.inputs };
    const long = rule.long?.includes(when) === true || failure === 'slow';
    return [{ call: made, failure, when, ending, inputs, long }];
  });
}
