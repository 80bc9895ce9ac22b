import { describe, expect, it } from 'vitest';
import { parsePatterns } from '../../../src/files/parse-patterns.ts';
import {
  composed,
  inSmallLetters,
  matchOf,
  namesOnItsWay,
  type Pattern,
  type Place,
  type Rule,
  rulesBelow,
} from '../../../src/files/pattern.ts';
import { isHidden, workspaceNames } from '../../../src/files/workspace-paths.ts';

const placeOf = (name: string, ignoresCase: boolean): Place => ({
  exact: `/repo${name && '/'}${composed(name)}`,
  anyCase: `/repo${name && '/'}${inSmallLetters(name)}`,
  ignoresCase,
});
const parse = (patterns: readonly string[]) => parsePatterns(patterns, workspaceNames('/repo'));

/** The match of a file, and the patterns that were seen on the way to it. A folder in which nothing can match ends it. */
async function meet(path: string, patterns: readonly string[], ignoresCase = false) {
  const seen = new Set<Pattern>();
  let rules: readonly Rule[] = (await parse(patterns)).map((pattern) => ({ pattern, taken: 'no' }));
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  for (let count = 0; count < parts.length && rules.length > 0; count += 1) {
    rules = rulesBelow(rules, placeOf(parts.slice(0, count).join('/'), ignoresCase), seen);
  }
  const file = { exact: composed(name), anyCase: inSmallLetters(name), isHidden: isHidden(path) };
  const look = () => (rules.length === 0 ? null : matchOf(rules, placeOf(path, ignoresCase), file, seen));
  const match = look();
  // What was seen already is looked at less closely.
  expect(look()).toEqual(match);
  return { match, seen: [...seen].map(({ given }) => given) };
}

const IN = { kind: 'in' };
const OUT = { kind: 'out' };

