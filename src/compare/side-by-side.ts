import { type ChangedParts, changedParts } from '../report/changed-parts.ts';

/** Characters of a long text that are shown around the difference and of it. */
const CONTEXT = 60;
const MAX_CHANGED = 200;
const MAX_COMPARED = 200_000;

/** Both values as text, split at the difference. Long texts are cut around it. */
export function sideBySide(base: unknown, now: unknown): ChangedParts {
  const { before, a, b, after } = changedParts(textOf(base), textOf(now));
  return {
    before: before.length > CONTEXT ? `…${wellFormed(before.slice(-CONTEXT))}` : before,
    a: cut(a, MAX_CHANGED),
    b: cut(b, MAX_CHANGED),
    after: cut(after, CONTEXT),
  };
}

const textOf = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, MAX_COMPARED);

const cut = (text: string, max: number): string => (text.length > max ? `${wellFormed(text.slice(0, max))}…` : text);

/** Drops half a surrogate pair at either end. */
const wellFormed = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
