import { truncate } from '../../../lib/truncate.ts';
import { OUTCOMES, type Outcome, outcomeWord } from '../../../outcome.ts';
import type { NumberedRow } from '../page-data.ts';
import type { Place } from './address.ts';
import { button, element } from './dom.ts';
import { choicesOf, FACETS, type Facet } from './filters.ts';
import { outcomeIcon } from './icons.ts';
import { count } from './text.ts';

type Change = (change: Partial<Place>) => void;

export interface Part {
  readonly view: HTMLElement | null;
  readonly update: (place: Place) => void;
}

/** A bar with the share of each outcome, above buttons that filter by outcome. Empty for a single outcome. */
export function outcomesPart(rows: readonly NumberedRow[], onChange: Change): Part {
  const present = OUTCOMES.toReversed()
    .map((outcome) => ({ outcome, files: rows.filter((row) => row.outcome === outcome).length }))
    .filter(({ files }) => files > 0);
  if (present.length < 2) return { view: null, update: () => {} };
  let chosen: ReadonlySet<Outcome> = new Set();
  const toggle = (outcome: Outcome) => {
    const others = [...chosen].filter((one) => one !== outcome);
    onChange({ outcomes: new Set(chosen.has(outcome) ? others : [...others, outcome]) });
  };
  const chips = present.map(({ outcome, files }) => ({ outcome, chip: chipOf(outcome, files, () => toggle(outcome)) }));
  const view = element(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Show only these outcomes' },
    ...chips.map(({ chip }) => chip),
  );
  const update = ({ outcomes }: Place) => {
    chosen = outcomes;
    for (const { outcome, chip } of chips) chip.setAttribute('aria-pressed', String(outcomes.has(outcome)));
  };
  return { view, update };
}

function chipOf(outcome: Outcome, files: number, onClick: () => void): HTMLButtonElement {
  return button(
    { class: 'chip', 'data-outcome': outcome, 'aria-pressed': 'false' },
    onClick,
    outcomeIcon(outcome),
    element('span', {}, outcomeWord(outcome)),
    element('b', {}, count(files)),
  );
}

const MAX_LABEL_LENGTH = 90;
const ORIGINS: Readonly<Record<string, string>> = {
  cached: 'from the cache',
  reused: 'from an earlier attempt',
  new: 'new',
};

/** Only facets in which the rows differ. */
export function facetsPart(rows: readonly NumberedRow[], onChange: Change): Part {
  const lists = (Object.keys(FACETS) as Facet[]).flatMap((facet) => {
    const choices = choicesOf(facet, rows);
    if (choices.length === 0) return [];
    const options = choices.map(({ value, count: files }) => {
      const label = facet === 'origin' ? (ORIGINS[value] ?? value) : value;
      return element(
        'option',
        { value },
        `${truncate(label.replaceAll('\n', ' '), MAX_LABEL_LENGTH)} (${count(files)})`,
      );
    });
    const list = element(
      'select',
      { 'aria-label': FACETS[facet] },
      element('option', { value: '' }, `${FACETS[facet]}: any`),
      ...options,
    );
    list.addEventListener('change', () => onChange({ [facet]: list.value || null }));
    return [{ facet, list }];
  });
  if (lists.length === 0) return { view: null, update: () => {} };
  const update = (place: Place) => {
    for (const { facet, list } of lists) {
      list.value = place[facet] ?? '';
      list.classList.toggle('chosen', place[facet] !== null);
    }
  };
  return { view: element('div', { class: 'facets' }, ...lists.map(({ list }) => list)), update };
}
