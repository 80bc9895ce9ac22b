import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/compare/classify.ts';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { DecisionTable } from '../../../src/compare/decision.ts';
import {
  renderComparison,
  renderForComment,
  renderVerdict,
  type ShownComparison,
} from '../../../src/compare/summary.ts';
import { judgeChanges } from '../../../src/compare/verdict.ts';
import { runProblem } from '../../../src/problem.ts';
import { problemsVerdict, skippedVerdict } from '../../../src/verdict.ts';
import { buildComparison, shownExample } from '../../support/build-comparison.ts';

const NBSP = '\u00a0';

it('the summary of a comparison shows the runs, the flips, the differences and their values, and folds the rest', () => {
  expect(renderComparison(shownExample())).toBe(`## ❌ Roe agent, compared: of 5 files, 1 regressed

The base is run 4711, commit 0123456, 2026-08-01, Invoices v3&#58; <code>base</code> names it. Compared is run 4712, attempt 2, commit 0123456, 2026-08-01, Invoices v4.

🔻 **1**&nbsp;regressed &nbsp; ✏️ **2**&nbsp;changed &nbsp; 🎉 **1**&nbsp;fixed &nbsp; ✅ **1**&nbsp;the same &nbsp; ➕ **1**&nbsp;added &nbsp; ➖ **1**&nbsp;removed &nbsp; ⏭️ **1**&nbsp;not run

Too few to tell&#58; only 2 files differ, and a split of fewer than 6 can always be chance.

| 5 files in both | Base | Now |
| :-- | :-- | :-- |
| Agent | Invoices v3 | Invoices v4 |
| Cost | 0.2000 | 0.3000 |
| Expected fields that are right | 99.9 % | 100 % |
| Time of a file | 2.0 s | 1 m 1 s |

**Decisions** at /decision: 1 flip

| Base ↓ Now → | approve | decline |
| :-- | --: | --: |
| approve | 1 | **1** |
| decline | 0 | 1 |

| File | Flip | Reason in the base | Reason now |
| :-- | :-- | :-- | :-- |
| a&#124;1.pdf | approve → decline | all &#96;clauses&#96; &#124; fine |  |

| File | Since the base | Because of | Was → is |
| :-- | :-- | :-- | :-- |
| a&#124;1.pdf | 🔻${NBSP}regressed | another agent or version | succeeded → rejected: total&#58; 3 is not 4 |
| c.pdf | ✏️${NBSP}changed | another agent or version | succeeded |
| h.pdf | ✏️${NBSP}changed | another agent or version | failed: unreadable → strange: odd |
| b.pdf | 🎉${NBSP}fixed | another agent or version | failed: unreadable → succeeded |

| Fields that changed most | Files |
| :-- | --: |
| /total | 2 |
| the output | 1 |

<details>
<summary>🔻 a&#124;1.pdf</summary>

| Place | Base | Now |
| :-- | :-- | :-- |
| /total | <mark>3</mark> | <mark>4</mark> |

</details>

<details>
<summary>✏️ c.pdf</summary>

| Place | Base | Now |
| :-- | :-- | :-- |
| /total | <mark>3</mark> | <mark>4</mark> |
| the output | <mark>nothing</mark> | <mark>&#34;new&#34;</mark> |

2 more places; see comparison.json for all.

</details>

<details>
<summary>➕ 1 file added</summary>

- e.pdf

</details>

<details>
<summary>➖ 1 file removed</summary>

- f.pdf

</details>

<details>
<summary>⏭️ 1 file not run</summary>

- g.pdf

</details>

`);
});

it('the summary of equal runs has its opening alone', () => {
  const comparison = buildComparison({ base: { 'a.pdf': {} }, now: { 'a.pdf': {} } });
  const shown = { ...shownExample(), comparison, verdict: judgeChanges(comparison, 'regressed') };
  expect(
    renderComparison({ ...shown, fields: [], details: new Map() }),
  ).toBe(`## ✅ Roe agent, compared: 1 file is the same

The base is run 4711, commit 0123456, 2026-08-01, Invoices v3&#58; <code>base</code> names it. Compared is run 4712, commit 0123456, 2026-08-01, Invoices v3.

✅ **1**&nbsp;the same

| 1 file in both | Base | Now |
| :-- | :-- | :-- |
| Agent | Invoices v3 | Invoices v3 |
| Cost | 0.0000 | 0.0000 |
| Time of a file | – | – |

`);
});

