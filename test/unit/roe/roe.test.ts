import { expect, it } from 'vitest';
import { isSandbox } from '../../../src/roe/roe.ts';

it.each([
  ['Sandbox', true],
  ['PDFExtractionEngine', false],
  ['', false],
])('whether the engine %j is the sandbox: %j', (engine, answer) => {
  expect(isSandbox({ engine })).toBe(answer);
});
