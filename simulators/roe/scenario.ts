import type { EngineName } from './engines/engines.ts';
import { amlInvestigator, extractor, merchantUnderwriter, pageReader } from './kinds.ts';

export interface InputDefinition {
  key: string;
  data_type: string;
  description: string;
  accepts_multiple_files: boolean | null;
  example?: string;
}

/** A write into another system when a job gets one of the statuses. */
export interface PostAction {
  name: string;
  connection_id: string;
  operation: string;
  trigger_on: number[];
  param_mappings: Record<string, string>;
}

export interface VersionScript {
  id: string;
  versionName: string;
  inputs: InputDefinition[];
  engineConfig: unknown;
  /** Reads the inputs and answers. Default: `document`. */
  engine?: EngineName;
  /** Keys of inputs that may be left out. Default: none. */
  optionalInputs?: string[];
  /** Whether a key that `inputs` does not define is a 400, as at engines whose inputs are fixed. Default: false. */
  fixedInputs?: boolean;
  /** Default: none. */
  postActions?: PostAction[];
  /** Default: false. */
  supportsMemory?: boolean;
  /** The version is a 404 while its agent is there. */
  deleted?: boolean;
}

export interface AgentScript {
  id: string;
  name: string;
  /** If this version is deleted, the first that is not stands in. */
  currentVersionId: string;
  /** The newest first. */
  versions: VersionScript[];
  disableCache: boolean;
  cacheFailedJobs: boolean;
  skillGenerationState?: 'generating' | 'failed' | null;
}

export interface Datum {
  key: string;
  data_type: string;
  value: string;
  description?: string;
  cost?: number;
}

type ResultKind = 'data' | 'null' | 'number' | 'empty' | 'string' | 'error-500' | 'forbidden' | 'malformed' | 'absent';

/** A cost by chance, which is the same for the same seed and the same inputs of a job. */
interface DrawnCost {
  /** Evenly distributed from `mean - spread` to `mean + spread`. */
  mean: number;
  spread: number;
  /** With `oneIn: 50`, one job in fifty costs this instead. */
  tail?: { oneIn: number; cost: number };
  /** Added for each 1024 bytes of files and texts. */
  perKilobyte?: number;
}

export interface JobScript {
  durationMs: number;
  /** Codes passed on the way, spread evenly over `durationMs`. Empty: the job has no event before its end. */
  walk: number[];
  /** The code at the end; null: the job never ends. */
  end: number | null;
  errorMessage: string | null;
  /** null: the engine reads the document. */
  outputs: Datum[] | null;
  resultDelayMs: number;
  result: ResultKind;
  correctedOutputs: Datum[] | null;
  nullAgentIds: boolean;
  /** null is reported as null. A failed job has a cost only if this is a number or drawn. */
  cost: number | null | 'from-size' | DrawnCost;
  row: 'normal' | 'null' | 'absent' | 'forbidden';
  /** How long after creation `row` holds before it turns normal; null: always. */
  rowForMs: number | null;
  singleStatus: 'normal' | 'not-found' | 'forbidden';
  cancelDelayMs: number;
  /** `ignored`: a cancel is answered 204 and has no effect. */
  cancel: 'normal' | 'ignored';
  purge: 'success' | 'partial';
  /** Adds an output of this many characters. */
  paddingBytes: number;
}

export type Fault =
  | {
      kind: 'status';
      status: number;
      headers?: Record<string, string>;
      json?: unknown;
      text?: string;
      contentType?: string;
      /** The request is carried out although this reply is sent. */
      accept?: boolean;
      /** Sent before the body is read, then the connection is closed. Only in `faults`. */
      early?: boolean;
    }
  | { kind: 'reset'; when: 'before' | 'after' }
  | { kind: 'slow'; ms: number; accept?: boolean }
  | { kind: 'cut' }
  | { kind: 'garbage'; text: string }
  /** Rows of the list lack their metadata. Only for the route `list`. */
  | { kind: 'no-metadata'; metadata?: unknown };

export interface FileScript extends Partial<JobScript> {
  match: string;
  /** Consumed one per run request of the file. */
  submit?: Fault[];
  cached?: 'success' | 'failure';
}

export const ROUTES = [
  'agent',
  'versions',
  'version',
  'submit',
  'submit-many',
  'status',
  'statuses',
  'result',
  'results',
  'list',
  'cancel',
  'cancel-all',
  'delete',
  'reference',
  'tool-artifact',
  'redirect',
  'storage',
  'unknown',
] as const;

export type RouteName = (typeof ROUTES)[number];

export interface RouteFault {
  route: RouteName;
  fault: Fault;
  /** Default 1; 0: always. */
  times?: number;
  /** Leaves the route's first n requests alone. */
  after?: number;
  /** Only requests for this page of the list or a later one. */
  fromPage?: number;
}

export interface RateLimit {
  perSecond: number;
  /** Default: `perSecond`, at least 1. */
  burst?: number;
  retryAfter: 'seconds' | 'date' | 'none';
}

export interface ReferenceScript {
  contentType: string;
  text?: string;
  base64?: string;
  fileName?: string;
  /** true: 302 to the emulator's own storage address, which is another origin; a string: 302 to it. */
  redirect?: string | true;
}

