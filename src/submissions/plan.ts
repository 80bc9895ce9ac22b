import type { PinnedAgent } from '../agent/preflight.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Origin } from '../github/runner.ts';
import type { Problem } from '../problem.ts';
import { type KnownFile, type Submission, type SubmissionChoice, toSubmissions } from './submission.ts';

/** A file that is not sent, and why. */
export interface Unsent {
  readonly file: SourceFile;
  readonly problem: Problem;
}

/** What will be sent, decided before anything is. `halt` is why nothing is sent at all. */
export interface Plan {
  readonly submissions: readonly Submission[];
  readonly unsent: readonly Unsent[];
  readonly halt: Problem | null;
}

export interface PlanRule extends SubmissionChoice {
  readonly maxFiles: number;
}

export function planSubmissions(
  files: readonly SourceFile[],
  agent: PinnedAgent,
  rule: PlanRule,
  origin: Origin,
): Plan {
  const halt = haltFor(files, rule);
  if (halt !== null) return haltedPlan(files, halt);
  const unsent = files.filter(isEmpty).map((file) => ({ file, problem: EMPTY_FILE }));
  const sendable = files.filter(isKnown).filter((file) => !isEmpty(file));
  return { submissions: toSubmissions(sendable, agent, rule, origin), unsent, halt: null };
}

/** Nothing is sent, and every file says why. */
export function haltedPlan(files: readonly SourceFile[], halt: Problem): Plan {
  const unsent = files.map((file) => ({ file, problem: file.sha256 === null ? UNREADABLE_FILE : halt }));
  return { submissions: [], unsent, halt };
}

const EMPTY_FILE: Problem = { code: 'empty-file', message: 'the file is empty' };
const UNREADABLE_FILE: Problem = { code: 'unreadable-file', message: 'the file could not be read' };

const isEmpty = (file: SourceFile): boolean => file.bytes === 0;
const isKnown = (file: SourceFile): file is KnownFile => file.sha256 !== null;

/** Faults of the whole set stop the run before it costs anything. */
function haltFor(files: readonly SourceFile[], rule: PlanRule): Problem | null {
  if (files.length > rule.maxFiles) {
    const message = `${files.length} files matched, and \`max-files\` allows ${rule.maxFiles}: nothing was submitted; narrow \`files\` or raise \`max-files\``;
    return { code: 'too-many-files', message };
  }
  const unreadable = files.filter((file) => !isKnown(file));
  const [first] = unreadable;
  if (first === undefined) return null;
  const others = unreadable.length === 1 ? '' : ` and ${unreadable.length - 1} more`;
  const message = `${first.path}${others} could not be read: nothing was submitted; make it readable for the runner's user, or take it out with a \`!\` pattern`;
  return { code: 'unreadable-files', message };
}
