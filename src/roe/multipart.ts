import { randomUUID } from 'node:crypto';

export interface Upload {
  readonly key: string;
  readonly filename: string;
  readonly content: Blob;
}

/**
 * A multipart/form-data body of known length, its file read only while it is sent. Made by hand, since FormData turns
 * each LF of a text field into CRLF, which would change a document or a prompt that is sent as text.
 */
export function multipartBody(
  fields: Readonly<Record<string, string>>,
  upload: Upload | null,
): { readonly contentType: string; readonly body: Blob } {
  const boundary = `roe-agent-action-${randomUUID()}`;
  const open = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
  const parts: (string | Blob)[] = Object.entries(fields).map(
    ([key, value]) => `${open(`name="${quotable(key)}"`)}\r\n${value}\r\n`,
  );
  if (upload !== null) {
    const disposition = `name="${quotable(upload.key)}"; filename="${quotable(upload.filename)}"`;
    parts.push(`${open(disposition)}Content-Type: ${upload.content.type}\r\n\r\n`, upload.content, '\r\n');
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: new Blob([...parts, `--${boundary}--\r\n`]),
  };
}

/** As browsers escape names (WHATWG HTML, "multipart/form-data encoding algorithm"). */
const quotable = (text: string): string => text.replaceAll('"', '%22').replace(/\r\n?|\n/g, '%0D%0A');
