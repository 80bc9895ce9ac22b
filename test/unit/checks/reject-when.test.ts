import { describe, expect, it } from 'vitest';
import { broken, passed, refused } from '../../../src/checks/check.ts';
import { messageOf, rejectWhenCheck } from '../../../src/checks/reject-when.ts';
import { buildRecord } from '../../support/build-record.ts';

const APPROVED = {
  verdict: 'APPROVED',
  total: 5,
  nothing: null,
  off: false,
  none: [],
  tags: ['late', 'unsigned'],
  'paid on': 3,
  party: { name: 'X' },
  lines: [{ amount: 1 }, { amount: 200, discount: 1 }],
};

async function found(source: string, output: unknown = APPROVED) {
  const check = await rejectWhenCheck(source);
  return await check(buildRecord({ cost: 0.25 }, { output }));
}

/** The messages of the refusals, each once. */
async function messagesFor(source: string) {
  const findings = await found(source);
  expect(findings.filter(({ passed }) => passed)).toEqual([]);
  return [...new Set(findings.map(({ message }) => message))];
}

const rejected = (message: string) => [refused('reject-when', message)];
const passes = (source: string) => [passed('reject-when', `the result is not rejected by ${source}`)];

describe('a reject-when expression', () => {
  it.each([
    'output.total > 4',
    'outputs[key = "output"].json.total > 4',
    'case = "docs/a.pdf"',
    'status.name = "SUCCESS"',
    'cost > 0.2',
    'durationMs = 4000',
    'inputTokens = 100 and $not(cached)',
    '[true, true]',
    '[false, true]',
    'output.lines.(amount > 100)',
    '" "',
  ])('rejects the result if true: %s', async (source) => {
    expect(await messagesFor(source)).toEqual([`the result is rejected by ${source}`]);
  });

  it.each([
    ['"DENIED"', 'DENIED'],
    ['output.verdict', 'APPROVED'],
    ['output.total > 4 ? "the total is " & output.total', 'the total is 5'],
    ['output.tags', 'late; unsigned'],
    ['[true, "why"]', 'why'],
  ])('rejects the result with a text that %s returns as the reason', async (source, reason) => {
    expect(await messagesFor(source)).toEqual([reason]);
  });

  it('truncates a long reason', async () => {
    const [finding] = await found('output', 'x'.repeat(1_000_000));
    expect(finding?.message).toMatch(/^x{499}…$/);
  });

  it.each([
    'output.total > 5',
    'output.total > 5 ? "too much"',
    'output.total > 5 ? "too much" : ""',
    'output.total > 5 ? "too much" : null',
    'output.none',
    'output.lines.(amount > 1000)',
    'error.code = "job-failed"',
    '$match(output.verdict, /DENIED/)',
  ])('passes the result if false, empty or missing: %s', async (source) => {
    expect(await found(source)).toEqual(passes(source));
  });

  it.each([
    ['2', '2'],
    ['0', '0'],
    ['$count(output.tags)', '2'],
    ['output.party', '{"name":"X"}'],
    ['[true, 2]', '[true,2]'],
    ['$sum', '"a function"'],
    ['function($x) { $x }', '"a function"'],
    ['[$uppercase]', '["a function"]'],
  ])(
    'rejects the result if it returns something other than a boolean, a text or nothing: %s',
    async (source, shown) => {
      const message = `${source} returned ${shown}: it must return true or a text (the reason) to reject the result, or false to pass it`;
      expect(await found(source)).toEqual([broken('reject-when', message)]);
    },
  );

  it('rejects the result if it throws', async () => {
    expect(await found('$number("x")')).toEqual([
      broken('reject-when', expect.stringMatching(/^\$number\("x"\) could not be evaluated \(.*number.*\)$/i)),
    ]);
  });

  it('is refused if it does not parse', async () => {
    await expect(rejectWhenCheck('a +')).rejects.toMatchObject({
      message: 'Unexpected end of expression',
      cause: { code: 'S0207' },
    });
  });

  it.each(['a == 1', 'a && b', 'a || b'])(
    'in the operators of another language is refused with those of JSONata: %s',
    async (source) => {
      await expect(rejectWhenCheck(source)).rejects.toThrow(
        /; JSONata compares with `=` and joins with `and` and `or`$/,
      );
    },
  );
});

