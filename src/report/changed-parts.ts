export interface ChangedParts {
  readonly before: string;
  readonly a: string;
  readonly b: string;
  readonly after: string;
}

/** Never splits within a character. */
export function changedParts(a: string, b: string): ChangedParts {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  if (/[\uD800-\uDBFF]/.test(a[start - 1] ?? '')) start -= 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  if (/[\uDC00-\uDFFF]/.test(a[a.length - end] ?? '')) end -= 1;
  return {
    before: a.slice(0, start),
    a: a.slice(start, a.length - end),
    b: b.slice(start, b.length - end),
    after: a.slice(a.length - end),
  };
}
