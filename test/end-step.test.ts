import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

/** A step of its own process that runs `work`, and what it prints and ends with. */
function step(work: string): Promise<{ code: unknown; printed: string }> {
  const script = `
    const { endStep } = await import(${JSON.stringify(`${SOURCES}end-step.ts`)});
    const { withStrayErrors } = await import(${JSON.stringify(`${SOURCES}github/artifact-failure.ts`)});
    const print = (text) => console.log(text.split('\\n')[0]);
    const passed = { conclusion: 'success', sentence: 'all went well' };
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
  await endStep(runner, async () => { await upload(); return passed; });
  process.exit();`;

it.each([
  ["new Error('An error has occurred during zip creation for the artifact')"],
  ["new Error('An error has occurred during file read for the artifact')"],
  ["Object.assign(new Error('the store is away'), { name: 'RestError' })"],
])('what the artifact client throws out of an event handler fails the upload alone: %s', async (error) => {
  const { code, printed } = await step(uploading(error));
  expect(printed).toMatch(/^not uploaded: .*\nVerdict: all went well\.\n$/);
  expect(code).toBe(0);
});

it('any other error that nobody catches ends the step red with a verdict, during an upload too', async () => {
  const { code, printed } = await step(uploading("new TypeError('x is not a function')"));
  expect(printed).toContain('error: The action itself failed, which is a fault of its own (x is not a function)');
  expect(printed).not.toContain('not uploaded');
  expect(code).toBe(1);
});

it('outside of a step, an error that is not of the artifact client ends the process as it would without an upload', async () => {
  const { code, printed } = await step(`
    await uploadThat(new TypeError('x is not a function')).catch(() => print('not uploaded'));
    process.exit();`);
  expect(printed).toBe('');
  expect(code).toBeGreaterThan(0);
});

it('an error while the way to Roe is closed, after the verdict, changes nothing', async () => {
  const { code, printed } = await step(`
    const runner = { info: print, error: print };
    await endStep(runner, async () => passed);
    await Promise.reject(new TypeError('x is not a function'));`);
  expect(printed).toBe('Verdict: all went well.\n');
  expect(code).toBe(0);
});
