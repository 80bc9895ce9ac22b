import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ArtifactService, startArtifactService } from '../../simulators/artifact-service/service.ts';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../simulators/roe/scenario.ts';
import { type Emulator, startEmulator } from '../../simulators/roe/server.ts';
import type { Program } from '../../simulators/runner/in-process.ts';
import type { RunOptions, StepRun } from '../../simulators/runner/options.ts';
import { runAction } from '../../simulators/runner/run-step.ts';
import { type FileContent, tempWorkspace } from '../../simulators/runner/workspace.ts';
import { parseResults, type ResultsDocument } from './results-schema.ts';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
/** Takes a file through `pdf_file` and nothing else. */
export const DOCUMENT_READER = '11111111-1111-4111-8111-111111111112';
/** Takes a file through `contract` and a text through `question`. */
export const CONTRACT_READER = '11111111-1111-4111-8111-111111111111';

export interface FixtureRun {
  readonly files: Readonly<Record<string, FileContent>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly scenario?: ScenarioInput;
  readonly options?: Partial<RunOptions>;
}

/** The actions of this repository, to be run within this process. */
export interface Programs {
  readonly main: Program;
  readonly merge: Program;
  readonly compare: Program;
}

export interface ActionFixture extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly artifacts: ArtifactService;
  /** What takes the place of the processes of the actions, one at a time; null if they are processes. */
  readonly programs: Programs | null;
  /** The artifact service's name for the newest run. Each run has its own. */
  readonly runId: string;
  /** Runs the action over these files against the emulator with this scenario. */
  run(run: FixtureRun): Promise<StepRun>;
}

/** One emulator and one artifact service for the runs of a test file, which go through dist/. */
export async function startFixture(): Promise<ActionFixture> {
  const emulator = await startEmulator();
  const artifacts = await startArtifactService();
  const fixture = fixtureOver(emulator, artifacts);
  return Object.assign(fixture, {
    [Symbol.asyncDispose]: async () => {
      await emulator.close();
      await artifacts.stop();
    },
  });
}

/** Without `artifacts`, nothing is uploaded unless a run's own input says so. */
export function fixtureOver(
  emulator: Emulator,
  artifacts: ArtifactService | null,
  programs: Programs | null = null,
): Omit<ActionFixture, typeof Symbol.asyncDispose> {
  let runs = 0;
  const runId = () => `run-${runs}`;
  return {
    emulator,
    programs,
    get artifacts() {
      if (artifacts === null) throw new Error('this fixture has no artifact service');
      return artifacts;
    },
    get runId() {
      return runId();
    },
    run: async ({ files, inputs = {}, scenario = {}, options = {} }) => {
      runs += 1;
      emulator.configure(scenario);
      await using workspace = await tempWorkspace({ ...files });
      return await runAction({
        actionDir: REPOSITORY,
        workspace: workspace.path,
        ...(artifacts === null
          ? {}
          : { artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor(runId(), 'batch') } }),
        ...(programs === null ? {} : { program: programs.main }),
        ...options,
        inputs: {
          'api-key': DEFAULT_API_KEY,
          'agent-id': DOCUMENT_READER,
          'base-url': emulator.url,
          files: '**/*.pdf',
          ...(artifacts === null ? { artifact: 'false' } : {}),
          ...inputs,
        },
      });
    },
  };
}

export const resultsOf = (step: StepRun): ResultsDocument =>
  parseResults(readFileSync(step.outputs['results-path'] ?? '', 'utf8'));

/** A document that the emulator's engine can read, unlike any other. */
export const pdf = (text: string): string => `%PDF-1.4\n(Title: ${text}) Tj\n%%EOF\n`;

/** The errors of the step itself, not those about a file or counting such. */
export const errorsOf = (step: StepRun): string[] =>
  step.annotations
    .filter(({ level, properties }) => level === 'error' && properties.title === undefined)
    .map(({ message }) => message);
