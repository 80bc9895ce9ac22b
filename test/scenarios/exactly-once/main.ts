import { parseArgs } from 'node:util';
import { checkMany, seedsFrom } from './check-many.ts';

/**
 * `node test/scenarios/exactly-once/main.ts --count 5000 --seed 1` runs this many fault schedules and prints those that broke a promise.
 * `--random` takes other seeds each time.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    random: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const seed = values.random ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const tally = await checkMany(seedsFrom(seed, count));
for (const [failing, promises] of tally.failures) console.log(`seed ${failing}: ${promises.join('; ')}`);
const sent = `${tally.resent} sends beyond one a case, ${tally.lost} cases lost with a dead list or an early end`;
console.log(`${count} schedules from seed ${seed}: ${tally.failures.size} broke a promise; ${sent}`);
process.exitCode = tally.failures.size === 0 ? 0 : 1;
