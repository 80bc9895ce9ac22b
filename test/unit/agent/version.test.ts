import { describe, expect, it } from 'vitest';
import {
  accepts,
  findFileInput,
  type InputChoice,
  inputProblems,
  surplusFiles,
  withInputsGiven,
} from '../../../src/agent/version.ts';
import type { AgentInputs } from '../../../src/inputs/agent-inputs.ts';
import type { InputDefinition } from '../../../src/roe/roe.ts';
import { buildAgentVersion, buildInput } from '../../support/build-agent-version.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildFile } from '../../support/build-file.ts';

const input = (key: string, dataType: string, description = ''): InputDefinition =>
  buildInput({ key, dataType, description });
const given = (agentInputs: Readonly<Record<string, string>>): AgentInputs =>
  Object.fromEntries(Object.entries(agentInputs).map(([key, template]) => [key, { as: 'value', template }]));
const choice = (agentInputs: Readonly<Record<string, string>> = {}): InputChoice => ({
  agentInputs: given(agentInputs),
  needsFileInput: true,
});

const PDF = input('contract', 'application/pdf');
const IMAGE = input('photo', 'image/*');
const URLS = input('pdf_urls', 'text/plain');
const PROMPT = input('prompt', 'text/plain');
const SCHEMA = input('schema', 'application/json');
const MARKDOWN = input('notes', 'text/markdown');

describe('withInputsGiven', () => {
  const ANYTHING = buildInput({ key: '*', dataType: '*/*', acceptsMultiple: true });
  const keysFor = (inputs: InputDefinition[], agentInputs: Record<string, string>, needsFileInput: boolean) =>
    withInputsGiven(buildAgentVersion({ inputs }), { ...choice(agentInputs), needsFileInput }).inputs;

  it('gives an agent that takes anything the inputs of the run, and one for the files if they need it', () => {
    const taking = (...keys: string[]) => keys.map((key) => ({ ...ANYTHING, key }));
    expect(keysFor([ANYTHING], {}, true)).toEqual(taking('document'));
    expect(keysFor([ANYTHING], { question: 'x' }, true)).toEqual(taking('question', 'document'));
    expect(keysFor([ANYTHING], { document: 'x' }, true)).toEqual(taking('document', 'file'));
    expect(keysFor([ANYTHING], { url: 'x' }, false)).toEqual(taking('url'));
  });

  it('leaves every other agent as it is', () => {
    expect(keysFor([PDF, PROMPT], { other: 'x' }, true)).toEqual([PDF, PROMPT]);
  });
});

describe('findFileInput', () => {
  it.each<[string, InputDefinition[], string[], Record<string, string>, string]>([
    ['the only one', [PDF], [], {}, 'contract'],
    ['the only one that is no plain text', [PROMPT, PDF, SCHEMA], [], {}, 'contract'],
    ['the only one that is no plain text, before what the engine says', [PDF, URLS], ['pdf_urls'], {}, 'contract'],
    ['the only one that is no plain text and not given a value', [PDF, IMAGE], [], { photo: 'x' }, 'contract'],
    ['one that takes another kind of text', [PROMPT, MARKDOWN], [], {}, 'notes'],
    ['the one where the engine takes files', [URLS, PROMPT], ['pdf_urls'], {}, 'pdf_urls'],
    ['the one where the engine takes files, before JSON', [URLS, SCHEMA], ['pdf_urls'], {}, 'pdf_urls'],
    ['the one of several where the engine takes files', [PDF, IMAGE], ['photo'], {}, 'photo'],
    ['JSON if nothing else is left', [PROMPT, SCHEMA], [], {}, 'schema'],
  ])('finds %s', (_, inputs, engineFileKeys, agentInputs, key) => {
    const found = findFileInput(buildAgentVersion({ inputs, engineFileKeys }), choice(agentInputs));
    expect(found).toEqual({ ok: true, value: inputs.find((definition) => definition.key === key) });
  });

  it.each<[string, InputDefinition[]]>([
    ['several could take it', [PDF, IMAGE]],
    ['none could', [PROMPT]],
  ])('finds none if every file has an input, even if %s', (_, inputs) => {
    const named = { ...choice(), needsFileInput: false };
    expect(findFileInput(buildAgentVersion({ inputs }), named)).toEqual({ ok: true, value: null });
  });

  it.each<[string, InputDefinition[], string[], Record<string, string>]>([
    ['two that are no text', [PDF, IMAGE], [], {}],
    ['two of JSON', [SCHEMA, input('more', 'application/json')], [], {}],
    ['two where the engine takes files', [URLS, PROMPT], ['pdf_urls', 'prompt'], {}],
    ['nothing left of two', [PDF, IMAGE], [], { contract: 'x', photo: 'x' }],
    ['a key of the engine that is given a value', [PROMPT, URLS], ['pdf_urls'], { pdf_urls: 'https://x' }],
  ])('does not guess if there is %s', (_, inputs, engineFileKeys, agentInputs) => {
    const takes = inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ') || 'no inputs at all';
    expect(findFileInput(buildAgentVersion({ inputs, engineFileKeys }), choice(agentInputs))).toEqual({
      ok: false,
      error: `it is not clear which input of this agent version takes the file: name it in \`inputs\`, such as \`document: { file: "{path}" }\`; it takes ${takes}`,
    });
  });

  it.each<[string, InputDefinition[], string[]]>([
    ['none', [], []],
    ['only texts', [PROMPT, URLS], []],
    ['only one text, which may be a prompt', [PROMPT], []],
    ['texts and a key of the engine that is no input', [PROMPT, URLS], ['elsewhere']],
  ])('says that the agent takes no file if there is %s', (_, inputs, engineFileKeys) => {
    const takes = inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ') || 'no inputs at all';
    expect(findFileInput(buildAgentVersion({ inputs, engineFileKeys }), choice())).toEqual({
      ok: false,
      error: `this agent version takes no file: send its text with \`inputs\`, such as \`text: { text: "{path}" }\`, or use \`rows\`; it takes ${takes}`,
    });
  });

  it('says that the only one is given a value', () => {
    expect(findFileInput(buildAgentVersion({ inputs: [PDF, PROMPT] }), choice({ contract: 'x' }))).toEqual({
      ok: false,
      error:
        '`inputs` sets `contract`, the only input of this agent version that takes a file: leave it out, or give it `{ file: "{path}" }`; it takes `contract` (application/pdf), `prompt` (text/plain)',
    });
  });
});

