import type { Outcome } from '../../outcome.ts';
import type { ResultRow } from '../../results/results-file.ts';
import type { Report } from '../report.ts';
import { viewOf } from '../view.ts';

/** Advice is given only for the most frequent problems. A longer list would not be read. */
const MAX_STEPS = 3;

/** Advice in Markdown for a run that did not pass: the most frequent problem first, and of equally frequent ones the worse. Empty if the verdict says it all. */
export function nextSteps(report: Report, resume: boolean): string[] {
  const { conclusion } = report.verdict;
  if (conclusion !== 'failure' && conclusion !== 'cancelled') return [];
  const counts = new Map<string, number>();
  for (const row of viewOf(report).unsuccessful) {
    const advice = adviceFor(row);
    if (advice !== null) counts.set(advice, (counts.get(advice) ?? 0) + 1);
  }
  const steps = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_STEPS);
  if (steps.length === 0) return [];
  return [...steps.map(([advice]) => advice), ...(gainsByRerun(report) ? [rerun(report, resume)] : [])];
}

const PAYING_RERUN =
  'With `resume: false`, a re-run sends and pays for every file again; `resume: true` keeps what succeeded.';

/** Outcomes whose jobs may still be running after the step. */
const MAYBE_OPEN: readonly Outcome[] = ['lost', 'timed-out', 'cancelled'];

function rerun({ counts }: Report, resume: boolean): string {
  if (!resume) return PAYING_RERUN;
  const others = [
    counts.succeeded === 0 ? '' : 'what succeeded is not paid for again',
    MAYBE_OPEN.some((outcome) => counts[outcome] > 0) ? 'jobs that are still open are waited for' : '',
  ].filter((part) => part !== '');
  const sends = counts.succeeded === 0 ? 'sends the files again' : 'sends only what did not succeed';
  return `**Re-run failed jobs** ${[sends, others.join(', and ')].filter((part) => part !== '').join(': ')}.`;
}

/** A re-run does not help if all unsuccessful files were rejected by checks. */
const gainsByRerun = ({ rows }: Report): boolean =>
  rows.some(({ outcome }) => outcome !== 'succeeded' && outcome !== 'rejected');

/** The advice for a file's error code. Null if a re-run is all that can be done, or if the verdict says what to do. */
function adviceFor({ outcome, error, jobId }: ResultRow): string | null {
  const advice = BY_CODE[error?.code ?? ''];
  if (advice !== undefined) return advice;
  if (outcome !== 'lost') return null;
  return jobId === null ? BY_KEY : AT_ROE;
}

const ROE_AWAY = 'Roe could not be reached. Check its status, then run again.';
const ACCESS = 'Check that `api-key` is valid and that its organization may run this agent.';
const UNFIT = 'Roe did not accept these files: repair them, or leave them out with a `!` pattern in `files`.';
const AT_ROE = 'Open the jobs of the lost files in the Roe web app by their ids before you send those files again.';
const BY_KEY =
  'A lost file may have been paid for. Before you send it again, search the Roe web app for a job whose metadata holds its `submission_key`; the file’s row or details name the key.';

const BY_CODE: Readonly<Record<string, string | null>> = {
  'submission-unknown': BY_KEY,
  'job-unknown': AT_ROE,
  'result-unavailable': AT_ROE,
  'left-open': 'Jobs had not finished when the run ended, and may still be running at Roe.',
  timeout: 'Raise `timeout`, or send fewer files per run: time ran out before all files were done.',
  'job-failed': 'Read the reasons that Roe gives. A document that it cannot read will fail again.',
  'cached-failure': 'Roe’s cache returned an earlier failure: set `skip-cache: true` to process the file again.',
  'check-failed': 'Look at the failed checks in the details, then correct the agent, or what is expected of it.',
  'check-broken': 'Correct the check: it could not be evaluated.',
  'out-of-credits': 'Add credits to the Roe organization; files that were not sent cost nothing.',
  unauthorized: ACCESS,
  forbidden: ACCESS,
  'not-found': ACCESS,
  unreachable: ROE_AWAY,
  unanswered: ROE_AWAY,
  'never-sent': ROE_AWAY,
  throttled: ROE_AWAY,
  refused: UNFIT,
  'too-large': UNFIT,
  'unsupported-type': UNFIT,
  'unreadable-file': UNFIT,
  'empty-file': 'Empty files are not sent: fill them, or leave them out with a `!` pattern in `files`.',
  'file-too-large':
    'Files above `max-file-size` are not sent: raise it, or leave them out with a `!` pattern in `files`.',
  'fail-fast': 'First look at the file that ended the run: because of `fail-fast`, the others were not sent.',
};
