import { describe, expect, it } from 'vitest';
import { accepts, findFileInput, type InputChoice, inputProblems } from '../../../src/agent/version.ts';
import type { InputDefinition } from '../../../src/roe/roe.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';

const input = (key: string, dataType: string, description = ''): InputDefinition => ({ key, dataType, description });
const choice = (overrides: Partial<InputChoice> = {}): InputChoice => ({
  fileInput: null,
  sendAs: 'file',
  agentInputs: {},
  ...overrides,
});

const PDF = input('contract', 'application/pdf');
const IMAGE = input('photo', 'image/*');
const URLS = input('pdf_urls', 'text/plain');
const PROMPT = input('prompt', 'text/plain');
const SCHEMA = input('schema', 'application/json');

describe('findFileInput', () => {
  it.each<[string, InputDefinition[], string[], Partial<InputChoice>, string]>([
    ['the one that is named', [PDF, IMAGE], [], { fileInput: 'photo' }, 'photo'],
    ['the one that is named, though it is text', [PDF, PROMPT], [], { fileInput: 'prompt' }, 'prompt'],
    [
      'the one that is named, though another is where the engine takes files',
      [PDF, URLS],
      ['pdf_urls'],
      { fileInput: 'contract' },
      'contract',
    ],
    ['the only one', [PDF], [], {}, 'contract'],
    ['the only one that is no text', [PROMPT, PDF, SCHEMA], [], {}, 'contract'],
    ['the only one that is no text, before what the engine says', [PDF, URLS], ['pdf_urls'], {}, 'contract'],
    [
      'the only one that is no text and not given a value',
      [PDF, IMAGE],
      [],
      { agentInputs: { photo: 'x' } },
      'contract',
    ],
    ['the one where the engine takes files', [URLS, PROMPT], ['pdf_urls'], {}, 'pdf_urls'],
    ['the one of several where the engine takes files', [PDF, IMAGE], ['photo'], {}, 'photo'],
    ['the only one as text', [PROMPT], [], { sendAs: 'text' }, 'prompt'],
    [
      'the only one as text that is not given a value',
      [PROMPT, SCHEMA],
      [],
      { sendAs: 'text', agentInputs: { schema: '{}' } },
      'prompt',
    ],
    ['one that takes files, as text', [PDF], [], { sendAs: 'text' }, 'contract'],
  ])('finds %s', (_, inputs, engineFileKeys, overrides, key) => {
    const found = findFileInput(buildAgentVersion({ inputs, engineFileKeys }), choice(overrides));
    expect(found).toEqual({ ok: true, value: inputs.find((definition) => definition.key === key) });
  });

  it.each<[string, InputDefinition[], string[], Partial<InputChoice>]>([
    ['none', [], [], {}],
    ['only texts', [PROMPT, SCHEMA], [], {}],
    ['only one text, which may be a prompt', [PROMPT], [], {}],
    ['two that are no text', [PDF, IMAGE], [], {}],
    ['two where the engine takes files', [URLS, PROMPT], ['pdf_urls', 'prompt'], {}],
    ['a key of the engine that is no input', [PROMPT, URLS], ['elsewhere'], {}],
    [
      'a key of the engine that is given a value',
      [PROMPT, URLS],
      ['pdf_urls'],
      { agentInputs: { pdf_urls: 'https://x' } },
    ],
    ['two as text, whatever the engine says', [PROMPT, URLS], ['pdf_urls'], { sendAs: 'text' }],
  ])('does not guess if there is %s', (_, inputs, engineFileKeys, overrides) => {
    const takes = inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ') || 'no inputs at all';
    expect(findFileInput(buildAgentVersion({ inputs, engineFileKeys }), choice(overrides))).toEqual({
      ok: false,
      error: `it is not clear which input of this agent version takes the file: name it in \`file-input\`; it takes ${takes}`,
    });
  });

  it('says that the only one is given a value', () => {
    const given = choice({ agentInputs: { contract: 'x' } });
    expect(findFileInput(buildAgentVersion({ inputs: [PDF, PROMPT] }), given)).toEqual({
      ok: false,
      error:
        '`inputs` sets `contract`, the only input of this agent version that takes a file: leave it out, or name another in `file-input`; it takes `contract` (application/pdf), `prompt` (text/plain)',
    });
  });

  it('refuses a name that is no input', () => {
    expect(findFileInput(buildAgentVersion({ inputs: [PDF, PROMPT] }), choice({ fileInput: 'Contract' }))).toEqual({
      ok: false,
      error:
        '`file-input` names `Contract`, which is not an input of this agent version; it takes `contract` (application/pdf), `prompt` (text/plain)',
    });
  });
});

