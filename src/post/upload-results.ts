import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from '../github/runner.ts';
import { listFiles } from '../lib/list-files.ts';
import { RESULTS_JSON } from '../report/results-json.ts';
import { RESULTS_JSONL } from '../results/results-file.ts';

interface SalvageOptions {
  readonly artifactName: string;
  readonly artifactRetentionDays: number | null;
}

/**
 * Uploads the results that a killed step had written, since they are paid for. A leg of a matrix also uploads the
 * record that it did not report. `folder` is a name below the runner's temporary folder. Rejects if the upload failed
 * for good.
 */
export async function uploadResults(folder: string, options: SalvageOptions, step: Step): Promise<void> {
  const directory = join(step.tempDir, folder);
  const sizeOf = async (name: string) => (await stat(join(directory, name)).catch(() => null))?.size ?? 0;
  if ((await sizeOf(RESULTS_JSONL)) === 0 && (await sizeOf(RESULTS_JSON)) === 0) return;
  const files = await listFiles(directory);
  const { name, url } = await step.uploadArtifact({
    name: options.artifactName,
    directory,
    files,
    retentionDays: options.artifactRetentionDays,
  });
  step.info(`The step ended before its report; its results so far are in the artifact ${name}: ${url}`);
}
