import type { Shard } from '../files/shard.ts';
import { isFields, parseJson } from '../lib/json.ts';
import type { InputReader } from './input-reader.ts';
import { parseWhole } from './quantities.ts';

const MAX_SHARDS = 256;

/** A workflow job without a matrix counts as the only leg. */
const ONLY_LEG: Shard = { index: 0, total: 1 };

/** The workflow job's leg, and its part of the files. `shard` is null for all files. */
export function readMatrix(reader: InputReader): { readonly matrixLeg: string; readonly shard: Shard | null } {
  const context = "GitHub's strategy context as JSON, which is its default";
  const leg = reader.optional('strategy', context, parseStrategy) ?? ONLY_LEG;
  return {
    // Other parts of the context may differ between attempts of a workflow run.
    matrixLeg: `${leg.index + 1}/${leg.total}`,
    shard: reader.optional(
      'shard',
      `\`auto\` or a part such as \`2/5\` (counted from 1, of at most ${MAX_SHARDS})`,
      (text) => (text === 'auto' ? leg : parsePart(text)),
    ),
  };
}

/** Without a matrix, some runners have no strategy context, or an empty one. */
function parseStrategy(text: string): Shard | null {
  const context = parseJson(text);
  if (context === null) return ONLY_LEG;
  if (!isFields(context)) return null;
  const { 'job-index': index = null, 'job-total': total = null } = context;
  if (index === null && total === null) return ONLY_LEG;
  return typeof index === 'number' && typeof total === 'number' ? parsePart(`${index + 1}/${total}`) : null;
}

function parsePart(text: string): Shard | null {
  const [, part = '', of = ''] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  const total = parseWhole(of, 1, MAX_SHARDS);
  const number = total === null ? null : parseWhole(part, 1, total);
  return total === null || number === null ? null : { index: number - 1, total };
}
