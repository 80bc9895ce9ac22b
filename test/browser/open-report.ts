import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A report opened from disk, and everything that happened in the browser and should not have. */
export interface OpenReport extends AsyncDisposable {
  readonly page: Page;
  readonly url: string;
  /** Requested addresses, including the report's own. */
  readonly requests: readonly string[];
  /** Dialogs, errors, console lines and windows. */
  readonly incidents: readonly string[];
  /** The paths in the table, from the top. */
  paths(): Promise<string[]>;
}

export async function openReport(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const incidents: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => incidents.push(`error: ${error.error().message}`));
  context.on('console', (line) => incidents.push(`console: ${line.text()}`));
  const page = await context.newPage();
  context.on('page', (opened) => incidents.push(`window: ${opened.url()}`));
  const url = pathToFileURL(path).href;
  await page.goto(url);
  return {
    page,
    url,
    requests,
    incidents,
    paths: () => page.locator('.toggle').allTextContents(),
    [Symbol.asyncDispose]: () => context.close(),
  };
}
