import { relative } from 'node:path';
import { declareFactoryPlugin, type Injector, type PluginContext, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import type { Kill } from './each-mutant.ts';

interface VitestRunner extends TestRunner {
  readonly ctx?: { readonly state: { getFiles(): readonly { meta: { kills?: Readonly<Record<string, Kill>> } }[] } };
}

/** Stryker's runner for Vitest, whose first run, with `each-mutant.ts`, has tried the mutants already. */
class MatrixRunner implements TestRunner {
  readonly #vitest: VitestRunner;
  #kills: Readonly<Record<string, Kill>> = {};

  constructor(vitest: VitestRunner) {
    this.#vitest = vitest;
  }

  capabilities() {
    return this.#vitest.capabilities();
  }

  async init(): Promise<void> {
    await this.#vitest.init?.();
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    const result = await this.#vitest.dryRun(options);
    const files = this.#vitest.ctx?.state.getFiles() ?? [];
    this.#kills = Object.assign({}, ...files.map(({ meta }) => meta.kills));
    return result;
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    const kill = this.#kills[activeMutant.id];
    const nrOfTests = testFilter?.length ?? 0;
    if (!kill) return { status: MutantRunStatus.Survived, nrOfTests };
    if (kill.kind === 'endless') return { status: MutantRunStatus.Timeout };
    return { status: MutantRunStatus.Killed, killedBy: [idOf(kill.test)], failureMessage: kill.message, nrOfTests };
  }

  async dispose(): Promise<void> {
    await this.#vitest.dispose?.();
  }
}

/** Stryker names a test by the path from the working directory. */
const idOf = (test: string): string => {
  const [file = '', ...name] = test.split('#');
  return `${relative(process.cwd(), file).replaceAll('\\', '/')}#${name.join('#')}`;
};

function createRunner(injector: Injector<PluginContext>): MatrixRunner {
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error('@stryker-mutator/vitest-runner brings no runner');
  return new MatrixRunner(injector.injectFunction(vitest.factory) as VitestRunner);
}
createRunner.inject = ['$injector'] as ['$injector'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-matrix', createRunner)];
