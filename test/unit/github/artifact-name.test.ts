import { describe, expect, it } from 'vitest';
import { isNameNear } from '../../../src/github/artifact-name.ts';

describe('the name of an artifact', () => {
  it.each([
    ['roe-results', 'roe-results', true],
    ['roe-results', 'roe-results-2', true],
    ['roe-results', 'roe-results-123', true],
    ['roe-results', 'roe-results-2-99', true],
    ['roe-results', 'roe-results-2-0a1b2c3d', true],
    ['roe-results', 'roe-results-0a1b2c3d', true],
    ['roe-results', 'roe-results2', true],
    ['roe-results', 'roe-result', false],
    ['roe-results', 'my-roe-results', false],
    ['roe-results', 'roe-results-invoices', false],
    ['roe-results', 'roe-results-1234', false],
    ['roe-results', 'roe-results-2-123', false],
    ['roe-results', 'roe-results-2-0a1b2c3', false],
    ['roe-results', 'roe-results-2-0a1b2c3d4', false],
    ['roe-results', 'roe-results-2x', false],
    ['roe-results-', 'roe-results-invoices', true],
    ['roe-results_', 'roe-results_invoices', true],
    ['roe-results.', 'roe-results.invoices', true],
    ['roe.results', 'roe.results-invoices', false],
  ])('wanted as %s: that %s may be it is %j', (wanted, name, isNear) => {
    expect(isNameNear(wanted, name)).toBe(isNear);
  });
});
