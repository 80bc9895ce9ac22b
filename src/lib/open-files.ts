/** Codes of a machine that has no room for one more open file, whichever file it is. */
const CODES: readonly unknown[] = ['EMFILE', 'ENFILE'];

/** Whether too many files are open on the machine, which is no fault of the file. */
export const isFilesExhausted = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && CODES.includes(error.code)) || isFilesExhausted(error.cause));

/** How many files this process may have open at once; null if the system does not say. */
export function maxOpenFiles(): number | null {
  const report: NodeJS.ProcessReport & { excludeNetwork?: boolean } = process.report;
  // Which would look up names.
  report.excludeNetwork = true;
  const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === 'number' ? soft : null;
}

/** What a run has open beside its uploads: standard streams, results, references, looks at jobs, the artifact's upload. */
const RESERVED = 80;
/** A file that is being sent, and the connection that it goes through. */
const PER_UPLOAD = 2;

/** How many uploads may be in flight at once. */
export const maxUploads = (openFiles: number): number => Math.max(1, Math.floor((openFiles - RESERVED) / PER_UPLOAD));
