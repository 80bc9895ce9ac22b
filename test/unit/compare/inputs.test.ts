import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompareInputs } from '../../../src/compare/inputs.ts';

const manifest = readFileSync('compare/action.yml', 'utf8');

function read(given: Readonly<Record<string, string>> = {}) {
  const masked: string[] = [];
  const inputs = readCompareInputs({
    input: (name) => ({ results: 'results.json', ...given })[name] ?? '',
    secretInput: () => '',
    manifest: () => manifest,
    environment: () => '',
    setEnvironment: () => {},
    mask: (secret) => masked.push(secret),
  });
  return { ...inputs, masked };
}
const problemsWith = (given: Readonly<Record<string, string>>) => {
  const found = read(given);
  return found.ok ? [] : found.problems;
};

describe('the inputs of `compare`', () => {
  it('have the defaults of its action.yml', () => {
    expect(read()).toEqual({
      ok: true,
      githubToken: '',
      masked: [],
      inputs: {
        results: 'results.json',
        base: { kind: 'last-success' },
        decision: null,
        decisionText: null,
        ignored: [],
        ignoreTexts: [],
        failOnChange: 'regressed',
        ifNoBase: 'warn',
        artifactName: 'roe-comparison',
        summary: true,
        comment: 'never',
      },
    });
  });

  it.each([
    ['last-success', { kind: 'last-success' }],
    ['old/results.json', { kind: 'path', path: 'old/results.json' }],
    ['artifact: old ', { kind: 'artifact', name: 'old' }],
  ])('take %s as the base', (base, choice) => {
    expect(read({ base })).toMatchObject({ inputs: { base: choice } });
  });

  it('have pointers as they were written, and parsed', () => {
    expect(read({ decision: '/a/b', ignore: ' /x/*/y \n\n/z' })).toMatchObject({
      inputs: {
        decision: ['a', 'b'],
        decisionText: '/a/b',
        ignored: [['x', '*', 'y'], ['z']],
        ignoreTexts: ['/x/*/y', '/z'],
      },
    });
  });

  it('mask the token', () => {
    expect(read({ 'github-token': 'secret' })).toMatchObject({ githubToken: 'secret', masked: ['secret'] });
  });

  it.each([
    ['results', '', '`results` takes the path of a results.json, such as the output `results-path`'],
    ['results', 'a\nb', '`results` takes the path'],
    ['results', 'a\0b', '`results` takes the path'],
    ['base', 'a\nb', '`base` takes `last-success`, the path of a results.json, or `artifact:NAME`'],
    ['base', 'artifact:', '`base` takes'],
    ['base', 'artifact:a/b', '`base` takes'],
    ['decision', 'x', '`decision` takes a JSON Pointer into the output, such as `/decision`, or nothing'],
    ['ignore', 'x', '`ignore` takes JSON Pointers into the output, one a line, such as `/items/*/id`'],
    ['fail-on-change', 'x', '`fail-on-change` takes `none`, `regressed` or `changed`'],
    ['if-no-base', 'x', '`if-no-base` takes `warn`, `error` or `ignore`'],
    ['summary', 'x', '`summary` takes `true` or `false`'],
    ['comment', 'x', '`comment` takes `never`, `always` or `on-failure`'],
  ])('refuse as `%s` %j with a sentence', (name, given, sentence) => {
    expect(problemsWith({ [name]: given })).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['fail-on-change', ['none', 'regressed', 'changed'], 'failOnChange'],
    ['if-no-base', ['warn', 'error', 'ignore'], 'ifNoBase'],
    ['comment', ['never', 'always', 'on-failure'], 'comment'],
  ])('take as `%s` each of %j', (name, words, property) => {
    for (const word of words) expect(read({ [name]: word })).toMatchObject({ inputs: { [property]: word } });
  });
});
