import type { KnownCase } from '../../src/cases/case.ts';
import type { KnownFile } from '../../src/files/source-file.ts';
import { buildFile } from './build-file.ts';

/** A case of one file, which goes to the input `document`. */
export function buildCase(file: Partial<KnownFile> = {}, overrides: Partial<KnownCase> = {}): KnownCase {
  const built = buildFile(file);
  return {
    id: built.path,
    files: [{ input: 'document', as: 'file', file: built }],
    row: null,
    values: {},
    ...overrides,
  };
}
