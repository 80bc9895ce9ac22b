import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNDERWRITING_AGENT_ID, WEB_AGENT_ID } from '../simulators/roe/kinds.ts';
import type { ScenarioInput } from '../simulators/roe/scenario.ts';
import { temporaryDirectory } from '../simulators/runner/temporary.ts';
import { BESIDE_OTHERS, besideOthers } from './beside-others.ts';
import { runAction } from './contenders.ts';
import { folderOf, largeDocument } from './documents.ts';
import { downloadSize } from './download-size.ts';
import { idealMs } from './emulator-figures.ts';
import { HEADER, measured, row } from './measured.ts';
import { type CaseReport, seconds } from './report.ts';
import { startUp } from './start-up.ts';

export interface Case {
  readonly name: string;
  readonly what: string;
  readonly run: () => Promise<CaseReport>;
}

const CONCURRENCY = 8;

async function underALimit(): Promise<CaseReport> {
  const work = { files: 400, latencyMs: 60, jobMs: 500 };
  const perSecond = 20;
  const folder = await folderOf(work.files, 2000);
  const scenario: ScenarioInput = { rateLimit: { perSecond, retryAfter: 'seconds' } };
  const ours = await measured(work, scenario, (emulator) => runAction(emulator, folder));
  // A full bucket at the start, and what flows in after.
  const allowed = perSecond + (perSecond * ours.submittingMs) / 1000;
  return {
    rows: [
      [...HEADER, 'refused'],
      [...row('this action', ours), String(ours.seen.refused)],
    ],
    promised: [
      { what: 'accepted over what was allowed meanwhile', measured: ours.seen.jobs / allowed, min: 0.9 },
      { what: 'files that did not succeed', measured: work.files - ours.run.succeeded, max: 0 },
    ],
  };
}

async function manyFiles(): Promise<CaseReport> {
  const of = async (files: number) => {
    const folder = await folderOf(files, 2000);
    return await measured({ files, latencyMs: 5, jobMs: 500 }, {}, (emulator) => runAction(emulator, folder));
  };
  const [few, many] = [await of(100), await of(10_000)];
  return {
    rows: [HEADER, row('100 files', few), row('10 000 files', many)],
    promised: [
      { what: 'peak memory of 10 000 over 100', measured: many.run.peakMb / few.run.peakMb, max: 1.5 },
      { what: 'files that did not succeed', measured: 10_000 - many.run.succeeded, max: 0 },
    ],
  };
}

const UNDERWRITING = `
context: { text: "{dir}/context.md" }
documents: { file: "{path}" }
images: { file: "{dir}/*.png", optional: true }`;

/** Each folder has a text and two documents, and none is like another. */
async function folders(count: number): Promise<string> {
  const folder = await temporaryDirectory('bench-');
  for (let number = 0; number < count; number += 1) {
    const one = join(folder, 'packs', String(number));
    await mkdir(one, { recursive: true });
    await writeFile(join(one, 'context.md'), `Merchant ${number}\n`.padEnd(500, 'x'));
    for (const page of [1, 2]) {
      const head = `%PDF-1.4\n(Number: ${number}) Tj\n(Page: ${page}) Tj\n`;
      await writeFile(join(one, `${page}.pdf`), `${head.padEnd(2000, ' ')}%%EOF\n`);
    }
  }
  return folder;
}

async function table(rows: number): Promise<string> {
  const folder = await temporaryDirectory('bench-');
  const lines = Array.from({ length: rows }, (_, number) => {
    return `m${number},https://shop-${number}.example/,"Shop ""${number}"", Ltd",${'A note on the shop. '.repeat(10)}`;
  });
  await writeFile(join(folder, 'listings.csv'), `id,website,name,note\n${lines.join('\n')}\n`);
  return folder;
}

async function manyCases(): Promise<CaseReport> {
  const kinds = {
    rows: {
      set: table,
      inputs: { rows: 'listings.csv', 'agent-id': WEB_AGENT_ID, files: '', inputs: 'url: "{website}"' },
    },
    folders: {
      set: folders,
      inputs: {
        files: 'packs/*/*.pdf',
        'one-job-per': 'folder',
        'agent-id': UNDERWRITING_AGENT_ID,
        inputs: UNDERWRITING,
      },
    },
  };
  const of = async (kind: keyof typeof kinds, files: number) => {
    const work = { files, latencyMs: 60, jobMs: 500 };
    const { set, inputs } = kinds[kind];
    const folder = await set(files);
    const all = { ...inputs, concurrency: String(CONCURRENCY) };
    const seen = await measured(work, {}, (emulator) => runAction(emulator, folder, all));
    return { ...seen, idealMs: idealMs(work, CONCURRENCY) };
  };
  const few = { rows: await of('rows', 100), folders: await of('folders', 100) };
  const many = { rows: await of('rows', 10_000), folders: await of('folders', 10_000) };
  const promised = (['rows', 'folders'] as const).flatMap((kind) => [
    {
      what: `peak memory of 10 000 ${kind} over 100`,
      measured: many[kind].run.peakMb / few[kind].run.peakMb,
      max: 1.5,
    },
    {
      what: `makespan of 10 000 ${kind} over the ideal`,
      measured: many[kind].run.makespanMs / many[kind].idealMs,
      max: 1.25,
    },
    { what: `${kind} that did not succeed`, measured: 10_000 - many[kind].run.succeeded, max: 0 },
  ]);
  const rowsOf = (count: string, { rows, folders }: typeof few) => [
    [...row(`${count} rows`, rows), seconds(rows.idealMs)],
    [...row(`${count} folders`, folders), seconds(folders.idealMs)],
  ];
  return { rows: [[...HEADER, 'ideal'], ...rowsOf('100', few), ...rowsOf('10 000', many)], promised };
}

