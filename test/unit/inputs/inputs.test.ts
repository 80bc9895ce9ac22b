import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inputs, OWN_METADATA, parseInputs } from '../../../src/inputs/inputs.ts';
import type { Outcome } from '../../../src/outcome.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildRawInputs, given, type RawInputs } from '../../support/build-raw-inputs.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { cases } from '../../support/tier.ts';

/** Parses without the defaults of action.yml, so that '' stays ''. */
const INPUT_NAMES = Object.keys(buildRawInputs());
const parse = (raw: RawInputs) => parseInputs(given(raw), () => '');

function parsed(name: string, text: string): Inputs {
  const result = parse(buildRawInputs({ [name]: text }));
  if (!result.ok) throw new Error(result.problems.join('; '));
  return result.inputs;
}

function problems(name: string, text: string): readonly string[] {
  const result = parse(buildRawInputs({ [name]: text }));
  return result.ok ? [] : result.problems;
}

const UUID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

/** Those whose problem gives examples in code, ends of a range, or only a kind of value. */
const TELLING = INPUT_NAMES.filter((name) =>
  /^`[a-z-]+` takes .*; given: `\?\*\?`$/.test(problems(name, '?*?')[0] ?? ''),
);

describe('the whole', () => {
  it('says what most inputs take', () => {
    expect(TELLING.length).toBeGreaterThan(24);
  });

  it('reads every input of action.yml except the secrets, and no other', () => {
    const asked = new Set<string>();
    const recorded = (name: string) => {
      asked.add(name);
      return given(buildRawInputs())(name);
    };
    parseInputs(recorded, () => '');
    const secrets = ['api-key', 'github-token'];
    expect([...asked].sort()).toEqual(
      Object.keys(defaultInputs())
        .filter((name) => !secrets.includes(name))
        .sort(),
    );
  });

  it('reads the defaults of action.yml', () => {
    const result = parse(buildRawInputs());
    expect(result).toEqual({
      ok: true,
      warnings: [],
      inputs: {
        agentId: '11111111-1111-4111-8111-111111111111',
        agentVersionId: null,
        baseUrl: 'https://api.roe-ai.com',
        patterns: ['docs/**/*.pdf'],
        rows: null,
        oneJobPer: 'file',
        agentInputs: {},
        metadata: {},
        postActions: 'not-on-pull-requests',
        skipCache: false,
        maxFiles: 1000,
        maxFileBytes: null,
        maxCost: null,
        dryRun: false,
        concurrency: 8,
        pollIntervalMs: 5000,
        timeoutMs: 7_200_000,
        cancelOnExit: true,
        failFast: false,
        resume: true,
        matrixLeg: '1/1',
        failOn: new Set<Outcome>(['not-submitted', 'cancelled', 'rejected', 'timed-out', 'failed', 'lost']),
        maxFailures: { kind: 'count', max: 0 },
        ifNoFilesFound: 'error',
        changedOnly: false,
        annotations: true,
        comment: 'never',
        htmlReport: true,
        downloadReferences: false,
        deleteData: false,
        shard: null,
        outputSchema: null,
        expected: null,
        rejectWhen: null,
        minAccuracy: null,
        columns: [],
        summary: true,
        artifactName: 'roe-results',
        artifactRetentionDays: null,
      },
    });
  });

  it('reports every problem at once, each with the name of its input', () => {
    const bad: RawInputs = {
      'agent-id': 'invoices',
      'agent-version-id': 'latest',
      'base-url': 'ftp://api.roe-ai.com',
      files: '',
      'one-job-per': 'row',
      inputs: '- a',
      metadata: 'a:',
      'skip-cache': 'yes',
      'max-files': '0',
      'max-file-size': 'big',
      'dry-run': 'maybe',
      concurrency: '0',
      'poll-interval': 'often',
      timeout: 'never',
      'cancel-on-exit': 'no',
      'fail-fast': 'y',
      resume: '1',
      'fail-on': 'everything',
      'max-failures': '-1',
      'if-no-files-found': 'shrug',
      columns: 'total',
      summary: 'on',
      artifact: 'a/b',
      'artifact-retention-days': '-1',
      'changed-only': 'some',
      annotations: 'few',
      comment: 'sometimes',
      'html-report': 'y',
      'download-references': 'n',
      'delete-data': 'later',
      shard: 'first',
      strategy: '1',
    };
    const result = parse(buildRawInputs(bad));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map((problem) => /^`([a-z-]+)` takes /.exec(problem)?.[1]).sort()).toEqual(
      Object.keys(bad).sort(),
    );
  });

  describe('says correctly what an input takes', () => {
    const takesOf = (name: string) => /^`[a-z-]+` takes (\S.{4,}); given: /.exec(problems(name, '?*?')[0] ?? '')?.[1];
    const refused = (name: string, texts: readonly string[]) =>
      texts.filter((text) => !parse(buildRawInputs({ expected: 'a.json', [name]: text })).ok);

    it.each(TELLING)('%s takes each example of its problem, and the ends of its range and nothing beyond', (name) => {
      const takes = takesOf(name) ?? '';
      expect(takes).not.toBe('');
      const examples = [...takes.matchAll(/`([^`]+)`/g)].map(([, example = '']) => example);
      expect(refused(name, examples)).toEqual([]);
      const [, least, max] = /whole number from (\d+)(?: to (\d+))?/.exec(takes) ?? [];
      const ends = [least, max].filter((end) => end !== undefined).map(Number);
      expect(refused(name, ends.map(String))).toEqual([]);
      const beyond = ends.map((end, index) => String(index === 0 ? end - 1 : end + 1));
      expect(refused(name, beyond)).toEqual(beyond);
    });
  });

  it('says what an input takes and what was given', () => {
    expect(problems('one-job-per', 'row')).toEqual(['`one-job-per` takes `file` or `folder`; given: `row`']);
    expect(problems('agent-id', ' \n')).toEqual([
      "`agent-id` takes the agent's UUID, which is in its address in the Roe web app; given: nothing",
    ]);
  });

  it('quotes no password of an address', () => {
    expect(problems('base-url', 'https://user:secret-word@roe.example')[0]).toMatch(
      /given: `https:\/\/\*\*\*@roe\.example`$/,
    );
  });

  it('takes the columns as JSON Pointers, each once, and has a problem for each line that is none', () => {
    expect(parsed('columns', '\n/total\n  /vendor/a~1b \r\n/total\n').columns).toEqual([['total'], ['vendor', 'a/b']]);
    expect(problems('columns', 'total\n/total\n$.total')).toEqual(
      ['total', '$.total'].map(
        (line) =>
          `\`columns\` takes JSON Pointers into the output, one a line, such as \`/total\` or \`/vendor/name\`; given: \`${line}\``,
      ),
    );
    const many = Array.from({ length: 21 }, (_, index) => `/field${index}`).join('\n');
    expect(problems('columns', many)).toEqual(['`columns` takes at most 20 JSON Pointers; given: 21']);
  });

  it('takes the paths of checks as they are', () => {
    expect(parsed('output-schema', 'a.json').outputSchema).toBe('a.json');
    expect(parsed('expected', '{stem}.json').expected).toBe('{stem}.json');
    expect(parsed('reject-when', 'cost > 1').rejectWhen).toBe('cost > 1');
  });

  it.each(['xtrue', 'truex', 'xfalse', 'falsex'])('does not accept %s as a boolean', (word) => {
    expect(problems('summary', word)).toHaveLength(1);
  });

  it('quotes a long or multi-line value on one line, shortened', () => {
    expect(problems('agent-id', 'a\n  b')[0]).toMatch(/given: `a ⏎ b`$/);
    expect(problems('agent-id', 'x'.repeat(500))[0]).toMatch(/given: `x{79}…`$/);
  });

  it('never throws, whatever the texts', () => {
    const words = fc.constantFrom(
      ...[
        '',
        'true',
        'any',
        'none',
        'failed',
        '5%',
        '1h',
        UUID,
        'http://[::1]',
        'a: 1',
        '{',
        '&a [*a]',
        '- !!map',
        '?',
      ],
    );
    const text = fc.oneof(words, fc.string(), fc.string({ unit: anyCharacter }), fc.json());
    fc.assert(
      fc.property(fc.record(Object.fromEntries(INPUT_NAMES.map((name) => [name, text]))), (raw) => {
        const result = parse(buildRawInputs(raw));
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: cases(500) },
    );
  });

  it('reports a YAML merge of an unknown alias as a problem instead of crashing', () => {
    expect(() => problems('inputs', '%YAML 1.1\n---\nx: &x {q: 1}\na: {<<: *x}')).not.toThrow();
  });

  it('inputs whose aliases would fill the memory are refused', () => {
    const more = (name: string, of: string) => `${name}: &${name} [${Array(20).fill(`*${of}`).join(', ')}]`;
    const text = ['a: &a [1, 1]', more('b', 'a'), more('c', 'b'), more('d', 'c')].join('\n');
    expect(problems('inputs', text)).toEqual([expect.stringContaining('is not valid YAML or JSON')]);
  });
});

