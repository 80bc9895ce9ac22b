import { fileNames, folderNames, type Names, rowNames, valueAt } from '../inputs/template.ts';
import type { Case } from './case.ts';

export function namesOf({ id, row }: Pick<Case, 'id' | 'row'>): Names {
  if (row !== null) {
    const { values } = row;
    return rowNames(values, { names: Object.keys(values), has: (word) => valueAt(values, word) !== undefined });
  }
  return id.endsWith('/') ? folderNames(id.slice(0, -1)) : fileNames(id);
}