export interface Scenario {
  apiKey: string;
  organizationId: string;
  agents: AgentScript[];
  latencyMs: number;
  rateLimit: RateLimit | null;
  job: JobScript;
  files: FileScript[];
  faults: RouteFault[];
  shuffleRows: boolean;
  resultsEnvelope: boolean;
  unknownIds: 'null' | 'absent' | 'forbidden';
  maxBatchIds: number;
  listLagMs: number;
  /** Maximum rows per page of the list, whatever `page_size` asks for. */
  maxPageSize: number;
  idempotency: boolean;
  cache: 'off' | 'same-id' | 'new-id';
  references: Record<string, ReferenceScript>;
  /** Results of tools by their artifact key, the same for every job. */
  artifacts: Record<string, unknown>;
  /** Takes any agent id, and marks all answers as made up. With `failOneIn: 10`, one job in ten fails. */
  sandbox: { failOneIn: number | null } | null;
  /** Routes that Roe no longer has, and what they answer. */
  gone: Partial<Record<RouteName, 404 | 405 | 410>>;
  /** Every nth cancel request is answered 204 and has no effect; null: none. */
  ignoreEveryNthCancel: number | null;
  allowCancelAll: boolean;
  legacyCancelAll: boolean;
  rejectUnknownKeys: boolean;
  maxFileBytes: number | null;
  maxFieldBytes: number | null;
  /** `X-Request-Id` of replies: the request's, one of Roe's own, or none. */
  requestIds: 'echo' | 'own' | 'none';
  serverClockSkewMs: number;
  /** The `Date` of every reply: by Roe's clock, by a gateway's correct clock, none, or this text. */
  date: 'own' | 'gateway' | 'none' | { text: string };
  seed: number;
}

export type ScenarioInput = Partial<Omit<Scenario, 'job'>> & { job?: Partial<JobScript> };

export const DEFAULT_API_KEY = 'roe-test-key-5f83c1d6a07e942b';
export const CONTRACT_AGENT_ID = '11111111-1111-4111-8111-111111111111';
export const CONTRACT_VERSION_ID = '22222222-2222-4222-8222-222222222222';
export const DOCUMENT_AGENT_ID = '11111111-1111-4111-8111-111111111112';
export const DOCUMENT_VERSION_ID = '22222222-2222-4222-8222-222222222223';

function contractReader(): AgentScript {
  const inputs: InputDefinition[] = [
    { key: 'contract', data_type: 'application/pdf', description: 'Signed contract', accepts_multiple_files: false },
    { key: 'question', data_type: 'text/plain', description: 'What to look for', accepts_multiple_files: null },
  ];
  const engineConfig = { pdf_files: '$' + '{contract}', instructions: '$' + '{question}' };
  return {
    id: CONTRACT_AGENT_ID,
    name: 'Contract reader',
    currentVersionId: CONTRACT_VERSION_ID,
    versions: [{ id: CONTRACT_VERSION_ID, versionName: 'v7', inputs, engineConfig }],
    disableCache: false,
    cacheFailedJobs: false,
  };
}

// Its one input has the name that the vendor's sample script hard-codes.
function documentReader(): AgentScript {
  const inputs: InputDefinition[] = [
    { key: 'pdf_file', data_type: 'application/pdf', description: 'The document', accepts_multiple_files: false },
  ];
  return {
    id: DOCUMENT_AGENT_ID,
    name: 'Document reader',
    currentVersionId: DOCUMENT_VERSION_ID,
    versions: [{ id: DOCUMENT_VERSION_ID, versionName: 'v1', inputs, engineConfig: { pdf_files: '$' + '{pdf_file}' } }],
    disableCache: false,
    cacheFailedJobs: false,
  };
}

function defaultJob(): JobScript {
  return {
    durationMs: 200,
    walk: [0, 1],
    end: 3,
    errorMessage: 'The agent could not finish the job.',
    outputs: null,
    resultDelayMs: 0,
    result: 'data',
    correctedOutputs: null,
    nullAgentIds: false,
    cost: 'from-size',
    row: 'normal',
    rowForMs: null,
    singleStatus: 'normal',
    cancelDelayMs: 0,
    cancel: 'normal',
    purge: 'success',
    paddingBytes: 0,
  };
}

export function defaultScenario(): Scenario {
  return {
    apiKey: DEFAULT_API_KEY,
    organizationId: '33333333-3333-4333-8333-333333333333',
    agents: [contractReader(), documentReader(), amlInvestigator(), merchantUnderwriter(), pageReader(), extractor()],
    latencyMs: 0,
    rateLimit: null,
    job: defaultJob(),
    files: [],
    faults: [],
    shuffleRows: true,
    resultsEnvelope: false,
    unknownIds: 'null',
    maxBatchIds: 1000,
    listLagMs: 0,
    maxPageSize: 100,
    idempotency: false,
    cache: 'off',
    references: {},
    artifacts: {},
    sandbox: null,
    gone: {},
    ignoreEveryNthCancel: null,
    allowCancelAll: false,
    legacyCancelAll: false,
    rejectUnknownKeys: false,
    maxFileBytes: null,
    maxFieldBytes: 2_621_440,
    requestIds: 'echo',
    serverClockSkewMs: 0,
    date: 'own',
    seed: 1,
  };
}

/** `job` is merged, every other switch is replaced as a whole. */
export function mergeScenario(base: Scenario, change: ScenarioInput): Scenario {
  return { ...base, ...change, job: { ...base.job, ...change.job } };
}