describe('a path that yields nothing', () => {
  const missing = (path: string) =>
    `${path} is missing: correct the path, or test it with $exists(${path}) if a result may lack it`;

  it.each([
    ['output.totl > 4', 'output.totl'],
    ['$not(output.approvd)', 'output.approvd'],
    ['output.totl != null', 'output.totl'],
    ['output.totl = 4 ? "DENIED"', 'output.totl'],
    ['output.off or output.totl', 'output.totl'],
    ['outputs.total > 4', 'outputs.total'],
    ['outputs[key = "totl"].json > 4', 'outputs[key = "totl"].json'],
    ['outputs[kye = "output"].json.total > 9', 'outputs[kye = "output"].json.total'],
    ['$count(output.lines[amuont > 100]) > 3', 'output.lines[amuont > 100]'],
    ['$sum(output.lines.amuont) > 3', 'output.lines.amuont'],
    ['output.lines.(amuont = 5)', 'amuont'],
    ['output.nothing.more = 1', 'output.nothing.more'],
    ['`output`.totl = 1', '`output`.totl'],
    ['output.`paid by` = 4', 'output.`paid by`'],
    ['output."paid by" = 4', 'output."paid by"'],
    ['(output).totl = 1', '(output).totl'],
    ['$$.output.totl = 1', '$$.output.totl'],
    ['output.*.nmae = "x"', 'output.*.nmae'],
    ['**.totl = 1', '**.totl'],
    ['($o := output; $o.totl > 3)', '$o.totl'],
    ['($o := output; $p.total > 3)', '$p'],
    ['($o := output; true) and $o.total > 30', '$o'],
    ['$count($filter(output.lines, function($l) { $l.amuont > 3 })) > 5', '$l.amuont'],
    ['$lookup(output, "totl") > 4', '$lookup(output, "totl")'],
    ['$lookup(output, "lines")[0].amuont > 4', '$lookup(output, "lines")[0].amuont'],
    ['output["]" = totl].x > 4', 'output["]" = totl].x'],
    ['$eval("output.totl > 4")', '$eval("output.totl > 4")'],
    ['$eval("output.totl > 4") or (false)', '$eval("output.totl > 4") or (false)'],
    ['output ~> $lookup("totl")', 'output ~> $lookup("totl")'],
    ['(output ~> $lookup("totl")) = 4', '(output ~> $lookup("totl")) = 4'],
    ['output.total + $lookup(output, "totl") > 4', '$lookup(output, "totl")'],
    ['($lookup(output, "((") > 4) and (output.total > 1)', '$lookup(output, "((")'],
    ["($lookup(output, '((') > 4) and (output.total > 1)", "$lookup(output, '((')"],
    ['($lookup(output, "\\"((") > 4) and (output.total > 1)', '$lookup(output, "\\"((")'],
    ['(output.`((` > 4) and (output.total > 1)', 'output.`((`'],
    ['$count(outputs[key = "totl"].json) > 4', 'outputs[key = "totl"].json'],
    ['output[$contains(verdict, /\\(/)].totl > 1', 'output[$contains(verdict, /\\(/)].totl'],
    ['output.lines.(error.code = 1)', 'error.code'],
    ['$count($p) > 0', '$p'],
    ['$p + 1 > 3', '$p'],
    ['$filter(output.lines, function($l) { $p > 3 })', '$p'],
    ['($f := $filter(output.lines, function($l) { $l.amount = 7 }); $p > 3)', '$p'],
    ['$sum(output.lines#$i.amount) > 300 or $i > 3', '$i'],
    ['$sum(output.lines@$l.$l.amount) > 300 or $l.amount > 3', '$l'],
    ['cots > 1', 'cots'],
    ['status.nmae = "SUCCESS"', 'status.nmae'],
    ['$exists(output.total) and output.totl > 4', 'output.totl'],
    ['$exists(output.total) and output.total > output.totl', 'output.totl'],
    ['output.totl > output.total and $number("x") > 1 ? true : $number("x")', 'output.totl'],
  ])('rejects the result: %s', async (source, path) => {
    expect(await found(source)).toEqual(rejected(missing(path)));
  });

  it('is reported for each path', async () => {
    expect(await found('output.totl > 4 or output.totl < 1 or output.vrdict = "x"')).toEqual([
      ...rejected(missing('output.totl')),
      ...rejected(missing('output.vrdict')),
    ]);
  });

  it.each([
    '$exists(output.more) and output.more > 3',
    'output.more > 3 and $exists(output.more)',
    '$exists(output.lines[amount > 1000])',
    'output.more ~> $exists',
    'output.more ~> $exists()',
    '(output.more ?? 0) > 9',
    '($m := output.more; $exists($m) and $m > 5)',
    '($o := output; $exists($o.more) ? $o.more > 5 : false)',
  ])('is allowed if the expression tests it for existence: %s', async (source) => {
    expect(await found(source)).toEqual(passes(source));
  });

  it.each([
    'output.verdict = "DENIED" ? output.grounds.text = "x" : false',
    'output.off and output.grounds',
    'output.total = 5 and $not(output.verdict = "APPROVED" or output.grounds)',
  ])('does not matter if it is never evaluated: %s', async (source) => {
    expect(await found(source)).toEqual(passes(source));
  });

  it.each([
    'output.lines.discount > 3',
    '$count($filter(output.lines, function($l) { $l.discount > 3 })) > 0',
    'output.lines^(amount)[0].amount > 8',
    'output.lines#$i[$i = 0].amount > 3',
    '$match(output.verdict, /DENIED/).match = "x"',
    '($f := $filter(output.lines, function($l) { $l.amount = 7 }); $f.amount > 3)',
    '($f := function($x, $y) { $y > 3 }; $f(1, $filter(output.lines, function($l) { $l.amount = 7 })))',
    '(output.lines ~> $filter(function($l) { $l.amount = 7 })).amount > 3',
    '$string($filter(output.lines, function($l) { $l.amount = 7 }){"one": $}) = "none"',
  ])(
    'is not reported if it yields a value for one element, or if the value that it starts from is nothing: %s',
    async (source) => {
      expect(await found(source)).toEqual(passes(source));
    },
  );

  it('includes every path into an output that is text', async () => {
    expect(await found('output.total > 4', 'in words')).toEqual(rejected(missing('output.total')));
    expect(await found('output.total > 4', null)).toEqual(rejected(missing('output.total')));
  });
});