async function largeFile(): Promise<CaseReport> {
  const of = async (bytes: number) => {
    const folder = await largeDocument(bytes);
    return await measured({ files: 1, latencyMs: 5, jobMs: 500 }, {}, (emulator) => runAction(emulator, folder));
  };
  const [small, large] = [await of(1_000_000), await of(2_000_000_000)];
  return {
    rows: [HEADER, row('1 MB', small), row('2 GB', large)],
    promised: [{ what: 'MB of peak memory that 2 GB add', measured: large.run.peakMb - small.run.peakMb, max: 40 }],
  };
}

async function knowing(): Promise<CaseReport> {
  const work = { files: 100, latencyMs: 60, jobMs: 3000 };
  const folder = await folderOf(work.files, 20_000);
  const ours = await measured(work, {}, (emulator) => runAction(emulator, folder));
  return {
    rows: [HEADER, row('this action', ours)],
    promised: [{ what: 'seconds until an end is known, mean', measured: ours.seen.meanDelayMs / 1000, max: 1 }],
  };
}

async function stepEnd(): Promise<CaseReport> {
  const work = { files: 10_000, latencyMs: 0, jobMs: 500 };
  const folder = await folderOf(work.files, 2000);
  const scenario = { job: { durationMs: work.jobMs, paddingBytes: 20_000 } };
  const ours = await measured(work, scenario, (emulator) => runAction(emulator, folder));
  return {
    rows: [
      [...HEADER, 'after the last results'],
      [...row('this action', ours), seconds(ours.afterLastMs)],
    ],
    promised: [{ what: 'seconds from the last results to the end', measured: ours.afterLastMs / 1000, max: 5 }],
  };
}

/** JSON of about this length, as written by an agent that lists a document's lines. */
function listOfLines(characters: number): string {
  const line = { line: 0, text: 'The tenant pays the rent on the first day of "each" month.', page: 12.5 };
  const lines = Math.ceil(characters / JSON.stringify(line).length);
  return JSON.stringify(Array.from({ length: lines }, (_, number) => ({ ...line, line: number })));
}

async function largeResults(): Promise<CaseReport> {
  const value = listOfLines(2_000_000);
  const job: ScenarioInput['job'] = {
    durationMs: 500,
    outputs: [{ key: 'lines', data_type: 'application/json', value }],
  };
  const of = async (files: number) => {
    const folder = await folderOf(files, 2000);
    return await measured({ files, latencyMs: 5, jobMs: 500 }, { job }, (emulator) => runAction(emulator, folder));
  };
  const [few, many] = [await of(40), await of(400)];
  return {
    rows: [HEADER, row('40 results', few), row('400 results', many)],
    promised: [
      { what: 'MB of peak memory', measured: many.run.peakMb, max: 250 },
      { what: 'seconds, on two quiet cores', measured: many.run.makespanMs / 1000, max: 60 },
      { what: 'peak memory of 400 over 40', measured: many.run.peakMb / few.run.peakMb, max: 1.2 },
    ],
  };
}

export const CASES: readonly Case[] = [
  {
    name: 'script',
    what: BESIDE_OTHERS,
    run: besideOthers,
  },
  { name: 'limit', what: 'Roe allows 20 uploads a second; 400 files of 2 KB.', run: underALimit },
  { name: 'many', what: '100 and 10 000 files of 2 KB.', run: manyFiles },
  {
    name: 'cases',
    what: '100 and 10 000 rows of a table, each with a URL; as many folders, each of a text and two documents; a request takes 60 ms.',
    run: manyCases,
  },
  { name: 'large', what: 'One file of 1 MB and one of 2 GB.', run: largeFile },
  { name: 'start', what: 'From the start of the process to its first request.', run: startUp },
  { name: 'knowing', what: '100 jobs of 3 s.', run: knowing },
  { name: 'end', what: '10 000 results of 20 KB, without an artifact.', run: stepEnd },
  { name: 'results', what: '40 and 400 results of 2 MB of JSON, without an artifact.', run: largeResults },
  { name: 'download', what: 'What each workflow job downloads of this repository, packed.', run: downloadSize },
];
