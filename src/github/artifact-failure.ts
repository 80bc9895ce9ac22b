import { createScrub } from '../lib/scrub.ts';
import { sentenceOf } from '../lib/sentence-of.ts';
import { shortened } from '../lib/shortened.ts';

const MAX_SENTENCE_LENGTH = 500;

/** Text of the artifact service without the token that it was sent, which no other place takes out. */
export function withoutRuntimeToken(text: string): string {
  return createScrub([process.env.ACTIONS_RUNTIME_TOKEN ?? ''])(text);
}

/** What the service, the blob store or their client said; the store's errors hold the whole reply. */
export const artifactSentence = (error: unknown): string =>
  shortened(withoutRuntimeToken(sentenceOf(error)).replace(/\s+/g, ' '), MAX_SENTENCE_LENGTH);

/** Work with the artifact service, which fails with such a sentence. */
export async function orArtifactSentence<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(artifactSentence(cause), { cause });
  }
}

/** What the client says when its archiver or its file stream failed. */
const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;

/** Of the artifact client; the storage client below it has its own kind of error. */
export const isStrayError = (error: unknown): boolean =>
  error instanceof Error && (STRAY.test(error.message) || error.name === 'RestError');

/** The client throws some errors out of an event handler, which fail the upload and must not end the process without a verdict. */
export async function withStrayErrors<T>(work: () => Promise<T>): Promise<T> {
  let onUncaught: (error: Error) => void = () => {};
  const stray = new Promise<never>((_, reject) => {
    onUncaught = (error) => {
      if (isStrayError(error)) reject(error);
      // With a listener, Node does not end the process itself.
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
