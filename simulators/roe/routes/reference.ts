import { Buffer } from 'node:buffer';
import type { Call } from '../call.ts';
import { bytes, json, notFound, type Reply } from '../reply.ts';
import type { ReferenceScript } from '../scenario.ts';
import { jobOf } from './job-ids.ts';

export function reference(call: Call): Reply {
  const script = find(call);
  if (jobOf(call) === undefined || script === undefined) return notFound();
  if (script.redirect === undefined) return content(call, script);
  const location = script.redirect === true ? storageUrl(call) : script.redirect;
  return { status: 302, headers: { location }, body: '' };
}

/** Stands for the object storage behind the API: another origin, which must not see the key. */
export function storage(call: Call): Reply {
  const script = find(call);
  if (call.headers.authorization !== undefined) {
    call.state.violations.push('The API key was sent to the storage origin.');
  }
  return script === undefined ? notFound() : content(call, script);
}

function find(call: Call): ReferenceScript | undefined {
  const id = call.params.resource ?? '';
  return Object.hasOwn(call.state.scenario.references, id) ? call.state.scenario.references[id] : undefined;
}

function storageUrl(call: Call): string {
  return `http://localhost:${call.url.port}/_storage/${encodeURIComponent(call.params.resource ?? '')}`;
}

function content(call: Call, script: ReferenceScript): Reply {
  const whole = script.base64 === undefined ? Buffer.from(script.text ?? '') : Buffer.from(script.base64, 'base64');
  const headers: Record<string, string> = { 'content-type': script.contentType, 'accept-ranges': 'bytes' };
  if (call.url.searchParams.get('download') === 'true') {
    headers['content-disposition'] = `attachment; filename="${script.fileName ?? call.params.resource ?? 'file'}"`;
  }
  const asked = call.headers.range;
  if (asked === undefined) return bytes(200, whole, headers);
  const range = rangeOf(asked, whole.length);
  if (range === undefined) {
    return json(416, { error: 'Range not satisfiable.' }, { 'content-range': `bytes */${whole.length}` });
  }
  const contentRange = `bytes ${range.from}-${range.to}/${whole.length}`;
  return bytes(206, whole.subarray(range.from, range.to + 1), { ...headers, 'content-range': contentRange });
}

function rangeOf(asked: string, length: number): { from: number; to: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(asked);
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from > to ? undefined : { from, to };
}
