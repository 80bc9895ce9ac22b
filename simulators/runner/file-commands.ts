import { randomUUID } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandParser } from './commands.ts';
import { parseEnvFile } from './env-file.ts';
import { mergeIgnoringCase } from './ignore-case-map.ts';

const maxSummaryBytes = 1024 * 1024;

/** Environment variable -> file name prefix, in the order in which the runner processes the files. */
const prefixes = {
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_ARTIFACTS: 'artifacts_',
  GITHUB_ARTIFACTS_LIST: 'artifacts_list_',
} as const;

export type CommandFiles = Record<keyof typeof prefixes, string>;

interface FileCommandResult {
  outputs: Record<string, string>;
  state: Record<string, string>;
  exportedEnv: Record<string, string>;
  addedPaths: string[];
  /** As stored: masked, LF only, with a final newline. */
  summary: string | null;
  summaryDropped: boolean;
  failures: string[];
}

export async function createCommandFiles(tempDir: string): Promise<CommandFiles> {
  const directory = join(tempDir, '_runner_file_commands');
  await mkdir(directory, { recursive: true });
  const suffix = randomUUID();
  const entries = Object.entries(prefixes).map(([name, prefix]) => [name, join(directory, `${prefix}${suffix}`)]);
  for (const [, path] of entries) await writeFile(path ?? '', '');
  return Object.fromEntries(entries);
}

/** A deleted file counts as empty. Bytes that are not UTF-8 become U+FFFD, as with `File.ReadAllText`. */
async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function fail(parser: CommandParser, failures: string[], name: string, error: unknown): void {
  const unable = `Unable to process file command '${name}' successfully.`;
  const message = error instanceof Error ? error.message : String(error);
  parser.issue('error', unable);
  parser.issue('error', message);
  failures.push(`${unable} ${message}`);
}

async function readPairs(
  parser: CommandParser,
  failures: string[],
  name: string,
  path: string,
): Promise<Record<string, string>> {
  try {
    const { pairs, error } = parseEnvFile(await readText(path));
    if (error !== null) fail(parser, failures, name, error);
    return mergeIgnoringCase(...pairs.map(([key, value]) => Object.fromEntries([[key, value]])));
  } catch (error) {
    fail(parser, failures, name, error);
    return {};
  }
}

function dropBlockedEnv(parser: CommandParser, pairs: Record<string, string>): Record<string, string> {
  const entries = Object.entries(pairs).filter(([key]) => {
    if (key.toUpperCase() !== 'NODE_OPTIONS') return true;
    parser.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    return false;
  });
  return Object.fromEntries(entries);
}

async function readSummary(
  parser: CommandParser,
  path: string,
): Promise<Pick<FileCommandResult, 'summary' | 'summaryDropped'>> {
  try {
    const { size } = await stat(path);
    if (size === 0) return { summary: null, summaryDropped: false };
    if (size > maxSummaryBytes) {
      parser.issue(
        'error',
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${maxSummaryBytes / 1024}k, got ${Math.floor(size / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
      );
      return { summary: null, summaryDropped: true };
    }
    const lines = (await readText(path)).split(/\r\n|\r|\n/);
    if (lines.at(-1) === '') lines.pop();
    return { summary: lines.map((line) => `${parser.mask(line)}\n`).join(''), summaryDropped: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      parser.issue('error', `Failed to create step summary using 'GITHUB_STEP_SUMMARY': ${String(error)}`);
    }
    return { summary: null, summaryDropped: false };
  }
}

/** The runner reads the files after the process has ended, however it ended. */
export async function processCommandFiles(files: CommandFiles, parser: CommandParser): Promise<FileCommandResult> {
  const failures: string[] = [];
  const addedPaths = await readText(files.GITHUB_PATH).catch((error) => {
    fail(parser, failures, 'path', error);
    return '';
  });
  const exported = await readPairs(parser, failures, 'env', files.GITHUB_ENV);
  const exportedEnv = dropBlockedEnv(parser, exported);
  const summary = await readSummary(parser, files.GITHUB_STEP_SUMMARY);
  const state = await readPairs(parser, failures, 'state', files.GITHUB_STATE);
  const outputs = await readPairs(parser, failures, 'output', files.GITHUB_OUTPUT);
  return {
    outputs,
    state,
    exportedEnv,
    addedPaths: addedPaths.split(/\r\n|\r|\n/).filter((line) => line !== ''),
    ...summary,
    failures,
  };
}
