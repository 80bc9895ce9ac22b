import { partOfShard, type Shard } from '../files/shard.ts';
import type { Case } from './case.ts';

/** Sorted as given. The files must have been hashed. */
export const casesOfShard = <One extends Case>(cases: readonly One[], shard: Shard): One[] =>
  partOfShard(cases, shard, { contentOf, bytesOf });

/**
 * Unreadable files have no hash and are identified by their paths. Values of a file's case follow from its path, and
 * must not separate files with the same content.
 */
const contentOf = ({ files, row, values }: Case): string =>
  JSON.stringify([files.map(({ file }) => file.sha256 ?? `unreadable ${file.path}`), row === null ? null : values]);

const bytesOf = ({ files }: Case): number => files.reduce((sum, { file }) => sum + file.bytes, 0);
