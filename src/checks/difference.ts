/** One place in which an output is not as expected. */
export interface Difference {
  /** JSON Pointer into the output; '' is the whole of it. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

const WHOLE = 'the output';

export const placeOf = ({ path }: Difference): string => (path === '' ? WHOLE : path);

export const differenceText = (difference: Difference): string =>
  `${placeOf(difference)}: expected ${difference.expected}, got ${difference.actual}`;

/**
 * The difference that such a text tells. Null for another text, and where it may be cut in more than one way: a wrong
 * table is worse than a sentence.
 */
export function parseDifference(text: string): Difference | null {
  const [place = '', rest = '', ...more] = text.split(': expected ');
  const [expected = '', actual, ...others] = rest.split(', got ');
  const isPlace = place === WHOLE || place.startsWith('/');
  if (!isPlace || actual === undefined || more.length > 0 || others.length > 0) return null;
  return { path: place === WHOLE ? '' : place, expected, actual };
}
