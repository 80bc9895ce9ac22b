import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Channel } from '../lib/channel.ts';
import { type Clock, withTimeLimit } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import type { Result } from '../lib/result.ts';
import type { Finding } from '../results/record.ts';
import type { Conditions, Question, Reply, Unusable } from './messages.ts';
import { type Cause, causeOf } from './worker-failure.ts';

/** The checker lies beside main, among the sources and in dist/. */
const CHECKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : '../checker/index.js', import.meta.url);
/** A loaded machine may take seconds to start a thread and to compile a schema. */
const STARTING_MS = 60_000;
const MB = 2 ** 20;
/**
 * V8 ends a thread at its limit where it comes there by small steps, and the whole process where one allocation is above it.
 * So the thread's memory is looked at from outside, and V8's limit is for what is faster than that.
 */
const LOOK_AT_MEMORY_MS = 100;
const HARD_LIMIT_TIMES = 4;

export interface ThreadOptions {
  readonly clock: Clock;
  /** Above this, what is evaluated is stopped. */
  readonly memoryMb: number;
  readonly checker?: URL;
}

export type OnFindings = (findings: readonly Finding[]) => void;

/** A thread with a checker in it. It answers one question at a time, and once it has ended, for whatever cause, no more. */
export class CheckThread {
  readonly #worker: Worker;
  readonly #options: ThreadOptions;
  readonly #replies = new Channel<Reply>();
  #unusable: Unusable = {};
  #end: Cause | null = null;
  /** Never rejects. */
  #watch: Promise<void> = Promise.resolve();

  private constructor(conditions: Conditions, options: ThreadOptions) {
    this.#options = options;
    // What a check would print is foreign text, which the runner could take for commands; and no check needs a secret.
    const closed = { env: {}, argv: [], execArgv: [], stdout: true, stderr: true };
    const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb * HARD_LIMIT_TIMES };
    this.#worker = new Worker(options.checker ?? CHECKER, { ...closed, resourceLimits, workerData: conditions });
    this.#worker.on('message', (reply: Reply) => this.#replies.push(reply));
    this.#worker.on('error', (error) => {
      this.#end ??= { kind: 'no-thread', reason: errorMessage(error) };
    });
    this.#worker.on('exit', (code) => {
      this.#end ??= { kind: 'no-thread', reason: `exit code ${code}` };
      this.#replies.close();
    });
    // Whoever waits for a reply has a timer that runs; the process waits for nothing else of it.
    this.#worker.unref();
  }

  /** Ends when the checker has looked at its conditions. */
  static async start(
    conditions: Conditions,
    options: ThreadOptions,
    signal: AbortSignal,
  ): Promise<Result<CheckThread, string>> {
    let thread: CheckThread;
    try {
      thread = new CheckThread(conditions, options);
    } catch (error) {
      return { ok: false, error: errorMessage(error) };
    }
    return await withTimeLimit(options.clock, STARTING_MS, signal, async (within) => {
      const reply = await thread.#next(within);
      if (reply?.about === 'conditions') {
        thread.#unusable = reply.unusable;
        return { ok: true, value: thread };
      }
      const reason = within.aborted ? errorMessage(within.reason) : 'it gave no answer';
      const end = thread.stop({ kind: 'no-thread', reason });
      return { ok: false, error: end.kind === 'no-thread' ? end.reason : reason };
    });
  }

  /** What is wrong with the conditions. */
  get unusable(): Unusable {
    return this.#unusable;
  }

  get hasEnded(): boolean {
    return this.#end !== null;
  }

  /** Hands on the findings of so many kinds as they come. Returns why the rest did not; then the thread has ended. */
  async ask(question: Question, kinds: number, signal: AbortSignal, onFindings: OnFindings): Promise<Cause | null> {
    const answered = new AbortController();
    const over = AbortSignal.any([signal, answered.signal]);
    // A look of the question before may still be unanswered. Each adds listeners to the thread, so there is only one at a time.
    this.#watch = this.#watch.then(() => this.#watchMemory(over));
    try {
      this.#worker.postMessage(question);
      for (let kind = 0; kind < kinds; kind += 1) {
        const reply = await this.#next(signal);
        if (reply?.about !== 'question') return this.stop(causeOf(signal));
        onFindings(reply.findings);
      }
      return null;
    } finally {
      answered.abort('answered');
    }
  }

  /** Ends the thread whatever it does. Returns why it has ended, which may be another cause that came before. */
  stop(cause: Cause): Cause {
    if (this.#end !== null) return this.#end;
    this.#end = cause;
    // Code that gives way to nobody is stopped too; nothing has to wait until it is.
    void this.#worker.terminate();
    return cause;
  }

  /** Null where there is none: the thread has ended, or the signal has fired. */
  async #next(signal: AbortSignal): Promise<Reply | null> {
    await this.#replies.ready(signal);
    // After the process was busy for long, a timer fires before a reply that came in time is handed over.
    if (signal.aborted) await turn();
    return this.#replies.take(1)[0] ?? null;
  }

  async #watchMemory(over: AbortSignal): Promise<void> {
    const { clock, memoryMb } = this.#options;
    const look = async () => {
      const { used_heap_size: bytes } = await this.#worker.getHeapStatistics();
      if (bytes > memoryMb * MB) this.stop({ kind: 'too-large', limitMb: memoryMb });
    };
    // A busy thread answers late, and one that has ended never answers. Only the next question's watch waits for this one.
    while (!over.aborted && !this.hasEnded) {
      await clock.sleep(LOOK_AT_MEMORY_MS, over);
      if (!over.aborted) await look().catch(() => {});
    }
  }
}
