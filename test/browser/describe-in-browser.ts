import { describe } from 'vitest';
import { chromiumPath, MISSING } from './browser.ts';

/** A group of tests that need a browser; where there is none its name and the console say so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath === null) console.warn(`NOT RUN: ${name}: ${MISSING}`);
  describe.skipIf(chromiumPath === null)(chromiumPath === null ? `${name} (not run: ${MISSING})` : name, tests);
}
