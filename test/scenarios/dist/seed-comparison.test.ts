import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileScript } from '../../../simulators/roe/scenario.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { type ActionFixture, DOCUMENT_READER, pdf, REPOSITORY, startFixture } from '../../support/action-fixture.ts';

/** The vendor's script that this action replaces, its host read from ROE_BASE_URL. It is not part of this repository. */
const SCRIPT = process.env.ROE_SEED_SCRIPT ?? join(REPOSITORY, '..', 'shared', 'seed', 'batch_job_runner.py');

function whyNot(): string | null {
  if (!existsSync(SCRIPT)) return 'the script is not here (ROE_SEED_SCRIPT names it)';
  const python = spawnSync('python3', ['-c', 'import requests']);
  return python.status === 0 ? null : 'there is no python3 with requests';
}
const missing = whyNot();
if (missing !== null) console.warn(`The comparison with the vendor's script cannot run: ${missing}.`);

const SCRIPTS: readonly FileScript[] = [
  { match: 'success-1.pdf' },
  { match: 'success-2.pdf', durationMs: 1_200 },
  { match: 'failure.pdf', end: 4 },
  { match: 'cancelled.pdf', end: 5, durationMs: 900 },
  { match: 'cached.pdf', cached: 'success' },
  { match: 'retried.pdf', walk: [0, 1, 2], durationMs: 1_500 },
];

describe("the vendor's script and the action over the same folder", () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  /** File name to status number, by what was printed for each job id. */
  const statusByFile = (map: Readonly<Record<string, number>>): Record<string, number> => {
    const nameOf = new Map(fixture.emulator.inspect().jobs.map(({ id, fileName }) => [id, fileName ?? '']));
    return Object.fromEntries(Object.entries(map).map(([id, status]) => [nameOf.get(id) ?? id, status]));
  };

  it.skipIf(missing !== null)(
    `agree on how each job ended${missing === null ? '' : ` (skipped: ${missing})`}`,
    async () => {
      const files = Object.fromEntries(SCRIPTS.map(({ match }) => [match, pdf(match)]));
      const scenario = { files: [...SCRIPTS] };
      const step = await fixture.run({ files, scenario, inputs: { 'fail-on': 'none' } });
      const ours = statusByFile(JSON.parse(step.outputs['status-map'] ?? '{}'));

      fixture.emulator.configure(scenario);
      await using folder = await tempWorkspace(files);
      const flags = ['--api-key', fixture.emulator.state.scenario.apiKey, '--agent-id', DOCUMENT_READER];
      const { stdout } = await promisify(execFile)(
        'python3',
        [SCRIPT, ...flags, '--folder', folder.path, '--poll-interval', '0.3'],
        { env: { ...process.env, ROE_BASE_URL: fixture.emulator.url } },
      );
      const theirs = statusByFile(
        JSON.parse(stdout.slice(stdout.indexOf('Job Status Map:') + 'Job Status Map:'.length)),
      );

      expect(ours).toEqual(theirs);
      expect(ours).toEqual({
        'success-1.pdf': 3,
        'success-2.pdf': 3,
        'failure.pdf': 4,
        'cancelled.pdf': 5,
        'cached.pdf': 6,
        'retried.pdf': 3,
      });
    },
  );
});
