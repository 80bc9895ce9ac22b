import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/outcome.ts';
import { caseProblem } from '../../src/problem.ts';
import { renderHtml } from '../../src/report/html/html-report.ts';
import type { ResultRecord } from '../../src/results/record.ts';
import { buildJobId } from '../support/build-job-id.ts';
import { recordOf } from '../support/build-record.ts';
import { buildReport } from '../support/build-report.ts';
import { buildRow } from '../support/build-row.ts';
import { isFull, itInFull } from '../support/tier.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openReport } from './open-report.ts';
import { processorMs } from './processor-time.ts';

const FILES = isFull ? 10_000 : 1_000;
const START = Date.UTC(2026, 7, 1, 10);

/** A reader's actions, as clicks and searches. */
const STEPS = {
  filter: '.chip[data-outcome="failed"]',
  unfilter: '.chip[data-outcome="failed"]',
  'search names': 'search file-77',
  'search the whole of the reasons': 'search agreed',
  'search in vain': 'search there-is-no-such-word',
  'search for nothing': 'search ',
  'sort by name': 'th.case button',
  'sort by reason': 'th.reason button',
  'open a row': '.toggle',
};

/** All files but the successful ones have a reason of 2 KB. */
function rowAt(index: number) {
  const outcome = OUTCOMES[index % OUTCOMES.length] ?? 'lost';
  return buildRow({
    case: `docs/${index % 40}/file-${index}.pdf`,
    outcome,
    jobId: buildJobId(index),
    submittedAt: new Date(START + index * 20).toISOString(),
    finishedAt: new Date(START + index * 20 + 9000).toISOString(),
    error: outcome === 'succeeded' ? null : caseProblem('job-failed', `Reason ${index}: ${'why '.repeat(512)}`),
  });
}

/** 20 KB of JSON. */
function outputAt(index: number) {
  const json = { total: index * 1.25, verdict: 'as agreed', text: `clause ${index} `.repeat(1_500) };
  return { key: 'output', dataType: 'application/json', value: JSON.stringify(json), json };
}

describeInBrowser(`report.html of ${FILES} files with reasons of 2 KB and outputs of 20 KB`, () => {
  let directory: string;
  let path: string;
  let blank: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'large-report-'));
    path = join(directory, 'report.html');
    blank = join(directory, 'blank.html');
    await writeFile(blank, '<!doctype html>');
    const rows = Array.from({ length: FILES }, (_, index) => rowAt(index));
    async function* records(): AsyncGenerator<ResultRecord> {
      for (const [index, row] of rows.entries()) yield recordOf(row, [outputAt(index)]);
    }
    await pipeline(Readable.from(renderHtml(buildReport(rows), records)), createWriteStream(path));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true, force: true });
  });

  it('opens in under five seconds of the processor, and filters, searches and sorts in under one each', async () => {
    await using empty = await openReport(blank);
    const { page } = empty;
    const opening = await processorMs(page, async () => {
      await page.goto(pathToFileURL(path).href);
      await page.locator('.row').first().waitFor();
    });
    expect(opening).toBeLessThan(5_000);
    const figures: Record<string, number> = {};
    for (const [what, act] of Object.entries(STEPS)) {
      figures[what] = await processorMs(page, () =>
        act.startsWith('search ')
          ? page.getByRole('searchbox').fill(act.slice('search '.length))
          : page.locator(act).first().click(),
      );
    }
    const size = Math.round((await stat(path)).size / 1e6);
    console.log(
      `report.html of ${FILES} files, ${size} MB, milliseconds of the processor: ${JSON.stringify({ opening, ...figures })}`,
    );
    for (const [what, spent] of Object.entries(figures)) {
      expect(spent, what).toBeGreaterThan(0);
      expect(spent, what).toBeLessThan(1000);
    }
    expect(empty.incidents).toEqual([]);
  });

  itInFull('draws rows as the reader scrolls to them, down to the last one', async () => {
    await using report = await openReport(path);
    const { page } = report;
    const rows = page.locator('.row');
    const first = await rows.count();
    expect(first).toBeLessThan(300);
    await page.getByRole('searchbox').fill('file-99');
    const matches = Array.from({ length: FILES }, (_, index) => `file-${index}`).filter((name) =>
      name.includes('file-99'),
    );
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe(`${matches.length} of ${FILES / 1_000}\u202f000 files`);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => rows.count()).toBe(first);
    await page.keyboard.press('Escape');
    for (let drawn = first; drawn < 600; drawn = await rows.count()) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect.poll(() => rows.count()).toBeGreaterThan(drawn);
    }
  });

  itInFull.each(['light', 'dark'] as const)('passes axe in %s mode with every outcome', async (colorScheme) => {
    const few = join(directory, `few-${colorScheme}.html`);
    const rows = OUTCOMES.map((_, index) => rowAt(index));
    async function* records(): AsyncGenerator<ResultRecord> {
      for (const row of rows) yield recordOf(row);
    }
    await pipeline(Readable.from(renderHtml(buildReport(rows), records)), createWriteStream(few));
    await using report = await openReport(few, { colorScheme });
    const { page } = report;
    for (const toggle of await page.locator('.toggle').all()) await toggle.click();
    for (const chip of await page.locator('.chip').all()) await chip.click();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