it('the summary of rows names them cases, sorts them by what became of them, and marks what differs alone', () => {
  const row = { isFile: false };
  const comparison = buildComparison({
    base: { 'row 1': row, 'row 2': row, 'row 4': { ...row, decision: 'no' } },
    now: {
      'row 1': { ...row, outputs: 'y' },
      'row 2': { ...row, outcome: 'failed', error: 'unreadable' },
      'row 3': row,
      'row 4': { ...row, decision: 'yes' },
      'row 5': row,
    },
    decision: '/ok',
  });
  const longer = { pointer: '/name', field: '/name', base: 'A', now: 'AB' };
  const details = new Map([
    ['row 1', { places: [longer], more: 0 }],
    ['row 2', { places: [{ ...longer, base: 'AB', now: 'A' }], more: 1 }],
  ]);
  const shown = { ...shownExample(), comparison, details, fields: [] };
  expect(
    renderComparison({ ...shown, verdict: judgeChanges(comparison, 'regressed') }),
  ).toBe(`## ❌ Roe agent, compared: of 3 cases, 1 regressed

The base is run 4711, commit 0123456, 2026-08-01, Invoices v3&#58; <code>base</code> names it. Compared is run 4712, commit 0123456, 2026-08-01, Invoices v3.

🔻 **1**&nbsp;regressed &nbsp; ✏️ **1**&nbsp;changed &nbsp; ✅ **1**&nbsp;the same &nbsp; ➕ **2**&nbsp;added

Too few to tell&#58; only 1 case differs, and a split of fewer than 6 can always be chance.

| 3 cases in both | Base | Now |
| :-- | :-- | :-- |
| Agent | Invoices v3 | Invoices v3 |
| Cost | 0.0000 | 0.0000 |
| Time of a case | – | – |

**Decisions** at /ok: 1 flip

| Base ↓ Now → | no | yes |
| :-- | --: | --: |
| no | 0 | **1** |
| yes | 0 | 0 |

| Case | Flip | Reason in the base | Reason now |
| :-- | :-- | :-- | :-- |
| row 4 | no → yes |  |  |

| Case | Since the base | Because of | Was → is |
| :-- | :-- | :-- | :-- |
| row 2 | 🔻${NBSP}regressed | nothing else differs | succeeded → failed: unreadable |
| row 1 | ✏️${NBSP}changed | nothing else differs | succeeded |

<details>
<summary>🔻 row 2</summary>

| Place | Base | Now |
| :-- | :-- | :-- |
| /name | &#34;A<mark>B</mark>&#34; | &#34;A&#34; |

1 more place; see comparison.json for all.

</details>

<details>
<summary>✏️ row 1</summary>

| Place | Base | Now |
| :-- | :-- | :-- |
| /name | &#34;A&#34; | &#34;A<mark>B</mark>&#34; |

</details>

<details>
<summary>➕ 2 cases added</summary>

- row 3
- row 5

</details>

`);
});

