import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partOfShard } from '../../../src/files/shard.ts';
import { byPath, type SourceFile } from '../../../src/files/source-file.ts';
import { buildFile } from '../../support/build-file.ts';

const hex = (seed: number) => seed.toString(16).padStart(64, '0');

/** Some share their content, some cannot be read, some are empty, and some are far larger than the rest. */
const anyFiles = fc
  .uniqueArray(
    fc.record({
      path: fc.string({ minLength: 1, maxLength: 12 }),
      content: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null, freq: 10 }),
    }),
    { selector: ({ path }) => path, maxLength: 120 },
  )
  .map((files) => files.map(({ path, content }) => fileOf(path, content)).sort(byPath));
const anyTotal = fc.integer({ min: 1, max: 40 });

function fileOf(path: string, content: number | null): SourceFile {
  if (content === null) return { ...buildFile({ path, bytes: 50 }), sha256: null };
  const bytes = content % 17 === 0 ? 0 : content % 23 === 0 ? content * 40 : content;
  return buildFile({ path, bytes, sha256: hex(content) });
}

const MEASURED = {
  contentOf: ({ sha256, path }: SourceFile) => sha256 ?? `unreadable ${path}`,
  bytesOf: ({ bytes }: SourceFile) => bytes,
};

const legsOf = (files: readonly SourceFile[], total: number): SourceFile[][] =>
  Array.from({ length: total }, (_, index) => partOfShard(files, { index, total }, MEASURED));

/** Bytes of different contents: identical files are one job. */
function loadOf(files: readonly SourceFile[]): number {
  const contents = new Map(files.map((file) => [file.sha256 ?? file.path, Math.max(1, file.bytes)]));
  return [...contents.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function legByPath(files: readonly SourceFile[], total: number): Map<string, number> {
  return new Map(legsOf(files, total).flatMap((leg, index) => leg.map(({ path }) => [path, index] as const)));
}

it('every file is in exactly one leg, and each leg keeps the order', () => {
  fc.assert(
    fc.property(anyFiles, anyTotal, (files, total) => {
      const legs = legsOf(files, total);
      expect(legs.flat().sort(byPath)).toEqual(files);
      for (const leg of legs) expect(leg).toEqual(leg.toSorted(byPath));
    }),
  );
});

it('the order in which a leg finds the files makes no difference', () => {
  fc.assert(
    fc.property(anyFiles, anyTotal, fc.nat(), (files, total, seed) => {
      const shuffled = files.toSorted((a, b) => (hash(a.path, seed) < hash(b.path, seed) ? -1 : 1));
      expect(legByPath(shuffled, total)).toEqual(legByPath(files, total));
    }),
  );
});
const hash = (path: string, seed: number) =>
  [...path].reduce((sum, char) => (sum * 31 + char.charCodeAt(0) + seed) % 1009, 7);

it('files with the same content are in the same leg', () => {
  fc.assert(
    fc.property(anyFiles, anyTotal, fc.nat(), (files, total, which) => {
      const known = files.filter(({ sha256 }) => sha256 !== null);
      const original = known[which % known.length];
      fc.pre(original !== undefined);
      const twin = { ...original, path: `twin of ${original.path}` };
      const legs = legByPath([...files, twin], total);
      expect(legs.get(twin.path)).toBe(legs.get(original.path));
    }),
  );
});

it('no leg differs from an even share of the bytes by more than the largest file', () => {
  fc.assert(
    fc.property(anyFiles, anyTotal, (files, total) => {
      const largest = Math.max(0, ...files.map(({ bytes }) => Math.max(1, bytes)));
      for (const leg of legsOf(files, total)) {
        expect(Math.abs(loadOf(leg) - loadOf(files) / total)).toBeLessThanOrEqual(largest + 1e-6);
      }
    }),
  );
});

it('files of one size are dealt out evenly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), anyTotal, (count, total) => {
      const files = Array.from({ length: count }, (_, index) => buildFile({ path: `${index}.pdf`, bytes: 1000 }));
      const sizes = legsOf(files, total).map((leg) => leg.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

it('an added file moves only files that lie within its length of a cut', () => {
  fc.assert(
    fc.property(anyFiles, anyTotal, fc.integer({ min: 1_000_001, max: 2_000_000 }), (files, total, content) => {
      const added = buildFile({ path: 'added', bytes: content % 100_000, sha256: hex(content) });
      const before = legByPath(files, total);
      const after = legByPath([...files, added], total);
      const moved = files.filter(({ path }) => before.get(path) !== after.get(path));
      const largest = Math.max(0, ...files.map(({ bytes }) => Math.max(1, bytes)));
      expect(loadOf(moved)).toBeLessThanOrEqual((total - 1) * (Math.max(1, added.bytes) + largest));
    }),
  );
});

it('among a thousand files of many sizes, an added or changed file moves only a few', () => {
  const files = Array.from({ length: 1000 }, (_, index) =>
    buildFile({ path: `${index}.pdf`, bytes: 10_000 + ((index * 7919) % 1000) * 100 }),
  );
  const total = 8;
  const before = legByPath(files, total);
  const moves = Array.from({ length: 25 }, (_, index) => {
    const grown = files.map((file, at) =>
      at === index * 40 ? { ...file, bytes: file.bytes * 2, sha256: hex(index) } : file,
    );
    const after = legByPath(grown, total);
    return files.filter(({ path }, at) => at !== index * 40 && before.get(path) !== after.get(path)).length;
  });
  expect(Math.max(...moves)).toBeLessThanOrEqual(3 * (total - 1));
  expect(moves.reduce((sum, count) => sum + count, 0) / moves.length).toBeLessThanOrEqual(total - 1);
});

it('files that cannot be read are spread by their paths', () => {
  const files = Array.from({ length: 40 }, (_, index) => fileOf(`docs/${index}.pdf`, null));
  expect(legsOf(files, 4).map((leg) => leg.length)).toEqual([10, 10, 10, 10]);
});
