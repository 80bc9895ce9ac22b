/** What went wrong, as people read it: the message of an error, or whatever was thrown in its place. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
