import { Buffer, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import type { Incoming } from './wire.ts';

const WHOLE_BYTES = 1024 * 1024;
const HEAD_BYTES = 64 * 1024;
const TAIL_BYTES = 1024;
/** Up to here a part's text is kept for the inspection. */
const SHOWN_BYTES = 16 * 1024;
const FIELD_BYTES = 256 * 1024 * 1024;

export interface UploadedFile {
  key: string;
  fileName: string;
  contentType: string;
  bytes: number;
  sha256: string;
  /** The whole file where it is at most 1 MiB, else its first 64 KiB. */
  head: Buffer;
  tail: Buffer;
  whole: boolean;
}

/** One part of a body as it was sent. */
export interface Part {
  kind: 'text' | 'file';
  key: string;
  fileName: string | null;
  /** null: the encoding of the body has none. */
  contentType: string | null;
  bytes: number;
  sha256: string;
  /** null: a file that is long, or no UTF-8. */
  text: string | null;
}

export interface Body {
  kind: 'multipart' | 'form' | 'json' | 'empty';
  /** In the order sent. */
  parts: Part[];
  fields: { key: string; value: unknown }[];
  files: UploadedFile[];
  json: unknown;
  fieldBytes: number;
  problem: { status: number; detail: string } | null;
}

export class Disconnected extends Error {}

function emptyBody(problem: Body['problem'] = null): Body {
  return { kind: 'empty', parts: [], fields: [], files: [], json: undefined, fieldBytes: 0, problem };
}

export async function readBody(request: Incoming): Promise<Body> {
  const contentType = request.headers['content-type'] ?? '';
  const media = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media === 'multipart/form-data') return await readMultipart(request, contentType);
  const text = await readText(request);
  if (text === '') return emptyBody();
  if (media === 'application/json') return jsonBody(text);
  if (media === 'application/x-www-form-urlencoded') return formBody(text);
  return emptyBody({ status: 415, detail: `Unsupported media type "${contentType}" in request.` });
}

export async function readText(request: Incoming): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch (error) {
    throw new Disconnected('The client went away.', { cause: error });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonBody(text: string): Body {
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    const fields = isObject ? Object.entries(json).map(([key, value]) => ({ key, value: value as unknown })) : [];
    const parts = fields.map(({ key, value }) => textPart(key, asText(value), null));
    return { kind: 'json', parts, fields, files: [], json, fieldBytes: Buffer.byteLength(text), problem: null };
  } catch (error) {
    return emptyBody({ status: 400, detail: `JSON parse error - ${error instanceof Error ? error.message : ''}` });
  }
}

function formBody(text: string): Body {
  const fields = [...new URLSearchParams(text)].map(([key, value]) => ({ key, value }));
  const parts = fields.map(({ key, value }) => textPart(key, value, null));
  return {
    kind: 'form',
    parts,
    fields,
    files: [],
    json: undefined,
    fieldBytes: Buffer.byteLength(text),
    problem: null,
  };
}

function readMultipart(request: Incoming, contentType: string): Promise<Body> {
  const body: Body = { ...emptyBody(), kind: 'multipart' };
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => {
      request.unpipe();
      request.resume();
      const reason = error instanceof Error ? error.message : String(error);
      resolve(emptyBody({ status: 400, detail: `Multipart form parse error - ${reason}` }));
    };
    // The parser never ends by itself when the client goes away in the middle.
    request.once('close', () => {
      if (!request.complete) reject(new Disconnected('The client went away.'));
    });
    try {
      const parser = new Busboy({
        headers: { ...request.headers, 'content-type': contentType },
        limits: { fieldSize: FIELD_BYTES },
        // A name is shown as it was sent: Roe would cut a folder off.
        preservePath: true,
        isPartAFile: (_key, _type, fileName) => fileName !== undefined,
      });
      parser.on('field', (key, value, _keyCut, _valueCut, _encoding, type) => {
        body.parts.push(textPart(key, value, type));
        body.fields.push({ key, value });
        body.fieldBytes += Buffer.byteLength(value);
      });
      parser.on('file', (key, stream, fileName, _encoding, type) => {
        // Its place is taken now: the next part may come before the file's end is seen.
        const part = emptyFilePart(key, fileName, type);
        body.parts.push(part);
        readFile(stream, (content) => {
          body.files.push({ key, fileName, contentType: type, ...content });
          Object.assign(part, shownContent(content));
        });
      });
      parser.on('finish', () => resolve(body));
      parser.on('error', refuse);
      request.pipe(parser);
    } catch (error) {
      refuse(error);
    }
  });
}

function textPart(key: string, text: string, contentType: string | null): Part {
  const bytes = Buffer.byteLength(text);
  return { kind: 'text', key, fileName: null, contentType, bytes, sha256: sha256Of(text), text };
}

function emptyFilePart(key: string, fileName: string, contentType: string): Part {
  return { kind: 'file', key, fileName, contentType, bytes: 0, sha256: sha256Of(''), text: null };
}

function shownContent({ bytes, sha256, head }: Content): Pick<Part, 'bytes' | 'sha256' | 'text'> {
  const isShown = bytes <= SHOWN_BYTES && isUtf8(head);
  return { bytes, sha256, text: isShown ? head.toString('utf8') : null };
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

type Content = Pick<UploadedFile, 'bytes' | 'sha256' | 'head' | 'tail' | 'whole'>;

/** Only the start and the end are held: an upload of gigabytes must pass through. */
function readFile(stream: Readable, done: (content: Content) => void): void {
  const hash = createHash('sha256');
  let start: Buffer[] = [];
  let kept = 0;
  let tail = Buffer.alloc(0);
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
    if (kept < WHOLE_BYTES) {
      start.push(chunk.subarray(0, WHOLE_BYTES - kept));
      kept += Math.min(chunk.length, WHOLE_BYTES - kept);
    }
    // A copy, because a slice would keep the socket's whole buffer alive.
    tail =
      chunk.length < TAIL_BYTES
        ? Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES)
        : Buffer.from(chunk.subarray(-TAIL_BYTES));
  });
  stream.on('error', () => stream.resume());
  stream.on('end', () => {
    const whole = bytes <= WHOLE_BYTES;
    const all = Buffer.concat(start);
    start = [];
    const head = whole ? all : Buffer.from(all.subarray(0, HEAD_BYTES));
    done({ bytes, sha256: hash.digest('hex'), head, tail, whole });
  });
}
