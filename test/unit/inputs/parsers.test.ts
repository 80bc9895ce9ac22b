import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOf, parseArtifactName, parseFailOn, parseInputs, parseTolerance } from '../../../src/inputs/inputs.ts';
import { readMergeInputs } from '../../../src/merge/inputs.ts';
import { OUTCOMES } from '../../../src/outcome.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildRawInputs, given, type RawInputs } from '../../support/build-raw-inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { cases } from '../../support/tier.ts';

const RAW = buildRawInputs();
const parsed = (overrides: RawInputs) => parseInputs(given({ ...RAW, ...overrides }), () => '');

/** Pieces of what is meant, put together in any way. */
const written = (...pieces: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join(''));

describe('whatever is written', () => {
  it('as `fail-on` comes to outcomes that are no success, or to none at all', () => {
    fc.assert(
      fc.property(written('any', 'none', 'failed', 'lost', 'timed-out', 'succeeded', ',', ' ', '\n'), (text) => {
        const outcomes = parseFailOn(text);
        for (const outcome of outcomes ?? []) {
          expect(OUTCOMES).toContain(outcome);
          expect(outcome).not.toBe('succeeded');
          expect(text === 'any' || text.includes(outcome)).toBe(true);
        }
        if (outcomes?.size === 0) expect(text).toBe('none');
      }),
      { numRuns: cases(500) },
    );
  });

  it('as `max-failures` comes to a count, or to a share from 0 to 100', () => {
    fc.assert(
      fc.property(written('1', '0', '9', '%', '.', '-', ' ', 'e', '+'), (text) => {
        const tolerance = parseTolerance(text);
        if (tolerance?.kind === 'count') expect(String(tolerance.max)).toBe(text.replace(/^0+(?=\d)/, ''));
        if (tolerance?.kind === 'share') {
          expect(text).toMatch(/^[\d.]+\s*%$/);
          expect(tolerance.percent).toBeGreaterThanOrEqual(0);
          expect(tolerance.percent).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: cases(500) },
    );
  });

  it('as `artifact` is a name that the artifact service takes, as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), written('a', '/', '\\', ':', '"', '\n', '*')), (text) => {
        const name = parseArtifactName(text);
        if (name === null) return;
        expect(name).toBe(text);
        expect(name).toMatch(/^[^":<>|*?\r\n\\/]+$/);
      }),
    );
  });

  it('as a word is that word, or nothing', () => {
    fc.assert(
      fc.property(written('file', 'text', ' ', 'File'), (text) => {
        expect(oneOf('file', 'text')(text)).toBe(text === 'file' || text === 'text' ? text : null);
      }),
    );
  });

  it('as `base-url` is https or this machine, without a path, a key or a query', () => {
    // By hand, since `fc.webUrl` first lists every character there is, which takes seconds.
    const encoded = fc.string({ unit: anyCharacter }).map((text) => encodeURIComponent(text.toWellFormed()));
    const address = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('http://', 'https://'),
          fc.domain(),
          fc.array(encoded.map((segment) => `/${segment}`)).map((path) => path.join('')),
          fc.option(
            encoded.map((query) => `?${query}`),
            { nil: '' },
          ),
          fc.option(
            encoded.map((fragment) => `#${fragment}`),
            { nil: '' },
          ),
        )
        .map((parts) => parts.join('')),
      written(
        'https://',
        'http://',
        'localhost',
        '127.0.0.1',
        '[::1]',
        '/',
        ':8080',
        'user:key@',
        '?a=b',
        '#c',
        'api.test',
        '\\',
      ),
    );
    fc.assert(
      fc.property(address, (text) => {
        const given = parsed({ 'base-url': text });
        if (!given.ok) return;
        const { baseUrl } = given.inputs;
        const url = new URL(baseUrl);
        expect(url.protocol === 'https:' || /^(localhost|127\.|\[::1\])/.test(url.hostname)).toBe(true);
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', '']);
        expect(url.origin).toBe(baseUrl);
      }),
      { numRuns: cases(500) },
    );
  });

  it('as `files` comes to patterns that lead out of no workspace, one a line', () => {
    fc.assert(
      fc.property(written('**', '*.pdf', '!', '..', '.', '/', '\\', '\n', '#', ' '), (text) => {
        const given = parsed({ files: text });
        if (!given.ok) return;
        const { patterns } = given.inputs;
        expect(patterns.some((pattern) => !pattern.startsWith('!'))).toBe(true);
        for (const pattern of patterns) {
          expect(pattern).toBe(pattern.trim());
          expect(pattern).not.toMatch(/\n|^#|^$/);
          expect(pattern.replace(/^!/, '').split(/[\\/]/)).not.toContain('..');
        }
      }),
      { numRuns: cases(500) },
    );
  });

  it('as one input is one problem, which names it and shows no password', () => {
    const name = fc.constantFrom(
      'timeout',
      'concurrency',
      'base-url',
      'fail-on',
      'one-job-per',
      'max-file-size',
      'max-cost',
      'shard',
      'strategy',
    );
    const text = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.constant('http://me:hunter2@api.test'));
    fc.assert(
      fc.property(name, text, (input, value) => {
        const given = parsed({ [input]: value });
        if (given.ok) return;
        for (const problem of given.problems) {
          expect(problem).toMatch(new RegExp(`^\`${input}\``));
          expect(problem).not.toContain('hunter2');
          expect(problem).not.toContain('\n');
        }
      }),
      { numRuns: cases(500) },
    );
  });

  it('as inputs of merging comes to values, or to a problem for each that is wrong', () => {
    const names = ['from', 'artifact', 'fail-on', 'max-failures', 'summary', 'comment', 'html-report'] as const;
    const value = written('true', 'false', 'any', '0', 'never', 'roe', '5%', ' ');
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, value]))), (inputs) => {
        const given = readMergeInputs(
          recordingRunner({ workspace: '/', tempDir: '/', inputs: { annotations: 'true', ...inputs } }),
        );
        if (given.ok) return;
        expect(given.problems.length).toBeGreaterThan(0);
        for (const problem of given.problems)
          expect(names.some((name) => problem.startsWith(`\`${name}\` takes`))).toBe(true);
      }),
    );
  });
});
