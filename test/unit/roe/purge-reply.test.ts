import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePurge, WireError } from '../../../src/roe/wire.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('the reply to a purge', () => {
  it.each<[unknown, string | null]>([
    [{ status: 'success' }, null],
    [{ status: 'success', errors: ['ignored'] }, null],
    [
      { status: 'partial_success', errors: ['One input is locked.', 'So is another.'] },
      'One input is locked; So is another',
    ],
    [{ status: 'partial_success', errors: null }, 'a part could not be deleted'],
    [{ status: 'failed' }, 'a part could not be deleted'],
    [{ status: 'failed', errors: ['\u200b', ' \n'] }, 'a part could not be deleted'],
    [{ status: 'failed', errors: { inputs: ['a\nb'] } }, 'inputs: a b'],
  ])('%j leaves %j', (json, problem) => {
    expect(decodePurge(json)).toEqual({ problem });
  });

  it.each([[null], ['success'], [[]], [{}], [{ status: null }], [{ status: '' }]])('%j is refused', (json) => {
    expect(() => decodePurge(json)).toThrow(WireError);
  });

  it('is one short line, or refused without a word of it, whatever it is', () => {
    const status = fc.oneof(fc.constantFrom('success', 'partial_success', 'SECRET'), fc.jsonValue());
    const errors = fc.oneof(fc.array(hostileText), hostileText, fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.record({ status, errors }), fc.jsonValue(), fc.constant(['SECRET'])), (json) => {
        try {
          const { problem } = decodePurge(json);
          if (problem === null) return;
          expect(problem).not.toBe('');
          expect(problem.length).toBeLessThanOrEqual(200);
          expect(problem).not.toMatch(/\p{Cc}|\p{Cf}|^\s|\s$/u);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
          expect(String(error)).not.toContain('SECRET');
        }
      }),
    );
  });
});
