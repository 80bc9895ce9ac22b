import { expect, it } from 'vitest';
import { orWarn } from '../../../src/lib/or-warn.ts';

async function warned<T>(act: () => Promise<T>) {
  const warnings: string[] = [];
  const value = await orWarn({ warning: (text) => warnings.push(text) }, 'the report is missing', act);
  return { value, warnings };
}

it('work that succeeds gives its value, and no warning', async () => {
  expect(await warned(async () => 7)).toEqual({ value: 7, warnings: [] });
});

it('work that fails gives null, and a warning with its error', async () => {
  const failing = () => Promise.reject(new Error('no space left.'));
  expect(await warned(failing)).toEqual({ value: null, warnings: ['the report is missing: no space left.'] });
});
