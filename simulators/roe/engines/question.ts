import { labels } from './content.ts';

/** Words that say nothing of what is asked. */
const COMMON = new Set(
  'a an and are does for from how in is it its many much of on or the there this to what when which who'.split(' '),
);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !COMMON.has(word));

/** The value whose label shares the most words with the question, otherwise such a line. Null if none shares any. */
export function answerTo(question: string, lines: readonly string[]): string | null {
  const asked = new Set(wordsOf(question));
  const labelled = Object.entries(labels(lines)).map(([label, value]) => ({ words: label, text: String(value) }));
  const plain = lines.map((line) => ({ words: line, text: line.trim() }));
  return best(asked, labelled) ?? best(asked, plain);
}

function best(asked: ReadonlySet<string>, candidates: readonly { words: string; text: string }[]): string | null {
  let found: string | null = null;
  let maxShared = 0;
  for (const { words, text } of candidates) {
    const shared = [...new Set(wordsOf(words))].filter((word) => asked.has(word)).length;
    if (shared <= maxShared) continue;
    maxShared = shared;
    found = text;
  }
  return found;
}
