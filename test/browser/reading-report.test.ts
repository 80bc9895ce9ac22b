import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseProblem } from '../../src/problem.ts';
import { type ResultRecord, toOutputRecord } from '../../src/results/record.ts';
import { recordOf } from '../support/build-record.ts';
import { buildRow } from '../support/build-row.ts';
import { HOSTILE_MARKDOWN } from '../support/hostile-markdown.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openReport } from './open-report.ts';
import { writeReport } from './write-report.ts';

const text = (value: string, dataType = 'text/plain') => [toOutputRecord({ key: 'output', dataType, value })];
const json = (value: unknown) => text(JSON.stringify(value), 'application/json');
const lines = Array.from({ length: 200 }, (_, at) => ({ position: at + 1, what: `Paper ${at}`, net: at / 2 }));
const MARKDOWN =
  '# Answer\n\nThe notice is **180 days**, see [the clause](https://example.com/14).\n\n| a | b |\n|--|--|\n| 1 | 2 |\n';

const invoice = (total: unknown, more: object = {}) => ({
  number: `INV-${total}`,
  total,
  currency: 'EUR',
  paid: false,
  ...more,
});
/** Of each kind that agents answer with. */
const ANSWERS = {
  'a/nested.pdf': json(invoice(900, { seller: { name: 'Acme & Söhne', address: { city: 'Delft' } } })),
  'a/null.pdf': json(invoice(null, { currency: null })),
  'a/rows.pdf': json(invoice(10_000.5, { lines })),
  'a/money.pdf': json(invoice('EUR 1,312.50')),
  'a/flag.pdf': json(invoice(7, { paid: true })),
  'b/markdown.docx': text(MARKDOWN),
  'b/page.docx': text('<h1>Total</h1><p>12 &euro;</p>', 'text/html'),
  'b/words.docx': text('No total was found in this letter.'),
};
const VISIBLE = [
  'INV-900',
  'INV-null',
  'INV-10000.5',
  'EUR 1,312.50',
  'true',
  'Answer The notice is 180 days',
  '<h1>Total</h1>',
  'No total was found',
];

const answered = Object.entries(ANSWERS).map(([path, outputs], at) =>
  recordOf(buildRow({ case: path, cost: at / 100 }), outputs),
);
const failed = (path: string, reason: string): ResultRecord =>
  recordOf(buildRow({ case: path, outcome: 'failed', jobId: null, error: caseProblem('job-failed', reason) }));
/** After them, so that the one looked for is far down. */
const many = Array.from({ length: 1500 }, (_, at) => recordOf(buildRow({ case: `c/${at}.pdf` }), json(invoice(at))));

