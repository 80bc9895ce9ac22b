import { rolldown } from 'rolldown';
import type { Plugin } from 'vitest/config';

const THREAD = /\/src\/checks\/check-thread\.ts$/;
const FROM_SOURCES = `'./worker.ts'`;
const BUNDLE = 'generated/checker.js';

/**
 * The thread of the checks runs as one file, as it does from dist/: Node would else compile its modules and their types again for each
 * thread, which takes three times the processor.
 */
export function bundledChecker(): Plugin {
  let made: Promise<readonly string[]> | null = null;
  return {
    name: 'bundled-checker',
    enforce: 'pre',
    async transform(code, id) {
      if (!THREAD.test(id)) return null;
      if (!code.includes(FROM_SOURCES)) throw new Error(`${id} no longer starts ${FROM_SOURCES}`);
      made ??= bundle();
      for (const file of await made) this.addWatchFile(file);
      return code.replace(FROM_SOURCES, `'../../${BUNDLE}'`);
    },
    watchChange() {
      made = null;
    },
  };
}

/** The files that are in it. */
async function bundle(): Promise<readonly string[]> {
  const checker = await rolldown({ input: 'src/checks/worker.ts', platform: 'node', tsconfig: false });
  await checker.write({ file: BUNDLE, format: 'esm', codeSplitting: false });
  const files = await checker.watchFiles;
  await checker.close();
  return files;
}
