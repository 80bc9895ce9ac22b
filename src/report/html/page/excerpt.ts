import { truncate } from '../../../lib/truncate.ts';
import type { PageOutput } from '../page-data.ts';

const MAX_LENGTH = 200;
const MAX_READ = 1_000;
/** Markdown at the beginning of a line, and around words. */
const SIGNS = /^[\s>#*|:`~+-]+|[*`|]+/gm;

/** The beginning of an answer in words, on one line. Empty if there is no text. */
export function excerptOf(outputs: readonly PageOutput[] | null): string {
  const text = outputs?.map(([, , value]) => value).find((value) => value.trim() !== '') ?? '';
  const beginning = text.slice(0, MAX_READ);
  const plain = /^\s*[[{"]/.test(beginning) ? beginning : beginning.replaceAll(SIGNS, ' ');
  return truncate(plain.replaceAll(/\s+/g, ' ').trim(), MAX_LENGTH);
}
