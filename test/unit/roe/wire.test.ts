import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeAgentVersion,
  decodeErrorSentence,
  decodeJobId,
  decodeJobList,
  decodePurge,
  decodeRecentJobs,
  decodeResult,
  decodeStatus,
  decodeStatuses,
  listOfResults,
  WireError,
} from '../../../src/roe/wire.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { cases } from '../../support/tier.ts';

const AGENT = '11111111-1111-4111-8111-111111111111';
const VERSION = '22222222-2222-4222-8222-222222222222';
const ONE = buildJobId(1);
const TWO = buildJobId(2);

describe('decodeJobId', () => {
  it.each([ONE, ONE.toUpperCase(), ONE.replaceAll('-', '')])('reads %j', (json) => {
    expect(decodeJobId(json)).toBe(ONE);
  });

  it.each([
    [null, 'the reply is not a job id in quotes but null'],
    [undefined, 'the reply is not a job id in quotes but missing'],
    [7, 'the reply is not a job id in quotes but number'],
    [[ONE], 'the reply is not a job id in quotes but a list'],
    [{ id: ONE }, 'the reply is not a job id in quotes but object'],
    ['a document', 'the reply is not a job id in quotes but string'],
  ])('refuses %j without quoting it', (json, message) => {
    expect(() => decodeJobId(json)).toThrow(new WireError(message));
  });
});

describe('decodeAgentVersion', () => {
  const FULL = {
    id: VERSION.replaceAll('-', ''),
    version_name: 'v3',
    base_agent: { id: AGENT, name: 'Invoices', skill_generation_state: 'generating' },
    engine_class_id: 'PDFExtractionEngine',
    engine_name: 'Document Insights',
    post_actions: [
      { name: 'Book', connection_id: 'c', operation: 'insert', trigger_on: [3], param_mappings: { a: 'b' } },
      { name: null, operation: 7 },
    ],
    input_definitions: [
      { key: 'document', data_type: 'Application/PDF', description: 'The invoice', example: '' },
      { key: 'prompt', data_type: null, description: null },
    ],
    engine_config: { pdf_files: '$' + '{document}', model: 'x', enable_memory: true },
    created_at: null,
  };

  it('reads all of it', () => {
    expect(decodeAgentVersion(FULL, AGENT)).toEqual({
      agentId: AGENT,
      agentName: 'Invoices',
      versionId: VERSION,
      versionName: 'v3',
      engine: 'Document Insights',
      postActions: [
        { name: 'Book', operation: 'insert' },
        { name: '', operation: '' },
      ],
      inputs: [
        { key: 'document', dataType: 'application/pdf', description: 'The invoice', acceptsMultiple: false },
        { key: 'prompt', dataType: 'text/plain', description: '', acceptsMultiple: false },
      ],
      engineFileKeys: ['document'],
      hasMemory: true,
      isLearning: true,
    });
  });

  it.each([
    ['a memory that is off', { engine_config: { enable_memory: false } }, { hasMemory: false }],
    ['a memory that may be on', { engine_config: { enable_memory: 'yes' } }, { hasMemory: false }],
    ['no config', { engine_config: null }, { hasMemory: false }],
    ['a skill that is ready', { base_agent: { skill_generation_state: 'ready' } }, { isLearning: false }],
    ['no base agent', { base_agent: null }, { isLearning: false }],
    ['no post actions', { post_actions: null }, { postActions: [] }],
    ['no engine', { engine_name: null, engine_class_id: '' }, { engine: '' }],
    [
      'inputs of several files, one file and who knows',
      { input_definitions: [true, false, 'yes'].map((of) => ({ key: 'a', accepts_multiple_files: of })) },
      { inputs: [{ acceptsMultiple: true }, { acceptsMultiple: false }, { acceptsMultiple: false }] },
    ],
  ])('with %s says so', (_, overrides, expected) => {
    expect(decodeAgentVersion({ ...FULL, ...overrides }, AGENT)).toMatchObject(expected);
  });

  it.each([
    ['its own, where the base agent has none', { name: 'Own', base_agent: null }, { agentName: 'Own' }],
    ["the agent's id, where there is none", { base_agent: {}, name: '' }, { agentName: AGENT }],
    ["the version's id, where the version has none", { version_name: null }, { versionName: VERSION }],
  ])('the name is %s', (_, overrides, expected) => {
    expect(decodeAgentVersion({ ...FULL, ...overrides }, AGENT)).toMatchObject(expected);
  });

  it.each<[string, unknown, string[]]>([
    ['no config', null, []],
    ['a list', ['$' + '{document}'], []],
    ['braces', { pdf_files: '$' + '{document}' }, ['document']],
    ['a bare dollar', { pdf_files: '$document' }, ['document']],
    ['space around', { pdf_files: ' $' + '{ my document } ' }, ['my document']],
    ['several parameters', { images: '$photo', document: '$' + '{contract}' }, ['contract', 'photo']],
    ['a fixed text', { pdf_files: 'https://example.com/a.pdf' }, []],
    ['a template among text', { pdf_files: 'see $document', file: '$document and more' }, []],
    ['a broken template', { pdf_files: '$' + '{document', file: '$', document: '$' + '{}' }, []],
    ['a list of templates', { pdf_files: ['$document'] }, []],
    ['another parameter', { instruction: '$prompt' }, []],
  ])('the keys where the engine takes files, from %s', (_, engine_config, keys) => {
    expect(decodeAgentVersion({ ...FULL, engine_config }, AGENT).engineFileKeys).toEqual(keys);
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'the reply is not an object but a list'],
    ['no id', { ...FULL, id: undefined }, 'id is not text but missing'],
    ['an id that is none', { ...FULL, id: 'current' }, 'id is not a UUID but string'],
    ['no inputs', { ...FULL, input_definitions: null }, 'input_definitions is not a list but null'],
    [
      'an input that is no object',
      { ...FULL, input_definitions: ['a'] },
      'input_definitions[0] is not an object but string',
    ],
    [
      'an input without a key',
      { ...FULL, input_definitions: [{ key: 'a' }, { key: '' }] },
      'input_definitions[1].key is not text but string',
    ],
  ])('refuses %s', (_, json, message) => {
    expect(() => decodeAgentVersion(json, AGENT)).toThrow(new WireError(message));
  });
});

