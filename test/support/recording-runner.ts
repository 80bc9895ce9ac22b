import { readFileSync } from 'node:fs';
import type { Annotation, Origin, Runner } from '../../src/github/runner.ts';

const manifest = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');

export interface RecordingRunner extends Runner {
  readonly log: string[];
  readonly debugLog: string[];
  readonly outputs: Map<string, string>;
  readonly saved: Map<string, string>;
  readonly annotations: Annotation[];
  summary: string | null;
}

export interface RunnerSettings {
  readonly workspace: string;
  readonly tempDir: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly origin?: Partial<Origin>;
}

/** A runner that records its calls, for runs within the test process. It has no artifact service. */
export function recordingRunner({ workspace, tempDir, inputs, origin }: RunnerSettings): RecordingRunner {
  const log: string[] = [];
  const debugLog: string[] = [];
  const outputs = new Map<string, string>();
  const saved = new Map<string, string>();
  const annotations: Annotation[] = [];
  return {
    workspace,
    tempDir,
    log,
    debugLog,
    outputs,
    saved,
    annotations,
    summary: null,
    input: (name) => inputs[name] ?? '',
    manifest: () => manifest,
    secretInput: (name) => inputs[name] ?? '',
    environment: () => '',
    setEnvironment: () => {},
    mask: () => {},
    scrub: (text) => text,
    debug: (text) => debugLog.push(text),
    info: (text) => log.push(text),
    warning: (text) => log.push(`warning: ${text}`),
    error: (text) => log.push(`error: ${text}`),
    saveState: (name, value) => saved.set(name, value),
    state: (name) => saved.get(name) ?? '',
    origin: async () => ({ ...ORIGIN, ...origin }),
    event: async () => ({ name: 'push', actors: ['octocat'], pullRequest: null, range: null }),
    notice: (text) => log.push(`notice: ${text}`),
    annotate: (annotation) => annotations.push(annotation),
    startGroup: () => {},
    endGroup: () => {},
    setOutput: (name, value) => outputs.set(name, value),
    async writeSummary(markdown) {
      this.summary = markdown;
    },
    loadArtifactClient: async () => {},
    downloadArtifacts: () => Promise.reject(new Error('this runner has no artifact service')),
    uploadArtifact: () => Promise.reject(new Error('this runner has no artifact service')),
    uploadPage: () => Promise.reject(new Error('this runner has no artifact service')),
  };
}

const ORIGIN: Origin = {
  repository: 'octo-org/octo-repo',
  runId: 77,
  runAttempt: 1,
  callers: '',
  job: 'batch',
  step: 'roe',
  use: 1,
  process: '0a1b2c3d',
  sha: '1f2e3d4c5b6a79880716253443526170ffeeddcc',
  ref: 'refs/heads/main',
  runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/77',
};
