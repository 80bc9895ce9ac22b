import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/report/headline.ts';

const ADVICE = 'check `agent-id`, and that the key belongs to the organization of the agent it names';

describe('a headline', () => {
  it('is the whole of a short verdict', () => {
    expect(headlineOf('2 of 3 files did not succeed: 2 failed')).toEqual({
      title: '2 of 3 files did not succeed: 2 failed',
      rest: '',
    });
    const whole = `it is: ${'x'.repeat(83)}`;
    expect(headlineOf(whole)).toEqual({ title: whole, rest: '' });
    expect(headlineOf(`${whole}x`)).toEqual({ title: 'it is', rest: `${'x'.repeat(84)}.` });
  });

  it.each([
    `the agent was not found (Roe answered 404: Not found (here: nowhere).)`,
    'leg 1 left nothing, since it has `artifact: false`',
    'no file matched',
  ])('of a long one ends at the first colon that quotes nobody: %s', (title) => {
    expect(headlineOf(`${title}: ${ADVICE}: now`)).toEqual({ title, rest: `C${ADVICE.slice(1)}: now.` });
  });

  it('of several lines is what introduces them', () => {
    expect(headlineOf('the inputs have problems:\n- `a`: no\n- `b`: no')).toEqual({
      title: 'the inputs have problems',
      rest: '- `a`: no\n- `b`: no',
    });
    const lines = `the key is wrong\nthe agent: gone ${'x'.repeat(90)}`;
    expect(headlineOf(lines)).toEqual({ title: lines, rest: '' });
  });

  it('is whole where no such colon is', () => {
    const sentence = `it was so (he said: ${'so '.repeat(40)})`;
    expect(headlineOf(sentence)).toEqual({ title: sentence, rest: '' });
  });
});
