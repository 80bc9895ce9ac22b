/** Ready to be quoted within a sentence. */
export const errorMessage = (error: unknown): string =>
  withoutFullStop(error instanceof Error ? error.message : String(error));

export function withoutFullStop(text: string): string {
  let kept = text.trimEnd();
  while (kept.endsWith('.')) kept = kept.slice(0, -1).trimEnd();
  return kept;
}

export const withFullStop = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
