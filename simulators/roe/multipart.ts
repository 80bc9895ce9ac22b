import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import type { Incoming } from './wire.ts';

const WHOLE_BYTES = 1024 * 1024;
const HEAD_BYTES = 64 * 1024;
const TAIL_BYTES = 1024;
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

export interface Body {
  kind: 'multipart' | 'form' | 'json' | 'empty';
  fields: { key: string; value: unknown }[];
  files: UploadedFile[];
  json: unknown;
  fieldBytes: number;
  problem: { status: number; detail: string } | null;
}

export class Disconnected extends Error {}

function emptyBody(problem: Body['problem'] = null): Body {
  return { kind: 'empty', fields: [], files: [], json: undefined, fieldBytes: 0, problem };
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
    return { kind: 'json', fields, files: [], json, fieldBytes: Buffer.byteLength(text), problem: null };
  } catch (error) {
    return emptyBody({ status: 400, detail: `JSON parse error - ${error instanceof Error ? error.message : ''}` });
  }
}

function formBody(text: string): Body {
  const fields = [...new URLSearchParams(text)].map(([key, value]) => ({ key, value }));
  return { kind: 'form', fields, files: [], json: undefined, fieldBytes: Buffer.byteLength(text), problem: null };
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
        isPartAFile: (_key, _type, fileName) => fileName !== undefined,
      });
      parser.on('field', (key, value) => {
        body.fields.push({ key, value });
        body.fieldBytes += Buffer.byteLength(value);
      });
      parser.on('file', (key, stream, fileName, _encoding, type) => {
        readFile(stream, (content) => body.files.push({ key, fileName, contentType: type, ...content }));
      });
      parser.on('finish', () => resolve(body));
      parser.on('error', refuse);
      request.pipe(parser);
    } catch (error) {
      refuse(error);
    }
  });
}

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
      // A copy, because a slice would keep the socket's whole buffer alive.
      start.push(Buffer.from(chunk.subarray(0, WHOLE_BYTES - kept)));
      kept += Math.min(chunk.length, WHOLE_BYTES - kept);
    }
    tail = Buffer.from(Buffer.concat([tail, chunk.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES));
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
