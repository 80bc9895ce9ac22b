import { pdf } from '../../../support/action-fixture.ts';
import { DOCUMENTS, fatal, type Mistake, warned } from './mistake.ts';

const matching = (given: string, files: string, reason: RegExp, there: Mistake['files'] = DOCUMENTS): Mistake =>
  fatal(
    given,
    { inputs: { files }, files: there },
    new RegExp(`^no file matched \`files\` \\(.*\\): ${reason.source}.*; \`if-no-files-found\` can allow this`, 's'),
  );

const emptyPatterns: readonly Mistake[] = [
  matching(
    'braces',
    'docs/*.{pdf,docx}',
    /braces such as `\{a,b\}` are not supported: write each pattern on a separate line/,
  ),
  matching('a comma', 'docs/a.pdf, docs/b.pdf', /it has a comma, which is taken literally: write each pattern/),
  matching('a semicolon', 'docs/a.pdf;docs/b.pdf', /it has a semicolon, which is taken literally: write each pattern/),
  matching('a vertical bar', 'docs/a.pdf|docs/b.pdf', /it has a `\|`, which is taken literally: write each pattern/),
  matching('a space', 'docs/*.pdf docs/*.txt', /it has a space, which is taken literally: write each pattern/),
  matching('quotation marks', '"docs/*.pdf"', /it is in quotation marks, which are taken literally: leave them out/),
  matching('a YAML list', '- docs/*.pdf', /it begins with `- `: `files` takes lines of text, not a YAML list/),
  matching('a JSON list', '["docs/a.pdf", "docs/b.pdf"]', /it is a list in brackets, which is taken literally: write/),
  matching('a home folder', '~/*.nothing', /`~` is the home folder, which is outside the workspace/),
  matching('another case', 'docs/*.PDF', /2 files would match if case were ignored, such as docs\/a\.pdf: spell/),
  matching('a folder in another case', 'Docs', /2 files would match if case were ignored, such as docs\/a\.pdf: spell/),
  matching('a star for folders', '*.pdf', /`\*\*\/\*\.pdf` would match, for example docs\/a\.pdf: only `\*\*` looks/),
  matching('a name without its folder', 'b.pdf', /`\*\*\/b\.pdf` would match, for example docs\/b\.pdf: only/),
  matching('a path from the top of the disk', '/docs/*.pdf', /it leads outside the workspace: name a path below/),
  matching('a pattern for another folder of the disk', '/etc/*', /it leads outside the workspace: name a path below/),
  matching('a file elsewhere on the disk', '/etc/hosts', /it leads outside the workspace: name a path below/),
  matching('a folder that is not there', 'missing/**', /check the patterns against the names in the repository/),
  matching('backslashes', String.raw`docs\sub\*.pdf`, /it has backslashes: write `\/` between folders/),
  matching('a path of Windows', String.raw`C:\docs\*.pdf`, /it has backslashes: write `\/` between folders/),
  matching('a regular expression', String.raw`docs/.*\.pdf`, /it has backslashes: write `\/` between folders/),
  matching(
    'brackets in a name',
    'NDA [signed].pdf',
    /`\[signed\]` stands for one of these characters: write `\[\[\]signed\]`/,
    { 'NDA [signed].pdf': pdf('a') },
  ),
  matching('no checkout', '**/*.pdf', /the workspace is empty: add a step with actions\/checkout before this one/, {}),
  matching(
    'two mistakes',
    '"docs/*.pdf"\n- docs/*.pdf',
    /"docs\/\*\.pdf": it is in quotation.*; - docs\/\*\.pdf: it begins/,
  ),
  fatal(
    'a step up',
    { inputs: { files: '../docs/**' } },
    /`files` takes glob patterns below the workspace.*\.\.\/docs/,
  ),
  fatal('comments alone', { inputs: { files: '# docs/**' } }, /`files` takes glob patterns .*given: `# docs\/\*\*`$/),
];

const besideOthers: readonly Mistake[] = [
  warned(
    'one of two patterns that matches nothing',
    { inputs: { files: 'docs/a.pdf\nscans/*.{png,jpg}' } },
    /^The pattern scans\/\*\.\{png,jpg\} in `files` matched no file: braces such as/,
    1,
  ),
  warned(
    'a pattern for another folder of the disk beside one that matches',
    { inputs: { files: 'docs/**\n/etc/*' } },
    /^The pattern \/etc\/\* in `files` matched no file: it leads outside the workspace: name a path below the workspace/,
  ),
  fatal(
    'a path that is not there beside one that is',
    { inputs: { files: 'docs/a.pdf\n"docs/b.pdf"' } },
    /^no file matched "docs\/b\.pdf", which `files` names: nothing was submitted; it is in quotation marks/,
  ),
];

const exclusions: readonly Mistake[] = [
  warned(
    'an exclusion before the patterns',
    { inputs: { files: '!docs/b.pdf\ndocs/**' } },
    /^The pattern !docs\/b\.pdf in `files` comes before all other patterns, so it excludes nothing: put it after/,
  ),
  warned(
    'an exclusion with a typing error',
    { inputs: { files: 'docs/**\n!dosc/b.pdf' } },
    /^The pattern !dosc\/b\.pdf in `files` excluded no file: correct it, or leave it out\.$/,
  ),
  fatal('exclusions alone', { inputs: { files: '!docs/b.pdf' } }, /`files` takes .* at least one of them without `!`/),
  {
    given: 'an exclusion in another case',
    inputs: { files: 'docs/**\n!DOCS/b.pdf' },
    says: [
      /^docs\/b\.pdf: `!DOCS\/b\.pdf` would exclude the file if case were ignored: spell/i,
      /^1 of 2 files did not/,
    ],
    exitCode: 1,
    jobs: 1,
  },
];

const harmless = (given: string, files: string, jobs: number, there: Mistake['files'] = DOCUMENTS): Mistake => ({
  given,
  inputs: { files },
  files: there,
  says: [],
  exitCode: 0,
  jobs,
});

const noMistakes: readonly Mistake[] = [
  harmless('a folder', 'docs', 2),
  harmless('a folder and a slash', './docs/', 2),
  harmless('the whole workspace as a dot', '.', 2),
  harmless(
    'exclusions that each leave something out, and one that is covered by another',
    '**/*.pdf\n!old/**\n!old/x.pdf\n!docs/b.pdf',
    1,
    { ...DOCUMENTS, 'old/x.pdf': pdf('x') },
  ),
];

export const patterns: readonly Mistake[] = [...emptyPatterns, ...besideOthers, ...exclusions, ...noMistakes];
