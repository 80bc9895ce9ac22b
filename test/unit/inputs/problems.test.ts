import { expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { buildRawInputs, given, type RawInputs } from '../../support/build-raw-inputs.ts';

const parse = (raw: RawInputs) => parseInputs(given(buildRawInputs(raw)), () => '');

it.each<[RawInputs, string]>([
  [{ 'agent-version-id': 'x' }, '`agent-version-id` takes a UUID, or nothing; given: `x`'],
  [{ 'max-file-size': 'x' }, '`max-file-size` takes a size such as `500KB`, `50MB`, or bytes, or nothing; given: `x`'],
  [
    { 'max-cost': 'x' },
    '`max-cost` takes a number above 0 such as `10` or `2.50`, without a currency, or nothing; given: `x`',
  ],
  [{ rows: 'b.csv' }, '`files` and `rows` cannot be used together, since each says what the cases are; given: both'],
  [
    { files: '', rows: 'b.csv', 'one-job-per': 'folder' },
    '`one-job-per: folder` needs `files`; with `rows`, each row of the table is one job',
  ],
  [
    { files: '' },
    '`files` takes glob patterns below the workspace, one per line, without `..`, at least one of them without `!`, unless `rows` is given; given: nothing',
  ],
  [
    { 'poll-interval': '9ms' },
    '`poll-interval` takes a duration such as `500ms`, `5s` or `1m`, or a number of seconds, from 10ms to 24h; given: `9ms`',
  ],
  [
    { timeout: '6d' },
    '`timeout` takes a duration such as `90s`, `30m` or `2h`, or a number of seconds, up to 5 days; given: `6d`',
  ],
  [
    { 'fail-on': 'x' },
    '`fail-on` takes `any`, `none`, or a list of outcomes (not-submitted, cancelled, rejected, timed-out, failed, lost); given: `x`',
  ],
  [{ 'min-accuracy': '95%' }, '`min-accuracy` needs `expected`, which says what is right; given: no `expected`'],
  [
    { 'min-accuracy': 'x', expected: 'a' },
    '`min-accuracy` takes a share such as `95%`, or a mapping of JSON Pointers, and "*" for all others, to such shares, as in `/total: 99%`, or nothing; given: `x`',
  ],
  [
    { artifact: 'True' },
    '`artifact` takes a name such as `roe-results`, without any of " : < > | * ? \\ / or line breaks, or `false` for none; given: `True`',
  ],
  [
    { 'artifact-retention-days': '401' },
    '`artifact-retention-days` takes a whole number up to 400, or nothing; given: `401`',
  ],
  [
    { inputs: 'contract: { file: "{pth}" }' },
    'the path of `contract` in `inputs` takes a path with `{path}`, `{dir}`, `{name}` and `{stem}`; `{pth}` is not one of them',
  ],
  [
    { expected: 'golden/{stm}.json' },
    '`expected` takes a path with `{path}`, `{dir}`, `{name}` and `{stem}`; `{stm}` is not one of them',
  ],
])('%j is one problem: %s', (raw, problem) => {
  expect(parse(raw)).toMatchObject({ ok: false, problems: [problem] });
});

it.each<[RawInputs, string]>([
  [
    { timeout: '29s' },
    '`timeout` is 29 s, after which jobs that are still open are cancelled although they are paid for: write `30m` for minutes',
  ],
  [
    { timeout: '1500ms' },
    '`timeout` is 1.5 s, after which jobs that are still open are cancelled although they are paid for: write `30m` for minutes',
  ],
  [
    { inputs: 'note: "see {pth}"' },
    '`inputs` sends `{pth}` in `note` unchanged: the placeholders are `{path}`, `{dir}`, `{name}` and `{stem}`',
  ],
  [{ metadata: 'a: "{stem}"' }, '`metadata` sends `{stem}` in `a` unchanged: `metadata` has no placeholders'],
])('%j is a warning: %s', (raw, warning) => {
  expect(parse(raw)).toMatchObject({ ok: true, warnings: [warning] });
});

it.each<RawInputs>([
  { timeout: '30s' },
  { 'poll-interval': '10ms' },
  { 'fail-on': 'failed,, lost' },
  { artifact: 'untrue' },
  { files: '', rows: 'b..c/d.csv' },
  // Only the table shows which columns there are.
  { files: '', rows: 'b.csv', expected: 'golden/{total}.json' },
  { files: '', rows: 'b.csv', inputs: 'note: "see {total}"' },
])('%j is neither a problem nor a warning', (raw) => {
  expect(parse(raw)).toMatchObject({ ok: true, warnings: [] });
});

it.each([
  ['../a.csv', '../a.csv'],
  ['a/../../b.csv', 'a/../../b.csv'],
  ['a\nb.csv', 'a ⏎ b.csv'],
])('a table cannot be at %j, which is one problem', (rows, shown) => {
  expect(parse({ files: '', rows })).toMatchObject({
    ok: false,
    problems: [
      `\`rows\` takes the path of a table below the workspace, without \`..\`, or nothing; given: \`${shown}\``,
    ],
  });
});

it.each(['untrue', 'notfalse', 'falsehood'])('an artifact may be named %s', (artifact) => {
  expect(parse({ artifact })).toMatchObject({ ok: true, inputs: { artifactName: artifact } });
});

it('the inputs of the report are read although another is wrong, and not if one of them is', () => {
  expect(parse({ 'agent-id': 'x' })).toMatchObject({
    ok: false,
    reporting: { artifactName: 'roe-results', summary: true },
  });
  expect(parse({ 'agent-id': 'x', artifact: 'a/b' })).toMatchObject({ ok: false, reporting: null });
});
