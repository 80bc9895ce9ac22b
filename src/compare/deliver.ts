import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubApi } from '../github/github-api.ts';
import type { Runner, UploadedArtifact } from '../github/runner.ts';
import { type Clock, NEVER } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import { orWarn } from '../lib/or-warn.ts';
import { writeInBlocks } from '../lib/write-in-blocks.ts';
import { markerOf } from '../report/comment.ts';
import { hideState } from '../report/comment-state.ts';
import { postSticky } from '../report/sticky-comment.ts';
import { faultVerdict, type Verdict } from '../verdict.ts';
import { COMPARISON_JSON } from './comparison-json.ts';
import type { CompareInputs } from './inputs.ts';
import { COMPARISON_HTML } from './page.ts';
import { renderVerdict } from './summary.ts';

export type ChangeOutputs = Readonly<Record<(typeof CHANGE_OUTPUTS)[number], string>>;

const CHANGE_OUTPUTS = [
  'regressed',
  'fixed',
  'changed',
  'same',
  'added',
  'removed',
  'not-run',
  'flips',
  'p-value',
  'base-url',
] as const;

const NOTHING = Object.fromEntries(CHANGE_OUTPUTS.map((name) => [name, ''])) as ChangeOutputs;

export interface Delivered {
  readonly verdict: Verdict;
  readonly json: Iterable<string> | AsyncIterable<string>;
  readonly outputs: ChangeOutputs | null;
  readonly markdown: (artifactUrl: string | null, place: 'summary' | 'comment') => string;
  /** Parts of comparison.html, called after `json` is written. Null if nothing was compared. */
  readonly page: (() => Iterable<string>) | null;
}

export interface Delivering {
  readonly inputs: CompareInputs;
  readonly runner: Runner;
  readonly github: GitHubApi | null;
  readonly clock: Clock;
}

/** A failure is a warning, unless comparison.json is missing, since later steps read it. */
export async function deliverComparison(delivered: Delivered, { inputs, ...world }: Delivering): Promise<Verdict> {
  const { runner } = world;
  const written = await writeJson(delivered.json, runner);
  const isWritten = written.error === null;
  const verdict = isWritten ? delivered.verdict : unwritten(delivered.verdict, written.error);
  const path = isWritten ? written.path : '';
  const page = isWritten ? await writePage(delivered.page, path, runner) : null;
  const files = page === null ? [path] : [path, page];
  const artifact = isWritten && inputs.artifactName !== null ? await upload(inputs.artifactName, files, runner) : null;
  const text = (place: 'summary' | 'comment') =>
    isWritten ? delivered.markdown(artifact?.url ?? null, place) : renderVerdict(verdict);
  setOutputs(verdict, path, delivered.outputs ?? NOTHING, runner);
  if (inputs.summary) {
    await orWarn(runner, 'The job summary could not be written', () => runner.writeSummary(text('summary')));
  }
  await orWarn(runner, 'The comment on the pull request could not be written', () =>
    comment(text('comment'), verdict, inputs, world),
  );
  return verdict;
}

export async function deliverRefusal(verdict: Verdict, runner: Runner): Promise<void> {
  setOutputs(verdict, '', NOTHING, runner);
  await orWarn(runner, 'The job summary could not be written', () => runner.writeSummary(renderVerdict(verdict)));
}

type Written = { readonly error: null; readonly path: string } | { readonly error: string };

async function writeJson(parts: Delivered['json'], runner: Runner): Promise<Written> {
  try {
    const path = join(await mkdtemp(join(runner.tempDir, 'roe-comparison-')), COMPARISON_JSON);
    await writeInBlocks(path, scrubbed(parts, runner));
    return { error: null, path };
  } catch (error) {
    return { error: `${COMPARISON_JSON} could not be written (${errorMessage(error)})` };
  }
}

async function* scrubbed(parts: Delivered['json'], runner: Runner): AsyncGenerator<string> {
  for await (const part of parts) yield runner.scrub(part);
}

/** A step must not pass without the file that later steps read. */
function unwritten(verdict: Verdict, headline: string): Verdict {
  if (verdict.conclusion === 'failure') return verdict;
  return faultVerdict({ code: 'comparison-unsaved', headline, detail: 'free disk space and run again' });
}

async function writePage(page: Delivered['page'], json: string, runner: Runner): Promise<string | null> {
  if (page === null) return null;
  return await orWarn(runner, `${COMPARISON_HTML} could not be written`, async () => {
    const path = join(json, '..', COMPARISON_HTML);
    await writeInBlocks(path, scrubbed(page(), runner));
    return path;
  });
}

async function upload(name: string, files: readonly string[], runner: Runner): Promise<UploadedArtifact | null> {
  runner.startGroup('Comparison artifact');
  const directory = join(files[0] ?? '', '..');
  const uploaded = await orWarn(
    runner,
    `The artifact ${name} could not be uploaded; the comparison is in ${directory}`,
    () => runner.uploadArtifact({ name, directory, files: [...files], retentionDays: null }),
  );
  runner.endGroup();
  if (uploaded !== null) runner.info(`The comparison: ${uploaded.url}`);
  return uploaded;
}

/** Sets every output, because a line printed by another program could otherwise set a missing one. */
function setOutputs(verdict: Verdict, path: string, outputs: ChangeOutputs, runner: Runner): void {
  const all = { conclusion: verdict.conclusion, ...outputs, 'comparison-path': path };
  for (const [name, value] of Object.entries(all)) runner.setOutput(name, value);
}

async function comment(
  body: string,
  verdict: Verdict,
  inputs: CompareInputs,
  { runner, github, clock }: Omit<Delivering, 'inputs'>,
): Promise<string | null> {
  if (inputs.comment === 'never') return null;
  const origin = await runner.origin();
  const workflowRef = runner.environment('GITHUB_WORKFLOW_REF') || runner.environment('GITHUB_WORKFLOW');
  const task = [inputs.base, inputs.results];
  const marker = markerOf({ action: 'roe-agent-compare', workflowRef, origin, matrixLeg: '', task });
  const state = hideState({ runId: origin.runId, unsuccessful: null }, runner.scrub);
  const sticky = {
    marker,
    runId: origin.runId,
    isWanted: inputs.comment === 'always' || verdict.conclusion === 'failure',
    hindrance: null,
    render: () => `${marker}\n${runner.scrub(`${body}${footOf(origin.runUrl)}`)}${state}`,
  };
  return await postSticky(sticky, { runner, github, clock, cancelled: NEVER });
}

const footOf = (runUrl: string): string => (runUrl === '' ? '' : `<sub>[Workflow run](${runUrl})</sub>\n\n`);
