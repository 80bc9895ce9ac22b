import type { JobStatus, OpenStatus, TerminalStatus } from '../../src/roe/roe.ts';

export type TerminalName = TerminalStatus['name'];

const CODES = {
  PENDING: 0,
  STARTED: 1,
  RETRY: 2,
  SUCCESS: 3,
  FAILURE: 4,
  CANCELLED: 5,
  CACHED: 6,
  UNKNOWN: 7,
} as const;

export function openStatus(name: OpenStatus['name']): OpenStatus {
  return { name, terminal: false, code: CODES[name], timestamp: null, createdAtMs: null };
}

export function terminalStatus(name: TerminalName, reason: string | null = null): TerminalStatus {
  const moment = { code: CODES[name], timestamp: null, createdAtMs: null };
  return name === 'FAILURE' ? { ...moment, name, terminal: true, reason } : { ...moment, name, terminal: true };
}

export const buildStatus = (name: JobStatus['name']): JobStatus =>
  name === 'PENDING' || name === 'STARTED' || name === 'RETRY' || name === 'UNKNOWN'
    ? openStatus(name)
    : terminalStatus(name);