// The paths are those of POSIX.
describe.skipIf(process.platform === 'win32')('a file', () => {
  it.each<[string, string, string[], unknown, string[]]>([
    ['is in by its name', 'a.pdf', ['a.pdf'], IN, ['a.pdf']],
    ['is in by a wildcard', 'docs/a.pdf', ['docs/*.pdf'], IN, ['docs/*.pdf']],
    ['is in by its folder', 'docs/deep/a.pdf', ['docs'], IN, ['docs']],
    ['is out by its name', 'docs/b.pdf', ['docs/a*'], OUT, []],
    ['is out by its case', 'docs/A.PDF', ['docs/*.pdf'], OUT, []],
    ['is in a folder to which no pattern leads', 'other/a.pdf', ['docs/**'], null, []],
    ['is in a folder to which only an exclusion leads', 'docs/a.pdf', ['b.pdf', '!docs/*'], null, []],
    ['is in a folder whose name differs in case', 'Docs/a.pdf', ['docs/*'], null, []],
    ['is in a folder to which no class leads', 'other/a.pdf', ['[d]ocs/*'], null, []],
    [
      'is in a folder that is excluded before a pattern leads there',
      'docs/a.pdf',
      ['x/*', '!docs', 'docs/*'],
      IN,
      ['docs/*'],
    ],
    ['is hidden, and excluded twice', '.env', ['*', '!.env', '!.e*'], OUT, ['!.env', '!.e*']],
    ['is in by the first pattern, and the others match too', 'a.pdf', ['a*', '*.pdf'], IN, ['a*', '*.pdf']],
    ['is excluded', 'docs/a.pdf', ['docs/*', '!**/a.pdf'], OUT, ['docs/*', '!**/a.pdf']],
    ['is in again after an exclusion', 'a.pdf', ['*', '!*.pdf', 'a.pdf'], IN, ['*', '!*.pdf', 'a.pdf']],
    ['is in if the exclusion comes first', 'a.pdf', ['!*.pdf', 'a.pdf'], IN, ['a.pdf']],
    ['is in if an exclusion is of others', 'a.pdf', ['*', '!b*'], IN, ['*']],
    ['is excluded twice', 'a.pdf', ['*', '!a*', '!*.pdf'], OUT, ['*', '!a*', '!*.pdf']],
    ['is excluded with its folder', 'docs/a.pdf', ['**', '!docs'], null, ['!docs']],
    [
      'is in an excluded folder that a pattern names',
      'docs/a.pdf',
      ['**', 'docs/*', '!docs'],
      null,
      ['docs/*', '!docs'],
    ],
    ['comes back from an excluded folder', 'docs/a.pdf', ['**', '!docs', 'docs/a*'], IN, ['!docs', 'docs/a*']],
    [
      'is in a folder of which others are excluded',
      'docs/a.pdf',
      ['**', '!docs', '!docs/b*', 'docs/*'],
      IN,
      ['!docs', '!docs/b*', 'docs/*'],
    ],
    ['is in by a pattern after an exclusion of nothing', 'a.pdf', ['b*', '!a*', 'a*'], IN, ['a*']],
    ['is excluded with its folder after others', 'docs/a.pdf', ['**', '!**/b*', '!docs'], null, ['!docs']],
    ['is hidden', '.env', ['*'], { kind: 'hidden' }, []],
    ['is in a hidden folder', '.a/b.txt', ['**'], { kind: 'hidden' }, []],
    ['is hidden, and named', '.env', ['*', '.env'], IN, ['.env']],
    ['is hidden, named, and matched again', '.env', ['.env', '*'], IN, ['.env']],
    ['is hidden, and excluded', '.env', ['*', '!.env'], OUT, ['!.env']],
    ['is hidden, excluded, and matched again', '.env', ['*', '!.env', '**'], { kind: 'hidden' }, ['!.env']],
  ])('%s: %s by %j', async (_, path, patterns, match, seen) => {
    expect(await meet(path, patterns)).toEqual({ match, seen });
  });

  it.each<[string, string, string[], string | null]>([
    ['its name', 'docs/A.pdf', ['docs/*', '!docs/a.pdf'], '!docs/a.pdf'],
    ['its folder', 'Docs/a.pdf', ['**', '!docs'], '!docs'],
    ['a folder in its pattern', 'Docs/a.pdf', ['**', '!docs/*.pdf'], '!docs/*.pdf'],
    ['none of its letters', 'docs/a.pdf', ['docs/*', '!docs/a.pdf'], null],
    ['its name, and another exclusion takes it', 'A.pdf', ['*', '!a.pdf', '!*.pdf'], null],
    ['its name, and an earlier exclusion takes it', 'A.pdf', ['*', '!*.pdf', '!a.pdf'], null],
    ['its name, although it is hidden', '.Env', ['*', '!.env'], null],
  ])('is withheld if an exclusion differs only in the case of %s', async (_, path, patterns, by) => {
    expect((await meet(path, patterns)).match ?? OUT).toEqual(by === null ? OUT : { kind: 'withheld', by });
  });

  it.each<[string, string[], unknown]>([
    ['Docs/A.PDF', ['docs/*.pdf'], IN],
    ['docs/a.pdf', ['DOCS/A.*'], IN],
    ['Docs/A.pdf', ['**', '!docs/a.pdf'], OUT],
    ['Docs/A.pdf', ['**', '!DOCS'], null],
    // In small letters these classes take other names.
    ['Private/a.pdf', ['[!a-p]rivate/*'], IN],
    ['Private/a.pdf', ['**', '![!a-p]rivate'], null],
    ['Private/a.pdf', ['**', '![!a-p]rivate/*'], OUT],
  ])('that is %s on a disk that ignores case is matched by %j', async (path, patterns, match) => {
    expect((await meet(path, patterns, true)).match).toEqual(match);
  });

  it('in a folder that is excluded in another case is named by a pattern without effect', async () => {
    const patterns = ['**', 'Docs/*', 'docs2/*', '!docs'];
    expect((await meet('DOCS/a.pdf', patterns, true)).seen).toEqual(['Docs/*', '!docs']);
    expect((await meet('docs/a.pdf', patterns)).seen).toEqual(['!docs']);
  });

  it('is matched whether its letters are composed or decomposed', async () => {
    expect((await meet('cafe\u0301/a.pdf', ['caf\u00e9/*'])).match).toEqual(IN);
  });
});

describe.skipIf(process.platform === 'win32')('a link to a folder', () => {
  it.each<[string, string, boolean, boolean]>([
    ['docs/near/a.pdf', 'docs/near', false, true],
    ['docs/near/deep/*.pdf', 'docs/near', false, true],
    ['docs/near/a.pdf', 'docs', false, true],
    ['docs/near', 'docs/near', false, false],
    ['docs/nearer/a.pdf', 'docs/near', false, false],
    ['**/*.pdf', 'docs/near', false, false],
    ['!docs/near/a.pdf', 'docs/near', false, false],
    ['Docs/Near/a.pdf', 'docs/near', false, false],
    ['Docs/Near/a.pdf', 'docs/near', true, true],
  ])('is followed if a pattern names it: %s, %s, ignoring case: %j', async (text, name, ignoresCase, answer) => {
    const [pattern] = await parse([text]);
    expect(pattern && namesOnItsWay(pattern, placeOf(name, ignoresCase))).toBe(answer);
  });
});

it('names are compared in small letters and with composed letters', () => {
  expect(inSmallLetters('CAFE\u0301')).toBe('caf\u00e9');
});
