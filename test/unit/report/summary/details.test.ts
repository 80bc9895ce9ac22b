import { describe, expect, it } from 'vitest';
import { caseProblem, runProblem } from '../../../../src/problem.ts';
import { detailsOf, mayHaveDetails } from '../../../../src/report/summary/details.ts';
import type { CheckRecord, OutputRecord } from '../../../../src/results/record.ts';
import { buildCheck } from '../../../support/build-check.ts';
import { buildRecord } from '../../../support/build-record.ts';
import { buildFileRecord, buildRow } from '../../../support/build-row.ts';

const WHERE = '`results.json`';
const details = (overrides: Partial<ReturnType<typeof buildRecord>>) =>
  detailsOf({ ...buildRecord(), ...overrides }, WHERE) ?? '';
const ANSWER = [{ key: 'a', dataType: 'text/plain', value: '1', json: null }];
const footOf = (text: string) => /<sub>(.*)<\/sub>/.exec(text)?.[1];
const output = (key: string, value: string): OutputRecord => ({ key, dataType: 'text/plain', value, json: null });
const refusal = (kind: string, message: string): CheckRecord => buildCheck({ kind, message });
const differing = (pointer: string, expected: unknown, actual: unknown) =>
  buildCheck({ kind: 'expected', message: 'any words', pointer, expected, actual });

