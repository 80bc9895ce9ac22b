import type { Problem } from '../problem.ts';
import { NO_REASON } from '../results/result.ts';
import { asSentence, capitalized } from './text.ts';

/** How a file that was not submitted for a fault of all begins its message; beside its outcome it says so twice. */
const NOT_SENT = /^not sent: /;

/** Whether a fault of the whole run kept the file from being sent. */
export const isOfTheRun = ({ message }: Problem): boolean => NOT_SENT.test(message);

/** Whether the verdict's sentence is the reason, or ends with it. */
export const isSaidBy = (sentence: string, { message }: Problem): boolean =>
  sentence === message || sentence.endsWith(`: ${message}`);

/** The reason as it goes on after the outcome in a line of the log. */
export const bareReason = ({ message }: Problem): string => message.replace(NOT_SENT, '');

/**
 * Why a file did not succeed, for a reader who sees its outcome beside it. Our own messages become sentences, as Roe's
 * are; what Roe says, or a check quotes, stays as it is.
 */
export function reasonText(problem: Problem): string {
  const { code, message } = problem;
  if (code === 'job-failed' && message !== NO_REASON) return message;
  // Of a check the first word may be a path in the output, or the user's own expression, and so may the last.
  if (code.startsWith('check-')) return message.startsWith('the ') ? capitalized(message) : message;
  return asSentence(bareReason(problem));
}