describe('the values for which an expression rejects a result', () => {
  const valuesFor = async (source: string) =>
    (await found(source)).map(({ pointer, expected, actual }) => [pointer, expected, actual]);

  it.each([
    ['output.total > 4', [['/total', null, 5]]],
    ['outputs[key = "output"].json.total > 4', [['/total', null, 5]]],
    ['outputs[0].json.party.name = "X"', [['/party/name', null, 'X']]],
    [
      'output.total > 4 and output.verdict != "DENIED"',
      [
        ['/total', null, 5],
        ['/verdict', null, 'APPROVED'],
      ],
    ],
    [
      '$sum(output.lines.amount) > 200',
      [
        ['/lines/0/amount', null, 1],
        ['/lines/1/amount', null, 200],
      ],
    ],
    ['output.lines[1].amount > 100', [['/lines/1/amount', null, 200]]],
    ['output.`paid on` = 3 ? "late"', [['/paid on', null, 3]]],
    ['output.nothing = null', [['/nothing', null, null]]],
    ['output.tags[0] = "late"', [['/tags/0', null, 'late']]],
  ])('of %s stand with their places', async (source, values) => {
    expect(await valuesFor(source)).toEqual(values);
  });

  it.each(['cost > 0.2', 'output.lines[amount > 100]^(amount)[0].amount > 5', 'output.*[0] = "APPROVED"'])(
    'of %s, which leads elsewhere, have no place',
    async (source) => {
      expect(await valuesFor(source)).toEqual([[null, null, null]]);
    },
  );

  it('are at most ten, and short', async () => {
    const long = Array.from({ length: 30 }, (_, index) => ({ amount: index, note: 'x'.repeat(300) }));
    expect(await found('$sum(output.amount) > 1', long)).toHaveLength(10);
    const check = await rejectWhenCheck('$length(output[0].note) > 1');
    expect(await check(buildRecord({}, { output: long }))).toMatchObject([{ pointer: null, actual: null }]);
  });
});

it('`output` is null if the JSON of the output is null, an object by key if there are several outputs, and missing if there is none', async () => {
  expect(await found('output = null', null)).toMatchObject([{ passed: false }]);
  const check = await rejectWhenCheck('output.a + output.b.c = 3 ? "three"');
  expect(await check(buildRecord({}, { a: 1, b: { c: 2 } }))).toMatchObject([
    { message: 'three', pointer: '/a', actual: 1 },
    { message: 'three', pointer: '/b/c', actual: 2 },
  ]);
  expect(await check(buildRecord({}, null))).toMatchObject([{ passed: false }, { passed: false }]);
});

it.each([
  [new Error('no'), 'no'],
  [{ message: 'no' }, 'no'],
  [null, 'null'],
  ['text', 'text'],
  [{ code: 1 }, '[object Object]'],
])('messageOf(%j) is %s', (error, message) => {
  expect(messageOf(error)).toBe(message);
});
