import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startEmulator } from '../../../simulators/roe/server.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { DOCUMENT_READER, errorsOf, pdf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';

it.each([
  [
    'file',
    'closed/secret.pdf',
    /closed\/secret\.pdf could not be read: nothing was submitted/,
    ['unreadable-files', 'unreadable-file'],
  ],
  ['folder', 'closed', /the folder closed could not be read: nothing was submitted/, ['unreadable-folder']],
])('an unreadable %s keeps all files from being sent', async (_, closed, says, codes) => {
  // Root reads everything, so that the action runs as nobody there.
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  await using emulator = await startEmulator();
  await using workspace = await tempWorkspace({ 'a.pdf': pdf('a'), 'closed/secret.pdf': pdf('secret') });
  await chmod(join(workspace.path, closed), 0o000);
  const tempDir = join(workspace.path, '.runner-temp');
  await mkdir(tempDir);
  if (uid !== undefined) await chown(tempDir, uid, uid);
  const step = await runAction({
    actionDir: REPOSITORY,
    workspace: workspace.path,
    tempDir,
    ...(uid === undefined ? {} : { uid }),
    inputs: {
      'api-key': emulator.state.scenario.apiKey,
      'agent-id': DOCUMENT_READER,
      files: '**/*.pdf',
      'base-url': emulator.url,
      artifact: 'false',
    },
  });

  expect(errorsOf(step)).toEqual([expect.stringMatching(says)]);
  expect(step.exitCode).toBe(1);
  expect(resultsOf(step).results.map(({ error }) => error?.code)).toEqual(codes);
  expect(emulator.inspect().calls.submit).toBe(0);
});