describe('inputProblems', () => {
  const problems = (inputs: InputDefinition[], agentInputs: Record<string, string>) =>
    inputProblems(buildAgentVersion({ inputs }), 'contract', choice(agentInputs));
  const lacks = (key: string, description = '') =>
    `\`inputs\` lacks \`${key}\`${description}: add \`${key}: TEXT\`, \`${key}: { text: PATH }\` or \`${key}: { file: PATH }\``;

  it.each<[string, InputDefinition[], Record<string, string>]>([
    ['the file alone', [PDF], {}],
    ['the file and a text', [PDF, PROMPT], { prompt: 'sum up' }],
    ['names that every object has', [PDF, input('toString', 'text/plain')], { toString: 'x' }],
  ])('has none with %s', (_, inputs, agentInputs) => {
    expect(problems(inputs, agentInputs)).toEqual([]);
  });

  it('has none if every input is named, in whatever form', () => {
    const agentInputs: AgentInputs = {
      contract: { as: 'file', template: '{path}', optional: false },
      prompt: { as: 'text', template: 'prompt.txt', optional: false },
    };
    const version = buildAgentVersion({ inputs: [PDF, PROMPT] });
    expect(inputProblems(version, null, { agentInputs, needsFileInput: false })).toEqual([]);
  });

  it.each<[string, InputDefinition[], Record<string, string>, string]>([
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
    ['a missing value', [PDF, PROMPT], {}, lacks('prompt')],
    ['a missing value of a name that every object has', [PDF, input('toString', 'text/plain')], {}, lacks('toString')],
    [
      'a missing value that has a description',
      [PDF, input('prompt', 'text/plain', 'What to do')],
      {},
      lacks('prompt', ' (What to do)'),
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
    expect(problems([PDF, PROMPT, SCHEMA], { schema: '', other: 'x' })).toEqual([
      '`inputs` gives `schema` an empty text, which Roe does not accept',
      '`inputs` sets `other`, which is not an input of this agent version',
      lacks('prompt'),
      'this agent version takes `contract` (application/pdf), `prompt` (text/plain), `schema` (application/json)',
    ]);
  });
});

describe('surplusFiles', () => {
  const version = buildAgentVersion({ inputs: [PDF, buildInput({ key: 'pages', acceptsMultiple: true })] });
  const caseOf = (id: string, ...files: ['contract' | 'pages', 'file' | 'text'][]) => ({
    ...buildCase(),
    id,
    files: files.map(([to, as], at) => ({ input: to, as, file: buildFile({ path: `${id}${at}.pdf` }) })),
  });

  it('has none if each input gets one file, and one that takes several gets more', () => {
    const cases = [buildCase(), caseOf('a/', ['contract', 'file'], ['pages', 'file'], ['pages', 'file'])];
    expect(surplusFiles(cases, version)).toEqual([]);
    expect(surplusFiles([caseOf('a/', ['pages', 'text'])], version)).toEqual([]);
  });

  it('names each input that gets several and takes one, with the first case', () => {
    const cases = [
      caseOf('a/', ['contract', 'file'], ['contract', 'file'], ['contract', 'file']),
      caseOf('b/', ['contract', 'file'], ['contract', 'file'], ['pages', 'file'], ['pages', 'text']),
    ];
    expect(surplusFiles(cases, version)).toEqual([
      '`contract` would get 3 files of a/, but the agent takes only one there',
      '`pages` would get 2 files of b/, but a text input takes the content of one file',
    ]);
  });
});

describe('accepts', () => {
  it.each([
    ['application/pdf', 'application/pdf', true],
    ['*/*', 'image/png', true],
    ['image/*', 'image/png', true],
    ['text/plain', 'image/png', true],
    ['text/markdown', 'image/png', false],
    ['application/octet-stream', 'image/png', true],
    ['application/pdf', 'application/octet-stream', true],
    ['application/pdf', 'image/png', false],
    ['image/*', 'application/pdf', false],
    ['image/png', 'image/jpeg', false],
    ['image/*', 'imagery/png', false],
    ['image/png', 'image/pnm', false],
  ])('%s and a file of %s: %s', (dataType, contentType, accepted) => {
    expect(accepts(dataType, contentType)).toBe(accepted);
  });
});
