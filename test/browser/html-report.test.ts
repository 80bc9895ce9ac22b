import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FileScript } from '../../simulators/roe/scenario.ts';
import type { StepRun } from '../../simulators/runner/options.ts';
import { type ActionFixture, pdf } from '../support/action-fixture.ts';
import { startInProcessFixture } from '../support/in-process-fixture.ts';
import { sample } from '../support/tier.ts';
import { startCountingServer } from './counting-server.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { type OpenReport, openReport } from './open-report.ts';

const sent = (value: string) => [{ key: 'output', data_type: 'application/json', value }];
const json = (value: unknown) => sent(JSON.stringify(value));
const lease = { number: 'PC-14-3', notice_days: 180, parties: [{ name: 'Pelham Court' }, { name: 'Harbourline' }] };

/** More rows than fit without scrolling. */
const fields = Array.from({ length: 60 }, (_, index) => `"field_${index}":true`).join();

const SCRIPTS: FileScript[] = [
  { match: 'a-lease.pdf', outputs: json(lease), correctedOutputs: json({ ...lease, notice_days: 90 }), cost: 0.4 },
  { match: 'b-invoice.pdf', outputs: sent(`{"total":9007199254740993,${fields}}`), cost: 0.1 },
  { match: 'c-golden.pdf', outputs: json({ number: 'INV-7', total: 12 }), cost: 0.3 },
  { match: 'd-cut.pdf', end: 4, errorMessage: 'Page 3 of 12 could not be read.', cost: 0.2 },
  {
    match: 'e-text.pdf',
    outputs: [{ key: 'notes', data_type: 'text/plain', value: 'line one\nline two' }],
    cost: 0.05,
  },
];
const FILES = {
  ...Object.fromEntries(SCRIPTS.map(({ match }) => [match, pdf(match)])),
  'empty.pdf': '',
  'c-golden.expected.json': JSON.stringify({ number: 'INV-8', total: 12 }),
};

