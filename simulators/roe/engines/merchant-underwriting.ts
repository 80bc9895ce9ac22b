import type { UploadedFile } from '../multipart.ts';
import { answered, type Engine, unreadable } from './answer.ts';
import { bytesOf, contentOf, filesUnder, labels, linesOf, linesUnder, pagesOf, wordsIn } from './content.ts';
import { UNREADABLE } from './document.ts';
import { amountIn, rounded } from './rows.ts';

const AMOUNT = /(total|amount|volume|rent|price|deposit)/;

/** A context in words, documents, and images. */
export const merchantUnderwriting: Engine = (sent) => {
  const context = linesUnder(sent, 'context');
  const documents = filesUnder(sent, 'documents').map(documentOf);
  if (documents.some(({ pages }) => pages === 0)) return unreadable(UNREADABLE);
  const images = filesUnder(sent, 'images').map(imageOf);
  const pages = documents.reduce((sum, document) => sum + document.pages, 0);
  const value = {
    decision: decisionOn(context, documents.length),
    merchant: labels(context),
    context_words: wordsIn(context),
    documents,
    images,
    pages,
    amounts_total: rounded(documents.reduce((sum, { amounts }) => sum + amounts, 0)),
  };
  return answered(value, bytesOf(sent), pages + images.length);
};

function decisionOn(context: readonly string[], documents: number): 'approve' | 'review' | 'decline' {
  if (/\b(sanction|gambling|crypto)/i.test(context.join(' '))) return 'decline';
  return documents === 0 || wordsIn(context) < 5 ? 'review' : 'approve';
}

function documentOf(file: UploadedFile) {
  const content = contentOf(file);
  const fields = labels(linesOf(content));
  const amounts = Object.entries(fields).filter(([label]) => AMOUNT.test(label));
  return {
    file_name: file.fileName,
    pages: content.kind === 'broken' ? 0 : pagesOf(content),
    fields,
    amounts: amounts.reduce((sum, [, amount]) => sum + amountIn(amount), 0),
  };
}

function imageOf({ fileName, contentType, bytes, head }: UploadedFile) {
  const isPng = head.subarray(1, 4).toString('latin1') === 'PNG' && head.length >= 24;
  const size = isPng ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) } : {};
  return { file_name: fileName, content_type: contentType, bytes, ...size };
}
