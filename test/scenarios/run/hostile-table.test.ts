import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type FileScript } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, errorsOf, resultsOf } from '../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FORMULAS = [
  '=HYPERLINK("http://x.test","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1',
];
const COMMANDS = [
  '::error::x',
  '\n::set-output name=conclusion::success',
  '\r\n::add-mask::e',
  '##[add-path]/tmp',
  '%0A::stop-commands::x',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>',
  '| a | b |',
  '@octocat',
  '```',
  '<!-- ',
  ']]>',
];
const CONTROLS = ['\u202eevil', 'a\u0000b', '\u001b[31m', '\u2028', '\u0085', '\u200b', '\ufeff'];
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const HOSTILE = [...FORMULAS, ...COMMANDS, ...MARKUP, ...CONTROLS, ...NAMES, `key ${DEFAULT_API_KEY}!`];
const HUGE = '12345678901234567890123';

/** JSON by hand, since JavaScript would change the numbers and has no own property of that name. */
const rowOf = (id: string, text: string, column: string): string =>
  `{"id": ${JSON.stringify(id)}, "text": ${JSON.stringify(text)}, "n": ${HUGE}, "f": 1.10, "__proto__": {"polluted": true}, ${JSON.stringify(column)}: ${JSON.stringify([text])}}`;
const tableOf = (rows: readonly string[]) => `[\n${rows.join(',\n')}\n]\n`;

const idOf = (index: number) => `${HOSTILE[index]} ${index}`;
const tameIdOf = (index: number) => `row ${index}`;

/** Every third job fails, and every third is refused. */
const script = (match: string, index: number, text: string): FileScript => ({
  match,
  durationMs: 0,
  ...(index % 3 === 0 ? { end: 4, errorMessage: text } : {}),
  ...(index % 3 === 1 ? { submit: [{ kind: 'status', status: 400, json: { detail: text } }] } : {}),
});

const [CONTEXT, DETAILS] = caseAgent().versions[0]?.inputs ?? [];
const AGENT = caseAgent({ inputs: CONTEXT && DETAILS ? [CONTEXT, DETAILS] : [], optionalInputs: [] });

