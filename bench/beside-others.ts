import { EIGHT_THREADS, runAction, runScript, type Script, VENDOR_SCRIPT, whyNot } from './contenders.ts';
import { folderOf } from './documents.ts';
import { idealMs, type Workload } from './emulator-figures.ts';
import { HEADER, type Measured, measured, median, medianOf, row } from './measured.ts';
import { type CaseReport, type Promised, seconds } from './report.ts';

const POLL_SECONDS = 5;
const CONCURRENCY = 8;

/** A run takes five seconds, so one busy moment of the machine changes it by a tenth. */
const RUNS = 5;

/** Shorter than the vendor's script's, which helps this client. */
const THREADS_POLL_SECONDS = 1;

export async function besideOthers(): Promise<CaseReport> {
  const work = { files: 300, latencyMs: 60, jobMs: 2000 };
  const folder = await folderOf(work.files, 200_000);
  const inputs = { 'poll-interval': `${POLL_SECONDS}s`, concurrency: String(CONCURRENCY) };
  const ofScript = (script: Script, pollSeconds: number) =>
    measured(work, {}, (emulator) => runScript(script, emulator, folder, pollSeconds));
  const whyNoThreads = whyNot(EIGHT_THREADS);
  const whyNoVendor = whyNot(VENDOR_SCRIPT);
  const missing = [whyNoThreads ?? [], whyNoVendor ?? []].flat();
  const ours: Measured[] = [];
  const threads: Measured[] = [];
  // They take turns, so that a busy moment of the machine affects both.
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await measured(work, {}, (emulator) => runAction(emulator, folder, inputs)));
    if (whyNoThreads === null) threads.push(await ofScript(EIGHT_THREADS, THREADS_POLL_SECONDS));
  }
  // Once, since it takes most of a minute.
  const vendors = whyNoVendor === null ? [await ofScript(VENDOR_SCRIPT, POLL_SECONDS)] : [];
  const ideal = idealMs(work, CONCURRENCY);
  const withEnds = (name: string, runs: readonly Measured[]) =>
    runs.length === 0 ? [] : [[...row(name, medianOf(runs)), ...endsOf(medianOf(runs))]];
  return {
    rows: [
      [...HEADER, 'first submission', 'after the last result'],
      ...withEnds('this action', ours),
      ...withEnds(EIGHT_THREADS.name, threads),
      ...withEnds(VENDOR_SCRIPT.name, vendors),
      ['ideal', seconds(ideal), String(work.files)],
    ],
    promised: [...promisedOfSpeed(ours, work, ideal), ...vendors.flatMap((theirs) => promisedBeside(theirs, ours))],
    ...(missing.length === 0 ? {} : { missing: missing.join('; ') }),
  };
}

/** The vendor's script fetches no results. */
const endsOf = ({ untilFirstMs, afterLastMs }: Measured) =>
  [untilFirstMs, afterLastMs].map((ms) => (Number.isFinite(ms) ? seconds(ms) : ''));

function promisedOfSpeed(ours: readonly Measured[], { latencyMs }: Workload, ideal: number): Promised[] {
  const of = (figure: (one: Measured) => number) => median(ours.map(figure));
  return [
    { what: 'makespan over the ideal', measured: of(({ run }) => run.makespanMs) / ideal, max: 1.12 },
    {
      what: 'ms from the start to the first submission, beyond one round trip',
      measured: of(({ untilFirstMs }) => untilFirstMs) - latencyMs,
      max: 350,
    },
    { what: 'ms from the last result to the end', measured: of(({ afterLastMs }) => afterLastMs), max: 300 },
  ];
}

function promisedBeside(theirs: Measured, runs: readonly Measured[]): Promised[] {
  const ours = medianOf(runs);
  return [
    { what: "makespan over the script's", measured: ours.run.makespanMs / theirs.run.makespanMs, max: 0.15 },
    {
      what: "status requests over the script's",
      measured: ours.seen.statusRequests / theirs.seen.statusRequests,
      max: 0.05,
    },
  ];
}

export const BESIDE_OTHERS = `300 files of 200 KB; a request takes 60 ms and a job 2 s. The longest pause between polls is ${POLL_SECONDS} s, ${THREADS_POLL_SECONDS} s for the client with threads. This action and that client took turns; the figures are the medians of ${RUNS} runs.`;
