import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonValue } from '../../../src/results/json-value.ts';

const nested = (depth: number, open = '[', close = ']') => `${open.repeat(depth)}${close.repeat(depth)}`;

describe('JSON in a text', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(parseJsonValue(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each(['', 'text', '{"a":', "{'a': 1}", '[1,]'])('is null if the text is %j', (text) => {
    expect(parseJsonValue(text)).toBeNull();
  });

  it('may nest 200 deep and no deeper', () => {
    expect(parseJsonValue(nested(200))).not.toBeNull();
    expect(parseJsonValue(nested(201))).toBeNull();
    expect(parseJsonValue(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)).not.toBeNull();
    expect(parseJsonValue(`${'{"a":'.repeat(201)}1${'}'.repeat(201)}`)).toBeNull();
    expect(parseJsonValue(nested(100_000))).toBeNull();
  });

  it('may be of any width', () => {
    const wide = `[${Array.from({ length: 1_000 }, () => '[{}]').join(',')}]`;
    expect(parseJsonValue(wide)).toHaveLength(1_000);
  });

  it('does not count brackets within strings as depth', () => {
    const value = { text: '[{'.repeat(500), escaped: `"${'['.repeat(500)}\\`, lines: `\n${'{'.repeat(500)}` };
    expect(parseJsonValue(JSON.stringify(value))).toEqual(value);
  });
});
