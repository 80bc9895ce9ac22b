import { expect, it } from 'vitest';
import { isLfsPointer } from '../../../src/files/lfs-pointer.ts';

const OID = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`;

it.each<[string, string, boolean]>([
  ['as Git LFS writes it', POINTER, true],
  ['with Windows line endings', POINTER.replaceAll('\n', '\r\n'), true],
  ['with extensions', POINTER.replace('oid', `ext-0-foo sha256:${OID}\noid`), true],
  ['as an early Git LFS writes it', POINTER.replace('git-lfs', 'hawser'), true],
  ['without its version', POINTER.replace(/^.*\n/, ''), false],
  ['without an object', POINTER.replace(/^oid.*\n/m, ''), false],
  ['without a size', POINTER.replace(/^size.*\n/m, ''), false],
  ['in the middle of a text', `See:\n${POINTER}`, false],
  ['with an object that is not on a line by itself', POINTER.replace('oid', ' oid'), false],
  ['with an empty object', POINTER.replace(OID, ''), false],
  ['with a size that is not on a line by itself', POINTER.replace('size', ' size'), false],
  ['with a size that is no number', POINTER.replace('12345', 'large'), false],
])('a Git LFS pointer %s: whether it counts as one', (_, content, expected) => {
  expect(isLfsPointer(content)).toBe(expected);
});
