import { partOfShard, type Shard } from '../files/shard.ts';
import type { Case } from './case.ts';

/** This leg's part of the cases, whose files have been hashed, in the order given. */
export const casesOfShard = <One extends Case>(cases: readonly One[], shard: Shard): One[] =>
  partOfShard(cases, shard, { contentOf, bytesOf });

/** Files without a hash could not be read; they are identified by their paths. The values of a file's case follow from its path, and must not split files of the same content. */
const contentOf = ({ files, row, values }: Case): string =>
  JSON.stringify([files.map(({ file }) => file.sha256 ?? `unreadable ${file.path}`), row === null ? null : values]);

const bytesOf = ({ files }: Case): number => files.reduce((sum, { file }) => sum + file.bytes, 0);
