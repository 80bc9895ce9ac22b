import { FileFaults, RouteFaults } from './faults.ts';
import type { Job } from './jobs.ts';
import type { Part } from './multipart.ts';
import { type Random, randomFrom, uuidFrom } from './random.ts';
import { TokenBucket } from './rate-limit.ts';
import { mergeScenario, type RouteName, type Scenario, type ScenarioInput } from './scenario.ts';

export interface RequestRecord {
  method: string;
  path: string;
  route: RouteName;
  query: Record<string, string>;
  /** null: no whole reply went out. */
  status: number | null;
  /** Milliseconds since 1970, by the clock of this machine. */
  at: number;
  headers: Record<string, string>;
  /** Ids in the body of a batch call. */
  jobIds: number | null;
  /** The job that a run request made or was answered by, even if its reply was lost. */
  jobId: string | null;
  /** The `X-Request-Id` of the reply. */
  replyRequestId: string | null;
}

/** A run request whose body was read, whatever came of it. */
interface SubmissionRecord {
  request: RequestRecord;
  parts: Part[];
}

/** All that the emulator remembers. A new scenario begins with a new one. */
export class EmulatorState {
  scenario: Scenario;
  routeFaults: RouteFaults;
  fileFaults: FileFaults;
  readonly jobs = new Map<string, Job>();
  readonly jobsByIdempotencyKey = new Map<string, Job>();
  readonly jobsByContent = new Map<string, Job>();
  readonly requests: RequestRecord[] = [];
  readonly submissions: SubmissionRecord[] = [];
  readonly violations: string[] = [];
  readonly now: () => number;
  shuffle: Random;
  submitsInFlight = 0;
  peakConcurrentSubmits = 0;
  cancels = 0;
  #bucket: TokenBucket | undefined;
  #ids: Random;
  #requestIds: Random;

  constructor(scenario: Scenario, now: () => number) {
    this.scenario = scenario;
    this.now = now;
    this.routeFaults = new RouteFaults(scenario.faults);
    this.fileFaults = new FileFaults(scenario.files);
    this.#ids = randomFrom(scenario.seed);
    this.shuffle = randomFrom(scenario.seed + 1);
    this.#requestIds = randomFrom(scenario.seed + 2);
    this.#bucket = this.#newBucket();
  }

  get bucket(): TokenBucket | undefined {
    return this.#bucket;
  }

  /** Keeps jobs and requests. Counts of faults, files and tokens are reset if they are given. */
  patch(change: ScenarioInput): void {
    this.scenario = mergeScenario(this.scenario, change);
    if (change.faults !== undefined) this.routeFaults = new RouteFaults(change.faults);
    if (change.files !== undefined) this.fileFaults = new FileFaults(change.files);
    if (change.rateLimit !== undefined) this.#bucket = this.#newBucket();
  }

  newJobId(): string {
    return uuidFrom(this.#ids);
  }

  newRequestId(): string {
    return `req_${uuidFrom(this.#requestIds)}`;
  }

  /** An instant as Roe would write it. */
  iso(at: number): string {
    return new Date(this.serverTime(at)).toISOString();
  }

  serverTime(at: number): number {
    return at + this.scenario.serverClockSkewMs;
  }

  #newBucket(): TokenBucket | undefined {
    return this.scenario.rateLimit === null ? undefined : new TokenBucket(this.scenario.rateLimit, this.now());
  }
}
