import { PROBES, type Seen } from './probes.ts';
import { Service, type Target } from './target.ts';

export interface Observation extends Seen {
  readonly id: string;
  readonly question: string;
}

export interface Observations {
  readonly observedAt: string;
  /** Of the address only the host: a path may name a customer. */
  readonly host: string;
  readonly jobsMade: number;
  readonly probes: readonly Observation[];
}

/**
 * Runs every probe, one after the other. One that throws is an observation too, and the next goes on. Throws before anything
 * is sent if the agent's version writes into other systems.
 */
export async function observe(target: Target, onProbe: (observation: Observation) => void): Promise<Observations> {
  const service = new Service(target);
  const { postActions, versionName } = await service.version();
  if (postActions.length > 0) {
    throw new Error(
      `version ${versionName} of the agent has post actions, which would write into other systems: choose another agent`,
    );
  }
  const probes: Observation[] = [];
  for (const { id, question, run } of PROBES) {
    const seen = await run(service).catch((error: unknown): Seen => {
      const message = error instanceof Error ? error.message : String(error);
      return { saw: {}, broken: [`the probe came to no end (${message.replaceAll(target.apiKey, '***')})`] };
    });
    const observation = { id, question, ...seen };
    probes.push(observation);
    onProbe(observation);
  }
  const { host } = new URL(target.baseUrl);
  return { observedAt: new Date().toISOString(), host, jobsMade: service.jobs.size, probes };
}