describe(`a table of ${HOSTILE.length} hostile rows`, () => {
  let fixture: ActionFixture;
  let step: StepRun;
  let plain: StepRun;
  let sent: readonly (readonly [string, string | null])[];
  const run = (rows: readonly string[], files: readonly FileScript[]) =>
    fixture.run({
      files: { 'table.json': tableOf(rows) },
      scenario: { agents: [AGENT], files: [...files] },
      inputs: {
        'agent-id': CASE_AGENT,
        files: '',
        rows: 'table.json',
        inputs: 'context: "{text}."\ndetails: "{n} {f} {__proto__} {__proto__.polluted}"',
      },
    });
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
    plain = await run(
      HOSTILE.map((_, index) => rowOf(tameIdOf(index), `text ${index}`, 'column')),
      HOSTILE.map((_, index) => script(tameIdOf(index), index, 'no')),
    );
    step = await run(
      HOSTILE.map((text, index) => rowOf(idOf(index), text, `${text} column`)),
      HOSTILE.map((text, index) => script(idOf(index), index, text)),
    );
    sent = fixture.emulator
      .inspect()
      .submissions.flatMap(({ parts }) => parts.filter(({ key }) => key !== 'metadata'))
      .map(({ key, text }) => [key, text]);
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const folder = () => step.outputs['results-dir'] ?? '';
  const textOf = (name: string) => readFileSync(join(folder(), name), 'utf8');

  it('makes a case of each row, with the outcome of a tame one', () => {
    const outcomes = (of: StepRun) =>
      resultsOf(of)
        .results.map(({ outcome }) => outcome)
        .toSorted();
    expect(outcomes(step)).toEqual(outcomes(plain));
    expect(step.outputs).toMatchObject({ total: String(HOSTILE.length) });
    expect(errorsOf(step)).toHaveLength(errorsOf(plain).length);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('sends each cell as it is written, to the last digit', () => {
    expect(
      sent
        .filter(([key]) => key === 'context')
        .map(([, text]) => text)
        .toSorted(),
    ).toEqual(HOSTILE.map((text) => `${text}.`).toSorted());
    expect(new Set(sent.filter(([key]) => key === 'details').map(([, text]) => text))).toEqual(
      new Set([`${HUGE} 1.10 {"polluted":true} true`]),
    );
  });

  it('is in results.json with all digits and names of its rows, also if a secret was removed', () => {
    const lines = textOf('results.json')
      .split('\n')
      .filter((line) => line.includes('"row":{'));
    expect(lines).toHaveLength(HOSTILE.length);
    for (const line of lines) {
      expect(line).toContain(`"n":${HUGE},"f":1.10,"__proto__":{"polluted":true}`);
    }
  });

  it('leaves no secret in the log, the summary and the files of the results', () => {
    expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(DEFAULT_API_KEY);
    expect(step.summary).not.toContain(DEFAULT_API_KEY);
    for (const name of readdirSync(folder())) expect(textOf(name)).not.toContain(DEFAULT_API_KEY);
    expect(textOf('results.json')).toContain('key ***!');
  });

  it('has no cell in results.csv that a spreadsheet would run', () => {
    const cells = (parseCsv(textOf('results.csv'), { record_delimiter: '\r\n', bom: true }) as string[][]).flat();
    expect(
      cells.filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
    ).toEqual([]);
    expect(cells).toContain(HUGE);
    expect(cells).toContain(`'${FORMULAS[0]}`);
  });

  it('gives the runner no command that the action does not mean', () => {
    const counts = ({ commands }: StepRun) => {
      const named = commands.filter(({ name }) => name !== 'debug').map(({ name }) => name);
      return Object.fromEntries(named.map((name) => [name, named.filter((other) => other === name).length]));
    };
    expect(counts(step)).toEqual(counts(plain));
    expect(step.commandFailures).toEqual([]);
    expect(step.addedPaths).toEqual([]);
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(plain.outputs).sort());
    expect(step.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  // A message of several lines stands in `<pre>`, and `<wbr>` breaks mentions.
  it('is no structure in the summary and in the page of the report', () => {
    const tags = (text: string | null) => {
      const found = [...(text ?? '').replace(/<!--.*?-->/gs, '').matchAll(/<\/?([a-z][a-z0-9]*)/gi)];
      return new Set(found.map(([, name]) => name?.toLowerCase()).filter((name) => name !== 'wbr' && name !== 'pre'));
    };
    expect(tags(step.summary)).toEqual(tags(plain.summary));
    expect(step.summary).not.toMatch(/[^\P{Cc}\n\t]|(?<!&)@octocat/u);
    const page = textOf('report.html');
    const tame = readFileSync(join(plain.outputs['results-dir'] ?? '', 'report.html'), 'utf8');
    expect(page.match(/<script/gi)?.length).toBe(tame.match(/<script/gi)?.length);
    expect(page).not.toMatch(/<script>alert|<img src=x/);
  });

  it('is well-formed in JUnit', () => {
    const xml = textOf('junit.xml');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes none of them.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.match(/<testcase /g)).toHaveLength(HOSTILE.length);
  });
});

describe('a table that is too large', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  const run = (table: string, inputs: Readonly<Record<string, string>> = {}) =>
    fixture.run({
      files: { 'table.csv': table },
      scenario: { agents: [AGENT], maxFieldBytes: null },
      inputs: {
        'agent-id': CASE_AGENT,
        files: '',
        rows: 'table.csv',
        inputs: 'context: "{id}"\ndetails: "{text}"',
        ...inputs,
      },
    });
  const jobs = () => fixture.emulator.inspect().jobs;

  it('is refused by `max-files`, and nothing is sent', async () => {
    const rows = Array.from({ length: 1_001 }, (_, index) => `${index},text`);
    const step = await run(`id,text\n${rows.join('\n')}\n`);
    expect(jobs()).toEqual([]);
    expect(errorsOf(step).join()).toMatch(
      /1001 cases would be sent, but `max-files` allows 1000.*shorten table\.csv or raise `max-files`/,
    );
  });

  it('of 100 001 rows is refused with the number that is allowed, whatever `max-files` says', async () => {
    const rows = Array.from({ length: 100_001 }, (_, index) => `${index},t`);
    const step = await run(`id,text\n${rows.join('\n')}\n`, { 'max-files': '1000000' });
    expect(jobs()).toEqual([]);
    expect(errorsOf(step).join()).toMatch(/table\.csv has more than 100000 rows/);
  });

  it('with a cell of more than 1 MB is refused with its line', async () => {
    const step = await run(`id,text\na,t\nb,${'x'.repeat(1_048_577)}\n`);
    expect(jobs()).toEqual([]);
    expect(errorsOf(step).join()).toMatch(/the cell `text` on line 3 of table\.csv is larger than 1048576 bytes/);
  });

  it('is sent if its largest cell has exactly 1 MB, and the results have the cell whole', async () => {
    const large = 'ä'.repeat(524_288);
    const step = await run(`id,text\na,${large}\n`);
    expect(step.outputs).toMatchObject({ succeeded: '1' });
    const sent = fixture.emulator.inspect().submissions[0]?.parts.find(({ key }) => key === 'details');
    expect(sent?.bytes).toBe(1_048_576);
    expect(resultsOf(step).results[0]?.row?.values).toEqual({ id: 'a', text: large });
    expect(Buffer.byteLength(step.summary ?? '')).toBeLessThan(1_000_000);
  });
});
