import { type Clock, NEVER, withTimeLimit } from '../lib/clock.ts';
import type { Result } from '../lib/result.ts';
import type { Finding } from '../results/record.ts';
import { CheckThread, type OnFindings } from './check-thread.ts';
import { type Conditions, type Kind, kindsOf, type Question, type Unusable } from './messages.ts';
import { type Cause, unevaluated } from './worker-failure.ts';

/** How long the checks of one result may take. */
const LIMIT_MS = 10_000;
/**
 * Where one result after the other takes longer, it is the check that has no end, and each next one gets half the time: thousands
 * of results would else hold up the run until `timeout`. One that ends in time brings the limit back.
 */
const MIN_LIMIT_MS = 1_000;
/** A result of 5 MB becomes objects of some dozens of megabytes; an expression and a list of errors take several times that. */
const MEMORY_MB = 1024;

export interface ChecksOptions {
  readonly clock: Clock;
  readonly limitMs?: number;
  readonly memoryMb?: number;
  /** What runs in the thread. */
  readonly checker?: URL;
}

/**
 * The user's checks of results, evaluated in a thread of their own: what a model wrote may keep an expression or a regular
 * expression busy for ever, and the run's clocks and signals go on meanwhile.
 */
export class ResultChecks {
  readonly #conditions: Conditions;
  readonly #kinds: readonly Kind[];
  readonly #golden: ReadonlyMap<string, string>;
  readonly #options: Required<Omit<ChecksOptions, 'checker'>> & ChecksOptions;
  #limitMs: number;
  #thread: CheckThread | null = null;
  /** The checks of one result at a time, so that each has the whole thread. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(conditions: Conditions, golden: ReadonlyMap<string, string>, options: ChecksOptions) {
    this.#conditions = conditions;
    this.#kinds = kindsOf(conditions);
    this.#golden = golden;
    this.#options = { limitMs: LIMIT_MS, memoryMb: MEMORY_MB, ...options };
    this.#limitMs = this.#options.limitMs;
  }

  /** Starts the thread, which compiles the conditions: what is wrong with them is known before anything is sent. `golden`: texts of golden files by document. */
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

  /** All findings of all checks, never only the first. What could not be evaluated, also because the signal fired, has refused. */
  async evaluate(result: Omit<Question, 'golden'>, signal: AbortSignal): Promise<readonly Finding[]> {
    const question = { ...result, golden: this.#golden.get(result.file.path) ?? null };
    const findings = this.#turn.then(() => this.#evaluate(question, signal));
    // Whoever asked hears of a bug, and the next one has its turn.
    this.#turn = findings.catch(() => {});
    return await findings;
  }

  close(): void {
    this.#thread?.stop({ kind: 'run-ended' });
  }

  async #evaluate(question: Question, signal: AbortSignal): Promise<readonly Finding[]> {
    const answers: (readonly Finding[])[] = [];
    const cause = await this.#ask(question, signal, (findings) => answers.push(findings));
    if (cause === null) return answers.flat();
    return [...answers.flat(), ...unevaluated(this.#kinds.slice(answers.length), cause)];
  }

  async #ask(question: Question, signal: AbortSignal, onFindings: OnFindings): Promise<Cause | null> {
    if (signal.aborted) return { kind: 'run-ended' };
    const running = this.#thread;
    const started = running?.hasEnded === false ? { ok: true as const, value: running } : await this.#start(signal);
    if (!started.ok) return signal.aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: started.error };
    const { clock, limitMs } = this.#options;
    const cause = await withTimeLimit(clock, this.#limitMs, signal, (within) =>
      started.value.ask(question, this.#kinds.length, within, onFindings),
    );
    if (cause === null) this.#limitMs = limitMs;
    if (cause?.kind === 'too-long') this.#limitMs = Math.min(limitMs, Math.max(MIN_LIMIT_MS, this.#limitMs / 2));
    return cause;
  }

  async #start(signal: AbortSignal): Promise<Result<CheckThread, string>> {
    const started = await CheckThread.start(this.#conditions, this.#options, signal);
    if (started.ok) this.#thread = started.value;
    return started;
  }
}
