import { errorMessage } from '../lib/error-message.ts';
import { createScrub } from '../lib/scrub.ts';
import { truncate } from '../lib/truncate.ts';

const MAX_SENTENCE_LENGTH = 500;

/** The token of the artifact service is not one of the masked secrets. */
export const withoutRuntimeToken = (text: string, { ACTIONS_RUNTIME_TOKEN = '' }: NodeJS.ProcessEnv): string =>
  createScrub([ACTIONS_RUNTIME_TOKEN])(text);

/**
 * An error of the service, the blob store or their client. Shortened, because errors of the store contain the whole
 * reply.
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

const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;

/** True if the artifact client, or the storage client below it (RestError), threw the error. */
export const isStrayError = (error: unknown): boolean =>
  error instanceof Error && (STRAY.test(error.message) || error.name === 'RestError');

/**
 * Lets `work` reject with errors that the client throws from an event handler. Otherwise they would end the process
 * without a verdict.
 */
export async function withStrayErrors<T>(work: () => Promise<T>): Promise<T> {
  let onUncaught: (error: Error) => void = () => {};
  const stray = new Promise<never>((_, reject) => {
    onUncaught = (error) => {
      if (isStrayError(error)) reject(error);
      // A listener keeps Node from ending the process, so the only one must throw.
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