describeInBrowser('report.html in a browser', () => {
  let fixture: ActionFixture;
  let step: StepRun;
  let runId: string;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
    step = await fixture.run({
      files: FILES,
      inputs: { expected: '{dir}/{stem}.expected.json' },
      scenario: { files: SCRIPTS },
    });
    runId = fixture.runId;
  });
  afterAll(async () => {
    await fixture?.[Symbol.asyncDispose]();
  });

  const reportPath = () => join(step.outputs['results-dir'] ?? '', 'report.html');
  const open = (options = {}): Promise<OpenReport> => openReport(reportPath(), options);
  const status = (page: Page) => page.getByRole('status').textContent();
  const toggle = (page: Page, path: string) => page.getByRole('button', { name: path, exact: true });

  it('states the verdict and the number of files per outcome', async () => {
    await using report = await open();
    expect(await report.page.getByRole('heading', { level: 1 }).textContent()).toBe('3 of 6 files did not succeed');
    const chips = await report.page
      .getByRole('group', { name: /outcomes/ })
      .getByRole('button')
      .allTextContents();
    expect(chips).toEqual(['failed1', 'rejected1', 'not submitted1', 'succeeded3']);
    expect(await status(report.page)).toBe('All 6 files');
    const timeline = report.page.getByRole('button', { name: 'Jobs over time' });
    expect(await timeline.getAttribute('aria-expanded')).toBe('false');
    await timeline.click();
    expect(await report.page.locator('.bar').count()).toBe(5);
  });

  it('shows unsuccessful files first, and sorts by each column in both directions', async () => {
    await using report = await open();
    const good = ['a-lease.pdf', 'b-invoice.pdf', 'e-text.pdf'];
    expect(await report.paths()).toEqual(['d-cut.pdf', 'c-golden.pdf', 'empty.pdf', ...good]);
    const sorted = async (name: string) => {
      await report.page.getByRole('columnheader', { name }).getByRole('button').click();
      return await report.paths();
    };
    await report.page.getByText('Columns').click();
    for (const name of ['Reason', 'Submitted']) await report.page.getByRole('checkbox', { name }).check();
    const byPath = [...SCRIPTS.map(({ match }) => match), 'empty.pdf'];
    expect(await sorted('File')).toEqual(byPath);
    expect(await sorted('File')).toEqual(byPath.toReversed());
    // A file without a job has no cost, and is last in both directions.
    const byCost = ['e-text.pdf', 'b-invoice.pdf', 'd-cut.pdf', 'c-golden.pdf', 'a-lease.pdf'];
    expect(await sorted('Cost')).toEqual([...byCost, 'empty.pdf']);
    expect(await sorted('Cost')).toEqual([...byCost.toReversed(), 'empty.pdf']);
    expect(await report.page.getByRole('columnheader', { name: 'Cost' }).getAttribute('aria-sort')).toBe('descending');
    for (const name of ['Reason', 'Submitted', 'Took']) expect((await sorted(name)).toSorted()).toEqual(byPath);
  });

  it('filters by outcome and by words, including words that only an opened row shows', async () => {
    await using report = await open();
    const { page } = report;
    const failed = page.getByRole('button', { name: /^failed/ });
    await failed.click();
    expect([await report.paths(), await status(page)]).toEqual([['d-cut.pdf'], '1 of 6 files']);
    await page.getByRole('button', { name: /^rejected/ }).click();
    expect(await report.paths()).toEqual(['d-cut.pdf', 'c-golden.pdf']);
    await failed.click();
    expect(await report.paths()).toEqual(['c-golden.pdf']);
    await page.getByRole('button', { name: /^rejected/ }).click();

    const found = async (words: string) => {
      await page.getByRole('searchbox', { name: 'Search' }).fill(words);
      await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
      return await report.paths();
    };
    expect(await found('PAGE 3')).toEqual(['d-cut.pdf']);
    expect(await found('pelham court')).toEqual(['a-lease.pdf']);
    expect(await page.getByText('found inside').count()).toBe(1);
    expect(await found('"notice_days":180')).toEqual(['a-lease.pdf']);
    expect(await found('pdf invoice')).toEqual(['b-invoice.pdf']);
    const [jobId = ''] = Object.keys(JSON.parse(step.outputs['status-map'] ?? '{}') as object);
    expect(await found(jobId)).toHaveLength(1);
    expect([await found('no such words'), await status(page)]).toEqual([[], '0 of 6 files']);
    expect(await page.locator('.nothing').innerText()).toBe('No file matches ‘no such words’. Clear search');
    await page.getByRole('button', { name: 'Clear search' }).click();
    expect(await status(page)).toBe('All 6 files');
  });

  it('opens and closes a row by keyboard, and moves between rows with the arrow keys', async () => {
    await using report = await open();
    const { page } = report;
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    const cut = toggle(page, 'd-cut.pdf');
    await cut.focus();
    await page.keyboard.press('Enter');
    expect(await cut.getAttribute('aria-expanded')).toBe('true');
    const opened = page.locator(`#${await cut.getAttribute('aria-controls')}`);
    expect(await opened.textContent()).toContain('Page 3 of 12 could not be read.');
    await page.keyboard.press('Space');
    expect(await cut.getAttribute('aria-expanded')).toBe('false');
    expect(await opened.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('c-golden.pdf');
  });

  it('shows outputs as trees and texts, corrections next to them, and failed checks as differences', async () => {
    await using report = await open();
    const { page } = report;
    for (const path of ['a-lease.pdf', 'c-golden.pdf', 'e-text.pdf']) await toggle(page, path).click();
    expect(await page.getByRole('group', { name: 'original output' }).locator('.changed').allTextContents()).toEqual([
      '180',
    ]);
    expect(await page.getByRole('group', { name: 'corrected output' }).locator('.changed').allTextContents()).toEqual([
      '90',
    ]);
    expect(await page.locator('.differences tbody tr').allTextContents()).toEqual(['/number"INV-8""INV-7"']);
    expect(await page.locator('.differences mark').allTextContents()).toEqual(['8', '7']);
    expect(await page.locator('pre').textContent()).toBe('line one\nline two');
    await toggle(page, 'b-invoice.pdf').click();
    expect(await page.getByRole('group', { name: 'output output' }).locator('.number').allTextContents()).toContain(
      '9007199254740993',
    );
    await page.getByRole('group', { name: 'original output' }).getByRole('button', { name: 'As sent' }).click();
    expect(await page.locator('.original pre').textContent()).toBe(JSON.stringify(lease));
  });

  it.each(sample(['light', 'dark'] as const))('passes axe in %s mode with open rows', async (colorScheme) => {
    await using report = await open({ colorScheme });
    const { page } = report;
    for (const path of ['a-lease.pdf', 'b-invoice.pdf', 'c-golden.pdf', 'd-cut.pdf']) await toggle(page, path).click();
    await page.getByRole('button', { name: /^succeeded/ }).hover();
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(20);
  });

  it.each(sample([320, 768]))('fits a window of %d pixels without scrolling sideways', async (width) => {
    await using report = await open({ viewport: { width, height: 800 } });
    for (const path of ['a-lease.pdf', 'c-golden.pdf']) await toggle(report.page, path).click();
    expect(await report.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('makes no request, whatever is opened, and its policy blocks requests', async () => {
    await using report = await open();
    const { page } = report;
    for (const path of await report.paths()) await toggle(page, path).click();
    expect(report.requests).toEqual([report.url]);
    expect(report.incidents).toEqual([]);

    await using server = await startCountingServer();
    const attempts = await page.evaluate(async (address) => {
      const image = document.createElement('img');
      const seen = new Promise((resolve) => {
        image.onload = () => resolve('done');
        image.onerror = () => resolve('refused');
      });
      image.src = address;
      const fetched = fetch(address, { mode: 'no-cors' }).then(
        () => 'done',
        () => 'refused',
      );
      const markup = () => {
        document.body.innerHTML += '<b>markup</b>';
        return 'done';
      };
      const refusal = (act: () => string) => {
        try {
          return act();
        } catch {
          return 'refused';
        }
      };
      return [await seen, await fetched, refusal(markup)];
    }, server.url);
    expect(attempts).toEqual(['refused', 'refused', 'refused']);
    expect(server.requests).toBe(0);
    // The server does answer requests that are allowed.
    await fetch(server.url);
    expect(server.requests).toBe(1);
  });

  it('does not repeat the messages of failed checks', async () => {
    await using report = await open();
    await toggle(report.page, 'c-golden.pdf').click();
    const opened = report.page.locator('.opened');
    expect(await opened.locator('.differences').count()).toBe(1);
    expect(await opened.locator('.reason-box').count()).toBe(0);
    await toggle(report.page, 'd-cut.pdf').click();
    expect(await opened.locator('.reason-box').allTextContents()).toEqual([
      'Why it failedPage 3 of 12 could not be read.',
    ]);
  });

  it('prints on white with complete texts', async () => {
    await using report = await open({ colorScheme: 'dark' });
    await toggle(report.page, 'b-invoice.pdf').click();
    const lookOf = () =>
      report.page.evaluate(() => {
        const value = document.querySelector('.clipped');
        return {
          scheme: getComputedStyle(document.documentElement).colorScheme,
          cut: value !== null && value.scrollHeight > value.clientHeight,
        };
      });
    expect(await lookOf()).toEqual({ scheme: 'light dark', cut: true });
    await report.page.emulateMedia({ media: 'print' });
    expect(await lookOf()).toEqual({ scheme: 'light', cut: false });
  });

  it('has no empty column, and no filter by outcome if there is only one', async () => {
    const good = await fixture.run({ files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b') } });
    await using report = await openReport(join(good.outputs['results-dir'] ?? '', 'report.html'));
    const heads = () => report.page.getByRole('columnheader').allTextContents();
    expect(await heads()).toEqual(['File', 'Outcome', 'title', 'pages', 'Took', 'Cost']);
    expect(await report.page.locator('.chips').count()).toBe(0);
    await toggle(report.page, 'a.pdf').click();
    expect(await report.page.locator('.opened > td').getAttribute('colspan')).toBe('6');
  });

  it('has the verdict as its heading, followed by the reason and what to do', async () => {
    const agentId = '99999999-9999-4999-8999-999999999999';
    const bad = await fixture.run({ files: { 'a.pdf': pdf('a') }, inputs: { 'agent-id': agentId } });
    await using report = await openReport(join(bad.outputs['results-dir'] ?? '', 'report.html'));
    expect(await report.page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing was submitted');
    expect(await report.page.locator('.rest').textContent()).toMatch(
      /^Agent .* was not found \(.*\): check agent-id and .*organization\.$/i,
    );
    expect(await report.page.getByRole('columnheader').allTextContents()).toEqual(['File', 'Outcome', 'Reason']);
  });

  it('is in the results artifact, and unzipped in a second artifact that report-url names', async () => {
    const artifacts = await fixture.artifacts.artifacts(runId);
    const page = artifacts.find(({ name }) => name === 'roe-report.html');
    expect(page?.mimeType).toBe('text/html');
    expect(step.outputs['report-url']).toMatch(new RegExp(`/artifacts/${page?.id}$`));
    const uploaded = await fixture.artifacts.download(page?.id ?? 0);
    expect(uploaded.equals(readFileSync(reportPath()))).toBe(true);
  });
});