describe('decodeStatus', () => {
  it.each([
    [0, { name: 'PENDING', terminal: false }],
    [1, { name: 'STARTED', terminal: false }],
    [2, { name: 'RETRY', terminal: false }],
    [3, { name: 'SUCCESS', terminal: true }],
    [4, { name: 'FAILURE', terminal: true, reason: null }],
    [5, { name: 'CANCELLED', terminal: true }],
    [6, { name: 'CACHED', terminal: true }],
    [7, { name: 'UNKNOWN', terminal: false }],
    [-1, { name: 'UNKNOWN', terminal: false }],
    [1e9, { name: 'UNKNOWN', terminal: false }],
  ])('%d', (status, expected) => {
    expect(decodeStatus({ status })).toEqual({ code: status, timestamp: null, createdAtMs: null, ...expected });
  });

  it('reads reason and times', () => {
    const json = {
      status: 4,
      error_message: 'too many pages',
      timestamp: 1_754_042_400.25,
      created_at: '2026-08-01T10:00:00Z',
    };
    expect(decodeStatus(json)).toEqual({
      code: 4,
      name: 'FAILURE',
      terminal: true,
      reason: 'too many pages',
      timestamp: 1_754_042_400.25,
      createdAtMs: Date.UTC(2026, 7, 1, 10),
    });
  });

  it.each([
    ['2026-08-01T10:00:00', Date.UTC(2026, 7, 1, 10)],
    ['2026-08-01T10:00:00.250417', Date.UTC(2026, 7, 1, 10, 0, 0, 250)],
    ['2026-08-01T12:00:00+02:00', Date.UTC(2026, 7, 1, 10)],
    ['2026-08-01T05:00:00-0500', Date.UTC(2026, 7, 1, 10)],
  ])('reads a time without a zone as UTC, whatever the runner’s zone: %s', (created_at, createdAtMs) => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    try {
      expect(decodeStatus({ status: 4, created_at })).toMatchObject({ createdAtMs });
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each([
    ['nulls', { timestamp: null, created_at: null, error_message: null }],
    ['other kinds', { timestamp: '2026-08-01', created_at: 17, error_message: { a: 1 } }],
    ['a year beyond 9999', { timestamp: null, created_at: '+056461-03-01T00:00:00Z', error_message: null }],
    ['a day that is none', { timestamp: 'x', created_at: 'yesterday', error_message: '' }],
  ])('takes %s for absent', (_, fields) => {
    expect(decodeStatus({ status: 4, ...fields })).toMatchObject({ timestamp: null, createdAtMs: null, reason: null });
  });

  it.each([
    [null, 'the reply is not an object but null'],
    [[], 'the reply is not an object but a list'],
    [{}, 'status is not a whole number but missing'],
    [{ status: null }, 'status is not a whole number but null'],
    [{ status: '3' }, 'status is not a whole number but string'],
    [{ status: 3.5 }, 'status is not a whole number but number'],
  ])('refuses %j', (json, message) => {
    expect(() => decodeStatus(json)).toThrow(new WireError(message));
  });
});

describe('decodeStatuses', () => {
  const pending = { code: 0, name: 'PENDING', terminal: false, timestamp: null, createdAtMs: null };

  it('reads a row for each id, null if Roe knows no event', () => {
    const json = [{ id: ONE.toUpperCase(), status: 0 }, { id: TWO, status: null }, { id: buildJobId(3) }];
    expect(decodeStatuses(json)).toEqual(
      new Map<unknown, unknown>([
        [ONE, pending],
        [TWO, null],
        [buildJobId(3), null],
      ]),
    );
  });

  it('passes over rows that name no job', () => {
    expect(
      decodeStatuses([null, 'x', [], {}, { id: 7, status: 0 }, { id: 'x', status: 0 }, { id: ONE, status: 0 }]),
    ).toEqual(new Map([[ONE, pending]]));
  });

  it.each([
    [null, 'null'],
    [{}, 'object'],
    ['x', 'string'],
  ])('refuses %j', (json, kind) => {
    expect(() => decodeStatuses(json)).toThrow(new WireError(`the reply is not a list but ${kind}`));
  });
});

/** A reply as it is split while it arrives. */
const decodeResults = (json: unknown) =>
  new Map(
    listOfResults(json)
      .map(decodeResult)
      .filter((result) => result !== null)
      .map(({ id, data }) => [id, data]),
  );

describe('decodeResults', () => {
  const EMPTY = { outputs: null, correctedOutputs: null, cost: null, inputTokens: null, outputTokens: null };
  const result = [
    { key: 'answer', data_type: 'application/json', value: '{"a":1}', description: 'x', cost: 0.25 },
    { key: 'pages', data_type: 'text/plain', value: 3, cost: 0.5 },
  ];
  const outputs = [
    { key: 'answer', dataType: 'application/json', value: '{"a":1}' },
    { key: 'pages', dataType: 'text/plain', value: '3' },
  ];

  it.each([
    ['a list', (rows: unknown[]) => rows],
    ['a page', (rows: unknown[]) => ({ count: 1, next: null, previous: null, results: rows })],
  ])('reads %s of rows', (_, wrap) => {
    const row = {
      id: ONE,
      result,
      corrected_outputs: null,
      cost: 0.8,
      input_tokens: 100,
      output_tokens: 20,
      status: 3,
    };
    expect(decodeResults(wrap([row, { id: TWO, result: null }]))).toEqual(
      new Map<unknown, unknown>([
        [ONE, { outputs, correctedOutputs: null, cost: 0.8, inputTokens: 100, outputTokens: 20 }],
        [TWO, EMPTY],
      ]),
    );
  });

  it.each<[string, object, object]>([
    ['a null result', { result: null }, EMPTY],
    ['no result', {}, EMPTY],
    ['a number for a result', { result: 4 }, EMPTY],
    ['a text for a result', { result: 'JOB_FAILED' }, EMPTY],
    ['an object for a result', { result: { a: 1 } }, EMPTY],
    ['an empty list', { result: [] }, { ...EMPTY, outputs: [] }],
    [
      'items that are no outputs',
      { result: [null, 'x'] },
      {
        ...EMPTY,
        outputs: [
          { key: '', dataType: 'application/json', value: 'null' },
          { key: '', dataType: 'application/json', value: '"x"' },
        ],
      },
    ],
    [
      'an output without fields',
      { result: [{}] },
      { ...EMPTY, outputs: [{ key: '', dataType: 'text/plain', value: 'null' }] },
    ],
    [
      'a value that is an object',
      { result: [{ key: 'a', data_type: 'application/json', value: { b: [1] } }] },
      { ...EMPTY, outputs: [{ key: 'a', dataType: 'application/json', value: '{"b":[1]}' }] },
    ],
    ['costs of the outputs, summed where the job has none', { result }, { ...EMPTY, outputs, cost: 0.75 }],
    ['a cost of nothing, which is one', { result, cost: 0 }, { ...EMPTY, outputs, cost: 0 }],
    [
      'costs that are almost numbers',
      { result: [], cost: 'x1', input_tokens: '1.', output_tokens: '1.5x' },
      { ...EMPTY, outputs: [] },
    ],
    [
      'costs that are no numbers',
      { result: [], cost: 'free', input_tokens: null, output_tokens: '1e3x' },
      { ...EMPTY, outputs: [] },
    ],
    [
      'costs and tokens that are numbers only to JavaScript',
      { result: [], cost: '0x10', input_tokens: ['12'], output_tokens: ' 7' },
      { ...EMPTY, outputs: [] },
    ],
    [
      'costs and tokens that are decimals in text',
      { result: [], cost: '0.50', input_tokens: '12', output_tokens: '-1.5' },
      { ...EMPTY, outputs: [], cost: 0.5, inputTokens: 12, outputTokens: -1.5 },
    ],
    [
      'corrected outputs, beside the original',
      { result, cost: 1, corrected_outputs: [{ key: 'pages', data_type: 'text/plain', value: '4' }] },
      { ...EMPTY, outputs, cost: 1, correctedOutputs: [{ key: 'pages', dataType: 'text/plain', value: '4' }] },
    ],
  ])('reads %s', (_, row, data) => {
    expect(decodeResults([{ id: ONE, ...row }])).toEqual(new Map([[ONE, data]]));
  });

  it('passes over rows that name no job', () => {
    expect(decodeResults([null, 'x', { result: [] }, { id: 'x', result: [] }])).toEqual(new Map());
  });

  it.each([
    [null, 'null'],
    [{}, 'object'],
    [{ results: null }, 'object'],
    ['x', 'string'],
  ])('refuses %j', (json, kind) => {
    expect(() => decodeResults(json)).toThrow(new WireError(`the reply is not a list but ${kind}`));
  });
});

describe('decodeJobList', () => {
  const row = (id: string, status_code: unknown, metadata: unknown = { submission_key: 'k' }) => ({
    id,
    status_code,
    metadata,
  });
  const pending = { code: 0, name: 'PENDING', terminal: false, timestamp: null, createdAtMs: null };

  it('reads count, status and metadata of each row', () => {
    const json = {
      count: 2,
      results: [row(ONE, 0, { submission_key: 'k', pages: 3, nested: {} }), row(TWO, 3, '{"submission_key":"l"}')],
      next: 'https://api.roe-ai.com/?page=2',
    };
    expect(decodeJobList(json)).toEqual({
      jobs: [
        { id: ONE, status: pending, metadata: { submission_key: 'k' } },
        {
          id: TWO,
          status: { ...pending, code: 3, name: 'SUCCESS', terminal: true },
          metadata: { submission_key: 'l' },
        },
      ],
      count: 2,
      more: true,
    });
  });

  it.each([[undefined], [null], [{}], [[]], [7], ['no JSON'], ['{}'], ['null']])(
    'treats a row with the metadata %j as one without metadata',
    (metadata) => {
      expect(decodeJobList({ results: [{ id: ONE, status_code: 0, metadata }] }).jobs[0]?.metadata).toBeNull();
    },
  );

  it('accepts other people’s metadata even if none of it is text', () => {
    expect(decodeJobList({ results: [row(ONE, 0, { pages: 3 })] }).jobs[0]?.metadata).toEqual({});
  });

  it('takes a job without a readable status for one that is pending: it exists', () => {
    const results = [row(ONE, null), row(TWO, '3')];
    expect(decodeJobList({ results }).jobs.map(({ id, status }) => [id, status])).toEqual([
      [ONE, pending],
      [TWO, pending],
    ]);
  });

  it.each([
    ['names the next page', { count: 9, next: 'https://x' }, { count: 9, more: true }],
    ['says that it is the last', { count: '1', next: null }, { count: 1, more: false }],
    ['does not mention others', {}, { count: null, more: null }],
  ])('of a page that %s reports just that', (_, said, expected) => {
    expect(decodeJobList({ results: [], ...said })).toEqual({ jobs: [], ...expected });
  });

  it.each<[unknown, string]>([
    [null, 'the reply is not an object but null'],
    [[], 'the reply is not an object but a list'],
    [{}, 'results is not a list but missing'],
    [{ results: null }, 'results is not a list but null'],
    [{ results: [row(ONE, 0), null] }, 'results[1] is not an object but null'],
    [{ results: [row('x', 0)] }, 'results[0].id is not a job id but string'],
  ])('refuses %j, which could hide a job, and names the place', (json, message) => {
    expect(() => decodeJobList(json)).toThrow(new WireError(message));
  });
});

describe('decodeRecentJobs', () => {
  it('reads the jobs of the named version, and passes over all others', () => {
    const row = (id: string, agent_version_name: unknown) => ({ id, status_code: 3, agent_version_name });
    const results = [row(ONE, 'v1'), null, row(TWO, 'v10'), 'v1', { id: TWO }, row(TWO, 'v1')];
    const status = { code: 3, name: 'SUCCESS', terminal: true, timestamp: null, createdAtMs: null };
    expect(decodeRecentJobs({ results }, 'v1')).toEqual([
      { id: ONE, status, metadata: null },
      { id: TWO, status, metadata: null },
    ]);
  });

  it('refuses what is not a page', () => {
    expect(() => decodeRecentJobs([], 'v1')).toThrow(new WireError('the reply is not an object but a list'));
    expect(() => decodeRecentJobs({}, 'v1')).toThrow(new WireError('results is not a list but missing'));
  });
});

describe('decodePurge', () => {
  it.each<[unknown, string | null]>([
    [{ status: 'success', errors: ['left over'] }, null],
    [{ status: 'partial_success', errors: ['file a', 'file b'] }, 'file a; file b'],
    [{ status: 'partial_success', errors: { storage: 'gone\naway' } }, 'storage: gone away'],
    [{ status: 'partial_success' }, 'a part could not be deleted'],
    [{ status: 'partial_success', errors: 'x'.repeat(300) }, `${'x'.repeat(199)}…`],
  ])('of %j says what was not deleted', (json, problem) => {
    expect(decodePurge(json)).toEqual({ problem });
  });

  it('refuses what does not say', () => {
    expect(() => decodePurge([])).toThrow(new WireError('the reply is not an object but a list'));
    expect(() => decodePurge({})).toThrow(new WireError('status is not text but missing'));
  });
});

describe('decoders', () => {
  const DECODERS = {
    decodeJobId,
    decodeStatus,
    decodeStatuses,
    decodeResults,
    decodeAgentVersion: (json: unknown) => decodeAgentVersion(json, AGENT),
    decodeJobList,
    decodePurge,
  };
  const json = fc.jsonValue();
  const number = fc.oneof(fc.integer(), fc.double(), json);
  const row = fc.record(
    {
      id: fc.oneof(fc.constant(ONE), json),
      status: number,
      status_code: number,
      timestamp: number,
      created_at: fc.oneof(fc.string(), json),
      error_message: json,
      metadata: json,
      result: fc.oneof(json, fc.array(fc.record({ key: json, data_type: json, value: json, cost: number }))),
      corrected_outputs: json,
      cost: number,
      input_definitions: fc.array(fc.oneof(json, fc.record({ key: fc.string(), data_type: json, description: json }))),
      engine_config: fc.dictionary(fc.constantFrom('pdf_files', 'file', 'images'), fc.oneof(json, fc.constant('$a'))),
      base_agent: json,
    },
    { requiredKeys: [] },
  );
  const reply = fc.oneof(json, row, fc.array(row), fc.record({ results: fc.oneof(json, fc.array(row)), next: json }));

  it.each(Object.entries(DECODERS))('%s throws nothing but WireErrors, whatever the JSON', (_, decode) => {
    fc.assert(
      fc.property(reply, (value) => {
        try {
          decode(value);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
      { numRuns: cases(1000) },
    );
  });

  it.each(Object.entries(DECODERS))('%s quotes nothing of what it refuses', (_, decode) => {
    const secret = 'the text of a document';
    for (const value of [secret, [secret], { id: secret }, { status: secret, results: secret, id: ONE }]) {
      try {
        decode(value);
      } catch (error) {
        expect(String(error)).not.toContain(secret);
      }
    }
  });
});

describe('decodeErrorSentence', () => {
  it.each(['[', '{"detail":'])('finds nothing in a body that nests %s a hundred thousand times', (open) => {
    const close = open === '[' ? ']' : '}';
    expect(decodeErrorSentence(`${open.repeat(100_000)}"no"${close.repeat(100_000)}`)).toBeNull();
  });

  it.each([
    ['a detail', '{"detail":"Not found."}', 'Not found'],
    ['a detail that trails off', '{"detail":"Not found. .. "}', 'Not found'],
    ['a list of sentences', '{"detail":["No file.","No agent."]}', 'No file; No agent'],
    ['an error', '{"error":"Insufficient credits"}', 'Insufficient credits'],
    ['a message', '{"message":"No such agent"}', 'No such agent'],
    ['an error within an error', '{"error":{"code":7,"message":"No such agent"}}', 'No such agent'],
    ['a detail before others', '{"error":"b","detail":"a"}', 'a'],
    ['an empty detail beside an error', '{"detail":"","error":"b"}', 'b'],
    ['a list of details', '{"detail":["a","b"]}', 'a; b'],
    ['a map of fields with texts', '{"job_ids":"This field is required."}', 'job_ids: This field is required'],
    ['a map of fields with lists', '{"a":["x","y"],"b":["z"]}', 'a: x; y; b: z'],
    ['a map of fields of which some are no texts', '{"code":7,"a":null,"b":["z"]}', 'b: z'],
    ['a map within a map', '{"non_field_errors":{"a":["x"]}}', 'non_field_errors: a: x'],
    ['a bare list', '["a","b"]', 'a; b'],
    ['a bare text', '"a"', 'a'],
    ['plain text', 'upstream timed out', 'upstream timed out'],
    ['HTML', '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n</body></html>', 'Bad Gateway'],
    [
      'HTML whose title has its status on another line',
      '<title>\n  504\n  Gateway 504 Timeout</title>',
      'Gateway 504 Timeout',
    ],
    ['HTML whose title begins with a name', '<title>nginx 502 here</title>', 'nginx 502 here'],
    ['HTML whose title begins with another number', '<title>12 Gateways</title>', '12 Gateways'],
    ['HTML whose title is empty', '<title> </title><p>upstream failed</p>', 'upstream failed'],
    ['broken JSON', '{"detail":', '{"detail":'],
    ['several lines and controls', '{"detail":"a\\n\\tb\\u0000c\\u202ed"}', 'a b c d'],
    ['a command of the runner in a line of its own', 'a\n::error::b', 'a ::error::b'],
  ])('%s', (_, body, sentence) => {
    expect(decodeErrorSentence(body)).toBe(sentence);
  });

  it.each([
    '',
    ' \n',
    '.',
    '{"detail":"..."}',
    '{}',
    '[]',
    '""',
    '0',
    'true',
    '{"detail":null}',
    '{"a":1}',
    '[[],{}]',
    '<html></html>',
  ])('has nothing to say for %j', (body) => {
    expect(decodeErrorSentence(body)).toBeNull();
  });

  it('is cut at 200 characters', () => {
    expect(decodeErrorSentence('x'.repeat(200))).toBe('x'.repeat(200));
    expect(decodeErrorSentence('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
  });

  it('is not cut within a character', () => {
    expect(decodeErrorSentence(`${'x'.repeat(198)}😀😀`)?.isWellFormed()).toBe(true);
  });

  it('is one short line without controls, whatever the body', () => {
    const body = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.json(),
      fc.json().map((text) => `<p>${text}</p>`),
    );
    fc.assert(
      fc.property(body, (text) => {
        const sentence = decodeErrorSentence(text);
        if (sentence === null) return;
        expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(sentence).toBe(sentence.trim());
        expect(sentence.length).toBeLessThanOrEqual(200);
        expect(sentence).not.toBe('');
      }),
      { numRuns: cases(1000) },
    );
  });
});
