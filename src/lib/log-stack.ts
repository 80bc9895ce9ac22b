/** Prints the stack of an internal error. For an expected one, such as a full disk, its sentence is enough. */
export function logStack(error: unknown, log: { info(text: string): void }): void {
  const isInternal = error instanceof Error && !('code' in error);
  if (isInternal && error.stack) log.info(error.stack);
}
