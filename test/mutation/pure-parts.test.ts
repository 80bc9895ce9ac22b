import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../vitest.mutation.config.ts';

const { mutate } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as { mutate: readonly string[] };

const filesOf = (patterns: readonly string[]) => patterns.map((pattern) => [pattern, globSync(pattern)] as const);
const mutated = filesOf(mutate.filter((pattern) => !pattern.startsWith('!')));
const leftOut = filesOf(mutate.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));

/** Waits, reaches the disk or the network, or writes to the log. */
const ACTS =
  /\bawait |Promise<|from '(node:fs|node:http2|node:timers|undici|@actions\/|@octokit\/)|\b(runner|log)\.(info|warning)\(/;

describe('the parts that are mutated', () => {
  it('are all of every folder but what is named', () => {
    expect(mutate[0]).toBe('src/*/*.ts');
    expect([...mutated, ...leftOut].filter(([, files]) => files.length === 0)).toEqual([]);
  });

  it('are shown by tests, and each test that is left out is there', () => {
    const patterns = config.test?.exclude ?? [];
    const named = patterns.flatMap((pattern) => {
      const [, before, names, after] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
      return names === undefined ? [pattern] : names.split(',').map((name) => `${before}${name}${after}`);
    });
    expect(named.length).toBeGreaterThan(20);
    expect(filesOf(named).filter(([, files]) => files.length === 0)).toEqual([]);
  });

  it('lack none that only computes', () => {
    const files = leftOut.flatMap(([, some]) => some);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !ACTS.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
