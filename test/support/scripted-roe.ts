import type { Roe } from '../../src/roe/roe.ts';

const unscripted = (name: string) => (): never => {
  throw new Error(`${name} was called, which this test does not script`);
};

/** A Roe that answers only the calls that a test scripts. */
export function scriptedRoe(script: Partial<Roe>): Roe {
  return {
    agentVersion: unscripted('agentVersion'),
    submit: unscripted('submit'),
    statuses: unscripted('statuses'),
    status: unscripted('status'),
    results: unscripted('results'),
    jobList: unscripted('jobList'),
    recentJobs: unscripted('recentJobs'),
    cancel: unscripted('cancel'),
    reference: unscripted('reference'),
    toolArtifact: unscripted('toolArtifact'),
    purge: unscripted('purge'),
    ...script,
  } satisfies Roe;
}
