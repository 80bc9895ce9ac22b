import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type FileScript } from '../../../simulators/roe/scenario.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import {
  type ActionFixture,
  DOCUMENT_READER,
  pdf,
  REPOSITORY,
  resultsOf,
  startFixture,
} from '../../support/action-fixture.ts';
import { type InProcessFixture, startInProcessFixture } from '../../support/in-process-fixture.ts';

const RUN_ID = '4242';
const NAMES = Array.from({ length: 40 }, (_, index) => `d${String(index).padStart(2, '0')}.pdf`);
/** Of 40 files, 30 succeed, 5 fail, and 5 are still running when attempt 1 ends. */
const endOf = (index: number): number | null => (index < 30 ? 3 : index < 35 ? 4 : null);

const attempt = (
  { artifacts, emulator, programs }: ActionFixture,
  workspace: string,
  number: number,
  inputs: Record<string, string>,
) =>
  runAction({
    actionDir: REPOSITORY,
    workspace,
    ...(programs === null ? {} : { program: programs.main }),
    github: { RUN_ID, RUN_ATTEMPT: String(number) },
    artifactService: {
      resultsUrl: artifacts.resultsUrl,
      token: artifacts.tokenFor(`${RUN_ID}-${inputs.artifact}`, 'batch'),
    },
    inputs: {
      'api-key': DEFAULT_API_KEY,
      'agent-id': DOCUMENT_READER,
      'base-url': emulator.url,
      files: '*.pdf',
      ...inputs,
    },
  });

describe('a re-run attempt', () => {
  let fixture: InProcessFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  /** Jobs that would run for ever come to their end, but not before the next attempt has looked at them. */
  const endSoon = () => {
    for (const { script, createdAt } of fixture.emulator.state.jobs.values()) {
      if (script.end === null) Object.assign(script, { end: 3, durationMs: fixture.clock.now() - createdAt + 2_000 });
    }
  };

  const scripts = (ends: (index: number) => number | null, durationMs: number): FileScript[] =>
    NAMES.map((match, index) => ({ match, end: ends(index), durationMs, errorMessage: 'Unreadable.' }));

  it.each([
    ['its results artifact', 'roe-results'],
    ["Roe's job list, where there is no artifact", 'false'],
  ])('a re-run attempt pays only for what failed, found by %s', async (_, artifact) => {
    const { emulator } = fixture;
    emulator.configure({ files: scripts(endOf, 100) });
    await using workspace = await tempWorkspace(
      Object.fromEntries(NAMES.map((name) => [name, `%PDF-1.4 ${name} %%EOF`])),
    );
    const first = await attempt(fixture, workspace.path, 1, { timeout: '15s', 'cancel-on-exit': 'false', artifact });
    expect(first.outputs).toMatchObject({ succeeded: '30', failed: '5', 'timed-out': '5', reused: '0' });
    expect(emulator.inspect().jobs).toHaveLength(40);

    // Whatever was still running goes on to its end; what is submitted now succeeds.
    emulator.patch({ files: scripts(() => 3, 100) });
    const callsBefore = emulator.inspect().calls;
    endSoon();
    const second = await attempt(fixture, workspace.path, 2, { artifact });

    expect(emulator.inspect().jobs).toHaveLength(45);
    expect(emulator.inspect().calls.submit - callsBefore.submit).toBe(5);
    // One of them for the estimate of what the run will cost.
    expect(emulator.inspect().calls.list - callsBefore.list).toBe(artifact === 'roe-results' ? 1 : 2);
    expect(second.stderr).toBe('');
    expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '40', reused: '30' });
    const records = resultsOf(second).results;
    expect(records.filter(({ reused }) => reused).map((result) => result.case)).toEqual(NAMES.slice(0, 30));
    expect(records.every(({ outputs }) => outputs !== null)).toBe(true);
  });
});

it('a re-run attempt through dist/ pays only for what failed, found by its results artifact', async () => {
  await using fixture = await startFixture();
  const { emulator } = fixture;
  await using workspace = await tempWorkspace({ 'a.pdf': pdf('a'), 'b.pdf': pdf('b') });
  const artifact = 'roe-results';
  emulator.configure({ files: [{ match: 'b.pdf', end: 4 }] });
  const first = await attempt(fixture, workspace.path, 1, { artifact });
  expect(first.outputs).toMatchObject({ succeeded: '1', failed: '1' });
  emulator.patch({ files: [] });
  const second = await attempt(fixture, workspace.path, 2, { artifact });
  expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '2', reused: '1' });
  expect(
    emulator
      .inspect()
      .jobs.map(({ fileName }) => fileName)
      .toSorted(),
  ).toEqual(['a.pdf', 'b.pdf', 'b.pdf']);
});
