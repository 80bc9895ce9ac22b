import type { Reply } from './route.ts';

export interface Fault {
  /** Of `METHOD /path`. */
  readonly match: RegExp;
  readonly reply: Reply;
  /** Default 1. */
  readonly times?: number;
  /** The call is done all the same, and only its answer goes astray. */
  readonly actsFirst?: boolean;
}

export const SECONDARY_RATE_LIMIT: Reply = {
  status: 403,
  headers: { 'retry-after': '1' },
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
};

export function createFaults() {
  const planned: Fault[] = [];
  return {
    plan(fault: Fault): void {
      planned.push(...Array.from({ length: fault.times ?? 1 }, () => fault));
    },
    next(call: string): Fault | null {
      const index = planned.findIndex(({ match }) => match.test(call));
      return index < 0 ? null : (planned.splice(index, 1)[0] ?? null);
    },
  };
}
