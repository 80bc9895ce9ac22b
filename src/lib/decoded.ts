import { isAscii } from 'node:buffer';

/** Decodes UTF-8. V8 decodes ASCII, as most JSON is, much faster as Latin-1, because the length is known in advance. */
export const decoded = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
