import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Null if the machine has none. */
export const chromiumPath = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;

export const MISSING = 'no Chromium was found: install it (apt-get install chromium), or name it in CHROMIUM';

let shared: Promise<Browser> | null = null;

/** The machine's own Chromium for all test files of this process, with which it ends. Rejects if there is none. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/** One more, which its caller closes. */
export async function launchBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(MISSING);
  return await chromium.launch({
    executablePath: chromiumPath,
    timeout: 0,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
