import { withFullStop } from '../lib/error-message.ts';
import { withoutTraceback } from '../lib/traceback.ts';
import { CHECK_BROKEN, CHECK_FAILED, type Problem } from '../problem.ts';

/** `850 ms`, `3.2 s`, `4 m 5 s`, `1 h 2 m`. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
}

export const SANDBOX_SENTENCE = 'This run is against a sandbox: all its results are made up.';

/** A cell of a JSON or YAML table may be other than text. */
export const cellText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Roe's costs are often below a hundredth of their unit. */
const COST_DECIMALS = 4;

export const costText = (cost: number): string => cost.toFixed(COST_DECIMALS);

/** Leaves a text alone that begins with a path, a name or a sign. */
export const capitalized = (text: string): string =>
  text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());

export const asSentence = (text: string): string => withFullStop(capitalized(text));

/** Messages with these codes quote Roe or the user's check, and are not changed. */
const QUOTING: readonly string[] = ['job-failed', CHECK_FAILED, CHECK_BROKEN];

export const isQuote = (code: string): boolean => QUOTING.includes(code);

/** For display next to the outcome. Our own messages become sentences. */
export const reasonText = ({ code, message }: Problem): string =>
  isQuote(code) ? withoutTraceback(message) : asSentence(message);
