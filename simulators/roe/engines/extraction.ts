import { answered, type Engine, unreadable } from './answer.ts';
import { bytesOf, contentOf, labels, linesOf, pagesOf, textUnder, wordsIn } from './content.ts';
import { UNREADABLE } from './document.ts';
import { answerTo } from './question.ts';

/** One file and a question about it. */
export const extraction: Engine = (sent) => {
  const [file] = sent.files;
  const content = file === undefined ? undefined : contentOf(file);
  if (file === undefined || content === undefined || content.kind === 'broken') return unreadable(UNREADABLE);
  const question = textUnder(sent, 'question');
  const lines = linesOf(content);
  const value = {
    question,
    answer: answerTo(question, lines),
    file_name: file.fileName,
    fields: labels(lines),
    words: wordsIn(lines),
  };
  return answered(value, bytesOf(sent), pagesOf(content));
};