describe('the details of a file', () => {
  it('end with its ids at Roe', () => {
    const { jobId } = buildRecord();
    expect(footOf(details({ outputs: ANSWER, submissionKey: 'abc' }))).toBe(
      `Job <code>${jobId}</code> · status SUCCESS · 4.0 s · 100 tokens in · 20 tokens out`,
    );
    const unknown = {
      outputs: ANSWER,
      jobId: null,
      status: null,
      durationMs: null,
      inputTokens: null,
      outputTokens: null,
    };
    expect(footOf(details({ ...unknown, submissionKey: 'abc' }))).toBe('submission_key <code>abc</code>');
    expect(footOf(details({ ...unknown, submissionKey: null }))).toBe('');
  });

  it('are none if there would be only ids', () => {
    expect(detailsOf(buildRecord(), WHERE)).toBeNull();
  });

  it('say once why `reject-when` rejected the result, with each value', () => {
    const message = 'the result is rejected by output.total > 1300 and output.late';
    const rejected = (pointer: string, actual: unknown) =>
      buildCheck({ kind: 'reject-when', message, pointer, actual });
    const text = details({ checks: [rejected('/total', 1312), rejected('/late', true)] });
    expect(text.split('is rejected by')).toHaveLength(2);
    expect(text).toContain('\n\n| Where | Value |\n| :-- | :-- |\n| /total | 1312 |\n| /late | true |\n');
  });

  it('contain no files if the case is one file', () => {
    expect(details({ outputs: ANSWER })).not.toContain('| Input |');
  });

  it('contain the files of a case and its row, and say how many more there are', () => {
    const files = Array.from({ length: 23 }, (_, at) => buildFileRecord({ path: `packs/a/${at}.pdf` }));
    const values = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`c${at}`, at === 0 ? { a: '|' } : 'x']));
    const text = details({ case: 'packs/a/', files, row: { source: 'a_b.csv', line: 7, values } });
    expect(text).toContain('| document | packs/<wbr>a/<wbr>19.pdf |\n\n3 more files in `results.json`.');
    expect(text).toContain('a&#95;<wbr>b.csv, line 7\n\n| Column | Value |');
    expect(text).toContain('| c0 | &#123;&#34;a&#34;&#58;<wbr>&#34;&#124;&#34;&#125; |');
    expect(text).toContain('| c29 | x |\n\n1 more column in `results.json`.');
  });

  it('name the input of each file, and whether it is sent as text', () => {
    const files = [
      buildFileRecord({ input: null, path: 'a.pdf' }),
      buildFileRecord({ input: 'notes', as: 'text', path: 'b|.txt' }),
      buildFileRecord({ input: 'scan', path: 'c.pdf' }),
    ];
    expect(details({ case: 'pack', files }).replace(/<sub>.*<\/sub>/, '…')).toBe(
      [
        '<details>',
        '<summary>✅ pack</summary>',
        '',
        '| Input | File |',
        '| :-- | :-- |',
        '|  | a.pdf |',
        '| notes, as text | b&#124;.txt |',
        '| scan | c.pdf |',
        '',
        '…',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  it('have no table of files if the case has none', () => {
    const text = details({ case: 'row 1', files: [], row: { source: 'a.csv', line: 2, values: { a: 1 } } });
    expect(text.replace(/<sub>.*<\/sub>/, '…')).toBe(
      '<details>\n<summary>✅ row 1</summary>\n\na.csv, line 2\n\n| Column | Value |\n| :-- | :-- |\n| a | 1 |\n\n…\n\n</details>\n',
    );
  });

  it.each([
    ['that succeeded', { outcome: 'succeeded' }, true],
    ['that was rejected', { outcome: 'rejected' }, true],
    ['without a reason', { outcome: 'cancelled', error: null }, false],
    [
      'with a reason that its row shows',
      { outcome: 'failed', error: caseProblem('job-failed', 'y'.repeat(500)) },
      false,
    ],
    ['with a reason that its row cuts', { outcome: 'failed', error: caseProblem('job-failed', 'y'.repeat(501)) }, true],
    ['of more than one file', { case: 'pack', files: [], outcome: 'failed', error: caseProblem('x', 'y') }, true],
    [
      'of more than one file if the whole run failed',
      { case: 'pack', files: [], outcome: 'failed', error: runProblem('x', 'y') },
      false,
    ],
  ] as const)('may exist for a case %s: %j', (_, overrides, expected) => {
    expect(mayHaveDetails(buildRow(overrides))).toBe(expected);
  });

  it('contain the reason if its row truncates it', () => {
    const reason = (message: string) =>
      /\nReason: (.*)\n/.exec(details({ error: caseProblem('job-failed', message) }))?.[1]?.replaceAll('<wbr>', '');
    expect(reason('y'.repeat(500))).toBeUndefined();
    expect(reason('y'.repeat(501))).toBe('y'.repeat(501));
    expect(reason('y'.repeat(2_001))).toBe(`${'y'.repeat(1_999)}…`);
  });

  it('are folded, a part after the other', () => {
    const outputs = [output('a', '1')];
    const text = details({ outputs, correctedOutputs: [output('a', '2')], checks: [refusal('schema', 'no date')] });
    expect(text.replace(/<sub>.*<\/sub>/, '…')).toBe(
      [
        '<details>',
        '<summary>✅ docs/<wbr>a.pdf</summary>',
        '',
        '- schema: no date',
        '',
        '**a**',
        '',
        '<pre>',
        '1',
        '</pre>',
        '',
        '**a**, corrected',
        '',
        '<pre>',
        '2',
        '</pre>',
        '',
        '…',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  it('have a table of differences and a list of other refusals, and nothing of what passed', () => {
    const text = details({
      checks: [
        differing('/a', 1, 2),
        buildCheck({ kind: 'schema', passed: true, message: 'fine' }),
        differing('', 3, null),
        { ...differing('/a', 1, 2), kind: 'schema' },
        refusal('expected', '/c: expected 1, got 2'),
        differing('/d', null, null),
      ],
    });
    expect(text).toContain(
      '\n\n| Where | Expected | Actual |\n| :-- | :-- | :-- |\n| /a | 1 | 2 |\n| the output | 3 | nothing |\n\n- schema: ',
    );
    expect(text.match(/^- /gm)).toHaveLength(3);
    expect(text).not.toContain('fine');
    expect(details({ checks: [buildCheck({ kind: 'schema', passed: true, message: 'fine' })] })).toBe('');
  });

  it('count the refusals and outputs that are too many', () => {
    const checks = Array.from({ length: 21 }, (_, index) => refusal('schema', `problem ${index}`));
    expect(details({ checks })).toContain(`\n\n1 more failed check in ${WHERE}.\n\n`);
    expect(details({ checks: checks.slice(1) })).not.toContain('more failed');
    const outputs = Array.from({ length: 22 }, (_, index) => output(`key ${index}`, 'v'));
    expect(details({ outputs })).toContain(`\n\n2 more outputs in ${WHERE}.\n\n`);
    expect(details({ outputs }).match(/<pre>/g)).toHaveLength(20);
    expect(details({ outputs: outputs.slice(2) })).not.toContain('more output');
  });

  it('are open if requested', () => {
    expect(detailsOf({ ...buildRecord(), outputs: ANSWER }, WHERE, true)).toMatch(/^<details open>\n<summary>/);
  });

  it('cut a text of lines at the end of one, and one without at a character', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n');
    const text = details({ outputs: [output('a', lines)] });
    const [, shown = ''] = /<pre>\n([\s\S]*)\n…\n<\/pre>/.exec(text) ?? [];
    expect(shown).toMatch(/\nline \d+$/);
    expect(lines.startsWith(`${shown}\n`)).toBe(true);
    expect(shown.length).toBeGreaterThan(3_980);
    expect(text).toContain(`Shows ${shown.length + 1} of ${lines.length} characters;`);
  });

  it.each([
    ['x'.repeat(3_999), 3_999],
    ['x'.repeat(3_998), 3_999],
    ['x'.repeat(2_000), 2_001],
    ['x'.repeat(1_999), 3_999],
  ])('cut at the end of a line only if that leaves more than half: %#', (line, shown) => {
    const text = `${line}\n${'y'.repeat(3_000)}`;
    expect(details({ outputs: [output('a', text)] })).toContain(`Shows ${shown} of ${text.length} characters`);
  });

  it('show JSON laid out unless it is very long', () => {
    const list = (length: number) => `[${'1'.repeat(length - 4)},2]`;
    const json = (value: string) => ({ key: 'a', dataType: 'application/json', value, json: [1, 2] });
    expect(details({ outputs: [json(list(100_000))] })).toContain('<pre>\n[\n  1,\n  2\n]\n</pre>');
    expect(details({ outputs: [json(list(100_001))] })).toContain('<pre>\n[1111');
  });

  it('count what was not read of a text to what is cut', () => {
    const part = { ...output('a', 'x'.repeat(5_000)), leftOut: 70_000 };
    expect(details({ outputs: [part] })).toContain(`Shows 3999 of 75000 characters; the whole output is in ${WHERE}.`);
    expect(details({ outputs: [{ ...output('a', 'x'), leftOut: 1 }] })).toContain('Shows 1 of 2 characters');
  });

  it('break the lines of a text that is no JSON if they would leave the view', () => {
    const prose = 'word '.repeat(60).trim();
    const shown = /<pre>\n([\s\S]*?)\n<\/pre>/.exec(details({ outputs: [output('a', prose)] }))?.[1] ?? '';
    const lines = shown.split('\n');
    expect(lines.every(({ length }) => length <= 110)).toBe(true);
    expect(lines.join(' ')).toBe(prose);
    expect(lines[0]).toBe('word '.repeat(22).trim());
    const fits = `${'a '.repeat(54)}bc`;
    expect(details({ outputs: [output('a', fits)] })).toContain(fits);
    const json = { ...output('a', `{"a":"${prose}"}`), json: { a: prose } };
    expect(details({ outputs: [json] })).toContain(prose);
    expect(details({ outputs: [output('a', 'x'.repeat(300))] })).toContain('x'.repeat(300));
  });

  it('share the length limit among the outputs, and say how much is shown', () => {
    const cut = `Shows 1999 of 2001 characters; the whole output is in ${WHERE}.`;
    expect(details({ outputs: [output('a', 'x'.repeat(2_001)), output('b', 'y')] })).toContain(cut);
    expect(details({ outputs: [output('a', 'x'.repeat(2_000)), output('b', 'y')] })).not.toContain('Shows');
    expect(details({ outputs: [output('a', 'x'.repeat(4_000))] })).not.toContain('Shows');
    expect(details({ outputs: [] })).toBe(details({ outputs: null }));
  });
});
