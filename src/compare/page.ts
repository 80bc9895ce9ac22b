import { createHash } from 'node:crypto';
import { STYLE } from '../../generated/page.ts';
import { xmlText } from '../report/escape.ts';
import { asSentence } from '../report/text.ts';
import { linesOf } from '../verdict.ts';
import { type Change, CLASSES } from './classify.ts';
import type { Detail } from './detail.ts';
import { sideBySide } from './side-by-side.ts';
import { CAUSES, heading, type ShownComparison } from './summary.ts';
import { baseLine, sideText, testSentence } from './text.ts';
import { classWord } from './verdict.ts';

export const COMPARISON_HTML = 'comparison.html';

const STYLES = `${STYLE}
main { margin: 24px auto; max-width: 1200px; padding: 0 16px; }
section { background: var(--card, transparent); border: 1px solid var(--line, #8884); border-radius: 10px; margin: 0 0 14px; padding: 14px 20px; }
section > h2 { margin: 0 0 6px; }
section p { margin: 6px 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line, #8884); overflow-wrap: anywhere; padding: 4px 8px; text-align: left; vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
del, ins { text-decoration: none; }
mark { border-radius: 2px; color: inherit; }
del mark { background: #f8514944; }
ins mark { background: #2ea04344; }
`;
/** Allows no script, because the page shows foreign text. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLES).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Yields comparison.html with the values side by side. It makes no request. */
export function* comparisonPage(shown: ShownComparison): Generator<string> {
  const { comparison, source, verdict, details } = shown;
  const { base, now, counts, test, unit, changes } = comparison;
  const tally = CLASSES.filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${classWord(name)}`);
  const texts = [
    ...linesOf(verdict).map(asSentence),
    `${baseLine(base, source)} Compared is ${sideText(now)}.`,
    tally.join(', '),
    testSentence(test, unit),
  ];
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Roe agent, compared</title>
<style>${STYLES}</style>
</head>
<body><main>
<section>
<h1>Roe agent, compared: ${text(verdict.headline)}</h1>
${texts
  .filter((line) => line !== '')
  .map((line) => `<p>${text(line.replaceAll('`', ''))}</p>`)
  .join('\n')}
</section>
`;
  yield flipsOf(shown);
  yield differencesOf(shown);
  for (const change of changes) {
    const detail = details.get(change.case);
    if (detail !== undefined) yield detailOf(change, detail);
  }
  yield '</main></body>\n</html>\n';
}

const text = (foreign: string): string =>
  xmlText(foreign).replaceAll(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>
`;

const section = (title: string, content: string): string => `<section>\n<h2>${title}</h2>\n${content}</section>\n`;

const MAX_ROWS = 2_000;

function flipsOf({ comparison: { decision, unit } }: ShownComparison): string {
  if (decision === null || decision.flips.length === 0) return '';
  const rows = decision.flips
    .slice(0, MAX_ROWS)
    .map(({ case: id, from, to, base, now }) => [id, `${from} → ${to}`, base.reason, now.reason].map(text));
  return section('Flips', table([heading(unit), 'Flip', 'Reason in the base', 'Reason now'], rows));
}

function differencesOf({ comparison: { changes, unit } }: ShownComparison): string {
  const order = (change: Change) => CLASSES.indexOf(change.class);
  const rows = changes
    .filter((change) => change.class !== 'same')
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, MAX_ROWS)
    .map((change) => {
      const errors = [change.base?.error ?? '', change.now?.error ?? ''];
      const cause = change.cause === null ? '' : CAUSES[change.cause];
      return [change.case, classWord(change.class), cause, ...errors].map(text);
    });
  if (rows.length === 0) return '';
  return section('Since the base', table([heading(unit), 'Now', 'Because of', 'Error in the base', 'Error now'], rows));
}

function detailOf(change: Change, { places, more }: Detail): string {
  const rows = places.map(({ pointer, base, now }) => {
    const { before, a, b, after } = sideBySide(base, now);
    const side = (tag: string, changed: string) =>
      `<${tag}>${text(before)}<mark>${text(changed)}</mark>${text(after)}</${tag}>`;
    return [text(pointer || 'the output'), side('del', a), side('ins', b)];
  });
  const rest = more === 0 ? '' : `<p>${more} more in comparison.json</p>\n`;
  const title = `${text(change.case)}: ${classWord(change.class)}`;
  return section(title, `${table(['Place', 'Base', 'Now'], rows)}${rest}`);
}
