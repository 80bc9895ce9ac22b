/**
 * Prints the stack of an internal error. An expected one, such as a full disk, has a code, and its message is enough.
 */
export function logStack(error: unknown, log: { info(text: string): void }): void {
  const isInternal = error instanceof Error && !('code' in error);
  if (isInternal && error.stack) log.info(error.stack);
}
