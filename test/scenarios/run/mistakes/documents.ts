import { deflateRawSync } from 'node:zlib';
import { pdf } from '../../../support/action-fixture.ts';
import { DOCUMENTS, type Mistake, warned } from './mistake.ts';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const GZIP = Buffer.from('1f8b0800000000000003', 'hex');
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;

function zip(name: string): Buffer {
  const data = deflateRawSync('x');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(1, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data]);
}

/** Unpacking goes through threads, which virtual time does not see. */
export const archives: readonly Mistake[] = [
  {
    given: 'files of other types',
    inputs: { files: '**' },
    files: {
      ...DOCUMENTS,
      'mail/1.eml': 'one',
      'mail/2.eml': 'two',
      'scans/really-a-jpeg.pdf': JPEG,
      'scans/photo.jpg': Buffer.concat([JPEG, Buffer.from('2')]),
      'all.zip': zip('a.pdf'),
    },
    says: [
      /^`pdf_file` takes application\/pdf, but 5 of 7 files are something else and are sent anyway: 2 eml \(such as mail\/1\.eml\), 1 zip \(all\.zip\), 1 jpg \(scans\/photo\.jpg\), 1 jpg named \.pdf \(scans\/really-a-jpeg\.pdf\); exclude .* Roe gets an archive as it is, not the files in it, so unpack it in an earlier step\.$/,
      /^scans\/really-a-jpeg\.pdf: The document could not be read\.$/,
      /^1 of 7 files did not succeed/,
    ],
    exitCode: 1,
    jobs: 7,
  },
  warned(
    'a packed folder',
    { inputs: { files: '**' }, files: { ...DOCUMENTS, 'scans.tar.gz': GZIP } },
    /^`pdf_file` takes .* 1 of 3 files is something else and is sent anyway: 1 gz \(scans\.tar\.gz\); .*unpack it in an earlier step\.$/,
    3,
  ),
];

const types: readonly Mistake[] = [
  {
    given: 'a document without an extension',
    inputs: { files: 'contract' },
    files: { contract: pdf('c') },
    says: [],
    exitCode: 0,
    jobs: 1,
  },
  {
    given: 'a name without a letter that ASCII has',
    inputs: { files: '**' },
    files: { '日本語契約.pdf': pdf('j') },
    says: [],
    exitCode: 0,
    jobs: 1,
  },
];

/** Documents that are not sent, with the beginning of each one's reason. */
const left = (
  given: string,
  files: NonNullable<Mistake['files']>,
  reasons: readonly RegExp[],
  jobs: number,
  inputs: Mistake['inputs'] = {},
): Mistake => ({
  given,
  inputs: { files: '**', ...inputs },
  files,
  says: [...reasons, new RegExp(`^${reasons.length} of ${reasons.length + jobs} files? did not succeed`)],
  exitCode: 1,
  jobs,
});

const notSent: readonly Mistake[] = [
  left('an empty document', { ...DOCUMENTS, 'c.pdf': '' }, [/^c\.pdf: The file is empty\.$/], 2),
  left(
    'a document over the size that the user allows',
    { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'.repeat(100)) },
    [/^b\.pdf: The file has \d+ bytes, but `max-file-size` allows 50\.$/],
    1,
    { 'max-file-size': '50' },
  ),
  left(
    'one Git LFS pointer among documents',
    { ...DOCUMENTS, 'c.pdf': pointer },
    [/^c\.pdf: The file is a Git LFS pointer, not the document: set `lfs: true` on actions\/checkout\.$/],
    2,
  ),
  {
    given: 'Git LFS pointers alone',
    inputs: { files: '**' },
    files: { 'c.pdf': pointer },
    says: [
      /^only Git LFS pointers were found .* \(c\.pdf\): nothing was submitted; set `lfs: true` on actions\/checkout/,
    ],
    exitCode: 1,
    jobs: 0,
  },
  left(
    'links of three kinds',
    {
      ...DOCUMENTS,
      'links/broken.pdf': { linkTo: 'nowhere.pdf' },
      'links/file.pdf': { linkTo: '../docs/a.pdf' },
      'links/folder': { linkTo: '../docs' },
    },
    [
      /^links\/broken\.pdf: The path is a broken link: fix it, or exclude it with a `!` pattern\.$/,
      /^links\/file\.pdf: The path is a link to a file, and links are not followed: name that file instead, or exclude/,
      /^links\/folder: The path is a link to a folder, and links are not followed: name that folder instead, or exclude/,
    ],
    2,
  ),
];

const noticed = (given: string, files: NonNullable<Mistake['files']>, notice: RegExp, jobs: number): Mistake => ({
  given,
  inputs: { files: '**/*.pdf' },
  files,
  says: [],
  notices: [notice],
  exitCode: 0,
  jobs,
});

const notices: readonly Mistake[] = [
  noticed(
    'documents that a .gitignore names',
    { ...DOCUMENTS, '.gitignore': 'node_modules/\n', 'node_modules/x/a.pdf': pdf('x') },
    /^1 matched file is ignored by Git \(node_modules\/x\/a\.pdf\): exclude it with a `!` pattern unless you mean/,
    3,
  ),
  noticed(
    'documents behind a link to a folder',
    { ...DOCUMENTS, 'links/folder': { linkTo: '../docs' } },
    /^Left out 2 files behind links to folders \(links\/folder\), since links are not followed: name the folders/,
    2,
  ),
  noticed(
    'hidden documents',
    { ...DOCUMENTS, 'docs/.c.pdf': pdf('c') },
    /^Left out 1 hidden file: only a pattern that names something hidden, such as `\*\*\/\.\*`, matches/,
    2,
  ),
];

export const documents: readonly Mistake[] = [...types, ...notSent, ...notices];
