import type { EmulatorState } from '../../../simulators/roe/state.ts';

/** When the runner's signal comes: as soon as this holds. What the emulator has seen may still be unanswered. */
export interface Moment {
  readonly name: string;
  readonly reached: (seen: Seen) => boolean;
  /** Every job ends by itself, so that the run comes to its report. */
  readonly untilReport: boolean;
}

export interface Seen {
  readonly elapsedMs: number;
  readonly log: readonly string[];
  /** The run's own jobs. */
  readonly jobs: number;
  readonly emulator: EmulatorState;
}

const moment = (name: string, reached: Moment['reached'], untilReport = false): Moment => ({
  name,
  reached,
  untilReport,
});

const calls = (route: string, count: number) => (seen: Seen) =>
  seen.emulator.requests.filter((request) => request.route === route).length >= count;
const line = (pattern: RegExp) => (seen: Seen) => seen.log.some((text) => pattern.test(text));

/**
 * Forty moments, all of which the full tier tries: before the first request, while files are uploaded, between an answer and its line in the journal,
 * while jobs are looked at and results fetched, and while the report is written and the artifact uploaded.
 */
export const MOMENTS: readonly Moment[] = [
  ...[0, 50, 100, 150, 200, 300].map((ms) => moment(`${ms} ms after the start`, (seen) => seen.elapsedMs >= ms)),
  moment('the agent version is read', calls('version', 1)),
  ...[1, 2, 3, 4, 6, 8, 10, 12].map((count) =>
    moment(`job ${count} is accepted, its answer on the way`, (seen) => seen.jobs >= count),
  ),
  ...[0, 3, 5, 7, 9].map((count) =>
    moment(
      `an upload after job ${count} is under way`,
      (seen) => seen.jobs >= count && seen.emulator.submitsInFlight > 0,
    ),
  ),
  ...['f00', 'f04', 'f08'].map((name) =>
    moment(`${name} is logged as submitted`, line(RegExp(`${name}\\S*: submitted`))),
  ),
  ...[1, 2, 3, 4].map((count) => moment(`look ${count} at the jobs`, calls('statuses', count))),
  moment('the first results are fetched', calls('results', 1)),
  ...['f01', 'f07', 'f11'].map((name) => moment(`${name} is logged as done`, line(RegExp(`✓ ${name}`)))),
  ...['f00', 'f06'].map((name) =>
    moment(`${name} of a run that ends is logged as done`, line(RegExp(`✓ ${name}`)), true),
  ),
  ...[1, 2].map((count) => moment(`fetch ${count} of a run that ends`, calls('results', count), true)),
  ...['Results artifact', 'Uploading artifact', 'Beginning upload', 'Finalizing artifact', 'Verdict: '].map((text) =>
    moment(`the report: "${text}" is logged`, line(RegExp(text)), true),
  ),
];

/** Six of different kinds, for the gate: two for each way in which a run is ended. */
const SAMPLE: readonly Moment[] = MOMENTS.filter((_, index) => [3, 8, 11, 17, 24, 33].includes(index));
export const SAMPLES: readonly (readonly Moment[])[] = [0, 1, 2].map((third) =>
  SAMPLE.filter((_, index) => index % 3 === third),
);
