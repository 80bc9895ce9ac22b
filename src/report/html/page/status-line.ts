import type { PageRun } from '../page-data.ts';
import type { Place } from './address.ts';
import { button, element } from './dom.ts';
import { FACETS, type Facet } from './filters.ts';
import { count } from './text.ts';

export interface StatusLine {
  readonly view: HTMLElement;
  readonly nothing: HTMLElement;
  readonly update: (place: Place, matches: number) => void;
}

export function statusLine({ unit }: PageRun, total: number, onClear: () => void): StatusLine {
  const text = element('span', { role: 'status' });
  const clear = button({ class: 'small' }, onClear, 'Show all');
  const why = element('span', {});
  const again = button({ class: 'link' }, onClear);
  const nothing = element('p', { class: 'nothing' }, why, ' ', again);
  const update = (place: Place, matches: number) => {
    const all = `${count(total)} ${total === 1 ? unit : `${unit}s`}`;
    const isWhole = matches === total;
    text.textContent = isWhole ? (total === 1 ? all : `All ${all}`) : `${count(matches)} of ${all}`;
    clear.hidden = isWhole || matches === 0;
    nothing.hidden = matches > 0;
    why.textContent = nothingText(place, unit);
    again.textContent = isFiltered(place) ? 'Show all' : 'Clear search';
  };
  return { view: element('p', { class: 'matches' }, text, clear), nothing, update };
}

const isFiltered = (place: Place): boolean =>
  place.outcomes.size > 0 || (Object.keys(FACETS) as Facet[]).some((facet) => place[facet] !== null);

function nothingText(place: Place, unit: string): string {
  const search = place.query.trim() === '' ? '' : ` ‘${place.query.trim()}’`;
  if (!isFiltered(place)) return `No ${unit} matches${search}.`;
  return search === '' ? `No ${unit} is of this kind.` : `No ${unit} of this kind matches${search}.`;
}
