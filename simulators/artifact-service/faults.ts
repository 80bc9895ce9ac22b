import type { RpcMethod } from './artifacts.ts';
import { codeForStatus, TwirpError } from './twirp-error.ts';

export interface Fault {
  status: number;
  /** Default 1. */
  times?: number;
  /** `insufficient usage` in it makes the client report a used-up quota. */
  message?: string;
}

export interface Faults {
  failNext(method: RpcMethod, fault: Fault): void;
  /** Throws the next fault planned for the method, if there is one. */
  raise(method: RpcMethod): void;
}

export function createFaults(): Faults {
  const planned = new Map<RpcMethod, TwirpError[]>();
  return {
    failNext(method, { status, times = 1, message = `planned fault (${status})` }) {
      const errors = Array.from({ length: times }, () => new TwirpError(codeForStatus(status), message, status));
      planned.set(method, [...(planned.get(method) ?? []), ...errors]);
    },
    raise(method) {
      const error = planned.get(method)?.shift();
      if (error) throw error;
    },
  };
}
