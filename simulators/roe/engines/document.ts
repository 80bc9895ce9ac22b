import { answered, type Engine, type Reading, unreadable } from './answer.ts';
import { contentOf, type Document, labels, textDocument } from './content.ts';

export const UNREADABLE = 'The document could not be read.';

/** Reads the first file, or the longest text if there is none. */
export const document: Engine = ({ files, texts }) => {
  const [file] = files;
  if (file !== undefined) return read(file);
  const main = texts.toSorted((a, b) => b.value.length - a.value.length)[0];
  return read(textDocument(main?.value ?? ''));
};

function read(given: Document): Reading {
  const content = contentOf(given);
  switch (content.kind) {
    case 'broken':
      return unreadable(UNREADABLE);
    case 'bytes':
      return answered({ bytes: given.bytes }, given.bytes, 1);
    case 'text':
      return answered({ ...labels(content.lines), lines: content.lines.length }, given.bytes, 1);
    case 'pdf': {
      const { lines, pages } = content;
      return answered({ ...labels(lines), pages }, given.bytes, Math.max(pages, 1));
    }
  }
}