describe('inputProblems', () => {
  const problems = (inputs: InputDefinition[], agentInputs: Record<string, string>) =>
    inputProblems(buildAgentVersion({ inputs }), 'contract', choice({ agentInputs }));

  it.each<[string, InputDefinition[], Record<string, string>]>([
    ['the file alone', [PDF], {}],
    ['the file and a text', [PDF, PROMPT], { prompt: 'sum up' }],
    ['names that every object has', [PDF, input('toString', 'text/plain')], { toString: 'x' }],
  ])('has none with %s', (_, inputs, agentInputs) => {
    expect(problems(inputs, agentInputs)).toEqual([]);
  });

  it.each<[string, InputDefinition[], Record<string, string>, string]>([
    ['a value for the file', [PDF], { contract: 'x' }, '`inputs` sets `contract`, which takes the file'],
    [
      'a name that is no input',
      [PDF],
      { promt: 'x' },
      '`inputs` sets `promt`, which is not an input of this agent version',
    ],
    [
      'an empty text',
      [PDF, PROMPT],
      { prompt: '' },
      '`inputs` gives `prompt` an empty text, which Roe does not accept',
    ],
    ['a missing value', [PDF, PROMPT], {}, '`inputs` lacks `prompt`'],
    [
      'a missing value of a name that every object has',
      [PDF, input('toString', 'text/plain')],
      {},
      '`inputs` lacks `toString`',
    ],
    [
      'a missing value that has a description',
      [PDF, input('prompt', 'text/plain', 'What to do')],
      {},
      '`inputs` lacks `prompt` (What to do)',
    ],
    [
      "Roe's own name",
      [PDF, input('metadata', 'text/plain')],
      { metadata: 'x' },
      "the agent has an input named `metadata`, a name that Roe keeps for each job's metadata",
    ],
  ])('tells %s', (_, inputs, agentInputs, problem) => {
    const takes = inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ');
    expect(problems(inputs, agentInputs)).toEqual([problem, `this agent version takes ${takes}`]);
  });

  it('reports all problems at once', () => {
    expect(problems([PDF, PROMPT, SCHEMA], { contract: 'x', schema: '', other: 'x' })).toEqual([
      '`inputs` sets `contract`, which takes the file',
      '`inputs` gives `schema` an empty text, which Roe does not accept',
      '`inputs` sets `other`, which is not an input of this agent version',
      '`inputs` lacks `prompt`',
      'this agent version takes `contract` (application/pdf), `prompt` (text/plain), `schema` (application/json)',
    ]);
  });
});

describe('accepts', () => {
  it.each([
    ['application/pdf', 'application/pdf', true],
    ['*/*', 'image/png', true],
    ['image/*', 'image/png', true],
    ['text/plain', 'image/png', true],
    ['application/octet-stream', 'image/png', true],
    ['application/pdf', 'application/octet-stream', true],
    ['application/pdf', 'image/png', false],
    ['image/*', 'application/pdf', false],
    ['image/png', 'image/jpeg', false],
    ['image/*', 'imagery/png', false],
  ])('%s and a file of %s: %s', (dataType, contentType, accepted) => {
    expect(accepts(dataType, contentType)).toBe(accepted);
  });
});
