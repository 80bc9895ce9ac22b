import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainEmpty, isEmptyWorkspace } from '../../../src/files/explain-pattern.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

const NEVER = new AbortController().signal;
const SEPARATE = 'write each pattern on a separate line';
const QUOTED = 'it is in quotation marks, which are taken literally: leave them out';
const HOME = '`~` is the home folder, which is outside the workspace: name a path below the workspace';
const OUTSIDE = 'it leads outside the workspace: name a path below the workspace, without `/` at the beginning';
const SPACE = `it has a space, which is taken literally: ${SEPARATE}`;

// The paths are those of POSIX, and a backslash is a separator on Windows.
describe.skipIf(process.platform === 'win32')('a pattern that matches nothing', () => {
  it.each([
    ['"docs/*.pdf"', QUOTED],
    ["'docs/{a,b}.pdf'", QUOTED],
    ['`a.pdf`', QUOTED],
    ['- docs/*.pdf', 'it begins with `- `: `files` takes lines of text, not a YAML list, so leave out the `- `'],
    ['["a.pdf", "b.pdf"]', `it is a list in brackets, which is taken literally: ${SEPARATE}`],
    ["[ 'a.pdf' ]", `it is a list in brackets, which is taken literally: ${SEPARATE}`],
    ['docs/*.{pdf,docx}', `braces such as \`{a,b}\` are not supported: ${SEPARATE}`],
    ['~', HOME],
    ['~/a.pdf', HOME],
    ['a.pdf, b.pdf', `it has a comma, which is taken literally: ${SEPARATE}`],
    ['a.pdf;b.pdf', `it has a semicolon, which is taken literally: ${SEPARATE}`],
    ['a.pdf | b.pdf', `it has a \`|\`, which is taken literally: ${SEPARATE}`],
    ['docs\\a.pdf', 'it has backslashes: write `/` between folders'],
    ['docs/[final].pdf', '`[final]` stands for one of these characters: write `[[]final]` for the brackets themselves'],
    ['a["b"]', '`["b"]` stands for one of these characters: write `[[]"b"]` for the brackets themselves'],
    ['["a"]b', '`["a"]` stands for one of these characters: write `[[]"a"]` for the brackets themselves'],
    ['[a-z0-9]', '`[a-z0-9]` stands for one of these characters: write `[[]a-z0-9]` for the brackets themselves'],
    ['[_a-z]', '`[_a-z]` stands for one of these characters: write `[[]_a-z]` for the brackets themselves'],
    ['[ab].pdf', '`[ab]` stands for one of these characters: write `[[]ab]` for the brackets themselves'],
    ['docs/*.pdf  docs/*.txt', SPACE],
    ['a.pdf docs/b', SPACE],
    ['/elsewhere/*.pdf', OUTSIDE],
  ])('is explained if it is %s', async (pattern, explanation) => {
    await using workspace = temporaryWorkspace();
    expect(await explainEmpty(pattern, workspace.path, NEVER)).toBe(explanation);
  });

  it.each([
    'docs/a.pdf',
    'a "b".pdf',
    'a"b"',
    '"a"b',
    'my file*',
    '"a.pdf',
    '-docs/a.pdf',
    'a - b',
    '[a]"b"]',
    '{a}/b.pdf',
    'a~/b.pdf',
    '~a/b.pdf',
    'a,',
    'docs\\*.pdf',
    '[a-z].pdf',
    '[!ab].pdf',
    '[^ab].pdf',
    '[a].pdf',
    'my file.pdf',
    'a.b c',
    'none/',
    'none/**',
    '**/none.pdf',
  ])('is not explained if nothing is wrong with it and no file is like it: %s', async (pattern) => {
    await using workspace = temporaryWorkspace('a.txt');
    expect(await explainEmpty(pattern, workspace.path, NEVER)).toBeNull();
    expect(await explainEmpty(join(workspace.path, 'none'), workspace.path, NEVER)).toBeNull();
  });

  it('is explained by files whose names differ only in case', async () => {
    await using workspace = temporaryWorkspace('docs/A.PDF', 'docs/B.PDF', 'one/a.TXT');
    const advice = 'spell the pattern as the files are named';
    expect(await explainEmpty('docs/*.pdf', workspace.path, NEVER)).toBe(
      `2 files would match if case were ignored, such as docs/A.PDF: ${advice}`,
    );
    expect(await explainEmpty('One/*.TXT', workspace.path, NEVER)).toBe(
      `1 file would match if case were ignored, such as one/a.TXT: ${advice}`,
    );
  });

  it('is explained by files in deeper folders', async () => {
    await using workspace = temporaryWorkspace('docs/deep/er/a.txt');
    const because = 'would match, for example docs/deep/er/a.txt: only `**` looks into all folders';
    expect(await explainEmpty('*.txt', workspace.path, NEVER)).toBe(`\`**/*.txt\` ${because}`);
    expect(await explainEmpty('docs/a.txt', workspace.path, NEVER)).toBe(`\`docs/**/a.txt\` ${because}`);
    expect(await explainEmpty('**.txt', workspace.path, NEVER)).toBe(`\`**/*.txt\` ${because}`);
    expect(await explainEmpty('docs/**a.*', workspace.path, NEVER)).toBe(`\`docs/**/*a.*\` ${because}`);
  });
});

it('a workspace is empty if it has nothing, or only what Git keeps', async () => {
  await using nothing = temporaryWorkspace();
  await using git = temporaryWorkspace('.git/HEAD');
  await using file = temporaryWorkspace('.git/HEAD', 'a.pdf');
  const folders = [nothing.path, git.path, file.path, join(nothing.path, 'gone')];
  expect(folders.map(isEmptyWorkspace)).toEqual([true, true, false, false]);
});
