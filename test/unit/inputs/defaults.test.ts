import { expect, it } from 'vitest';
import { defaultsOf } from '../../../src/inputs/defaults.ts';

const MANIFEST = `
inputs:
  timeout:
    default: 2h
  files:
    required: true
  github-token:
    default: \${{ github.token }}
`;

it('an input has the default of action.yml, and none if only GitHub can evaluate it', () => {
  const defaultOf = defaultsOf({ manifest: () => MANIFEST });
  expect(['timeout', 'files', 'github-token', 'unknown'].map(defaultOf)).toEqual(['2h', '', '', '']);
});

it('action.yml is read once, and only if a default is asked for', () => {
  let reads = 0;
  const manifest = () => {
    reads += 1;
    return MANIFEST;
  };
  const defaultOf = defaultsOf({ manifest });
  expect(reads).toBe(0);
  defaultOf('timeout');
  defaultOf('files');
  expect(reads).toBe(1);
});
