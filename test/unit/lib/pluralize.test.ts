import { expect, it } from 'vitest';
import { pluralize } from '../../../src/lib/pluralize.ts';

it('a noun has an s after every number but 1', () => {
  expect([0, 1, 2].map((count) => pluralize(count, 'job'))).toEqual(['0 jobs', '1 job', '2 jobs']);
});
