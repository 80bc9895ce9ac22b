import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/github/runner.ts';
import { readInputs } from '../../../src/inputs/read-inputs.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildRawInputs } from '../../support/build-raw-inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';

const ORGANIZATION = '33333333-3333-4333-8333-333333333333';

function read(inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  const masked: string[] = [];
  const runner = recordingRunner({ workspace: '/', tempDir: '/', inputs: { ...buildRawInputs(), ...inputs } });
  const step: Step = {
    ...runner,
    environment: (name) => environment[name] ?? '',
    mask: (secret) => masked.push(secret),
  };
  return { given: readInputs(step), masked };
}

const keyOf = ({ given }: ReturnType<typeof read>) => (given.ok ? given.apiKey : null);

describe('the key', () => {
  it.each([
    ['roe-key-1234', 'roe-key-1234', []],
    ['  roe-key-1234\n', 'roe-key-1234', ['  roe-key-1234\n']],
    ['Bearer roe-key-1234', 'roe-key-1234', []],
    [' Bearer roe-key-1234\r\n', 'roe-key-1234', ['roe-key-1234\r\n']],
    ['bearer \t roe-key-1234', 'roe-key-1234', []],
    ['bearer-key-1234', 'bearer-key-1234', []],
    ['the-bearer roe', 'the-bearer roe', []],
    ['kéy-ÿ-1234', 'kéy-ÿ-1234', []],
  ])('is read out of %j and masked, with the space that it was pasted with too', (text, key, pasted) => {
    const read1 = read({ 'api-key': text });
    expect(keyOf(read1)).toBe(key);
    expect(read1.masked).toEqual([key, ...pasted]);
    expect(read({}, { ROE_API_KEY: text }).masked).toEqual([key, ...pasted]);
  });

  it.each([
    ['a line break', 'hidden-1\nhidden-2'],
    ['a line break', 'hidden-1\r\nhidden-2'],
    ['a line break', 'hidden-1\rhidden-2'],
    ['a control character, such as a tab', 'hidden-1\thidden-2'],
    ['a control character, such as a tab', 'hidden-1\u0000hidden-2'],
    ['a control character, such as a tab', 'hidden-1\u007fhidden-2'],
    ['a control character, such as a tab', 'hidden-1\u0085hidden-2'],
    ['a character that an HTTP header cannot carry', 'hidden-1\u2013hidden-2'],
    ['a character that an HTTP header cannot carry', 'hidden-1\u{1f511}hidden-2'],
    ['a character that an HTTP header cannot carry', 'hidden-1\u200bhidden-2'],
  ])('with %s in it is refused by one sentence that does not show it (%j)', (fault, key) => {
    for (const [inputs, environment, name] of [
      [{ 'api-key': ` ${key} ` }, {}, '`api-key`'],
      [{}, { ROE_API_KEY: key }, 'ROE_API_KEY'],
    ] as const) {
      const { given, masked } = read(inputs, environment);
      expect(masked[0]).toBe(key);
      expect(given).toMatchObject({ ok: false, onlyMissing: false });
      const [problem = '', ...others] = given.ok ? [] : given.problems;
      expect(others).toEqual([]);
      expect(problem).toMatch(/^(`api-key`|ROE_API_KEY) takes a Roe organization API key.*copy the key/);
      expect(problem).toContain(`holds ${fault}: `);
      expect(problem.startsWith(name)).toBe(true);
      expect(problem).not.toContain('hidden');
    }
  });

  it('goes into an HTTP header, whatever it is, or is refused', () => {
    const character = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 1 }),
      fc.constantFrom('\n', '\t', 'ÿ', 'Ā', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        const key = keyOf(read({ 'api-key': characters.join('') }));
        if (key !== null)
          expect(new Headers({ authorization: `Bearer ${key}` }).get('authorization')).toBe(`Bearer ${key}`);
      }),
    );
  });

  it('is the environment’s only if the input is empty', () => {
    expect(keyOf(read({}, { ROE_API_KEY: 'from-env-1234' }))).toBe('from-env-1234');
    expect(keyOf(read({ 'api-key': ' \n' }, { ROE_API_KEY: 'from-env-1234' }))).toBe('from-env-1234');
    expect(keyOf(read({ 'api-key': 'from-input-1' }, { ROE_API_KEY: 'from-env-1234' }))).toBe('from-input-1');
  });

  it.each([
    ['nothing', {}],
    ['space', { 'api-key': '  ' }],
    ['the word alone', { 'api-key': 'Bearer' }],
  ])('that is %s is a problem beside the others, and nothing is masked', (_, inputs) => {
    const { given, masked } = read({ ...inputs, concurrency: 'x' });
    expect(masked).toEqual([]);
    expect(given).toMatchObject({ ok: false });
    expect(given.ok ? [] : given.problems).toEqual([
      '`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either',
      expect.stringMatching(/^`concurrency` takes/),
    ]);
  });

  it('is not reported as missing if it is given', () => {
    const { given } = read({ 'api-key': 'k', concurrency: 'x' });
    expect(given.ok ? [] : given.problems).toEqual([expect.stringMatching(/^`concurrency` takes/)]);
  });
});

