import { expect, it } from 'vitest';
import { decoded } from '../../../src/lib/decoded.ts';

it.each(['', '{"a":1}', 'ä', 'plain, then €', '😀', '\u007f', '\u0080'])('%j is decoded as it was encoded', (text) => {
  expect(decoded(Buffer.from(text))).toBe(text);
});
