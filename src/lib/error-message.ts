/** The message of a thrown value, ready to be quoted within a sentence. */
export const errorMessage = (error: unknown): string =>
  withoutFullStop(error instanceof Error ? error.message : String(error));

/** Removes the full stop of a quoted sentence, so that the sentence around it can continue. */
export function withoutFullStop(text: string): string {
  let kept = text.trimEnd();
  while (kept.endsWith('.')) kept = kept.slice(0, -1).trimEnd();
  return kept;
}

/** Adds a full stop unless the text already ends a sentence. */
export const withFullStop = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
