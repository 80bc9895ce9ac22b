import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Channel } from '../lib/channel.ts';
import { type Clock, withTimeLimit } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import type { Result } from '../lib/result.ts';
import type { Answer, Conditions, Question, Reply, Unusable } from './messages.ts';
import { NO_ANSWER, type WorkerFailure, workerFailureOf } from './worker-failure.ts';

const CHECKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : '../checker/index.js', import.meta.url);
/** A loaded machine may take seconds to start a thread and to compile a schema. */
const MAX_START_MS = 60_000;
const MB = 2 ** 20;
/**
 * V8 ends the thread if small allocations reach its limit, but the whole process if a single allocation exceeds it. So the
 * thread's memory is measured from outside, and V8's higher limit only catches growth between two measurements.
 */
const MEMORY_POLL_MS = 100;
const HARD_LIMIT_FACTOR = 4;

interface ThreadOptions {
  readonly clock: Clock;
  readonly memoryMb: number;
  readonly checker?: URL;
}

export type OnAnswer = (answer: Answer) => void;

/** Answers one question at a time, and none after the thread has ended. */
export class CheckThread {
  readonly #worker: Worker;
  readonly #options: ThreadOptions;
  readonly #replies = new Channel<Reply>();
  #unusable: Unusable = {};
  #failure: WorkerFailure | null = null;
  #watch: Promise<void> = Promise.resolve();

  private constructor(conditions: Conditions, options: ThreadOptions) {
    this.#options = options;
    // Output of a check is foreign text that the runner could take for commands. No check needs a secret from the environment.
    const closed = { env: {}, argv: [], execArgv: [], stdout: true, stderr: true };
    const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb * HARD_LIMIT_FACTOR };
    this.#worker = new Worker(options.checker ?? CHECKER, { ...closed, resourceLimits, workerData: conditions });
    this.#worker.on('message', (reply: Reply) => this.#replies.push(reply));
    this.#worker.on('error', (error) => {
      this.#failure ??= { kind: 'no-thread', reason: errorMessage(error) };
    });
    this.#worker.on('exit', (code) => {
      this.#failure ??= { kind: 'no-thread', reason: `exit code ${code}` };
      this.#replies.close();
    });
    // The thread alone must not keep the process alive. A caller who waits for a reply holds a timer.
    this.#worker.unref();
  }

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
    return await withTimeLimit(options.clock, MAX_START_MS, signal, async (within) => {
      const reply = await thread.#next(within);
      if (reply?.about === 'conditions') {
        thread.#unusable = reply.unusable;
        return { ok: true, value: thread };
      }
      const reason = within.aborted ? errorMessage(within.reason) : NO_ANSWER;
      const end = thread.stop({ kind: 'no-thread', reason });
      return { ok: false, error: end.kind === 'no-thread' ? end.reason : reason };
    });
  }

  get unusable(): Unusable {
    return this.#unusable;
  }

  get hasEnded(): boolean {
    return this.#failure !== null;
  }

  /**
   * Passes on each answer as it arrives. Returns null, or why answers are missing. In that case the thread has ended.
   */
  async ask(question: Question, kinds: number, signal: AbortSignal, onAnswer: OnAnswer): Promise<WorkerFailure | null> {
    const answered = new AbortController();
    const done = AbortSignal.any([signal, answered.signal]);
    // A memory request of the previous question may still be open. Each adds listeners to the thread, so only one runs
    // at a time.
    this.#watch = this.#watch.then(() => this.#watchMemory(done));
    try {
      this.#worker.postMessage(question);
      for (let kind = 0; kind < kinds; kind += 1) {
        const reply = await this.#next(signal);
        if (reply?.about !== 'question') return this.stop(workerFailureOf(signal));
        onAnswer(reply);
      }
      return null;
    } finally {
      answered.abort('answered');
    }
  }

  stop(failure: WorkerFailure): WorkerFailure {
    if (this.#failure !== null) return this.#failure;
    this.#failure = failure;
    // This also stops code that never yields. Nothing waits for it.
    void this.#worker.terminate();
    return failure;
  }

  async #next(signal: AbortSignal): Promise<Reply | null> {
    await this.#replies.ready(signal);
    // If the process was busy, its timers fire before it receives a reply that was sent in time.
    if (signal.aborted) await turn();
    return this.#replies.take(1)[0] ?? null;
  }

  async #watchMemory(done: AbortSignal): Promise<void> {
    const { clock, memoryMb } = this.#options;
    const checkMemory = async () => {
      const { used_heap_size: bytes } = await this.#worker.getHeapStatistics();
      if (bytes > memoryMb * MB) this.stop({ kind: 'too-large', limitMb: memoryMb });
    };
    // A busy thread answers late, and a thread that has ended never does. Only the next question's watch waits for this
    // one.
    while (!done.aborted && !this.hasEnded) {
      await clock.sleep(MEMORY_POLL_MS, done);
      if (!done.aborted) await checkMemory().catch(() => {});
    }
  }
}
