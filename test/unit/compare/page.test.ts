import { expect, it } from 'vitest';
import { comparisonPage } from '../../../src/compare/page.ts';
import { buildComparison, shownExample } from '../../support/build-comparison.ts';

const bodyOf = (...given: Parameters<typeof comparisonPage>): string =>
  [...comparisonPage(...given)].join('').replace(/^[\s\S]*<body>/, '<body>');

it('the page of a comparison shows the runs, the flips, the differences, and the values side by side', () => {
  expect(bodyOf(shownExample())).toBe(`<body><main>
<section>
<h1>Roe agent, compared: of 5 files, 1 regressed</h1>
<p>The base is run 4711, commit 0123456, 2026-08-01, Invoices v3: base names it. Compared is run 4712, attempt 2, commit 0123456, 2026-08-01, Invoices v4.</p>
<p>1 regressed, 2 changed, 1 fixed, 1 the same, 1 added, 1 removed, 1 not run</p>
<p>Too few to tell: only 2 files differ, and a split of fewer than 6 can always be chance.</p>
</section>
<section>
<h2>Flips</h2>
<table><thead><tr><th scope="col">File</th><th scope="col">Flip</th><th scope="col">Reason in the base</th><th scope="col">Reason now</th></tr></thead><tbody>
<tr><td>a|1.pdf</td><td>approve → decline</td><td>all &#96;clauses&#96; | fine</td><td></td></tr>
</tbody></table>
</section>
<section>
<h2>Since the base</h2>
<table><thead><tr><th scope="col">File</th><th scope="col">Now</th><th scope="col">Because of</th><th scope="col">Error in the base</th><th scope="col">Error now</th></tr></thead><tbody>
<tr><td>a|1.pdf</td><td>regressed</td><td>another agent or version</td><td></td><td>total: 3 is not 4</td></tr>
<tr><td>c.pdf</td><td>changed</td><td>another agent or version</td><td></td><td></td></tr>
<tr><td>h.pdf</td><td>changed</td><td>another agent or version</td><td>unreadable</td><td>odd</td></tr>
<tr><td>b.pdf</td><td>fixed</td><td>another agent or version</td><td>unreadable</td><td></td></tr>
<tr><td>e.pdf</td><td>added</td><td></td><td></td><td></td></tr>
<tr><td>f.pdf</td><td>removed</td><td></td><td></td><td></td></tr>
<tr><td>g.pdf</td><td>not run</td><td></td><td></td><td></td></tr>
</tbody></table>
</section>
<section>
<h2>a|1.pdf: regressed</h2>
<table><thead><tr><th scope="col">Place</th><th scope="col">Base</th><th scope="col">Now</th></tr></thead><tbody>
<tr><td>/total</td><td><del><mark>3</mark></del></td><td><ins><mark>4</mark></ins></td></tr>
</tbody></table>
</section>
<section>
<h2>c.pdf: changed</h2>
<table><thead><tr><th scope="col">Place</th><th scope="col">Base</th><th scope="col">Now</th></tr></thead><tbody>
<tr><td>/total</td><td><del><mark>3</mark></del></td><td><ins><mark>4</mark></ins></td></tr>
<tr><td>the output</td><td><del><mark>nothing</mark></del></td><td><ins><mark>&#34;new&#34;</mark></ins></td></tr>
</tbody></table>
<p>2 more in comparison.json</p>
</section>
</main></body>
</html>
`);
});

it('a comparison without differences is a page with one section', () => {
  const comparison = buildComparison({
    base: { a: { isFile: false } },
    now: { a: { isFile: false } },
    decision: '/ok',
  });
  const page = bodyOf({ ...shownExample(), comparison, details: new Map() });
  expect(page.match(/<section>/g)).toHaveLength(1);
  expect(page).toContain('<p>1 the same</p>\n</section>\n</main></body>\n</html>\n');
});

it('foreign text is shown as it is, and never becomes markup', () => {
  const hostile = `<b>"'\u0060&`;
  const comparison = buildComparison({
    base: { [hostile]: {} },
    now: { [hostile]: { outcome: 'failed', error: hostile } },
  });
  const escaped = '&#60;b&#62;&#34;&#39;&#96;&#38;';
  const page = bodyOf({ ...shownExample(), comparison, details: new Map() });
  expect(page).toContain(
    `<tr><td>${escaped}</td><td>regressed</td><td>nothing else differs</td><td></td><td>${escaped}</td></tr>`,
  );
  expect(page).not.toContain('<b>');
});

it.each([
  [2_000, 2_000],
  [2_001, 2_000],
])('of %d differences and flips it lists %d each', (count, listed) => {
  const files = (outputs: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.pdf`, { outputs, decision: outputs }]));
  const comparison = buildComparison({ base: files('x'), now: files('y'), decision: '/ok' });
  const page = bodyOf({ ...shownExample(), comparison, details: new Map() });
  expect(page.match(/<td>x → y<\/td>/g)).toHaveLength(listed);
  expect(page.match(/<td>changed<\/td>/g)).toHaveLength(listed);
});

it('the page allows its own style and nothing else', () => {
  const page = [...comparisonPage(shownExample())].join('');
  expect(page).toMatch(
    /content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'"/,
  );
  expect(page).not.toContain('<script');
});
