import { expect, it } from 'vitest';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import type { ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { pdf, startFixture } from '../../support/action-fixture.ts';

const output = (...resources: readonly string[]) => [
  {
    key: 'output',
    data_type: 'application/json',
    value: JSON.stringify({ references: resources.map((resource_id) => ({ resource_id })) }),
  },
];
const scenario: ScenarioInput = {
  references: {
    'home page.png': {
      contentType: 'image/png',
      base64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]).toString('base64'),
    },
    far: { contentType: 'text/html', text: '<p>far away</p>', redirect: true },
    '../../escape': { contentType: 'text/plain', text: 'kept inside' },
    CON: { contentType: 'text/plain', text: 'a device' },
    con: { contentType: 'text/plain', text: 'another' },
  },
  files: [
    { match: 'a.pdf', outputs: output('home page.png', 'far') },
    { match: 'b.pdf', outputs: output('../../escape', 'CON', 'con', 'gone') },
  ],
};

it('what outputs refer to is uploaded by the post step if the step is killed before it could', async () => {
  await using fixture = await startFixture();
  const signals = [{ after: { logLine: /references saved in/ }, signal: 'SIGKILL' as const }];
  const step = await fixture.run({
    files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') },
    inputs: { 'download-references': 'true' },
    scenario,
    options: { signals },
  });
  expect([step.signal, await fixture.artifacts.artifacts(fixture.runId)]).toEqual(['SIGKILL', []]);

  // The run's workspace is gone by now, and the post step reads nothing of it.
  await runPost(step, { workspace: step.tempDir });
  const [artifact] = await fixture.artifacts.artifacts(fixture.runId);
  const zip = await readZip(await fixture.artifacts.download(artifact?.id ?? 0));
  expect(String(zip.get('results.jsonl')).trimEnd().split('\n')).toHaveLength(3);
  const index = JSON.parse(String(zip.get('references/index.json'))) as { savedAs: string | null }[];
  const saved = index.flatMap(({ savedAs }) => savedAs ?? []);
  expect(saved).toHaveLength(5);
  expect([...zip.keys()]).toEqual(expect.arrayContaining(saved));
});
