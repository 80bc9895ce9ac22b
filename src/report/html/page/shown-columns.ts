import type { Column } from './columns.ts';

/** The chosen columns, or those that the report chose. Never without the name of the case. */
export const shownColumns = (columns: readonly Column[], chosen: readonly string[] | null): Column[] =>
  columns.filter(({ id, isShown }) => id === 'case' || (chosen === null ? isShown : chosen.includes(id)));
