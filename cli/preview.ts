import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { writeInBlocks } from '../src/lib/write-in-blocks.ts';
import { renderComment } from '../src/report/comment.ts';
import { renderHtml } from '../src/report/html/html-report.ts';
import { renderSummary } from '../src/report/summary.ts';
import { chromiumPath, launchBrowser, MISSING } from '../test/browser/browser.ts';
import { richRun } from './rich-run.ts';
import { sizedRun } from './sized-run.ts';
import { markdownPage } from './summary-page.ts';

/**
 * `npm run preview`: what a reviewer sees of a run, its job summary as GitHub shows it and the HTML report. Of a run made
 * for it; with `--demo` of the newest `npm run demo`; with `--cases 1,8,94,2000,10000` of made-up runs over these numbers of files,
 * and their comments too. With `--screenshots FOLDER` as pictures too.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = join(HERE, 'out', 'preview');
const LINKS = {
  artifactUrl: 'https://github.com/harbourline/contracts/actions/runs/4200000003/artifacts/1',
  reportUrl: 'https://github.com/harbourline/contracts/actions/runs/4200000003/artifacts/2',
};

/** The first screen, on which a reader decides. */
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, cases: { type: 'string' }, screenshots: { type: 'string' } },
});
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const pages = values.cases === undefined ? await pagesOfOneRun() : await pagesOfSizes(values.cases);
for (const page of pages) console.log(shown(join(OUT, `${page}.html`)));
if (values.screenshots !== undefined) await takeScreenshots(pages, values.screenshots);

async function pagesOfOneRun(): Promise<string[]> {
  const { summary, report } = values.demo ? await demoRun() : await newRun();
  await writeFile(join(OUT, 'summary.html'), markdownPage(summary, 'review summary'));
  await cp(report, join(OUT, 'report.html'));
  return ['summary', 'report'];
}

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

async function pagesOfSizes(sizes: string): Promise<string[]> {
  const written: string[] = [];
  for (const count of sizes.split(',').map(Number)) {
    await using run = await sizedRun(count);
    const { report, records } = run;
    const summary = await renderSummary(report, { ...LINKS, resume: true }, records);
    const sha = report.origin.sha;
    const comment = renderComment(report, {
      ...LINKS,
      marker: '<!-- preview -->',
      previous: null,
      sha,
      scrub: (text) => text,
    });
    await writeFile(join(OUT, `summary-${count}.html`), markdownPage(summary, 'review summary'));
    await writeFile(join(OUT, `comment-${count}.html`), markdownPage(comment, 'github-actions commented'));
    await writeInBlocks(join(OUT, `report-${count}.html`), renderHtml(report, records));
    console.log(`${count} files: a summary of ${kilobytes(summary)} KB, a comment of ${kilobytes(comment)} KB`);
    written.push(`summary-${count}`, `comment-${count}`, `report-${count}`);
  }
  return written;
}

function kilobytes(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 1000);
}

async function takeScreenshots(pages: readonly string[], folder: string): Promise<void> {
  if (chromiumPath === null) throw new Error(MISSING);
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const page of pages) {
      for (const scheme of ['light', 'dark'] as const) await screenshot(browser, page, scheme, null, folder);
      if (values.cases !== undefined) await screenshot(browser, page, 'light', PHONE, folder);
    }
  } finally {
    await browser.close();
  }
}

async function screenshot(
  browser: Browser,
  name: string,
  colorScheme: 'light' | 'dark',
  phone: typeof PHONE | null,
  folder: string,
): Promise<void> {
  // High enough for what matters, and where nothing is cut through.
  const isReport = name.startsWith('report');
  const whole =
    values.cases !== undefined && isReport
      ? DESKTOP
      : { width: isReport ? 1440 : 1200, height: isReport ? 1400 : 1240 };
  const viewport = phone ?? whole;
  // Nothing is caught on its way.
  const page = await browser.newPage({ colorScheme, viewport, reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(join(OUT, `${name}.html`)).href);
  if (values.cases === undefined) await openWorthSeeing(page);
  const path = join(folder, `${name}-${phone === null ? colorScheme : 'phone'}.png`);
  await page.screenshot({ path });
  await page.close();
  console.log(`${shown(path)}: ${Math.ceil((await stat(path)).size / 1000)} KB`);
}

/** In the report, a file that was rejected has most to show. */
async function openWorthSeeing(page: Page): Promise<void> {
  const rejected = page.locator('.row[data-outcome="rejected"] button');
  if ((await rejected.count()) > 0) await rejected.first().click();
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