it('the comment has a smaller title and a link to the comparison', () => {
  const shown = { ...shownExample(), artifactUrl: 'https://github.com/octo/contracts/actions/runs/4712/artifacts/1' };
  const text = renderForComment(shown);
  expect(text).toMatch(/^### ❌ Roe agent, compared: of 5 files, 1 regressed\n\nThe base is run 4711/);
  expect(text).toContain(
    '\n\n[Download the comparison](https://github.com/octo/contracts/actions/runs/4712/artifacts/1)\n\n**Decisions**',
  );
  expect(text).not.toContain('Everything is in');
});

/** `count` values, numbered from 0 with three digits so that they keep their order. */
const numbered = <T>(count: number, of: (number: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(String(index).padStart(3, '0')));

const countOf = (text: string, part: string): number => text.split(part).length - 1;

function changed(count: number): ShownComparison {
  const files = (outputs: string) => Object.fromEntries(numbered(count, (number) => [`${number}.pdf`, { outputs }]));
  const comparison = buildComparison({ base: files('x'), now: files('y') });
  return { ...shownExample(), comparison, fields: [], details: new Map() };
}

describe('a long comparison', () => {
  it.each([
    ['comment', renderForComment, 30],
    ['summary', renderComparison, 500],
  ] as const)('has room for a number of differences in the %s, and counts the others', (_, render, max) => {
    expect(render(changed(max))).not.toContain('; see comparison.json for all.');
    const text = render(changed(max + 2));
    expect(countOf(text, 'changed | nothing else differs | succeeded |\n')).toBe(max);
    expect(text).toContain('\n2 more files; see comparison.json for all.\n\n');
  });

  it.each([
    ['comment', renderForComment, 10],
    ['summary', renderComparison, 200],
  ] as const)('shows the values of a number of cases in the %s, and says where the others are', (_, render, max) => {
    const withDetails = (count: number) => {
      const place = { pointer: '/total', field: '/total', base: 3, now: 4 };
      const details = numbered(count, (number) => [`${number}.pdf`, { places: [place], more: 0 }] as const);
      return render({ ...changed(count), details: new Map(details) });
    };
    expect(withDetails(max)).not.toContain('Everything is in');
    const text = withDetails(max + 1);
    expect(countOf(text, '<details>')).toBe(max);
    expect(text).toMatch(/\n\nEverything is in `comparison\.json`\.\n\n$/);
  });

  it('names the artifact as the place of everything if there is one', () => {
    const place = { pointer: '/total', field: '/total', base: 3, now: 4 };
    const details = numbered(11, (number) => [`${number}.pdf`, { places: [place], more: 0 }] as const);
    const shown = { ...changed(11), details: new Map(details), artifactUrl: 'https://github.com/a' };
    expect(renderForComment(shown)).toMatch(
      /Everything is in \[the comparison's artifact\]\(https:\/\/github\.com\/a\)\.\n\n$/,
    );
  });

  it('leaves out a part that does not fit, shows a smaller one after it, and says so', () => {
    const failing = (outcome: string, sign: string) =>
      Object.fromEntries(numbered(30, (number) => [`${number}.pdf`, { outcome, error: sign.repeat(300) }]));
    const comparison = buildComparison({ base: failing('failed', '|'), now: failing('rejected', '<') });
    const fields = [
      { pointer: '/total', cases: 2 },
      { pointer: '/date', cases: 1 },
    ];
    const shown = { ...changed(0), comparison, fields };
    const text = renderForComment(shown);
    expect(text).not.toContain('Because of');
    expect(text).toContain('| /date | 1 |');
    expect(text).toMatch(/Everything is in `comparison\.json`\.\n\n$/);
    expect(renderComparison(shown)).toContain('Because of');
  });

  it.each([
    ['comment', renderForComment, 20],
    ['summary', renderComparison, 200],
  ] as const)('has room for a number of flips in the %s, and counts the others', (_, render, max) => {
    const flipping = (count: number) => {
      const files = (decision: string) =>
        Object.fromEntries(numbered(count, (number) => [`${number}.pdf`, { decision }]));
      const comparison = buildComparison({ base: files('no'), now: files('yes'), decision: '/ok' });
      return render({ ...changed(1), comparison });
    };
    expect(flipping(max)).not.toContain('; see comparison.json for all.');
    const text = flipping(max + 1);
    expect(text).toContain(`**Decisions** at /ok: ${max + 1} flips\n\n`);
    expect(countOf(text, '| no → yes |')).toBe(max);
    expect(text).toContain('\n1 more flip; see comparison.json for all.\n\n');
  });

  it('shows the twenty fields that changed most, and none if only one did', () => {
    const withFields = (count: number) =>
      renderComparison({ ...changed(1), fields: numbered(count, (number) => ({ pointer: `/f${number}`, cases: 7 })) });
    expect(withFields(1)).not.toContain('Fields that changed most');
    expect(withFields(2)).toContain(
      '| Fields that changed most | Files |\n| :-- | --: |\n| /f000 | 7 |\n| /f001 | 7 |\n\n',
    );
    expect(withFields(20)).not.toContain('more field');
    expect(withFields(22)).toContain('| /f019 | 7 |\n\n2 more fields; see comparison.json for all.\n\n');
  });

  it('names a hundred cases that are new, and counts the others', () => {
    const added = (count: number) => {
      const now = Object.fromEntries(numbered(count, (number) => [`${number}.pdf`, {}]));
      return renderComparison({ ...changed(1), comparison: buildComparison({ now }) });
    };
    expect(added(100)).toContain('<summary>➕ 100 files added</summary>\n\n- 000.pdf\n');
    expect(added(100)).not.toContain('- and');
    expect(added(102)).toContain('- 099.pdf\n- and 2 more files\n');
  });
});

describe('the decisions in a summary', () => {
  const decided = (decision: DecisionTable) =>
    renderComparison({
      ...changed(0),
      comparison: { ...buildComparison({ base: { a: { isFile: false } } }), decision },
    });
  const table = { pointer: '/ok', values: ['no', 'yes'], cells: [], flips: [] };

  it('say if none differs, and if no case has one in both runs', () => {
    expect(decided(table)).toContain(
      '**Decisions** at /ok: none differs\n\n| Base ↓ Now → | no | yes |\n| :-- | --: | --: |\n| no | 0 | 0 |\n| yes | 0 | 0 |\n\n',
    );
    expect(decided({ ...table, pointer: '' })).toContain('**Decisions** at the output: none differs');
    expect(decided({ ...table, values: [] })).toContain('**Decisions**: no case has a value at /ok in both runs\n\n');
    expect(decided(table)).not.toContain('Flip |');
  });

  it.each([
    [12, true],
    [13, false],
  ])('of %d kinds are a table of both runs: %s', (count, isShown) => {
    expect(decided({ ...table, values: numbered(count, String) }).includes('| Base ↓ Now → |')).toBe(isShown);
  });

  it('of more kinds are the list of flips alone', () => {
    const kinds = (offset: number) =>
      Object.fromEntries(numbered(13, (number) => [number, { decision: String((Number(number) + offset) % 13) }]));
    const comparison = buildComparison({ base: kinds(0), now: kinds(1), decision: '/kind' });
    expect(renderComparison({ ...changed(0), comparison })).toContain(`**Decisions** at /kind: 13 flips

| File | Flip | Reason in the base | Reason now |
| :-- | :-- | :-- | :-- |
| 000 | 0 → 1 |  |  |
| 001 | 1 → 2 |  |  |
`);
  });

  it('that are equal are not marked, and those that differ are', () => {
    const cells = [
      { from: 'no', to: 'no', count: 3 },
      { from: 'no', to: 'yes', count: 2 },
    ];
    expect(decided({ ...table, cells })).toContain('| no | 3 | **2** |\n| yes | 0 | 0 |\n');
  });
});

describe('the opening of a summary', () => {
  const opening = (comparison: Comparison) => renderComparison({ ...changed(0), comparison });

  it('has no table if no case ran in both runs, and a word for rows and folders', () => {
    const text = opening(buildComparison({ now: { a: { isFile: false } } }));
    expect(text).not.toContain('in both');
    expect(text).toContain('<summary>➕ 1 case added</summary>');
  });

  it('has a dash for what one of the runs does not know', () => {
    const comparison = buildComparison({
      base: { a: {} },
      now: { a: { durationMs: 2_500 } },
      heads: { base: { agent: null }, now: { accuracy: 0.5 } },
    });
    expect(opening(comparison)).toContain(
      '| 1 file in both | Base | Now |\n| :-- | :-- | :-- |\n| Agent | an unknown agent | Invoices v3 |\n| Cost | 0.0000 | 0.0000 |\n| Expected fields that are right | – | 50 % |\n| Time of a file | – | 2.5 s |\n\n',
    );
    const other = { ...comparison, base: comparison.now, now: comparison.base };
    expect(opening(other)).toContain('| Expected fields that are right | 50 % | – |\n');
    expect(opening(buildComparison({ base: { a: {} }, now: { a: {} } }))).not.toContain('Expected fields');
  });
});

describe('a difference in a summary', () => {
  const rowOf = (base: Partial<Change['base']>, now: Partial<Change['now']>) =>
    renderComparison({ ...changed(0), comparison: buildComparison({ base: { a: base ?? {} }, now: { a: now ?? {} } }) })
      .split('\n')
      .find((line) => line.startsWith('| a |'));

  it.each([
    [{ outcome: 'failed', error: 'x' }, { outcome: 'failed', error: 'x', outputs: 'y' }, 'failed: x'],
    [{ outcome: 'failed', error: 'x' }, { outcome: 'failed', error: 'z', outputs: 'y' }, 'failed: x → failed: z'],
    [{ outcome: 'timed-out' }, { outcome: 'lost' }, 'timed out → lost'],
  ])('from %j to %j reads %s', (base, now, text) => {
    expect(rowOf(base, now)).toBe(`| a | ✏️${NBSP}changed | nothing else differs | ${text} |`);
  });

  it('keeps the end of a long path, and the beginning of a long error', () => {
    const id = `${'d'.repeat(299)}/a.pdf`;
    const comparison = buildComparison({
      base: { [id]: {} },
      now: { [id]: { outcome: 'failed', error: 'e'.repeat(301) } },
    });
    const text = renderComparison({ ...changed(0), comparison }).replaceAll('<wbr>', '');
    expect(text).toContain(`| …${'d'.repeat(294)}/a.pdf |`);
    expect(text).toContain(`failed: ${'e'.repeat(299)}… |`);
    const fits = 'p'.repeat(300);
    const other = buildComparison({ base: { [fits]: {} }, now: { [fits]: { outputs: 'y' } } });
    expect(renderComparison({ ...changed(0), comparison: other }).replaceAll('<wbr>', '')).toContain(`| ${fits} |`);
  });
});

it('a value that holds the private characters of the marks is shown without them', () => {
  const place = { pointer: '/name', field: '/name', base: 'A\uE000 b', now: 'A\uE001 c <i>' };
  const shown = { ...changed(1), details: new Map([['000.pdf', { places: [place], more: 0 }]]) };
  expect(renderComparison(shown)).toContain(
    '| /name | &#34;A<mark> b</mark>&#34; | &#34;A<mark> c &#60;i&#62;</mark>&#34; |',
  );
});

describe('a verdict without a comparison', () => {
  it('is a title and a sentence', () => {
    const verdict = skippedVerdict('no-base', 'nothing was compared', 'no run on main has results');
    expect(renderVerdict(verdict)).toBe(
      '## ⏭️ Roe agent, compared: nothing was compared\n\nNo run on main has results.\n\n',
    );
    expect(renderVerdict({ ...verdict, detail: '' }, '###')).toBe(
      '### ⏭️ Roe agent, compared: nothing was compared\n\n',
    );
  });

  it('lists several problems', () => {
    const problems = ['`base` is missing', 'x'.repeat(1_001)].map((text) => runProblem('bad-input', text));
    expect(renderVerdict(problemsVerdict('nothing was compared', problems)).replaceAll('<wbr>', '')).toBe(
      `## ❌ Roe agent, compared: nothing was compared\n\n- <code>base</code> is missing.\n- ${'x'.repeat(999)}…\n\n`,
    );
  });

  it('that was cancelled has its own mark', () => {
    const verdict = { ...problemsVerdict('it was cancelled', []), conclusion: 'cancelled' as const };
    expect(renderVerdict(verdict)).toBe('## 🚫 Roe agent, compared: it was cancelled\n\n');
  });
});
