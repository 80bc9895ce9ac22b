import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadChecks } from '../../src/checks/load.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { buildFile } from '../support/build-file.ts';
import { temporaryWorkspace } from '../support/temporary-workspace.ts';

const NONE = { outputSchema: null, expected: null, rejectWhen: null };
const DOCUMENT = buildFile({ path: 'a.pdf' });

describe('what checks are read from', () => {
  it.each([
    ['a schema', { ...NONE, outputSchema: 'far.json' }],
    ['an expected result', { ...NONE, expected: 'far.json' }],
  ])('%s is not read through a link that leads out of the workspace', async (_, choice) => {
    await using workspace = temporaryWorkspace();
    writeFileSync(join(workspace.outside, 'secret.json'), '{"type":"object"}');
    workspace.link('far.json', join(workspace.outside, 'secret.json'));
    const loaded = await loadChecks(choice, [DOCUMENT], workspace.path, systemClock);
    expect(loaded).toMatchObject({ ok: false, problems: [expect.stringMatching(/is outside the workspace/)] });
  });

  it('may be a link within the workspace', async () => {
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
