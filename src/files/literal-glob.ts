import { sep } from 'node:path';

/** Matches only this path, whatever characters it contains. */
export const literalGlob = (path: string): string =>
  (sep === '/' ? path.replaceAll('\\', '\\\\') : path).replace(/\[(?=[^/]+\])/g, '[[]').replace(/[?*]/g, '[$&]');
