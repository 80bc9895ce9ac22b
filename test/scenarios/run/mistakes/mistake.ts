import type { RouteFault } from '../../../../simulators/roe/scenario.ts';
import { type FixtureRun, pdf } from '../../../support/action-fixture.ts';

/** What a user set up, over DOCUMENTS unless it has its own files, and all that the step says of it. */
export interface Mistake extends Partial<FixtureRun> {
  readonly given: string;
  /** The warnings and errors. */
  readonly says: readonly RegExp[];
  readonly notices?: readonly RegExp[];
  readonly exitCode: number;
  readonly jobs: number;
}

export const DOCUMENTS = { 'docs/a.pdf': pdf('a'), 'docs/b.pdf': pdf('b') };

/** What Roe answers when it is asked for the agent's version. */
export const refusal = (status: number, body: object): RouteFault[] => [
  { route: 'version', fault: { kind: 'status', status, json: body }, times: 0 },
];

/** A mistake that ends the step before anything is sent. */
export const fatal = (given: string, run: Partial<FixtureRun>, says: RegExp): Mistake => ({
  given,
  ...run,
  says: [says],
  exitCode: 1,
  jobs: 0,
});

/** A mistake that the step only warns of. */
export const warned = (given: string, run: Partial<FixtureRun>, says: RegExp, jobs = 2): Mistake => ({
  given,
  ...run,
  says: [says],
  exitCode: 0,
  jobs,
});
