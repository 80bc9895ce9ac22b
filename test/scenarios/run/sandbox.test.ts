import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

/** An id of a user's own agent, which the sandbox does not know. */
const OWN_AGENT = 'c0ffee00-0000-4000-8000-000000000001';
const SENTENCE = 'This run is against a sandbox: all its results are made up.';

describe('a run against a sandbox', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const scenario = { sandbox: { failOneIn: null } };

  it('says so in log, summary, comment and report, and names it as the engine', async () => {
    await using github = await startGitHub();
    const step = await fixture.run({
      scenario,
      files: { 'a.pdf': pdf('a') },
      inputs: { 'agent-id': OWN_AGENT, comment: 'always' },
      options: {
        event: pullRequestEvent(),
        github: { EVENT_NAME: 'pull_request', API_URL: github.url },
      },
    });

    expect(errorsOf(step)).toEqual([]);
    expect(step.annotations).toContainEqual(expect.objectContaining({ level: 'notice', message: SENTENCE }));
    expect(step.log.join('\n')).toContain(SENTENCE);
    expect(step.summary).toContain(`**${SENTENCE}**`);
    expect(github.state.comments.get(PULL_REQUEST)?.[0]?.body).toContain(`**${SENTENCE}**`);
    expect(readFileSync(join(step.outputs['results-dir'] ?? '', 'report.html'), 'utf8')).toContain('"isSandbox":true');
    expect(JSON.parse(readFileSync(step.outputs['results-path'] ?? '', 'utf8')).agent).toMatchObject({
      id: OWN_AGENT,
      name: 'Sandbox: Any agent',
      engine: 'Sandbox',
    });
    expect(resultsOf(step).results[0]?.outputs?.[0]?.value).toContain('made up by a sandbox');
  });

  it('takes any inputs, files under several keys, folders and rows', async () => {
    const files = {
      'a/1.pdf': pdf('1'),
      'a/2.pdf': pdf('2'),
      'a/note.txt': 'A note',
      'rows.csv': 'url\nhttps://x.example/\n',
    };
    const agent = { 'agent-id': OWN_AGENT };
    const inputs = 'pages: { file: "{path}" }\nnotes: { text: "{dir}/note.txt" }\nquestion: Why?';
    const runs = [
      await fixture.run({ scenario, files, inputs: { ...agent, files: 'a/*.pdf', inputs } }),
      await fixture.run({ scenario, files, inputs: { ...agent, files: 'a/*.pdf', 'one-job-per': 'folder' } }),
      await fixture.run({
        scenario,
        files,
        inputs: { ...agent, files: '', rows: 'rows.csv', inputs: 'site: "{url}"' },
      }),
    ];
    expect(runs.map(errorsOf)).toEqual([[], [], []]);
    const shown = runs.map((step) => JSON.parse(resultsOf(step).results[0]?.outputs?.[0]?.value ?? '').inputs);
    expect(shown).toEqual([
      { pages: ['1.pdf'], notes: ['A note'], question: ['Why?'] },
      { document: ['1.pdf', '2.pdf'] },
      { site: ['https://x.example/'] },
    ]);
  });

  it('is not said of any other', async () => {
    const step = await fixture.run({ files: { 'a.pdf': pdf('a') } });
    expect(`${step.log.join('\n')}${step.summary}`).not.toMatch(/sandbox/i);
  });
});
