/** What went wrong, as it goes into a sentence of ours: the message of an error, or whatever was thrown in its place. */
export const sentenceOf = (error: unknown): string =>
  withoutFullStop(error instanceof Error ? error.message : String(error));

/** A quoted sentence without its full stop, so that ours goes on after it. */
export function withoutFullStop(text: string): string {
  let kept = text.trimEnd();
  while (kept.endsWith('.')) kept = kept.slice(0, -1).trimEnd();
  return kept;
}

/** With a full stop, unless it has an end of its own. */
export const withFullStop = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
