import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Runner, UploadedArtifact } from '../github/runner.ts';
import { RESULTS_JSONL, type ResultsFile } from '../results/results-file.ts';
import type { Report } from './report.ts';
import { resultsJson } from './results-json.ts';
import { stepOutputs } from './step-outputs.ts';
import { renderSummary } from './summary.ts';

export interface DeliveryOptions {
  readonly summary: boolean;
  readonly artifact: boolean;
  readonly artifactName: string;
  readonly artifactRetentionDays: number | null;
}

const RESULTS_JSON = 'results.json';

/** Brings the report to where people and programs look. What fails on the way is a warning and never hides the verdict. */
export async function deliver(
  report: Report,
  results: ResultsFile,
  options: DeliveryOptions,
  runner: Runner,
): Promise<void> {
  const { directory } = results;
  const resultsPath = join(directory, RESULTS_JSON);
  await orWarn(runner, `${RESULTS_JSON} could not be written`, () =>
    pipeline(Readable.from(resultsJson(report, (row) => results.read(row))), createWriteStream(resultsPath)),
  );
  const artifact = options.artifact && report.total > 0 ? await upload(directory, options, runner) : null;
  const { outputs, statusMapTooLarge } = stepOutputs(report, {
    resultsDir: directory,
    resultsPath,
    artifactId: artifact === null ? '' : String(artifact.id),
    artifactUrl: artifact?.url ?? '',
    artifactDigest: artifact?.digest ?? '',
  });
  for (const [name, value] of Object.entries(outputs)) {
    await orWarn(runner, `the output ${name} could not be set`, async () => runner.setOutput(name, value));
  }
  if (statusMapTooLarge) {
    runner.warning('The output `status-map` is left empty: it would pass 256 KiB. results.json holds every status.');
  }
  if (options.summary) {
    const markdown = renderSummary(report, artifact?.url ?? null);
    await orWarn(runner, 'the job summary could not be written', () => runner.writeSummary(markdown));
  }
}

async function upload(directory: string, options: DeliveryOptions, runner: Runner): Promise<UploadedArtifact | null> {
  const files = [RESULTS_JSON, RESULTS_JSONL].map((name) => join(directory, name));
  const { artifactName: name, artifactRetentionDays: retentionDays } = options;
  runner.startGroup('Results artifact');
  const uploaded = await orWarn(runner, `the artifact ${name} could not be uploaded; the results are on disk`, () =>
    runner.uploadArtifact({ name, directory, files, retentionDays }),
  );
  runner.endGroup();
  if (uploaded !== null && uploaded.name !== name) {
    runner.info(`The artifact's name is ${uploaded.name}: ${name} is taken in this workflow run.`);
  }
  return uploaded;
}

async function orWarn<T>(runner: Runner, what: string, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    runner.warning(
      `${what[0]?.toUpperCase()}${what.slice(1)}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}
