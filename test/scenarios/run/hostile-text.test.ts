import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileScript } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const COMMANDS = [
  ...[
    '::error::',
    '::warning file=a,line=1::',
    '::notice::',
    '::set-output name=conclusion::',
    '::save-state name=journal::',
  ],
  ...[
    '::add-mask::',
    '::stop-commands::',
    '::add-matcher::',
    '::set-env name=NODE_OPTIONS::',
    '::add-path::',
    '::debug::',
  ],
  ...[
    '::group::',
    '::endgroup::',
    '::echo::on',
    '##[error]',
    '##[set-output name=total]',
    '##[add-mask]',
    '##[command]',
  ],
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>',
  '<!-- ',
  '-->',
  ']]>',
  '| a | b |',
  '[a](javascript:x)',
  '![x](http://x.test/y)',
  '@octocat',
  '#1',
  '```',
  '&lt;',
  '${' + '{ secrets.X }}',
  '$(id)',
  '=HYPERLINK("x")',
];
const CONTROLS = [
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\b\b',
  '\u202e',
  '\u200b',
  '\u2028',
  '\u0085',
  '\r',
  '\n',
  '\v',
  '\f',
  '\t',
];
const BEFORE = ['', ' ', '\n', '\r', '\r\n', '\u200b', '\u00a0', '\u2028', 'x\n', '\u001b[2K'];

/** No slash and no NUL, which no file name has; distinct by their number. */
function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const before = BEFORE[index % BEFORE.length] ?? '';
    const middle = [...COMMANDS, ...MARKUP][index % (COMMANDS.length + MARKUP.length)] ?? '';
    const after = CONTROLS[index % CONTROLS.length] ?? '';
    return `${before}${middle}evil${after}::error::${index}.pdf`.replaceAll('/', '\u2215');
  });
}

const COUNT = 200;
const NAMES = names(COUNT);

/** Texts of a model, of a server and of a job's failure, as hostile as the names. */
function script(name: string, index: number): FileScript {
  const text = `${BEFORE[index % BEFORE.length]}${COMMANDS[index % COMMANDS.length]}${MARKUP[index % MARKUP.length]}${CONTROLS.join('x')}`;
  const value = JSON.stringify({ [text]: text, list: [text] });
  const shared = { match: name, durationMs: 0 };
  switch (index % 4) {
    case 0:
      return { ...shared, end: 4, errorMessage: text };
    case 1:
      return { ...shared, submit: [{ kind: 'status', status: 400, json: { detail: text } }] };
    case 2:
      return { ...shared, outputs: [{ key: text, data_type: 'application/json', value }] };
    default:
      return { ...shared, outputs: [{ key: 'output', data_type: text, value: text }] };
  }
}

/** Commands that the action means: its annotations, groups, masks and the client's debug lines. */
const MEANT = new Set(['error', 'warning', 'notice', 'group', 'endgroup', 'add-mask', 'debug']);

describe(`${COUNT} hostile names, reasons and outputs`, () => {
  let fixture: ActionFixture;
  let step: StepRun;
  let plain: StepRun;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
    const inputs = { files: '**', concurrency: '16' };
    const scripts = (of: readonly string[]) => of.map((name, index) => script(name, index));
    // A star in a name would be a glob of the emulator's, and there is none.
    step = await fixture.run({
      files: Object.fromEntries(NAMES.map((name) => [name, pdf(`${NAMES.indexOf(name)}`)])),
      scenario: { files: scripts(NAMES) },
      inputs,
    });
    const tame = NAMES.map((_, index) => `f${String(index).padStart(3, '0')}.pdf`);
    const tameScripts = scripts(tame).map(({ outputs, submit, errorMessage, ...rest }) => ({
      ...rest,
      ...(outputs ? { outputs: [{ key: 'output', data_type: 'text/plain', value: 'x' }] } : {}),
      ...(submit ? { submit: [{ kind: 'status' as const, status: 400, json: { detail: 'no' } }] } : {}),
      ...(errorMessage ? { errorMessage: 'no' } : {}),
    }));
    plain = await fixture.run({
      files: Object.fromEntries(tame.map((name, index) => [name, pdf(`${index}`)])),
      scenario: { files: tameScripts },
      inputs,
    });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('hostile names, reasons and outputs are all in the results', () => {
    const { results } = resultsOf(step);
    expect(results.map((result) => result.case)).toEqual(NAMES.toSorted());
    expect(step.outputs).toMatchObject({ total: '200', failed: '50', 'not-submitted': '50', succeeded: '100' });
    expect(step.outputs.conclusion).toBe('failure');
  });

  it('hostile text gives the runner no command that the action does not mean', () => {
    const count = ({ commands }: StepRun) => {
      const counts: Record<string, number> = {};
      for (const { name } of commands.filter((command) => command.name !== 'debug'))
        counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    };
    expect(step.commands.filter(({ name }) => !MEANT.has(name))).toEqual([]);
    expect(count(step)).toEqual(count(plain));
    expect(step.commandFailures).toEqual([]);
    expect(step.exportedEnv).toEqual({});
    expect(step.addedPaths).toEqual([]);
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(plain.outputs).sort());
    expect(Object.keys(step.state)).toEqual(['journal']);
    // The masks of the artifact client's signatures differ from run to run.
    expect(step.masks.length).toBe(plain.masks.length);
  });

  it('hostile text brings no control character into the log', () => {
    expect(step.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(step.stderr).toBe('');
  });

  it('hostile text is no structure in the summary: no tag, link, mention, reference or row that the action did not write', () => {
    const shape = (summary: string | null) => {
      const text = (summary ?? '').replace(/<!--.*?-->/gs, '');
      const tags = new Set([...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase()));
      // It breaks mentions and the like, which the tame texts have none of.
      tags.delete('wbr');
      return { tags: [...tags].sort(), headings: text.match(/^#{1,6} /gm)?.length ?? 0 };
    };
    expect(shape(step.summary)).toEqual(shape(plain.summary));
    expect(step.summary).not.toMatch(/[^\P{Cc}\n\t]/u);
    // In `<pre>` GitHub looks for no mention and no address.
    const outside = (step.summary ?? '').replace(/<pre>.*?<\/pre>/gs, '');
    expect(outside).not.toMatch(/(?<!&)@octocat|javascript:|onerror=alert\(|http:\/\/x\.test/);
  });

  it('hostile text leaves the page of the report whole', () => {
    const page = readFileSync(join(step.outputs['results-dir'] ?? '', 'report.html'), 'utf8');
    const scripts = (text: string) => text.match(/<script/gi)?.length;
    const tame = readFileSync(join(plain.outputs['results-dir'] ?? '', 'report.html'), 'utf8');
    expect(scripts(page)).toBe(scripts(tame));
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img src=x');
  });
});
