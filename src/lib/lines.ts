import { createReadStream } from 'node:fs';

const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 file, ended only by LF. Node's readline also splits at U+2028 and U+2029, which JSON leaves
 * unescaped, and would break a result in two.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
      parts.push(chunk.subarray(begin, end));
      yield Buffer.concat(parts).toString('utf8');
      parts = [];
      begin = end + 1;
    }
    parts.push(chunk.subarray(begin));
  }
  const rest = Buffer.concat(parts).toString('utf8');
  if (rest !== '') yield rest;
}
