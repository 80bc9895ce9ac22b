import { OUTCOMES, type Outcome, outcomeWord } from '../../../outcome.ts';
import { asSentence, costText, durationText, SANDBOX_SENTENCE } from '../../text.ts';
import type { PageRun } from '../page-data.ts';
import type { NumberedRow } from './data.ts';
import { button, type Child, element, facts, safeLink, sentence } from './dom.ts';
import { conclusionIcon, outcomeIcon } from './icons.ts';
import { count, timeText } from './text.ts';

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
      element('h1', {}, ...sentence(capitalizeFirst(run.headline))),
      run.isSandbox ? element('p', { class: 'text sandbox' }, SANDBOX_SENTENCE) : null,
      linesView(run.lines),
      origin(run),
    ),
    facts('tiles', [
      [run.unit === 'file' ? 'Files' : 'Cases', count(run.total)],
      ['Took', durationText(run.finishedAtMs - run.startedAtMs)],
      ['Cost, as Roe reports it', run.cost === 0 ? null : costText(run.cost)],
      ['Tokens in', run.inputTokens === 0 ? null : count(run.inputTokens)],
      ['Tokens out', run.outputTokens === 0 ? null : count(run.outputTokens)],
      ['From the cache', run.cached === 0 ? null : count(run.cached)],
      ['From earlier attempts', run.reused === 0 ? null : count(run.reused)],
      ['Started', timeText(run.startedAtMs)],
    ]),
  );
}

function linesView(lines: readonly string[]): HTMLElement | null {
  if (lines.length === 0) return null;
  const texts = lines.map((line) => sentence(asSentence(line)));
  if (texts.length === 1) return element('p', { class: 'text rest' }, ...texts.flat());
  return element('ul', { class: 'text rest' }, ...texts.map((text) => element('li', {}, ...text)));
}

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

/** A bar of the outcomes' shares, above buttons that filter by outcome. Null if there is only one outcome. */
export function outcomesView(
  rows: readonly NumberedRow[],
  onChange: (outcomes: ReadonlySet<Outcome>) => void,
): HTMLElement | null {
  const present = OUTCOMES.toReversed()
    .map((outcome) => ({ outcome, files: rows.filter((row) => row.outcome === outcome).length }))
    .filter(({ files }) => files > 0);
  if (present.length < 2) return null;
  const chosen = new Set<Outcome>();
  const changed = () => {
    for (const [outcome, chip] of chips) chip.setAttribute('aria-pressed', String(chosen.has(outcome)));
    onChange(chosen);
  };
  const toggle = (outcome: Outcome) => {
    if (!chosen.delete(outcome)) chosen.add(outcome);
    changed();
  };
  const chips = new Map(
    present.map(({ outcome, files }) => [outcome, outcomeChip(outcome, files, () => toggle(outcome))] as const),
  );
  const bar = element('div', { class: 'shares', 'aria-hidden': 'true' });
  for (const { outcome, files } of present) {
    const share = element('span', { 'data-outcome': outcome });
    share.style.flexGrow = String(files);
    bar.append(share);
  }
  return element(
    'div',
    { class: 'outcomes' },
    bar,
    element('div', { class: 'chips', role: 'group', 'aria-label': 'Show only these outcomes' }, ...chips.values()),
  );
}

function outcomeChip(outcome: Outcome, files: number, onClick: () => void): HTMLButtonElement {
  return button(
    { class: 'chip', 'data-outcome': outcome, 'aria-pressed': 'false' },
    onClick,
    outcomeIcon(outcome),
    element('span', {}, outcomeWord(outcome)),
    element('b', {}, count(files)),
  );
}
