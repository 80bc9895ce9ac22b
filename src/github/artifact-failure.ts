import { errorMessage } from '../lib/error-message.ts';
import { createScrub } from '../lib/scrub.ts';
import { truncate } from '../lib/truncate.ts';

const MAX_SENTENCE_LENGTH = 500;

/** Removes the token of the artifact service, which is not one of the masked secrets. */
export const withoutRuntimeToken = (text: string, { ACTIONS_RUNTIME_TOKEN = '' }: NodeJS.ProcessEnv): string =>
  createScrub([ACTIONS_RUNTIME_TOKEN])(text);

/**
 * The message of an error from the service, the blob store or their client, shortened because the store's errors contain the
 * whole reply.
 */
export const artifactSentence = (error: unknown, environment: NodeJS.ProcessEnv): string =>
  truncate(withoutRuntimeToken(errorMessage(error), environment).replace(/\s+/g, ' '), MAX_SENTENCE_LENGTH);

export async function orArtifactSentence<T>(environment: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(artifactSentence(cause, environment), { cause });
  }
}

/** The client's messages for errors of its archiver and its file streams. */
const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;

/** Whether the artifact client, or the storage client below it (RestError), threw the error. */
export const isStrayError = (error: unknown): boolean =>
  error instanceof Error && (STRAY.test(error.message) || error.name === 'RestError');

/** Lets `work` reject with errors that the client throws from an event handler. They would end the process without a verdict. */
export async function withStrayErrors<T>(work: () => Promise<T>): Promise<T> {
  let onUncaught: (error: Error) => void = () => {};
  const stray = new Promise<never>((_, reject) => {
    onUncaught = (error) => {
      if (isStrayError(error)) reject(error);
      // Node does not end the process while there is a listener, so this one must throw if it is the only one.
      else if (process.listenerCount('uncaughtException') === 1) throw error;
    };
    process.on('uncaughtException', onUncaught);
  });
  try {
    return await Promise.race([work(), stray]);
  } finally {
    process.off('uncaughtException', onUncaught);
  }
}
