import { parseArgs } from 'node:util';
import { checkSpending } from './check-spending.ts';

/** `node test/scenarios/max-cost/main.ts --count 200 --seed 1` prints the largest overshoot, and each run that broke a promise. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const first = Number(values.seed);
const runs = [];
for (let seed = first; seed < first + Number(values.count); seed += 1) {
  const run = await checkSpending(seed);
  if (run.broken.length > 0) console.log(`seed ${seed}: ${run.broken.join('; ')}`);
  runs.push(run);
}
const broke = runs.filter(({ broken }) => broken.length > 0).length;
const beyond = runs.filter(({ spent, budget }) => spent > budget);
const [worst] = beyond.toSorted((a, b) => b.spent - b.budget - (a.spent - a.budget));
const over =
  worst === undefined
    ? 'none passed its limit'
    : `${beyond.length} passed the limit, by ${(worst.spent - worst.budget).toFixed(2)} at most (seed ${worst.seed}, limit ${worst.budget}, concurrency ${worst.concurrency})`;
const shares = runs.filter(({ refused }) => refused > 0).map(({ spent, budget }) => spent / budget);
const used = shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;
console.log(
  `${runs.length} schedules from seed ${first}: ${broke} broke a promise; ${over}; the median of ${shares.length} that met the limit spent ${Math.round(used * 100)} % of it`,
);
process.exitCode = broke === 0 ? 0 : 1;
