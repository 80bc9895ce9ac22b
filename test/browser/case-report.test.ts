import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StepRun } from '../../simulators/runner/options.ts';
import { type ActionFixture, pdf } from '../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../support/case-agent.ts';
import { startInProcessFixture } from '../support/in-process-fixture.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openReport } from './open-report.ts';

const LONG = 'x'.repeat(300);
const ROWS = `id,note,document\nfirst,${LONG},docs/1.pdf\nsecond,short,docs/1.pdf\n`;
const INPUTS = `context: "{note}"
details: "{id}"
documents: { file: "{document}" }
photo: { file: "{id}.png", optional: true }
`;

describeInBrowser('report.html of cases', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(async () => {
    await fixture?.[Symbol.asyncDispose]();
  });

  const open = ({ outputs }: StepRun, options = {}) =>
    openReport(join(outputs['results-dir'] ?? '', 'report.html'), options);

  it('shows the files and the row of a case, also on a phone, and for readers of the screen', async () => {
    const step = await fixture.run({
      files: { 'listings.csv': ROWS, 'docs/1.pdf': pdf('1') },
      scenario: { agents: [caseAgent()] },
      inputs: { 'agent-id': CASE_AGENT, files: '', rows: 'listings.csv', inputs: INPUTS },
    });
    for (const width of [1200, 390]) {
      await using report = await open(step, { viewport: { width, height: 900 } });
      const { page } = report;
      await page.getByRole('button', { name: 'first' }).click();
      const files = page.getByRole('group', { name: 'Input, File, Type and size, SHA-256' });
      expect(await files.innerText()).toMatch(/documents\s+docs\/1\.pdf/);
      const row = page.getByRole('group', { name: 'Column, Value' });
      expect(await row.innerText()).toContain(LONG);
      expect(await page.getByText('listings.csv, line 2').count()).toBe(1);
      // Nothing is pushed out of view.
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(report.incidents).toEqual([]);
    }
  });

  it('says neither case nor row if each is one file', async () => {
    const step = await fixture.run({ files: { 'a.pdf': pdf('a'), 'b.pdf': '%PDF-broken', 'c.pdf': '' } });
    await using report = await open(step);
    const { page } = report;
    const toggles = page.locator('.toggle');
    for (let at = 0; at < 3; at += 1) await toggles.nth(at).click();
    const labels = await page.locator('[aria-label]').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    const text = [await page.locator('body').innerText(), ...labels, await page.title()].join('\n');
    expect(text).toContain('All 3 files');
    expect(text.match(/.{0,30}\b(cases?|rows?)\b.{0,30}/gi)).toBeNull();
  });
});