describe('ids', () => {
  it.each([
    ['agent-id', 'agentId'],
    ['agent-version-id', 'agentVersionId'],
  ] as const)('%s takes a UUID in any spelling', (name, key) => {
    expect(parsed(name, UUID)[key]).toBe(UUID);
    expect(parsed(name, UUID.toUpperCase())[key]).toBe(UUID);
    expect(parsed(name, ` ${UUID.replaceAll('-', '')} `)[key]).toBe(UUID);
  });

  it.each([
    ['agent-id', ''],
    ['agent-id', UUID.slice(1)],
    ['agent-id', `${UUID}0`],
    ['agent-id', UUID.replace('0', 'g')],
    ['agent-version-id', 'current'],
  ] as const)('%s refuses %j', (name, text) => {
    expect(problems(name, text)).toHaveLength(1);
  });
});

describe('base-url', () => {
  it.each([
    ['https://api.roe-ai.com', 'https://api.roe-ai.com'],
    ['https://api.roe-ai.com/', 'https://api.roe-ai.com'],
    ['HTTPS://API.Roe-AI.com', 'https://api.roe-ai.com'],
    ['https://acme.example:8443', 'https://acme.example:8443'],
    ['https://api.roe-ai.com/v1', 'https://api.roe-ai.com'],
    ['https://api.roe-ai.com/v1/', 'https://api.roe-ai.com'],
    ['https://api.roe-ai.com//v1//', 'https://api.roe-ai.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://127.8.9.10', 'http://127.8.9.10'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('takes %s', (text, baseUrl) => {
    expect(parsed('base-url', text).baseUrl).toBe(baseUrl);
  });

  it.each([
    ['an empty text', ''],
    ['no address', 'api.roe-ai.com'],
    ['another protocol', 'ftp://api.roe-ai.com'],
    ['http to a host that is not this machine', 'http://api.roe-ai.com'],
    ['http to a host that only begins like this machine', 'http://127.0.0.1.example.com'],
    ['http to a host that only begins with localhost', 'http://localhost.example.com'],
    ['http to every address', 'http://0.0.0.0'],
    ['a user', 'https://me@api.roe-ai.com'],
    ['a password', 'https://:secret@api.roe-ai.com'],
    ['a query', 'https://api.roe-ai.com/?a=1'],
    ['a fragment', 'https://api.roe-ai.com/#a'],
    ['a path', 'https://api.roe-ai.com/roe'],
    ['a path before the version', 'https://api.roe-ai.com/roe/v1'],
    ['a path after the version', 'https://api.roe-ai.com/v1/agents'],
    ['another version', 'https://api.roe-ai.com/v12'],
  ])('refuses %s', (_, text) => {
    expect(problems('base-url', text)).toHaveLength(1);
  });
});

describe('files', () => {
  it.each([
    ['one pattern', 'docs/*.pdf', ['docs/*.pdf']],
    ['lines in order', 'b\na\n!c', ['b', 'a', '!c']],
    ['CRLF, blank lines and space around a line', '  a \r\n\r\n\tb c\t\r\n', ['a', 'b c']],
    ['lines that begin with #, which are comments', '# all of them\n*.pdf\n  # but\n!x', ['*.pdf', '!x']],
    ['a leading exclusion', '!x\n*', ['!x', '*']],
    ['an exclamation mark within a name', 'docs/!../x', ['docs/!../x']],
    ['dots at the beginning and within names', './docs/a..b\n!./x!..y\n...', ['./docs/a..b', '!./x!..y', '...']],
  ])('takes %s', (_, text, patterns) => {
    expect(parsed('files', text).patterns).toEqual(patterns);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['only comments', '# a\n#b'],
    ['only exclusions', '!a\n!b'],
    ['a way out of the workspace', 'docs/*\n../secrets/*'],
    ['one on the way', 'docs/../../x'],
    ['one by backslashes', 'docs\\..\\x'],
    ['one that is taken out', '*\n!../x'],
    ['a late dot', 'docs/./x'],
  ])('refuses %s', (_, text) => {
    expect(problems('files', text)).toHaveLength(1);
  });
});

describe('words', () => {
  it.each([
    ['one-job-per', 'oneJobPer', ['file', 'folder'], ['File', 'row']],
    ['if-no-files-found', 'ifNoFilesFound', ['error', 'warn', 'ignore'], ['Error', 'fail', '']],
  ] as const)('%s', (name, key, good, bad) => {
    expect(good.map((text) => parsed(name, text)[key])).toEqual(good);
    expect(bad.map((text) => problems(name, text).length)).toEqual(bad.map(() => 1));
  });

  it.each([
    ['skip-cache', 'skipCache'],
    ['dry-run', 'dryRun'],
    ['cancel-on-exit', 'cancelOnExit'],
    ['fail-fast', 'failFast'],
    ['resume', 'resume'],
    ['summary', 'summary'],
  ] as const)('%s takes the spellings of YAML 1.2 and no others', (name, key) => {
    expect(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map((text) => parsed(name, text)[key])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    for (const text of ['', 'tRUE', 'yes', '1', 'on', 'true ']) expect(problems(name, text), text).toHaveLength(1);
  });
});

describe('strategy', () => {
  const strategy = (fields: object) => JSON.stringify({ 'fail-fast': true, 'max-parallel': 4, ...fields }, null, 2);
  const third = strategy({ 'job-index': 2, 'job-total': 4 });

  it('distinguishes the legs of a matrix by index and total alone, since the rest may differ between attempts', () => {
    expect(parsed('strategy', third).matrixLeg).toBe('3/4');
    const again = strategy({ 'fail-fast': false, 'max-parallel': 1, 'job-total': 4, 'job-index': 2 });
    expect(parsed('strategy', again).matrixLeg).toBe('3/4');
    expect(parsed('strategy', strategy({ 'job-index': 3, 'job-total': 4 })).matrixLeg).toBe('4/4');
    expect(parsed('strategy', third).shard).toBeNull();
  });

  it.each([
    ['GitHub’s own without a matrix', strategy({ 'job-index': 0, 'job-total': 1 })],
    ['nothing', ''],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an object without the leg', strategy({})],
    ['an object whose leg is null', strategy({ 'job-index': null, 'job-total': null })],
  ])('is that of the only leg if it is %s', (_, text) => {
    const given = parse(buildRawInputs({ strategy: text, shard: 'auto' }));
    expect(given).toMatchObject({ ok: true, inputs: { matrixLeg: '1/1', shard: { index: 0, total: 1 } } });
  });

  it.each([
    ['no JSON', 'linux'],
    ['a number', '2'],
    ['a text', '"2/4"'],
    ['a list', '[2, 4]'],
    ['an index without a total', strategy({ 'job-index': 2 })],
    ['a total without an index', strategy({ 'job-total': 4 })],
    ['an index that is text', strategy({ 'job-index': '2', 'job-total': 4 })],
    ['a total that is text', strategy({ 'job-index': 2, 'job-total': '4' })],
    ['an index beyond the total', strategy({ 'job-index': 4, 'job-total': 4 })],
    ['an index below 0', strategy({ 'job-index': -1, 'job-total': 4 })],
    ['a part of an index', strategy({ 'job-index': 0.5, 'job-total': 4 })],
    ['more legs than a matrix can have', strategy({ 'job-index': 2, 'job-total': 257 })],
  ])('is refused by one sentence if it is %s, also for `shard: auto`', (_, text) => {
    const sentence = expect.stringMatching(/^`strategy` takes GitHub's strategy context as JSON, .*; given: `/);
    expect(parse(buildRawInputs({ strategy: text, shard: 'auto' }))).toMatchObject({ ok: false, problems: [sentence] });
  });
});

describe('shard', () => {
  it.each([
    ['1/1', { index: 0, total: 1 }],
    ['2/5', { index: 1, total: 5 }],
    ['5 / 5', { index: 4, total: 5 }],
    ['256/256', { index: 255, total: 256 }],
    ['', null],
  ])('%j is counted from 1', (text, shard) => {
    expect(parsed('shard', text).shard).toEqual(shard);
  });

  it('`auto` is the part of the leg that `strategy` names', () => {
    const strategy = JSON.stringify({ 'fail-fast': false, 'job-index': 0, 'job-total': 4, 'max-parallel': 4 });
    const shardOf = (text: string) => parse(buildRawInputs({ strategy: text, shard: 'auto' }));
    expect(shardOf(strategy)).toMatchObject({ ok: true, inputs: { shard: { index: 0, total: 4 } } });
    const last = strategy.replace('"job-index":0', '"job-index":3');
    expect(shardOf(last)).toMatchObject({ ok: true, inputs: { shard: { index: 3, total: 4 } } });
  });

  it.each(['0/5', '6/5', '0/0', '1/257', '2', '/5', '2/', '-1/5', '1.5/5', '2/5/7', '2 of 5', 'Auto', 'true'])(
    '%j is refused by one sentence',
    (text) => {
      expect(problems('shard', text)).toEqual([
        `\`shard\` takes \`auto\` or a part such as \`2/5\` (counted from 1, of at most 256), or nothing; given: \`${text}\``,
      ]);
    },
  );
});

describe('numbers', () => {
  it.each([
    ['max-files', 'maxFiles', '1', 1],
    ['max-files', 'maxFiles', '0100', 100],
    ['max-file-size', 'maxFileBytes', '', null],
    ['max-file-size', 'maxFileBytes', '0', 0],
    ['max-file-size', 'maxFileBytes', '1500', 1500],
    ['max-file-size', 'maxFileBytes', '50MB', 50_000_000],
    ['max-cost', 'maxCost', '', null],
    ['max-cost', 'maxCost', '10', 10],
    ['max-cost', 'maxCost', '0.25', 0.25],
    ['concurrency', 'concurrency', '1', 1],
    ['concurrency', 'concurrency', '100', 100],
    ['poll-interval', 'pollIntervalMs', '10ms', 10],
    ['poll-interval', 'pollIntervalMs', '500ms', 500],
    ['poll-interval', 'pollIntervalMs', '24h', 86_400_000],
    ['poll-interval', 'pollIntervalMs', '0.5', 500],
    ['timeout', 'timeoutMs', '1', 1000],
    ['timeout', 'timeoutMs', '120h', 432_000_000],
    ['artifact-retention-days', 'artifactRetentionDays', '1', 1],
    ['artifact-retention-days', 'artifactRetentionDays', '400', 400],
    ['artifact-retention-days', 'artifactRetentionDays', '', null],
    ['artifact-retention-days', 'artifactRetentionDays', '0', null],
  ] as const)('%s (%s) takes %j', (name, key, text, value) => {
    expect(parsed(name, text)[key]).toBe(value);
  });

  it.each([
    ['max-files', ['', '0', '-1', '1.5', '1e3', 'all', '9'.repeat(16)]],
    ['concurrency', ['', '0', '257', '8.0']],
    ['poll-interval', ['', '0', '9ms', '1441m', '5 s', '-5s']],
    ['timeout', ['', '0', '0ms', '121h', '1d', '9'.repeat(400)]],
  ] as const)('%s refuses %j', (name, texts) => {
    expect(texts.map((text) => problems(name, text).length)).toEqual(texts.map(() => 1));
  });

  it.each(['50 MB', '-1', '5K', 'big'])('max-file-size refuses %j', (text) => {
    expect(problems('max-file-size', text)).toHaveLength(1);
  });

  it.each(['0', '0.00', '-1', '$10', '1,5', '1e3', '.5', '10 USD'])('max-cost refuses %j', (text) => {
    expect(problems('max-cost', text)).toHaveLength(1);
  });

  it.each(['-1', '401', '1.5', 'forever'])('artifact-retention-days refuses %j', (text) => {
    expect(problems('artifact-retention-days', text)).toHaveLength(1);
  });
});

describe('fail-on', () => {
  it.each<[string, Outcome[]]>([
    ['any', ['not-submitted', 'cancelled', 'rejected', 'timed-out', 'failed', 'lost']],
    ['none', []],
    ['failed', ['failed']],
    ['failed,lost', ['failed', 'lost']],
    ['failed, timed-out ,lost', ['failed', 'timed-out', 'lost']],
    ['failed\nlost\n', ['failed', 'lost']],
    ['failed failed', ['failed']],
  ])('takes %j', (text, outcomes) => {
    expect(parsed('fail-on', text).failOn).toEqual(new Set(outcomes));
  });

  it.each(['', ' ', ',', 'Failed', 'failed,nope', 'any,failed', 'none failed', 'timed_out'])('refuses %j', (text) => {
    expect(problems('fail-on', text)).toHaveLength(1);
  });
});

describe('max-failures', () => {
  it.each([
    ['0', { kind: 'count', max: 0 }],
    ['3', { kind: 'count', max: 3 }],
    ['0%', { kind: 'share', percent: 0 }],
    ['5%', { kind: 'share', percent: 5 }],
    ['2.5 %', { kind: 'share', percent: 2.5 }],
    ['0.25%', { kind: 'share', percent: 0.25 }],
    ['100%', { kind: 'share', percent: 100 }],
  ])('takes %s', (text, tolerance) => {
    expect(parsed('max-failures', text).maxFailures).toEqual(tolerance);
  });

  it.each(['', '-1', '1.5', '101%', '100.1%', '%', '.5%', '5%%', '5 percent', 'any'])('refuses %j', (text) => {
    expect(problems('max-failures', text)).toHaveLength(1);
  });
});

describe('an input that is given as an empty text', () => {
  const defaults = defaultInputs();

  it.each(INPUT_NAMES.filter((name) => defaults[name] !== '' && defaults[name] !== undefined))(
    'has its default: %s',
    (name) => {
      const read = parseInputs(given(buildRawInputs({ [name]: '' })), (input) => defaults[input] ?? '');
      expect(read).toEqual(parse(buildRawInputs()));
    },
  );

  it.each(['agent-id', 'files'] as const)('is missing if it has no default: %s', (name) => {
    const read = parseInputs(given(buildRawInputs({ [name]: '' })), (input) => defaults[input] ?? '');
    expect(read).toMatchObject({
      ok: false,
      problems: [expect.stringContaining(`\`${name}\` takes`)],
      onlyMissing: true,
    });
  });
});

describe('artifact', () => {
  it.each(['roe-results', 'Ergebnisse (März)', 'a.b', 'falsework', 'true-results', 'off', 'x'.repeat(200)])(
    'takes the name %j',
    (text) => {
      expect(parsed('artifact', text).artifactName).toBe(text);
    },
  );

  it.each(['false', 'False', 'FALSE'])('is none if it is %j', (text) => {
    expect(parsed('artifact', text).artifactName).toBeNull();
  });

  it.each(['', ...Array.from('":<>|*?\r\n\\/', (character) => `a${character}b`), 'x'.repeat(201)])(
    'refuses %j',
    (text) => {
      expect(problems('artifact', text)).toHaveLength(1);
    },
  );

  it.each(['true', 'True', 'TRUE'])('refuses %j, which is a name that nobody means', (text) => {
    expect(problems('artifact', text)).toEqual([
      `\`artifact\` takes a name such as \`roe-results\`, without any of " : < > | * ? \\ / or line breaks, or \`false\` for none; given: \`${text}\``,
    ]);
  });
});

describe('unknown placeholders', () => {
  const warnings = (overrides: RawInputs) => {
    const given = parse(buildRawInputs(overrides));
    return given.ok ? given.warnings : null;
  };
  const known = 'the placeholders are `{path}`, `{dir}`, `{name}` and `{stem}`';

  it.each([
    ['{filename}', '`{filename}`'],
    ['{path} of {Name}', '`{Name}`'],
    ['{{name}}', '`{{name}}`'],
    ['\u0024{name} or \u0024{stem}', '`\u0024{name}`, `\u0024{stem}`'],
    ['{ path }', '`{ path }`'],
    ['{file.path}{ext}', '`{file.path}`, `{ext}`'],
  ])('lead to a warning in `inputs`, since they are sent unchanged: %s', (text, words) => {
    expect(warnings({ inputs: `title: "${text}"` })).toEqual([
      `\`inputs\` sends ${words} in \`title\` unchanged: ${known}`,
    ]);
  });

  it.each(['{path} {dir}{name}, {stem}', 'a{3} and {"a": 1}', 'as {x: 1} or { }', '{two words}', 'no braces'])(
    'are not found in %j',
    (text) => {
      expect(warnings({ inputs: JSON.stringify({ title: text }) })).toEqual([]);
    },
  );

  it('are all words in braces in `metadata`, which has no placeholders', () => {
    expect(warnings({ metadata: 'source: "{path}"' })).toEqual([
      '`metadata` sends `{path}` in `source` unchanged: `metadata` has no placeholders',
    ]);
  });

  it('are refused in `expected`, since no file would be checked', () => {
    expect(problems('expected', '{dir}/{filename}.expected.json')).toEqual([
      '`expected` takes a path with `{path}`, `{dir}`, `{name}` and `{stem}`; `{filename}` is not one of them',
    ]);
  });
});

describe('inputs and metadata', () => {
  it('are mappings of texts', () => {
    expect(parsed('inputs', 'language: de\nfile: "{path}"').agentInputs).toEqual({
      language: { as: 'value', template: 'de' },
      file: { as: 'value', template: '{path}' },
    });
    expect(parsed('metadata', '{"team": "legal", "round": 2}').metadata).toEqual({ team: 'legal', round: '2' });
  });

  it('pass on what is wrong with a mapping', () => {
    expect(problems('inputs', '- a')).toEqual([
      '`inputs` takes a YAML or JSON mapping, one name and value per line; the given text is not a mapping of names to values',
    ]);
  });

  it.each(OWN_METADATA)('metadata cannot set %s', (name) => {
    expect(problems('metadata', `${name}: x`)).toEqual([
      `\`metadata\` cannot set \`${name}\`: the action sets it on each job`,
    ]);
  });

  it('metadata may be 900 bytes as JSON and no more', () => {
    // `{"a":""}` is 8 bytes, and an umlaut is two.
    expect(problems('metadata', `a: ${'ä'.repeat(446)}`)).toEqual([]);
    expect(problems('metadata', `a: ${'ä'.repeat(446)}x`)).toEqual([
      '`metadata` takes at most 900 bytes as JSON; given: 901',
    ]);
  });
});
