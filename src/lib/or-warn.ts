import { errorMessage } from './error-message.ts';

/** For work that must not change the verdict. An error becomes a warning that begins with `what`. */
export async function orWarn<T>(
  log: { warning(text: string): void },
  what: string,
  act: () => Promise<T>,
): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    log.warning(`${what}: ${errorMessage(error)}.`);
    return null;
  }
}
