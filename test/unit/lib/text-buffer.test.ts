import { expect, it } from 'vitest';
import { TextBuffer } from '../../../src/lib/text-buffer.ts';

it('a text buffer holds what was added since it was cleared, as UTF-8', () => {
  const buffer = new TextBuffer();
  expect(buffer.bytes.toString()).toBe('');
  const texts = ['a', 'ä€😀', '', 'x'.repeat(1_000), '€'.repeat(100_000)];
  for (const text of texts) buffer.add(text);
  expect(buffer.bytes.equals(Buffer.from(texts.join('')))).toBe(true);
  expect(buffer.length).toBe(Buffer.byteLength(texts.join('')));
  buffer.clear();
  expect(buffer.length).toBe(0);
  buffer.add('new');
  expect(buffer.bytes.toString()).toBe('new');
});

it('a text buffer keeps its memory while there is room', () => {
  const buffer = new TextBuffer();
  buffer.add('x'.repeat(1_000));
  const memory = buffer.bytes.buffer;
  buffer.clear();
  buffer.add('new');
  expect(buffer.bytes.buffer).toBe(memory);
});
