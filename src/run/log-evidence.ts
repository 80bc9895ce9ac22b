import type { Log } from '../github/runner.ts';
import { withFullStop } from '../lib/error-message.ts';
import { joinFirst } from '../lib/join-first.ts';
import { pluralize } from '../lib/pluralize.ts';
import { REFERENCES, type SavedReference } from '../results/save-references.ts';
import type { NotPurged } from '../roe/purge-jobs.ts';

const MAX_IDS = 20;

export function logReferences(log: Log, references: readonly SavedReference[]): void {
  if (references.length === 0) return;
  const [missing, ...others] = references.filter(({ savedAs }) => savedAs === null);
  const bytes = references.reduce((sum, reference) => sum + (reference.bytes ?? 0), 0);
  const saved = references.length - (missing === undefined ? 0 : others.length + 1);
  log.info(`${pluralize(saved, 'reference')} saved in ${REFERENCES}/, ${(bytes / 1e6).toFixed(1)} MB.`);
  if (missing === undefined) return;
  log.warning(
    `${pluralize(others.length + 1, 'reference')} in the results could not be saved, the first for ${missing.cases[0]}: ${withFullStop(missing.problem ?? '')} ${REFERENCES}/index.json in the results lists them all.`,
  );
}

export function logPurge(log: Log, asked: number, notPurged: readonly NotPurged[]): void {
  log.info(`Deleted the data of ${pluralize(asked - notPurged.length, 'job')} at Roe.`);
  const [first] = notPurged;
  if (first === undefined) return;
  const ids = notPurged.map(({ jobId }) => jobId);
  log.warning(
    `Roe may still hold data of ${pluralize(notPurged.length, 'job')} (${joinFirst(ids, MAX_IDS)}): ${withFullStop(first.reason)} Delete it in the Roe web app.`,
  );
}
