import mime from 'mime';
import { textAt } from '../lib/json.ts';
import type { OutputRecord } from './record.ts';

/** Larger than any agent's output, yet quick to search. */
const MAX_VALUES = 100_000;

/**
 * The distinct ids of resources that outputs refer to. An agent that saves screenshots or pages lists them under
 * `references`, either as addresses with the id after `/references/`, or as objects with a `resource_id`. Roe's SDKs
 * write both forms. The ids are a model's text, but can only name resources of the job itself.
 */
export function resourceIdsIn(outputs: readonly OutputRecord[]): string[] {
  const ids = new Set<string>();
  for (const [name, value] of valuesIn(outputs)) {
    if (name === 'references' && Array.isArray(value)) for (const item of value) add(ids, resourceIdOf(item));
  }
  return [...ids].sort();
}

/** A folder of the job and a name, such as `agent-job-7/extraction_123.json`. */
const ARTIFACT_KEY = /^agent-job-[\w-]{1,100}\/[\w.-][\w./ -]{0,300}$/;

/** The distinct keys of files from tools, such as extracted tables. Outputs name them under any key. */
export function artifactKeysIn(outputs: readonly OutputRecord[]): string[] {
  const keys = new Set<string>();
  for (const [, value] of valuesIn(outputs)) if (typeof value === 'string' && ARTIFACT_KEY.test(value)) keys.add(value);
  return [...keys].sort();
}

function* valuesIn(outputs: readonly OutputRecord[]): Generator<readonly [string, unknown]> {
  const waiting: unknown[] = outputs.map(({ json }) => json);
  for (let looked = 0; waiting.length > 0 && looked < MAX_VALUES; looked += 1) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      yield [name, inner];
      waiting.push(inner);
    }
  }
}

function add(ids: Set<string>, id: string | null): void {
  // An id of dots alone would lead to another route of the API.
  if (id !== null && id !== '' && !/^\.+$/.test(id) && id.isWellFormed()) ids.add(id);
}

function resourceIdOf(item: unknown): string | null {
  if (typeof item !== 'string') return textAt(item, 'resource_id');
  const [path = ''] = item.split(/[?#]/, 1);
  const [, encoded] = /\/references\/([^/]+)\/?$/.exec(path) ?? [];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_NAME_LENGTH = 100;
/** Unicode normalization takes quadratic time on a run of combining marks. */
const MAX_ID_CHARACTERS = 1_000;

/** A file name that every system and the artifact service accept. No two names in `taken` differ only in case. */
export function safeFileName(resourceId: string, contentType: string | null, taken: Set<string>): string {
  const plain = resourceId
    .slice(-MAX_ID_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[._-]+|[._-]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const named = dot > 0 ? plain.slice(dot).slice(0, 12) : '';
  const extension = named || `.${mime.getExtension(contentType ?? '') || 'bin'}`;
  const stem = (dot > 0 ? plain.slice(0, dot) : plain).slice(0, MAX_NAME_LENGTH - extension.length) || 'reference';
  const safe = DEVICE.test(stem) ? `_${stem}` : stem;
  for (let count = 1; ; count += 1) {
    const name = `${safe}${count === 1 ? '' : `-${count}`}${extension}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