describe('inputs that are refused', () => {
  it.each([
    ['the key alone is missing', {}, true],
    ['the key and another that is needed are missing', { 'agent-id': '' }, true],
    ['the key is missing and another is wrong', { concurrency: 'x' }, false],
    ['the key and another are missing and a third is wrong', { 'agent-id': '', concurrency: 'x' }, false],
    ['another is missing and the key is there', { 'api-key': 'roe-key-1234', 'agent-id': '' }, false],
  ])('tell whether nothing but what is missing is wrong: %s', (_, inputs, onlyMissing) => {
    expect(read(inputs).given).toMatchObject({ ok: false, onlyMissing });
  });
});

describe('the other secrets and the organization', () => {
  it('the token is masked and handed on, and an empty one is neither', () => {
    const withToken = read({ 'api-key': 'k', 'github-token': 'ghs_token' });
    expect(withToken.masked).toEqual(['k', 'ghs_token']);
    expect(withToken.given).toMatchObject({ ok: true, githubToken: 'ghs_token' });
    expect(read({ 'api-key': 'k', 'github-token': '' }).masked).toEqual(['k']);
  });

  it('no secret is among the inputs', () => {
    const { given } = read({ 'api-key': 'the-secret-key', 'github-token': 'ghs_token' });
    expect(JSON.stringify(given.ok && given.inputs)).not.toMatch(/the-secret-key|ghs_token/);
  });

  it.each([
    [ORGANIZATION, ORGANIZATION],
    [` ${ORGANIZATION.replaceAll('-', '')}\n`, ORGANIZATION],
    ['', null],
    [' ', null],
  ])('the organization is the one that the environment names, in any spelling: %j', (text, organizationId) => {
    expect(read({ 'api-key': 'k' }, { ROE_ORGANIZATION_ID: text }).given).toMatchObject({ ok: true, organizationId });
  });

  it.each(['acme', '12', `${ORGANIZATION}0`])(
    'the organization %j is refused by one sentence with the name of the variable',
    (text) => {
      const given = { ok: false, onlyMissing: false, inputs: null };
      expect(read({ 'api-key': 'k' }, { ROE_ORGANIZATION_ID: text }).given).toMatchObject({
        ...given,
        problems: [
          `ROE_ORGANIZATION_ID takes the UUID of the organization that the API key belongs to, or nothing; given: \`${text}\``,
        ],
      });
      expect(read({}, { ROE_ORGANIZATION_ID: text }).given).toMatchObject(given);
    },
  );
});

describe('the address of Roe', () => {
  const baseUrlOf = (input: string, environment: string) => {
    const { given } = read({ 'api-key': 'roe-key-1234', 'base-url': input }, { ROE_BASE_URL: environment });
    return given.ok ? given.inputs.baseUrl : given.problems;
  };
  const DEFAULT = buildRawInputs()['base-url'] ?? '';

  it.each([
    [DEFAULT, '', DEFAULT],
    [DEFAULT, 'https://acme.example/v1', 'https://acme.example'],
    ['', 'https://acme.example', 'https://acme.example'],
    ['https://other.example', 'https://acme.example', 'https://other.example'],
    [DEFAULT, 'ftp://acme.example', [expect.stringMatching(/^`base-url` takes .*ROE_BASE_URL.*given: `ftp:/)]],
  ])('with the input %j and ROE_BASE_URL %j it is %s', (input, environment, baseUrl) => {
    expect(baseUrlOf(input, environment)).toEqual(baseUrl);
  });
});

it('inputs that GitHub has filled in are read without action.yml, so that it takes no time from the start', () => {
  const runner = recordingRunner({
    workspace: '/',
    tempDir: '/',
    inputs: { ...buildRawInputs(), 'api-key': 'roe-key-1234' },
  });
  const step: Step = {
    ...runner,
    manifest: () => {
      throw new Error('action.yml was read');
    },
  };
  expect(readInputs(step).ok).toBe(true);
});