describeInBrowser('report.html for a reader of documents', () => {
  let folder: string;
  const pathOf = (name: string) => join(folder, `${name}.html`);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reading-report-'));
    await writeReport(answered, pathOf('answers'));
    const overloaded = [1, 2, 3].map((at) => failed(`d/${at}.pdf`, 'Model 0 overloaded'));
    await writeReport([...answered, ...overloaded, failed('d/4.pdf', 'torn'), ...many], pathOf('many'));
    const outputs = HOSTILE_MARKDOWN.map((value, at) =>
      toOutputRecord({ key: `${at}`, dataType: 'text/markdown', value }),
    );
    await writeReport([recordOf(buildRow({ case: 'hostile.md' }), outputs)], pathOf('hostile'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const status = (page: Page) => page.getByRole('status').textContent();
  const toggle = (page: Page, path: string) => page.locator('.toggle').filter({ hasText: path });
  const bottomOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
  };

  it('shows the values of varied outputs on the first screen, and the first file on that of a phone', async () => {
    await using desktop = await openReport(pathOf('answers'), { viewport: { width: 1440, height: 900 } });
    for (const value of VISIBLE) {
      expect(await bottomOf(desktop.page.locator('.row').getByText(value).first()), value).toBeLessThan(900);
    }
    expect(await desktop.page.locator('.row .missing').allTextContents()).toEqual(['missing', 'missing']);
    await using phone = await openReport(pathOf('many'), { viewport: { width: 390, height: 844 } });
    expect(await bottomOf(phone.page.locator('.row').first())).toBeLessThan(844);
    await phone.page.getByRole('button', { name: 'Filter and sort' }).click();
    await phone.page.getByText('Columns').click();
    for (const tab of await phone.page.locator('.tab').all()) await tab.click();
    await toggle(phone.page, 'd/1.pdf').click();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await phone.page.evaluate(axe.source);
    // The rows after these are all alike. Left in and excluded, they would still take axe time.
    await phone.page.evaluate(() => {
      for (const row of document.querySelectorAll('.row:nth-child(n+20)')) row.remove();
    });
    const { violations } = (await phone.page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('sorts money as numbers, and its address leads back to what was shown and to one case', async () => {
    await using report = await openReport(pathOf('many'));
    const { page } = report;
    const total = page.getByRole('columnheader', { name: 'total' }).getByRole('button');
    await page.getByRole('searchbox').fill('folder:a total:*');
    await expect.poll(() => status(page)).toBe('4 of 1\u202f512 files');
    await total.click();
    const sorted = ['a/flag.pdf', 'a/nested.pdf', 'a/money.pdf', 'a/rows.pdf'];
    expect(await report.paths()).toEqual(sorted);
    await total.click();
    expect(await report.paths()).toEqual(sorted.toReversed());
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    expect(await report.paths()).toEqual(sorted.toReversed());
    await page.goto(`${report.url}#file=c/1200.pdf`);
    const far = toggle(page, 'c/1200.pdf');
    expect(await far.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('c/1200.pdf');
    const opened = page.locator('.opened');
    expect(await opened.getByRole('link', { name: 'c/1200.pdf ↗' }).getAttribute('href')).toMatch(
      /\/blob\/\w+\/c\/1200\.pdf$/,
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await opened.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${report.url}#file=c%2F1200.pdf`);
    expect(report.incidents).toEqual([]);
  });

  it('renders Markdown with a switch to its source, lists as tables, and long outputs up to a part of the window', async () => {
    await using report = await openReport(pathOf('answers'));
    const { page } = report;
    await toggle(page, 'b/markdown.docx').click();
    const output = page.getByRole('group', { name: 'output output' });
    expect(await output.locator('.prose').innerText()).toMatch(/^Answer\s+The notice is 180 days, see the clause\./);
    const link = output.getByRole('link', { name: 'the clause' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      'https://example.com/14',
      'noopener noreferrer',
    ]);
    await output.getByRole('button', { name: 'As sent' }).click();
    expect(await output.locator('pre').textContent()).toBe(MARKDOWN);
    await page.keyboard.press('Escape');
    expect(await page.locator('.opened').count()).toBe(0);
    await toggle(page, 'a/rows.pdf').click();
    expect(await page.locator('.alike thead').innerText()).toMatch(/#\s+position\s+what\s+net/);
    expect(await page.locator('.alike tbody tr').count()).toBe(50);
    const box = page.locator('.clipped');
    await expect.poll(() => box.getAttribute('class')).toContain('cut');
    expect((await box.boundingBox())?.height).toBeLessThanOrEqual(540);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.getByRole('button', { name: 'Show all 200' }).click();
    expect(await page.locator('.alike tbody tr').count()).toBe(200);
  });

  it('groups problems, adds up what is selected, and lets it be taken along', async () => {
    await using report = await openReport(pathOf('many'));
    const { page } = report;
    await page.locator('.problems summary').first().click();
    await page.getByRole('button', { name: 'Show only these 3 files' }).click();
    expect(await report.paths()).toEqual(['d/1.pdf', 'd/2.pdf', 'd/3.pdf']);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.getByRole('combobox', { name: 'Folder' }).selectOption('a/');
    await page.getByRole('button', { name: 'Figures' }).click();
    const totals = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'total', exact: true }) });
    expect((await totals.innerText()).split(/\s*\t\s*/)).toEqual([
      'total',
      '4',
      '12\u202f220.00',
      '3\u202f055.00',
      '7.00',
      '10\u202f000.50',
    ]);
    await page.getByText('Columns').click();
    for (const name of ['number', 'currency', 'paid', 'Outcome', 'Took', 'Cost'])
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe(
      '\uFEFFFile,total\r\na/nested.pdf,900\r\na/null.pdf,\r\na/rows.pdf,10000.5\r\na/money.pdf,"EUR 1,312.50"\r\na/flag.pdf,7\r\n',
    );
    expect(report.incidents).toEqual([]);
  });

  it('is used by keys: the next failure, the row below, all rows, the list of keys, the way past the head', async () => {
    await using report = await openReport(pathOf('many'));
    const { page } = report;
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the files');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('d/1.pdf');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await focused()).toBe('d/3.pdf');
    expect(await page.locator('.row.open').count()).toBe(1);
    await page.keyboard.press('j');
    expect(await focused()).toBe('d/4.pdf');
    await page.keyboard.press('Escape');
    expect(await page.locator('.row.open').count()).toBe(0);
    await page.keyboard.press('e');
    expect(await page.locator('.row:not(.open)').count()).toBe(0);
    await page.keyboard.press('e');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('total:>1300');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('makes nothing but text of two hundred hostile answers in Markdown', async () => {
    await using report = await openReport(pathOf('hostile'));
    const { page } = report;
    await toggle(page, 'hostile.md').click();
    expect(await page.locator('.prose').count()).toBeGreaterThan(190);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(
      await page
        .locator('main :is(script, img, iframe, base, meta, link, style, object, form, input[autofocus])')
        .count(),
    ).toBe(0);
    const links = await page
      .locator('.prose a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(new Set(links)).toEqual(new Set(['http:']));
    expect(report.requests).toEqual([report.url]);
    expect(report.incidents).toEqual([]);
  });
});
