import { describe } from 'vitest';
import { chromiumPath, MISSING } from './browser.ts';

/** A group of tests that need a browser. If there is none, the group's name and the console say so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath === null) console.warn(`NOT RUN: ${name}: ${MISSING}`);
  describe.skipIf(chromiumPath === null)(chromiumPath === null ? `${name} (not run: ${MISSING})` : name, tests);
}
