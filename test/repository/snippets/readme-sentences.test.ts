import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ActionFixture, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { answer } from '../examples/example.ts';
import { codeSpans } from './code-in-documents.ts';
import { inputsOf } from './manifest-inputs.ts';

/** What an agent of invoices answers, and what the README's golden values and conditions say of it. */
const INVOICE = { number: 'A-1', supplier: 'Acme Ltd', total: 1240.3, verdict: 'APPROVED' };

describe('what the README and its pages show in their sentences', () => {
  const spans = [...new Set(['README.md', 'docs/checks.md', 'docs/troubleshooting.md'].flatMap(codeSpans))];
  const manifest = inputsOf('action.yml');
  const settings = spans.flatMap((text) => {
    const [, name = ''] = /^([a-z-]+): \S/.exec(text) ?? [];
    return manifest[name] === undefined
      ? []
      : [{ name, value: String((parse(text) as Record<string, unknown>)[name]) }];
  });
  const golden = spans.filter((text) => text.startsWith('{"$')).map((text) => JSON.parse(text) as object);
  const [total, supplier] = golden;
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  /** A run over an invoice for each of these answers, with these settings of the README. */
  const run = (answers: readonly object[], names: readonly string[]) => {
    const invoices = answers.map((value, index) => ({ path: `invoices/${index}.pdf`, outputs: answer(value) }));
    const expected = JSON.stringify({ total, supplier });
    const used = settings.filter(({ name }) => names.includes(name));
    return fixture.run({
      files: {
        ...Object.fromEntries(invoices.map(({ path }) => [path, pdf(path)])),
        ...Object.fromEntries(invoices.map(({ path }) => [path.replace('.pdf', '.expected.json'), expected])),
        'schemas/invoice.json': JSON.stringify({ required: ['supplier', 'total', 'number'] }),
      },
      inputs: { 'poll-interval': '300ms', ...Object.fromEntries(used.map(({ name, value }) => [name, value])) },
      scenario: { files: invoices.map(({ path, outputs }) => ({ match: path, outputs })) },
    });
  };

  it('are settings and golden values that the tests know', () => {
    const names = ['dry-run', 'output-schema', 'expected', 'reject-when', 'download-references', 'delete-data'];
    // `one-job-per` and `rows` are run by the examples underwriting-packs and listings, `changed-only` by extract-changed.
    // `fail-on: none` is run by the tests of a run's checks, `min-accuracy` and lists by those of its scorecard.
    expect(settings.map(({ name }) => name).sort()).toEqual(
      [...names, 'resume', 'one-job-per', 'rows', 'changed-only', 'fail-on', 'min-accuracy'].sort(),
    );
    expect(golden).toEqual([
      { $number: 1240, $tolerance: 0.5 },
      { $pattern: '^Acme' },
      { $by: '/sku', $items: [{ sku: 'A-1', price: 9 }] },
      { $set: ['a', 'b'] },
    ]);
  });

  it('checks results as it says, and has the data at Roe purged', async () => {
    const changes = [{}, { total: 1241 }, { supplier: 'Another Acme' }, { verdict: 'DENIED' }, { number: undefined }];
    const step = await run(
      changes.map((change) => ({ ...INVOICE, ...change })),
      ['output-schema', 'expected', 'reject-when', 'download-references', 'delete-data', 'resume'],
    );
    const outcomes = resultsOf(step).results.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['succeeded', 'rejected', 'rejected', 'rejected', 'rejected']);
    expect(fixture.emulator.inspect().jobs.map(({ purged }) => purged)).toEqual(Array(5).fill(true));
  });

  it('prints a plan and sends nothing', async () => {
    const step = await run([INVOICE], ['dry-run']);
    expect(step.exitCode).toBe(0);
    expect(fixture.emulator.inspect().jobs).toEqual([]);
  });

  it('are messages that the action has', () => {
    const sources = globSync('src/**/*.ts');
    const text = sources
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
      .replaceAll('\\`', '`');
    const table =
      /# Troubleshooting\n\n([\s\S]*?)\n\n/.exec(readFileSync('docs/troubleshooting.md', 'utf8'))?.[1] ?? '';
    const messages = table
      .split('\n')
      .slice(2)
      .map((row) => (row.split('|')[1] ?? '').trim().replace(/^`+ ?| ?`+$/g, ''));
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => !text.includes(message))).toEqual([]);
  });
});
