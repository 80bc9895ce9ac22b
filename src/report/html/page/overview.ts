import { asSentence, costText, durationText, SANDBOX_SENTENCE } from '../../text.ts';
import type { PageRun } from '../page-data.ts';
import { type Child, element, facts, safeLink, sentence } from './dom.ts';
import { conclusionIcon } from './icons.ts';
import { count, zonedTimeText } from './text.ts';

export function headerView(run: PageRun): HTMLElement {
  const agent = run.agent === null ? 'Roe agent' : `${run.agent.name} ${run.agent.versionName}`;
  return element(
    'header',
    { class: 'top', 'data-conclusion': run.conclusion },
    element('span', { class: 'badge' }, conclusionIcon(run.conclusion)),
    element(
      'div',
      { class: 'title' },
      element('p', { class: 'agent' }, agent),
      element('h1', {}, ...sentence(withCounts(capitalizeFirst(run.headline)))),
      run.isSandbox ? element('p', { class: 'text sandbox' }, SANDBOX_SENTENCE) : null,
      linesView(run.lines),
      origin(run),
    ),
    facts('tiles', [
      [run.unit === 'file' ? 'Files' : 'Cases', count(run.total)],
      ['Took', durationText(run.finishedAtMs - run.startedAtMs)],
      ['Cost', run.cost === 0 ? null : costText(run.cost)],
      ['Tokens', tokensText(run)],
      ['From the cache', run.cached === 0 ? null : count(run.cached)],
      ['From earlier attempts', run.reused === 0 ? null : count(run.reused)],
      ['Started', zonedTimeText(run.startedAtMs)],
    ]),
  );
}

const tokensText = ({ inputTokens, outputTokens }: PageRun): string | null =>
  inputTokens + outputTokens === 0 ? null : `${count(inputTokens)} in, ${count(outputTokens)} out`;

function linesView(lines: readonly string[]): HTMLElement | null {
  if (lines.length === 0) return null;
  const texts = lines.map((line) => sentence(asSentence(line)));
  if (texts.length === 1) return element('p', { class: 'text rest' }, ...texts.flat());
  return element('ul', { class: 'text rest' }, ...texts.map((text) => element('li', {}, ...text)));
}

/** Writes counts like all other numbers of the page. */
const withCounts = (text: string): string =>
  text.replaceAll(/\b\d{4,}(?= (?:of|files|cases)\b)/g, (digits) => count(Number(digits)));

const capitalizeFirst = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function origin(run: PageRun): HTMLElement {
  const attempt = run.runAttempt > 1 ? `, attempt ${run.runAttempt}` : '';
  const parts: Child[] = [
    run.repository === '' ? null : element('span', {}, run.repository),
    run.runId === 0 ? null : safeLink(run.runUrl, `workflow run ${run.runId}${attempt}`),
    run.job === '' ? null : element('span', {}, `job ${run.job}`),
    run.sha === ''
      ? null
      : element('span', {}, element('code', {}, run.sha.slice(0, 7)), run.ref === '' ? null : ` on ${run.ref}`),
  ];
  return element('p', { class: 'origin' }, ...parts);
}
