import type { Row } from '../cases/case.ts';
import { type Clock, NEVER, withTimeLimit } from '../lib/clock.ts';
import type { Result } from '../lib/result.ts';
import type { Finding } from '../results/record.ts';
import { type FieldResult, ScoreCounter, type Scorecard } from '../scorecard/scorecard.ts';
import { CheckThread, type OnAnswer } from './check-thread.ts';
import { missingFields } from './expected.ts';
import { type Answer, type Conditions, type Kind, kindsOf, type Question, type Unusable } from './messages.ts';
import { unevaluated, type WorkerFailure } from './worker-failure.ts';

const MAX_MS_PER_RESULT = 10_000;
/**
 * If check after check times out, the check itself probably never ends. The limit is halved each time, so that thousands of
 * results cannot use up `timeout`. One success resets it.
 */
const MIN_LIMIT_MS = 1_000;
/**
 * A result of 5 MB becomes some dozens of megabytes of objects. An expression and a list of errors take several times
 * as much.
 */
const MAX_MEMORY_MB = 1024;

export interface ChecksOptions {
  readonly clock: Clock;
  readonly limitMs?: number;
  readonly memoryMb?: number;
  readonly checker?: URL;
}

/**
 * Evaluates the user's checks in a separate thread, because a model's text may keep an expression or a regular
 * expression busy forever. The run's timers and signals must keep working.
 */
export class ResultChecks {
  readonly #conditions: Conditions;
  readonly #kinds: readonly Kind[];
  readonly #golden: ReadonlyMap<string, string>;
  readonly #score = new ScoreCounter();
  readonly #options: Required<Omit<ChecksOptions, 'checker'>> & ChecksOptions;
  #limitMs: number;
  #thread: CheckThread | null = null;
  /** Results are checked one at a time, so that each has the whole thread. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(conditions: Conditions, golden: ReadonlyMap<string, string>, options: ChecksOptions) {
    this.#conditions = conditions;
    this.#kinds = kindsOf(conditions);
    this.#golden = golden;
    this.#options = { limitMs: MAX_MS_PER_RESULT, memoryMb: MAX_MEMORY_MB, ...options };
    this.#limitMs = this.#options.limitMs;
  }

  /**
   * Compiles the conditions, so that mistakes are found before anything is sent. `golden` holds the texts of golden
   * files by case.
   */
  static async open(
    conditions: Conditions,
    golden: ReadonlyMap<string, string>,
    options: ChecksOptions,
  ): Promise<Result<ResultChecks, Unusable>> {
    const checks = new ResultChecks(conditions, golden, options);
    const started = await checks.#start(NEVER);
    const unusable = started.ok ? started.value.unusable : checks.#notStarted(started.error);
    if (Object.keys(unusable).length === 0) return { ok: true, value: checks };
    checks.close();
    return { ok: false, error: unusable };
  }

  #notStarted(reason: string): Unusable {
    const problem = `the thread that evaluates checks could not be started (${reason})`;
    return Object.fromEntries(this.#kinds.map((kind) => [kind, problem]));
  }

  /** Returns all findings, not only the first. A check that was not evaluated counts as not passed. */
  async evaluate(result: Omit<Question, 'golden'>, signal: AbortSignal): Promise<readonly Finding[]> {
    // Numbers that keep their digits cannot be cloned.
    const row = result.row && (JSON.parse(JSON.stringify(result.row)) as Row);
    const question = { ...result, row, golden: this.#golden.get(result.case) ?? null };
    const findings = this.#turn.then(() => this.#evaluate(question, signal));
    // The caller gets the error. The next result must still get its turn.
    this.#turn = findings.catch(() => {});
    return await findings;
  }

  /**
   * Counts the expected fields of a case without a result as missing, so that a failed job does not raise the accuracy.
   */
  countMissing(id: string): void {
    this.#score.add(id, this.#fieldsOf(id));
  }

  /** Covers all cases that were evaluated or counted as missing. Null if nothing is expected. */
  get scorecard(): Scorecard | null {
    return this.#score.scorecard;
  }

  get expectedPointers(): ReadonlySet<string> {
    return new Set([...this.#golden.keys()].flatMap((id) => this.#fieldsOf(id).map(({ pointer }) => pointer)));
  }

  #fieldsOf(id: string): readonly FieldResult[] {
    const golden = this.#golden.get(id);
    return golden === undefined ? [] : missingFields(JSON.parse(golden));
  }

  close(): void {
    this.#thread?.stop({ kind: 'run-ended' });
  }

  async #evaluate(question: Question, signal: AbortSignal): Promise<readonly Finding[]> {
    const answers: Answer[] = [];
    const failure = await this.#ask(question, signal, (answer) => answers.push(answer));
    const fields = answers.find((answer) => answer.fields !== undefined)?.fields;
    if (fields === undefined) this.countMissing(question.case);
    else this.#score.add(question.case, fields);
    const findings = answers.flatMap((answer) => answer.findings);
    return failure === null ? findings : [...findings, ...unevaluated(this.#kinds.slice(answers.length), failure)];
  }

  async #ask(question: Question, signal: AbortSignal, onAnswer: OnAnswer): Promise<WorkerFailure | null> {
    if (signal.aborted) return { kind: 'run-ended' };
    const running = this.#thread;
    const started = running?.hasEnded === false ? { ok: true as const, value: running } : await this.#start(signal);
    if (!started.ok) return signal.aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: started.error };
    const { clock, limitMs } = this.#options;
    const failure = await withTimeLimit(clock, this.#limitMs, signal, (within) =>
      started.value.ask(question, this.#kinds.length, within, onAnswer),
    );
    if (failure === null) this.#limitMs = limitMs;
    if (failure?.kind === 'too-long') this.#limitMs = Math.min(limitMs, Math.max(MIN_LIMIT_MS, this.#limitMs / 2));
    return failure;
  }

  async #start(signal: AbortSignal): Promise<Result<CheckThread, string>> {
    const started = await CheckThread.start(this.#conditions, this.#options, signal);
    if (started.ok) this.#thread = started.value;
    return started;
  }
}
