import { expect, it } from 'vitest';
import { kindOfContent } from '../../../src/files/signature.ts';

const PDF = Buffer.from('%PDF-1.7\n');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]);
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const FLAC = Buffer.from('fLaC\0\0\0\x22');
const OPUS = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead')]);
const TEXT = Buffer.from('a plain text');

it.each([
  ['application/pdf', 'a PDF', PDF],
  ['application/pdf', 'text', TEXT],
  ['text/plain', 'a PDF', PDF],
  ['application/json', 'a PDF', PDF],
  ['application/ld+json', 'a PDF', PDF],
  ['application/xml', 'a PDF', PDF],
  ['application/toml', 'a PDF', PDF],
  ['application/msword', 'an old Office file', OLD_OFFICE],
  ['application/vnd.other', 'compressed', GZIP],
  ['video/mp4', 'a sound', FLAC],
  ['application/ogg', 'a sound', FLAC],
])('a file that is named as %s may be %s', async (named, _, content) => {
  expect(await kindOfContent(named, content)).toEqual({ contentType: named, looksLike: null });
});

it.each([
  ['application/pdf', JPEG, 'image/jpeg'],
  ['application/pdf', GZIP, 'application/gzip'],
  ['application/jsonl', PDF, 'application/pdf'],
  ['image/png', GZIP, 'application/gzip'],
  ['image/png', FLAC, 'audio/flac'],
  ['audio/mpeg', JPEG, 'image/jpeg'],
])('a file that is named as %s is reported if its bytes show another type', async (named, content, looksLike) => {
  expect(await kindOfContent(named, content)).toEqual({ contentType: named, looksLike });
});

it.each([
  ['a PDF', PDF, 'application/pdf'],
  ['a sound whose type has parameters', OPUS, 'audio/ogg'],
  ['text', TEXT, 'application/octet-stream'],
])('a file whose name shows no type is sent by its bytes: %s', async (_, content, contentType) => {
  expect(await kindOfContent('application/octet-stream', content)).toEqual({ contentType, looksLike: null });
});
