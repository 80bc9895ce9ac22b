import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgentInput, needsFileInput, parseAgentInputs, usesOwnFile } from '../../../src/inputs/agent-inputs.ts';
import { cases } from '../../support/tier.ts';

const value = (template: string): AgentInput => ({ as: 'value', template });
const file = (template: string, optional = false): AgentInput => ({ as: 'file', template, optional });
const text = (template: string, optional = false): AgentInput => ({ as: 'text', template, optional });

describe('an input of the agent', () => {
  it.each<[string, string, AgentInput]>([
    ['a text', 'a: b {path}', value('b {path}')],
    ['a number as it is written', 'a: 1.10', value('1.10')],
    ['an empty text', 'a: ""', value('')],
    ['a list', 'a: [x, 1.10]', value('["x",1.10]')],
    ['another mapping', 'a: {b: {file: x}}', value('{"b":{"file":"x"}}')],
    ['a mapping with `optional` alone', 'a: {optional: true}', value('{"optional":true}')],
    ['a file', 'a: {file: "{dir}/*.pdf"}', file('{dir}/*.pdf')],
    ['a file in a block', 'a:\n  file: docs/{stem}.pdf\n', file('docs/{stem}.pdf')],
    ['a file in JSON', '{"a": {"file": "{path}", "optional": false}}', file('{path}')],
    ['a file whose name is a number', 'a: {file: 007}', file('007')],
    ['a path with spaces around it', 'a: {file: " a.pdf "}', file('a.pdf')],
    ['an absolute path', 'a: {file: /repo/a.pdf}', file('/repo/a.pdf')],
    ['a tilde within a path', 'a: {file: a~/b}', file('a~/b')],
    ['a name that begins with a tilde', 'a: {file: ~a}', file('~a')],
    ['two dots within a name', 'a: {file: a..b/..c}', file('a..b/..c')],
    ['the content of a file', 'a: {text: "{path}"}', text('{path}')],
    ['a file that may be missing', 'a: {text: b.csv, optional: true}', text('b.csv', true)],
  ])('is %s', (_, source, input) => {
    expect(parseAgentInputs(source)).toEqual({ ok: true, value: { a: input } });
  });

  it('has any name', () => {
    const parsed = parseAgentInputs('__proto__: {file: x}\nconstructor: y\nfile: z');
    expect(parsed.ok && Object.entries(parsed.value)).toEqual([
      ['__proto__', file('x')],
      ['constructor', value('y')],
      ['file', value('z')],
    ]);
  });

  it('is found by an alias too', () => {
    expect(parseAgentInputs('a: &x {file: y}\nb: *x')).toEqual({ ok: true, value: { a: file('y'), b: file('y') } });
  });

  it('is no input without a value', () => {
    expect(parseAgentInputs('a:')).toMatchObject({ ok: false });
    expect(parseAgentInputs('')).toEqual({ ok: true, value: {} });
  });
});

describe('a mapping that is only nearly about files', () => {
  it.each([
    ['both', 'a: {file: x, text: y}', 'has both `file` and `text` for `a`'],
    ['something else', 'a: {text: x, lang: en}', 'has `lang` beside `text` for `a`'],
    ['a list of paths', 'a: {file: [x, y]}', 'has no path as `file` of `a`'],
    ['a mapping', 'a: {file: {b: c}}', 'has no path as `file` of `a`'],
    ['no path', 'a:\n  text:\n', 'has no path as `text` of `a`'],
    ['an empty path', 'a: {text: " "}', 'has no path as `text` of `a`'],
    ['a boolean', 'a: {file: true}', 'has no path as `file` of `a`'],
    ['two lines', 'a: {file: "x\\ny"}', 'has several lines as `file` of `a`'],
    ['a text as `optional`', 'a: {file: x, optional: "yes"}', 'has neither `true` nor `false` as `optional` of `a`'],
    ['nothing as `optional`', 'a: {file: x, optional: null}', 'has neither `true` nor `false` as `optional` of `a`'],
    ['a step up', 'a: {file: "../x"}', 'has a path as `file` of `a` that is outside the workspace'],
    ['a step up later', 'a: {file: "{dir}/../x"}', 'has a path as `file` of `a` that is outside the workspace'],
    ['a step up on Windows', 'a: {file: "x\\\\..\\\\y"}', 'has a path as `file` of `a` that is outside the workspace'],
    ['the home folder', 'a: {file: ~/x}', 'has a path as `file` of `a` that is outside the workspace'],
  ])('is refused with %s, and the message says what it takes', (_, source, problem) => {
    const parsed = parseAgentInputs(source);
    expect(parsed).toEqual({ ok: false, error: expect.stringMatching(/^[^\n]+$/) });
    expect(parsed).toEqual({ ok: false, error: expect.stringContaining(`${problem}: give \`file\` or \`text\``) });
  });
});

it.each<[string, boolean]>([
  ['{path}', true],
  ['./{path}', true],
  ['{dir}/{name}', true],
  ['{path}.json', false],
  ['{dir}/{stem}.pdf', false],
  ['{path}/*.pdf', false],
  ['docs/{path}', false],
])('%s stands for the case itself: %j', (template, own) => {
  expect(usesOwnFile(template)).toBe(own);
});

it('whatever is given comes to inputs, or to a problem in one line, and never throws', () => {
  const piece = fc.constantFrom(
    ...['a: ', '\n', '  ', '{', '}', 'file', 'text', 'optional', ': ', 'true', 'x', '..', '/', '"', ',', '[', ']'],
    ...['- ', '*x', '&x ', 'null', '{path}', '~'],
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const parsed = parseAgentInputs(pieces.join(''));
      if (!parsed.ok) expect(parsed.error).toMatch(/^[^\n]+$/);
      else
        for (const { as, template } of Object.values(parsed.value)) if (as !== 'value') expect(template).not.toBe('');
    }),
    { numRuns: cases(300) },
  );
});

it.each([
  [{}, null, true],
  [{ a: value('{path}') }, null, true],
  [{ a: file('{dir}/*.csv') }, null, true],
  [{ a: text('{path}') }, null, false],
  [{ a: value('x'), b: file('{path}'), c: file('other.pdf') }, null, false],
  [{ a: file('././{path}') }, null, false],
  [{ a: file('docs/./{path}') }, null, true],
  [{}, 'invoices.csv', false],
])('with the inputs %j and the table %j the agent must have an input for files: %s', (agentInputs, rows, needs) => {
  expect(needsFileInput({ agentInputs, rows })).toBe(needs);
});
