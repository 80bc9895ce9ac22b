import type { Inspection } from '../simulators/roe/inspection.ts';

export interface Workload {
  readonly files: number;
  readonly latencyMs: number;
  readonly jobMs: number;
}

export interface EmulatorFigures {
  readonly submits: number;
  readonly refused: number;
  readonly statusRequests: number;
  readonly allRequests: number;
  readonly jobs: number;
  /** From a job's end until the reply that reports it. */
  readonly meanDelayMs: number;
  readonly maxDelayMs: number;
}

/** What the emulator saw of a run. */
export function figuresOf({ requests, jobs }: Inspection, { latencyMs, jobMs }: Workload): EmulatorFigures {
  const submits = requests.filter(({ route }) => route === 'submit');
  const polls = requests.filter(({ route }) => route === 'status' || route === 'statuses');
  const delays = jobs.map(({ id, createdAt }) => {
    const endMs = Date.parse(createdAt) + jobMs;
    // A batch asks about all open jobs.
    const reply = polls.find(({ route, path, at }) => at >= endMs && (route === 'statuses' || path.includes(id)));
    return reply === undefined ? Number.NaN : reply.at + latencyMs - endMs;
  });
  return {
    submits: submits.length,
    refused: submits.filter(({ status }) => status === 429).length,
    statusRequests: polls.length,
    allRequests: requests.length,
    jobs: jobs.length,
    meanDelayMs: delays.reduce((sum, delay) => sum + delay, 0) / delays.length,
    maxDelayMs: delays.reduce((max, delay) => Math.max(max, delay), 0),
  };
}

/** The shortest time in which all uploads can begin and the last job end. */
export const idealMs = ({ files, latencyMs, jobMs }: Workload, concurrency: number): number =>
  Math.ceil(files / concurrency) * latencyMs + jobMs;
