import { randomUUID } from 'node:crypto';

export interface Body {
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

export interface Content extends Body {
  readonly type: string;
}

export interface Upload {
  readonly key: string;
  readonly filename: string;
  readonly content: Content;
}

export const NOT_READABLE = 'NotReadableError';

/** For a file that changed or was removed while it was being sent. */
export const notReadable = (cause?: unknown): Error =>
  Object.assign(new Error('the content has changed', { cause }), { name: NOT_READABLE });

/**
 * Files are read only while they are sent, one after the other. Not FormData, because it turns each LF of a text field
 * into CRLF, which would change a document or a prompt that is sent as text.
 */
export function multipartBody(
  fields: Readonly<Record<string, string>>,
  uploads: readonly Upload[],
): { readonly contentType: string; readonly body: Body } {
  const boundary = `roe-agent-action-${randomUUID()}`;
  const open = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
  let text = Object.entries(fields)
    .map(([key, value]) => `${open(`name="${quotable(key)}"`)}\r\n${value}\r\n`)
    .join('');
  const files = uploads.map((upload) => {
    const disposition = `name="${quotable(upload.key)}"; filename="${quotable(upload.filename)}"`;
    const before = Buffer.from(`${text}${open(disposition)}Content-Type: ${upload.content.type}\r\n\r\n`);
    text = '\r\n';
    return { upload, before };
  });
  const end = Buffer.from(`${text}--${boundary}--\r\n`);
  const body: Body = {
    size: files.reduce((sum, { upload, before }) => sum + before.length + upload.content.size, end.length),
    stream: async function* () {
      for (const { upload, before } of files) {
        yield before;
        yield* upload.content.stream();
      }
      yield end;
    },
  };
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

export const inMemory = (bytes: Uint8Array): Body => ({
  size: bytes.length,
  stream: async function* () {
    yield bytes;
  },
});

/** Escapes names as browsers do (WHATWG HTML, "multipart/form-data encoding algorithm"). */
const quotable = (text: string): string => text.replaceAll('"', '%22').replace(/\r\n?|\n/g, '%0D%0A');
