import { describe, expect, it } from 'vitest';
import { bytesText, exampleText, sentAsText, typesText } from '../../../src/report/planned-run.ts';
import type { FileRecord } from '../../../src/results/record.ts';
import { uploadName } from '../../../src/submissions/submission.ts';
import { buildFileRecord } from '../../support/build-row.ts';

const files = (...each: readonly Partial<FileRecord>[]) => ({ files: each.map(buildFileRecord) });

describe('a planned case', () => {
  it('has the types of its files, each once', () => {
    const unknown = { contentType: 'application/x-roe-unknown' };
    expect(typesText(files({}, {}, { contentType: 'text/markdown', path: 'b.txt' }))).toBe('pdf, md');
    expect(typesText(files({ ...unknown, path: 'a.b/c.xyz' }, { ...unknown, path: 'a.b/README' }))).toBe('xyz');
    expect(typesText(files())).toBe('');
  });

  it.each([
    [[0], '0 bytes'],
    [[1], '1 byte'],
    [[999], '999 bytes'],
    [[600, 400], '1.0 KB'],
    [[99_949], '99.9 KB'],
    [[100_000], '0.1 MB'],
    [[1_000_000, 1_500_000], '2.5 MB'],
    [[], ''],
  ])('with files of %j bytes has the size %j', (sizes, text) => {
    expect(bytesText(files(...sizes.map((bytes) => ({ bytes }))))).toBe(text);
  });

  it('says what each input gets: a file by its name, a text, or a number of files', () => {
    const [one, unhashed] = [
      { path: 'docs/a b.pdf', sha256: 'ab' },
      { path: 'docs/é.pdf', sha256: null },
    ];
    expect(sentAsText(files(one))).toBe(`document: ${uploadName(one)}`);
    expect(sentAsText(files({ ...unhashed, input: null }))).toBe(uploadName({ ...unhashed, sha256: '' }));
    expect(sentAsText(files({ input: 'note', as: 'text' }, {}, {}))).toBe('note: as text, document: 2 files');
    expect(sentAsText(files())).toBe('');
  });
});

it('the example of an input is its beginning on one line, with its length if it is cut', () => {
  expect(exampleText('a\nb')).toBe('a b');
  expect(exampleText('x'.repeat(300))).toBe('x'.repeat(300));
  expect(exampleText('x'.repeat(301))).toBe(`${'x'.repeat(299)}… (301 characters)`);
});
