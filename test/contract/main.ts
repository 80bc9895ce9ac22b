import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { observe } from './observe.ts';
import { PROBES } from './probes.ts';
import { targetOf } from './target.ts';

/** Asks the real Roe what its documents leave open, and writes down what it saw. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/contract-observations.json' } } });
const found = targetOf(process.env);
if ('missing' in found) {
  console.log(`Skipped, nothing was asked: ${found.missing}. docs/contract.md says what the probes cost and write.`);
} else {
  const maxJobs = PROBES.reduce((sum, { jobs }) => sum + jobs, 0);
  console.log(
    `${PROBES.length} probes of ${found.target.baseUrl}, with at most ${maxJobs} jobs of a document of one page`,
  );
  const observations = await observe(found.target, ({ id, saw, broken }) => {
    console.log(`${broken.length === 0 ? '✓' : '✗'} ${id}: ${JSON.stringify(saw)}`);
    for (const sentence of broken) console.log(`  the action counts on it: ${sentence}`);
  });
  writeFileSync(values.out, `${JSON.stringify(observations, null, 2)}\n`);
  console.log(`Written down in ${values.out}`);
  if (observations.probes.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
}
