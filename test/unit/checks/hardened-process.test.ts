import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Runs a module in a process that cannot generate code from strings. */
async function run(script: string): Promise<unknown> {
  const env = { ...process.env, NODE_OPTIONS: '--disallow-code-generation-from-strings' };
  const code = script.replaceAll('src/', SOURCE);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { env });
  return JSON.parse(stdout);
}

it('output-schema works in a process in which NODE_OPTIONS forbids code from strings', async () => {
  const messages = await run(`
    import { ResultChecks } from 'src/checks/result-checks.ts';
    import { systemClock } from 'src/lib/clock.ts';
    const schema = '{"type":"object","properties":{"mail":{"format":"email"}},"required":["total"]}';
    const { ok, value: checks, error: unusable } = await ResultChecks.open(
      { schema, expected: false, rejectWhen: null }, new Map(), { clock: systemClock });
    if (!ok) throw new Error(JSON.stringify(unusable));
    const file = { path: 'a', bytes: 1, sha256: null, contentType: 'a/b' };
    const outputs = [{ key: 'o', dataType: 'application/json', value: '{"mail":"x"}' }];
    const findings = await checks.evaluate({ file, outputs }, new AbortController().signal);
    console.log(JSON.stringify(findings.map(({ message }) => message)));`);
  expect(messages).toEqual(["the output must have required property 'total'", '/mail must match format "email"']);
});

it('a merge validates results in a process in which NODE_OPTIONS forbids code from strings, and other code stays forbidden', async () => {
  const [problem, error] = (await run(`
    import { createResultsSchema } from 'src/merge/schema.ts';
    const problem = createResultsSchema().headProblem(null);
    let error = '';
    try { new Function(''); } catch ({ message }) { error = message; }
    console.log(JSON.stringify([problem, error]));`)) as string[];
  expect(problem).toBe('must be object');
  expect(error).toMatch(/disallowed/);
});
