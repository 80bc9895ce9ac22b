import { StringDecoder } from 'node:string_decoder';

interface LineSplitter {
  push(chunk: Uint8Array): void;
  end(): void;
}

/**
 * Lines as .NET's `StreamReader.ReadLine` gives them to the runner (ProcessInvoker.cs): LF, CRLF and a lone CR end a
 * line, nothing else does, and a last line needs no terminator.
 */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  let endedWithCr = false;

  const take = (text: string) => {
    if (text === '') return;
    // The LF of a CRLF may come in the next chunk; its CR has ended the line already.
    const rest = endedWithCr && text.startsWith('\n') ? text.slice(1) : text;
    endedWithCr = text.endsWith('\r');
    // What is pending holds no end of a line: looked through with each chunk again, a long line would take for ever.
    const [first = '', ...others] = rest.split(/\r\n|\r|\n/);
    pending += first;
    for (const part of others) {
      onLine(pending);
      pending = part;
    }
  };

  return {
    push: (chunk) => take(decoder.write(Buffer.from(chunk))),
    end: () => {
      take(decoder.end());
      if (pending !== '') onLine(pending);
      pending = '';
    },
  };
}
