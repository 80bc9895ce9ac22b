import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser/browser.ts';
import { richRun } from './rich-run.ts';
import { summaryPage } from './summary-page.ts';

/**
 * `npm run preview`: what a reviewer sees of a run, its job summary as GitHub shows it and the HTML report. Of a run
 * made for it, or with `--demo` of the newest `npm run demo`; with `--screenshots FOLDER` as pictures too.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = join(HERE, 'out', 'preview');

const { values } = parseArgs({ options: { demo: { type: 'boolean' }, screenshots: { type: 'string' } } });
const { summary, report } = values.demo ? await demoRun() : await newRun();
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await writeFile(join(OUT, 'summary.html'), summaryPage(summary));
await cp(report, join(OUT, 'report.html'));
console.log(`The summary, as GitHub shows it:  ${shown(join(OUT, 'summary.html'))}`);
console.log(`The HTML report:                  ${shown(join(OUT, 'report.html'))}`);
if (values.screenshots !== undefined) await takeScreenshots(values.screenshots);

interface Seen {
  readonly summary: string;
  /** Where report.html lies. */
  readonly report: string;
}

async function demoRun(): Promise<Seen> {
  const summary = join(HERE, 'out', 'summary.md');
  if (!existsSync(summary)) throw new Error('there is no newest demo: run "npm run demo" first');
  return { summary: await readFile(summary, 'utf8'), report: join(HERE, 'out', 'artifact', 'report.html') };
}

async function newRun(): Promise<Seen> {
  console.log('The action runs against a local emulator of Roe, for about fifteen seconds');
  const { summary, outputs, log } = await richRun(join(HERE, '..'));
  if (!summary) throw new Error(`the run wrote no summary:\n${log.join('\n')}`);
  return { summary, report: join(outputs['results-dir'] ?? '', 'report.html') };
}

async function takeScreenshots(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await screenshot(browser, scheme, 'summary', join(folder, `summary-${scheme}.png`));
      await screenshot(browser, scheme, 'report', join(folder, `report-${scheme}.png`));
    }
  } finally {
    await browser.close();
  }
}

async function screenshot(
  browser: Browser,
  colorScheme: 'light' | 'dark',
  what: 'summary' | 'report',
  path: string,
): Promise<void> {
  // High enough for what matters, and where nothing is cut through.
  const viewport = { width: 1200, height: what === 'summary' ? 1240 : 1400 };
  // Nothing is caught on its way.
  const page = await browser.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(join(OUT, `${what}.html`)).href);
  await openWorthSeeing(page);
  await page.screenshot({ path });
  await page.close();
  console.log(`${shown(path)}: ${Math.ceil((await stat(path)).size / 1000)} KB`);
}

/** A file that was rejected has most to show. */
async function openWorthSeeing(page: Page): Promise<void> {
  const rejected = page.locator('.row[data-outcome="rejected"] button, summary:has-text("⛔")');
  if ((await rejected.count()) > 0) await rejected.first().click();
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
