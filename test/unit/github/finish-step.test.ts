import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Runs `work` as a step in its own process, and returns its output and exit code. */
function step(work: string): Promise<{ code: unknown; printed: string }> {
  const script = `
    const { finishStep } = await import(${JSON.stringify(`${SOURCES}github/finish-step.ts`)});
    const { withStrayErrors } = await import(${JSON.stringify(`${SOURCES}github/artifact-failure.ts`)});
    const print = (text) => console.log(text.split('\\n')[0]);
    const passed = { conclusion: 'success', headline: 'all went well', tally: '', detail: '', problems: [] };
    const uploadThat = (error) => withStrayErrors(() => {
      setTimeout(() => { throw error; });
      return new Promise(() => setInterval(() => {}, 1000));
    });
    ${work}`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '--eval', script], (error, stdout) => {
      resolve({ code: error === null ? 0 : error.code, printed: stdout });
    });
  });
}

const uploading = (error: string) => `
  const upload = () => uploadThat(${error}).catch((caught) => print('not uploaded: ' + caught.message));
  const runner = { info: print, error: (text) => print('error: ' + text) };
  await finishStep(runner, async () => { await upload(); return passed; });
  process.exit();`;

it.each([
  ["new Error('An error has occurred during zip creation for the artifact')"],
  ["new Error('An error has occurred during file read for the artifact')"],
  ["Object.assign(new Error('the store is away'), { name: 'RestError' })"],
])('an error that the artifact client throws from an event handler fails only the upload: %s', async (error) => {
  const { code, printed } = await step(uploading(error));
  expect(printed).toMatch(/^not uploaded: .*\nVerdict: all went well\.\n$/);
  expect(code).toBe(0);
});

it('any other uncaught error fails the step with a verdict, even during an upload', async () => {
  const { code, printed } = await step(uploading("new TypeError('x is not a function')"));
  expect(printed).toContain('error: The action itself failed, because of an internal error (x is not a function)');
  expect(printed).not.toContain('not uploaded');
  expect(code).toBe(1);
});

it('outside a step, an error that does not come from the artifact client ends the process as usual', async () => {
  const { code, printed } = await step(`
    await uploadThat(new TypeError('x is not a function')).catch(() => print('not uploaded'));
    process.exit();`);
  expect(printed).toBe('');
  expect(code).toBeGreaterThan(0);
});

it('an error after the verdict changes nothing', async () => {
  const { code, printed } = await step(`
    const runner = { info: print, error: print };
    await finishStep(runner, async () => passed);
    await Promise.reject(new TypeError('x is not a function'));`);
  expect(printed).toBe('Verdict: all went well.\n');
  expect(code).toBe(0);
});
