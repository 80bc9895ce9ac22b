const CODES: readonly unknown[] = ['EMFILE', 'ENFILE'];

export const isFilesExhausted = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && CODES.includes(error.code)) || isFilesExhausted(error.cause));

export function maxOpenFiles(): number | null {
  const report: NodeJS.ProcessReport & { excludeNetwork?: boolean } = process.report;
  // The report's network part would do DNS lookups.
  report.excludeNetwork = true;
  const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === 'number' ? soft : null;
}

/** Reserved for standard streams, results, references, polling and the artifact's upload. */
const RESERVED = 80;
/** One for the file and one for its connection. */
const PER_UPLOAD = 2;

export const maxUploads = (openFiles: number): number => Math.max(1, Math.floor((openFiles - RESERVED) / PER_UPLOAD));
