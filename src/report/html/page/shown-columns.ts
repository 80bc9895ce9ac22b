import type { Column } from './columns.ts';

/** The chosen columns, or the report's choice, always with the case's name. */
export const shownColumns = (columns: readonly Column[], chosen: readonly string[] | null): Column[] =>
  columns.filter(({ id, isShown }) => id === 'case' || (chosen === null ? isShown : chosen.includes(id)));
