import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FileScript } from '../../simulators/roe/scenario.ts';
import type { StepRun } from '../../simulators/runner/options.ts';
import { type ActionFixture, pdf, resultsOf } from '../support/action-fixture.ts';
import { startInProcessFixture } from '../support/in-process-fixture.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openReport } from './open-report.ts';
import { processorMs } from './processor-time.ts';

/** Each of these would set a global, open a dialog or make a request if the page took it for more than text. */
const TEXTS = [
  '<script>globalThis.pwned = 1; alert(1)</script>',
  '</script><script>globalThis.pwned = 1; alert(1)</script>',
  '<!-- <script> --> </script><img src=x onerror="globalThis.pwned = 1">',
  ']]></pre></style></title></textarea><svg onload="globalThis.pwned = 1"></svg>',
  '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe><base href="http://127.0.0.1:9/">',
  '<a href="javascript:globalThis.pwned = 1">javascript:globalThis.pwned = 1</a>',
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><link rel=stylesheet href=//127.0.0.1:9/x>',
  'line\u2028separator\u2029paragraph',
  'half \ud83d of a character, \u0000 null, \u001b[31m escape, \u202e turned round',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is such a text
  '${globalThis.pwned = 1} {{constructor.constructor("globalThis.pwned = 1")()}}',
];
const LARGE = `${'x'.repeat(5_000_000)}the end`;
const deep = (depth: number): string => `${'{"a":'.repeat(depth)}"bottom"${'}'.repeat(depth)}`;

const outputs = (value: string, type = 'application/json') => [{ key: 'output', data_type: type, value }];
const everywhere = { __proto__: null, keys: Object.fromEntries(TEXTS.map((text) => [text, text])), list: TEXTS };

// Windows allows neither quotes nor angle brackets in a name.
const HOSTILE_NAME =
  process.platform === 'win32'
    ? "&lt;img src=x onerror='globalThis.pwned=1'&gt;.pdf"
    : '"><img src=x onerror=globalThis.pwned=1>.pdf';
const SCRIPTS: FileScript[] = [
  { match: 'json.pdf', outputs: outputs(JSON.stringify(everywhere)), correctedOutputs: outputs(JSON.stringify(TEXTS)) },
  {
    match: 'proto.pdf',
    outputs: outputs('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}'),
  },
  { match: 'text.pdf', outputs: TEXTS.map((value, at) => ({ key: `${value}${at}`, data_type: value, value })) },
  { match: 'large.pdf', outputs: outputs(LARGE, 'text/plain') },
  { match: 'deep.pdf', outputs: outputs(deep(190)) },
  { match: 'deeper.pdf', outputs: outputs(deep(5000)) },
  { match: 'failed.pdf', end: 4, errorMessage: TEXTS.join('\n') },
  { match: HOSTILE_NAME, outputs: outputs(JSON.stringify(TEXTS[1])) },
];
const NAMES = SCRIPTS.map(({ match }) => match);

describeInBrowser('report.html of a run whose every text is hostile', () => {
  let fixture: ActionFixture;
  let step: StepRun;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: 'real' });
    step = await fixture.run({
      files: Object.fromEntries(NAMES.map((name) => [name, pdf(name)])),
      inputs: { 'reject-when': `case = "json.pdf" ? true : false` },
      scenario: { files: SCRIPTS },
    });
  });
  afterAll(async () => {
    await fixture?.[Symbol.asyncDispose]();
  });

  const open = () => openReport(join(step.outputs['results-dir'] ?? '', 'report.html'));

  it('shows every text unchanged and executes none of them', async () => {
    await using report = await open();
    const { page } = report;
    expect((await report.paths()).toSorted()).toEqual(NAMES.toSorted());
    for (const path of await report.paths()) {
      await page.getByRole('button', { name: path, exact: true }).click();
    }
    for (const name of await page.getByRole('button', { name: 'As sent' }).all()) await name.click();
    const shown = (await page.locator('main').textContent())?.toWellFormed();
    for (const { case: path, outputs: sent } of resultsOf(step).results) {
      if (path === 'large.pdf') continue;
      for (const { key, value, dataType } of sent ?? []) {
        for (const text of [key, value, dataType]) expect(shown).toContain(text.slice(0, 20_000).toWellFormed());
      }
    }
    expect(await page.evaluate(() => [Reflect.get(globalThis, 'pwned'), Reflect.get({}, 'polluted')])).toEqual([
      undefined,
      undefined,
    ]);
    expect(await page.locator('main :is(script, img, iframe, base, meta, link, style, object)').count()).toBe(0);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).protocol));
    expect(new Set(links)).toEqual(new Set(['https:']));
    expect(report.requests).toEqual([report.url]);
    expect(report.incidents).toEqual([]);
  });

  it('opens a tree of 190 levels completely, and shows a deeper one as text', async () => {
    await using report = await open();
    const { page } = report;
    await page.getByRole('button', { name: 'deep.pdf', exact: true }).click();
    // Each level is filled when the one above it is opened.
    await page.evaluate(async () => {
      const closed = () => document.querySelector<HTMLDetailsElement>('.tree details:not([open])');
      for (let branch = closed(); branch !== null; branch = closed()) {
        const opened = new Promise((resolve) => branch?.addEventListener('toggle', resolve, { once: true }));
        branch.open = true;
        await opened;
      }
    });
    expect(await page.locator('.tree .string').textContent()).toBe('bottom');
    await page.getByRole('button', { name: 'deeper.pdf', exact: true }).click();
    expect(await page.locator('pre').textContent()).toBe(deep(5000).slice(0, 20_000));
  });

  it('opens an output of five million characters quickly, shows its beginning, and says how much is missing', async () => {
    await using report = await open();
    const { page } = report;
    const took = await processorMs(page, () => page.getByRole('button', { name: 'large.pdf', exact: true }).click());
    // It takes some dozen milliseconds.
    expect(took).toBeLessThan(2000);
    const opened = page.locator('.opened');
    expect(await opened.locator('pre').textContent()).toBe('x'.repeat(20_000));
    await opened.getByRole('button', { name: /^Show all 500/ }).click();
    expect(await opened.locator('pre').textContent()).toBe('x'.repeat(500_000));
    expect(await opened.textContent()).toContain(
      '4 500 007 more characters are not in this report'.replaceAll(' 5', '\u202f5').replaceAll(' 0', '\u202f0'),
    );
    expect(report.incidents).toEqual([]);
  });
});
