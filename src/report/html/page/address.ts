import { OUTCOMES, type Outcome } from '../../../outcome.ts';
import type { Filters } from './filters.ts';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Everything in the address's fragment, so that a link shows the same view. */
export interface Place extends Filters {
  readonly query: string;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly sort: Sort;
  /** Ids of the shown columns. Null for the report's choice. */
  readonly columns: readonly string[] | null;
  readonly file: string | null;
}

export const START: Place = {
  query: '',
  outcomes: new Set(),
  sort: { column: 'outcome', descending: true },
  columns: null,
  file: null,
  reason: null,
  folder: null,
  type: null,
  origin: null,
};

const TEXTS = ['file', 'reason', 'folder', 'type', 'origin'] as const;

/** A missing or unknown part has its initial value. */
export function readAddress(fragment: string): Place {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const texts = Object.fromEntries(TEXTS.map((name) => [name, said.get(name) || null]));
  const sort = said.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  return {
    ...START,
    ...texts,
    query: said.get('q') ?? '',
    outcomes: new Set(OUTCOMES.filter((outcome) => said.get('outcome')?.split(',').includes(outcome))),
    sort: column === '' ? START.sort : { column, descending: sort.startsWith('-') },
    columns: said.get('columns')?.split(',').filter(Boolean).map(decode) ?? null,
  };
}

export function writeAddress(place: Place): string {
  const { query, outcomes, sort, columns } = place;
  const said = new URLSearchParams();
  // The file comes first, since people look for it in a link.
  for (const name of TEXTS) if (place[name] !== null) said.set(name, place[name]);
  if (query !== '') said.set('q', query);
  if (outcomes.size > 0) said.set('outcome', [...outcomes].join(','));
  if (sort.column !== START.sort.column || sort.descending !== START.sort.descending) {
    said.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  }
  if (columns !== null) said.set('columns', columns.map((id) => id.replaceAll(/[%,]/g, encodeURIComponent)).join(','));
  const text = said.toString();
  return text === '' ? '' : `#${text}`;
}

function decode(part: string): string {
  return part.replaceAll('%2C', ',').replaceAll('%25', '%');
}
