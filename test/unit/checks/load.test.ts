import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadChecks } from '../../../src/checks/load.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { buildCase } from '../../support/build-case.ts';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../support/temporary-workspace.ts';

const NONE = { outputSchema: null, expected: null, rejectWhen: null };
const DOCUMENT = buildCase({ path: 'a.pdf' });

describe('a file that a check reads', () => {
  it.each([
    ['a schema', { ...NONE, outputSchema: 'far.json' }],
    ['an expected result', { ...NONE, expected: 'far.json' }],
  ])('is refused if it is %s behind a link that leads out of the workspace', async (_, choice) => {
    await using workspace = temporaryWorkspace();
    writeFileSync(join(workspace.outside, 'secret.json'), '{"type":"object"}');
    workspace.link('far.json', join(workspace.outside, 'secret.json'));
    const loaded = await loadChecks(choice, [DOCUMENT], workspace.path, systemClock);
    expect(loaded).toMatchObject({ ok: false, problems: [expect.stringMatching(/is outside the workspace/)] });
  });

  it('may be behind a link within the workspace', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('schemas/real.json', '{"type":"object"}');
    workspace.link('near.json', 'schemas/real.json');
    const choice = { ...NONE, outputSchema: 'near.json', expected: 'near.json' };
    expect(await loadChecks(choice, [DOCUMENT], workspace.path, systemClock)).toMatchObject({ ok: true });
  });

  it('may begin with a byte order mark', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('marked.json', '\uFEFF{"type":"object"}');
    const choice = { ...NONE, outputSchema: 'marked.json', expected: 'marked.json' };
    expect(await loadChecks(choice, [DOCUMENT], workspace.path, systemClock)).toMatchObject({ ok: true });
  });
});

describe('an expected result', () => {
  const refusing = async (workspace: TemporaryWorkspace, template = '{stem}.json') => {
    const cases = [DOCUMENT, buildCase({ path: 'b.pdf' })];
    // One readable file, so that the template itself is not refused.
    workspace.write('a.json', '{}');
    const loaded = await loadChecks({ ...NONE, expected: template }, cases, workspace.path, systemClock);
    return loaded.ok ? [] : loaded.problems;
  };

  it.each<[string, (workspace: TemporaryWorkspace) => void, RegExp]>([
    ['is a folder', ({ path }) => mkdirSync(join(path, 'b.json')), /b\.json is not a file$/],
    ['is a broken link', ({ link }) => link('b.json', 'gone.json'), /: b\.json is not in the workspace/],
    ['is a link that leads to itself', ({ link }) => link('b.json', 'b.json'), /ELOOP.*b\.json/],
    [
      'is a link out of the workspace',
      ({ link, outside }) => link('b.json', outside),
      /b\.json is outside the workspace$/,
    ],
    [
      'is not UTF-8',
      ({ write }) => write('b.json', Buffer.from('\uFEFF{}', 'utf16le')),
      /b\.json is not encoded as UTF-8/,
    ],
    ['is not JSON', ({ write }) => write('b.json', '{'), /b\.json is not JSON$/],
    ['is empty', ({ write }) => write('b.json', ''), /b\.json is not JSON$/],
    [
      'is too large',
      ({ write }) => truncateSync(write('b.json', ''), 3_000_000_000),
      /b\.json has 3000000000 bytes; at most 50000000 are allowed$/,
    ],
  ])('ends the run before anything is sent if it %s', async (_, prepare, says) => {
    await using workspace = temporaryWorkspace();
    prepare(workspace);
    expect(await refusing(workspace)).toEqual([expect.stringMatching(says)]);
  });

  it.skipIf(process.platform === 'win32')('ends the run before anything is sent if it is a pipe', async () => {
    await using workspace = temporaryWorkspace();
    execFileSync('mkfifo', [join(workspace.path, 'b.json')]);
    expect(await refusing(workspace)).toEqual([expect.stringMatching(/b\.json is not a file$/)]);
  });

  it('ends the run if a folder in its path is a broken link', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('a/expected.json', '{}');
    workspace.link('b', 'gone');
    expect(await refusing(workspace, '{stem}/expected.json')).toEqual([
      expect.stringMatching(/: b\/expected\.json is not in the workspace/),
    ]);
  });

  it('may be absent, even together with its folder', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('a/expected.json', '{}');
    workspace.write('b', 'a file');
    expect(await refusing(workspace, '{stem}/expected.json')).toEqual([]);
    expect(await refusing(workspace)).toEqual([]);
  });
});

describe('loadChecks', () => {
  it('starts no thread if no check is set', async () => {
    await using workspace = temporaryWorkspace();
    expect(await loadChecks(NONE, [DOCUMENT], workspace.path, systemClock)).toEqual({
      ok: true,
      checks: null,
      withoutGolden: [],
    });
  });

  it('reports all unusable checks at once, both unreadable ones and ones that do not compile', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('a.txt', '{"$number":"7"}');
    const choice = { outputSchema: 'none.json', expected: '{stem}.txt', rejectWhen: 'a +' };
    expect(await loadChecks(choice, [DOCUMENT], workspace.path, systemClock)).toEqual({
      ok: false,
      problems: [
        expect.stringMatching(
          /^`output-schema` names none\.json, which cannot be used as a JSON Schema: none\.json is not in the workspace/,
        ),
        '`expected` is {stem}.txt, which cannot be used: a.txt: `$number` must be a number',
        expect.stringMatching(/^`reject-when` cannot be used as a JSONata expression: ./),
      ],
    });
  });

  it('lists the documents without a golden file', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('a.json', '{}');
    const cases = [DOCUMENT, buildCase({ path: 'b.pdf' })];
    const choice = { ...NONE, expected: '{stem}.json' };
    expect(await loadChecks(choice, cases, workspace.path, systemClock)).toMatchObject({
      ok: true,
      withoutGolden: [{ id: 'b.pdf' }],
    });
  });
});
