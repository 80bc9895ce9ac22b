import { joinFirst } from '../../lib/join-first.ts';
import type { CaseWord, Outcome } from '../../outcome.ts';
import type { ResultRow } from '../../results/results-file.ts';
import type { Report } from '../report.ts';
import { viewOf } from '../view.ts';
import { nameOf } from './table.ts';

/** A longer list would not be read. */
const MAX_STEPS = 3;

/** Advice in Markdown, the most frequent problem first, then the worst. Empty if the verdict says everything. */
export function nextSteps(report: Report, resume: boolean): string[] {
  const { conclusion } = report.verdict;
  if (conclusion !== 'failure' && conclusion !== 'cancelled') return [];
  const words = wordsFor(report);
  const byAdvice = Map.groupBy(viewOf(report).unsuccessful, (row) => adviceFor(row, words));
  const steps = [...byAdvice].flatMap(([advice, rows]) => (advice === null ? [] : [{ advice, rows }]));
  if (steps.length === 0) return [];
  const first = steps.sort((a, b) => b.rows.length - a.rows.length).slice(0, MAX_STEPS);
  return [
    ...first.map(({ advice, rows }) => `${advice}${namesOf(rows, report)}`),
    ...(gainsByRerun(report) ? [rerun(report, resume)] : []),
  ];
}

const MAX_NAMES = 3;
const MAX_NAME_LENGTH = 80;

/** Empty for a problem of the whole run. */
function namesOf(rows: readonly ResultRow[], { origin, total }: Report): string {
  if (total === 1 || rows.some(({ error }) => error?.scope === 'run')) return '';
  const names = rows.map((row) => nameOf(row, origin, MAX_NAME_LENGTH));
  return ` (${joinFirst(names, MAX_NAMES)})`;
}

/** Outcomes whose jobs may still be running after the step. */
const MAYBE_OPEN: readonly Outcome[] = ['lost', 'timed-out', 'cancelled'];

function rerun({ counts, unit }: Report, resume: boolean): string {
  if (!resume)
    return `With \`resume: false\`, a re-run sends and pays for every ${unit} again; \`resume: true\` keeps what succeeded.`;
  const others = [
    counts.succeeded === 0 ? '' : 'what succeeded is not paid for again',
    MAYBE_OPEN.some((outcome) => counts[outcome] > 0) ? 'jobs that are still open are waited for' : '',
  ].filter((part) => part !== '');
  const sends = counts.succeeded === 0 ? `sends the ${unit}s again` : 'sends only what did not succeed';
  return `**Re-run failed jobs** ${[sends, others.join(', and ')].filter((part) => part !== '').join(': ')}.`;
}

/** A re-run does not help if everything unsuccessful was rejected by checks. */
const gainsByRerun = ({ rows }: Report): boolean =>
  rows.some(({ outcome }) => outcome !== 'succeeded' && outcome !== 'rejected');

/** Null if only a re-run can help, or if the verdict says what to do. */
function adviceFor({ outcome, error, jobId }: ResultRow, words: Words): string | null {
  const advice = BY_CODE[error?.code ?? ''];
  if (advice !== undefined) return typeof advice === 'function' ? advice(words) : advice;
  if (outcome !== 'lost') return null;
  return jobId === null ? byKey(words) : atRoe(words);
}

interface Words {
  readonly unit: CaseWord;
  /** How to leave them out. */
  readonly leaveOut: string;
}

/** `files` can only exclude a case that is one file. */
function wordsFor({ unit, rows }: Report): Words {
  const isTable = rows.some(({ row }) => row !== null);
  const leaveOut = isTable ? 'take their rows out of the table' : 'leave them out with a `!` pattern in `files`';
  return { unit, leaveOut };
}

const ROE_AWAY = 'Roe could not be reached. Check its status, then run again.';
const ACCESS = 'Check that `api-key` is valid and that its organization may run this agent.';

type Advice = (words: Words) => string;

const unfit: Advice = ({ unit, leaveOut }) => `Roe did not accept these ${unit}s: repair them, or ${leaveOut}.`;
const atRoe: Advice = ({ unit }) =>
  `Open the jobs of the lost ${unit}s in the Roe web app by their ids before you send those ${unit}s again.`;
const byKey: Advice = ({ unit }) =>
  `A lost ${unit} may have been paid for. Before you send it again, search the Roe web app for a job whose metadata holds its \`submission_key\`; the ${unit}’s reason or details name the key.`;

const BY_CODE: Readonly<Record<string, string | Advice | null>> = {
  'submission-unknown': byKey,
  'job-unknown': atRoe,
  'result-unavailable': atRoe,
  'left-open': 'Jobs had not finished when the run ended, and may still be running at Roe.',
  timeout: ({ unit }) =>
    `Raise \`timeout\`, or send fewer ${unit}s per run: time ran out before all ${unit}s were done.`,
  'job-failed': 'Read the reasons that Roe gives. A document that it cannot read will fail again.',
  'cached-failure': ({ unit }) =>
    `Roe’s cache returned an earlier failure: set \`skip-cache: true\` to process the ${unit} again.`,
  'check-failed': 'Look at the failed checks in the details, then correct the agent, or what is expected of it.',
  'check-broken': 'Correct the check: it could not be evaluated.',
  'out-of-credits': ({ unit }) => `Add credits to the Roe organization; ${unit}s that were not sent cost nothing.`,
  unauthorized: ACCESS,
  forbidden: ACCESS,
  'not-found': ACCESS,
  unreachable: ROE_AWAY,
  unanswered: ROE_AWAY,
  'never-sent': ROE_AWAY,
  throttled: ROE_AWAY,
  refused: unfit,
  'too-large': unfit,
  'unsupported-type': unfit,
  'unreadable-file': unfit,
  'empty-file': ({ leaveOut }) => `Empty files are not sent: fill them, or ${leaveOut}.`,
  'file-too-large': ({ leaveOut }) => `Files above \`max-file-size\` are not sent: raise it, or ${leaveOut}.`,
  // The verdict says what to do.
  'over-budget': null,
  'fail-fast': ({ unit }) =>
    `First look at the ${unit} that ended the run: because of \`fail-fast\`, the others were not sent.`,
};
