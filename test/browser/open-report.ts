import { pathToFileURL } from 'node:url';
import type { BrowserContext, ConsoleMessage, Dialog, Page, Request, WebError } from 'playwright-core';
import { sharedBrowser } from './browser.ts';

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

interface Looks {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** Of reports that are closed. A new page takes more of the processor than most tests do. */
const free: Page[] = [];

export async function openReport(path: string, looks: Looks = {}): Promise<OpenReport> {
  const { viewport = { width: 1280, height: 900 }, colorScheme = 'light' } = looks;
  const page = free.pop() ?? (await newPage());
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: null });
  await page.mouse.move(0, 0);
  const requests: string[] = [];
  const incidents: string[] = [];
  const stop = watch(page.context(), requests, incidents);
  const url = pathToFileURL(path).href;
  await page.goto(url);
  return {
    page,
    url,
    requests,
    incidents,
    paths: () => page.locator('.toggle').allTextContents(),
    [Symbol.asyncDispose]: async () => {
      stop();
      await page.goto('about:blank');
      free.push(page);
    },
  };
}

/** It waits until the test's own limit, since a machine under load may take long for a click. */
async function newPage(): Promise<Page> {
  const context = await (await sharedBrowser()).newContext();
  context.setDefaultTimeout(0);
  return await context.newPage();
}

/** Returns what ends it. */
function watch(context: BrowserContext, requests: string[], incidents: string[]): () => void {
  const onRequest = (request: Request) => requests.push(request.url());
  const onDialog = (dialog: Dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  };
  const onError = (error: WebError) => incidents.push(`error: ${error.error().message}`);
  const onConsole = (line: ConsoleMessage) => incidents.push(`console: ${line.text()}`);
  const onPage = (opened: Page) => incidents.push(`window: ${opened.url()}`);
  context.on('request', onRequest).on('dialog', onDialog).on('weberror', onError);
  context.on('console', onConsole).on('page', onPage);
  return () => {
    context.off('request', onRequest).off('dialog', onDialog).off('weberror', onError);
    context.off('console', onConsole).off('page', onPage);
  };
}
