import { createScrub } from '../lib/scrub.ts';
import { sentenceOf } from '../lib/sentence-of.ts';
import { shortened } from '../lib/shortened.ts';

const LONGEST_SENTENCE = 500;

/** Text of the artifact service without the token that it was sent, which no other place takes out. */
export function withoutRuntimeToken(text: string): string {
  return createScrub([process.env.ACTIONS_RUNTIME_TOKEN ?? ''])(text);
}

/** What the service, the blob store or their client said; the store's errors hold the whole reply. */
export const artifactSentence = (error: unknown): string =>
  shortened(withoutRuntimeToken(sentenceOf(error)).replace(/\s+/g, ' '), LONGEST_SENTENCE);

/** Work with the artifact service, which fails with such a sentence. */
export async function orArtifactSentence<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(artifactSentence(cause), { cause });
  }
}
