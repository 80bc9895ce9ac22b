import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/release-notes.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-12-01

### Added

- A thing.

## [1.1.0] - 2026-11-01

- Older.

[1.2.0]: https://example.com/compare
`;

describe('the notes of a release', () => {
  it("are the changelog's section of the version, and no other's", () => {
    expect(releaseNotes('v1.2.0', '1.2.0', CHANGELOG)).toBe('### Added\n\n- A thing.');
    expect(releaseNotes('v1.1.0', '1.1.0', CHANGELOG)).toBe('- Older.');
  });

  it.each([
    ['v1.2.1', '1.2.0', 'the tag is v1.2.1, and package.json says 1.2.0'],
    ['1.2.0', '1.2.0', 'the tag is 1.2.0, and package.json says 1.2.0'],
    ['v1.3.0', '1.3.0', 'CHANGELOG.md has no section for 1.3.0'],
  ])('are refused for the tag %s of version %s', (tag, version, sentence) => {
    expect(() => releaseNotes(tag, version, CHANGELOG)).toThrow(sentence);
  });

  it('are refused while the section has no date', () => {
    expect(() => releaseNotes('v1.2.0', '1.2.0', CHANGELOG.replace(' - 2026-12-01', ''))).toThrow('no date');
  });
});

describe("the package's version", () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  it('is what the User-Agent says to Roe', () => {
    expect(readFileSync('src/roe/connection.ts', 'utf8')).toContain(`'roe-agent-action/${version}'`);
  });

  it('is in the changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## [${version}]`);
  });
});
