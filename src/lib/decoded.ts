import { isAscii } from 'node:buffer';

/** The text of UTF-8. Of ASCII, as most JSON is, V8 makes a string much faster: it knows how long it gets. */
export const decoded = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
