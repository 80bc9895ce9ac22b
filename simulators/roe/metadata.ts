import { asText, type Body } from './multipart.ts';

export type Metadata = { ok: true; values: Record<string, string> } | { ok: false; problem: string };

const INVALID: Metadata = { ok: false, problem: 'Invalid JSON string.' };

/** The reserved field of a run request: an object, or the JSON text of one. Values are stored as strings. */
export function metadataOf(body: Body): Metadata {
  const given = body.fields.find((field) => field.key === 'metadata')?.value;
  if (given === undefined || given === null) return { ok: true, values: {} };
  const value = typeof given === 'string' ? parsed(given) : given;
  if (value === null) return { ok: true, values: {} };
  if (typeof value !== 'object' || Array.isArray(value)) return INVALID;
  const values = Object.entries(value).map(([key, entry]) => [key, asText(entry)]);
  return { ok: true, values: Object.fromEntries(values) as Record<string, string> };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
