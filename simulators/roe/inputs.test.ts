import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { AskEmulator, textFile } from '../../test/support/ask-emulator.ts';
import type { AgentScript, InputDefinition, ScenarioInput, VersionScript } from './scenario.ts';
import { type EmulatorServer, startEmulator } from './server.ts';

const AGENT = '11111111-1111-4111-8111-0000000000aa';
const VERSION = '22222222-2222-4222-8222-0000000000aa';

const input = (key: string, data_type: string, accepts_multiple_files: boolean | null = false): InputDefinition => ({
  key,
  data_type,
  description: key,
  accepts_multiple_files,
});

const FOUR = [
  input('context', 'text/plain', null),
  input('contract', '*/*'),
  input('images', 'image/*', true),
  input('notes', 'text/*'),
];

const agentOf = (version: Partial<VersionScript>): AgentScript => ({
  id: AGENT,
  name: 'Four inputs',
  currentVersionId: VERSION,
  versions: [{ id: VERSION, versionName: 'v1', inputs: FOUR, engineConfig: {}, ...version }],
  disableCache: false,
  cacheFailedJobs: false,
});

const open: EmulatorServer[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

async function start(version: Partial<VersionScript> = {}, scenario: ScenarioInput = {}) {
  const emulator = await startEmulator({ agents: [agentOf(version)], ...scenario });
  open.push(emulator);
  return { emulator, ask: new AskEmulator(emulator) };
}

const CONTEXT = ['context', 'Two shops'] as const;
const CONTRACT = ['contract', textFile('a.pdf', '%PDF-1.4 %%EOF', 'application/pdf')] as const;
const FRONT = ['images', textFile('front.png', 'front', 'image/png')] as const;
const BACK = ['images', textFile('back.png', 'back', 'image/png')] as const;
const NOTES = ['notes', textFile('notes.csv', 'a,b\n1,2\n', 'text/csv')] as const;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a version with several inputs', () => {
  it('takes files under several keys of one job, and several under one key in the order sent', async () => {
    const { emulator, ask } = await start();
    const { status, body } = await ask.run(AGENT, [BACK, CONTEXT, FRONT, CONTRACT, NOTES]);
    expect(status).toBe(200);
    const [submission] = emulator.inspect().submissions;
    expect(submission).toMatchObject({ status: 200, jobId: body, path: `/v1/agents/run/${AGENT}/async/` });
    expect(submission?.parts.map(({ key, kind, fileName, contentType }) => [key, kind, fileName, contentType])).toEqual(
      [
        ['images', 'file', 'back.png', 'image/png'],
        ['context', 'text', null, 'text/plain'],
        ['images', 'file', 'front.png', 'image/png'],
        ['contract', 'file', 'a.pdf', 'application/pdf'],
        ['notes', 'file', 'notes.csv', 'text/csv'],
      ],
    );
    expect(submission?.parts.map(({ text, bytes, sha256: hash }) => [text, bytes, hash])).toEqual(
      ['back', 'Two shops', 'front', '%PDF-1.4 %%EOF', 'a,b\n1,2\n'].map((text) => [text, text.length, sha256(text)]),
    );
  });

  it('refuses a second part for an input that takes one', async () => {
    const { emulator, ask } = await start();
    for (const twice of [CONTRACT, CONTEXT]) {
      const { status, body } = await ask.run(AGENT, [CONTEXT, CONTRACT, FRONT, NOTES, twice]);
      expect([status, body]).toEqual([400, [`Input key ${twice[0]} does not accept multiple files`]]);
    }
    expect(emulator.inspect().jobs).toEqual([]);
    expect(emulator.inspect().submissions.map(({ status, jobId, parts }) => [status, jobId, parts.length])).toEqual([
      [400, null, 5],
      [400, null, 5],
    ]);
  });

  it('needs every defined input unless the version says that it may be left out', async () => {
    const { emulator, ask } = await start();
    const without = [CONTEXT, CONTRACT, FRONT];
    expect((await ask.run(AGENT, without)).body).toEqual(['Missing input key notes']);
    emulator.configure({ agents: [agentOf({ optionalInputs: ['notes'] })] });
    expect((await ask.run(AGENT, without)).status).toBe(200);
    expect((await ask.run(AGENT, [CONTEXT, CONTRACT])).body).toEqual(['Missing input key images']);
    expect(emulator.inspect().jobs[0]?.inputs.map(({ key }) => key)).toEqual(['context', 'contract', 'images']);
  });

  it('refuses any further key if its engine has fixed inputs, but not metadata', async () => {
    const { emulator, ask } = await start();
    const more = [CONTEXT, CONTRACT, FRONT, NOTES, ['metadata', '{"case":"a/"}'], ['other', 'x']] as const;
    expect((await ask.run(AGENT, more)).status).toBe(200);
    emulator.configure({ agents: [agentOf({ fixedInputs: true })] });
    expect((await ask.run(AGENT, more)).body).toEqual(['Unknown input key other']);
    expect((await ask.run(AGENT, more.slice(0, -1))).status).toBe(200);
  });

  it('gives file ids that are not plain UUIDs', async () => {
    const { ask } = await start();
    const { body: id } = await ask.run(AGENT, [CONTEXT, CONTRACT, FRONT, BACK, NOTES]);
    const { body } = await ask.get(`/v1/agents/${AGENT}/jobs/`);
    const fileId = expect.stringMatching(/^file_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(body.results[0]).toMatchObject({
      id,
      job_inputs: [
        { key: 'context', data_type: 'text/plain', value: 'Two shops' },
        { key: 'contract', data_type: '*/*', value: fileId, file_name: 'a.pdf' },
        { key: 'images', data_type: 'image/*', value: fileId, file_name: 'front.png' },
        { key: 'images', value: fileId, file_name: 'back.png' },
        { key: 'notes', value: fileId },
      ],
    });
  });

  it('answers from its cache only if the values under one key come in the same order', async () => {
    const { emulator, ask } = await start({}, { cache: 'same-id', job: { durationMs: 0 } });
    const { body: first } = await ask.run(AGENT, [CONTEXT, CONTRACT, FRONT, BACK, NOTES]);
    expect((await ask.run(AGENT, [NOTES, FRONT, BACK, CONTRACT, CONTEXT])).body).toBe(first);
    expect((await ask.run(AGENT, [CONTEXT, CONTRACT, BACK, FRONT, NOTES])).body).not.toBe(first);
    expect(emulator.inspect().submissions.map(({ jobId }) => jobId === first)).toEqual([true, true, false]);
  });

  it('finds the script of a job by its case', async () => {
    const { emulator, ask } = await start({}, { files: [{ match: 'packs/acme/', end: 4, durationMs: 0 }] });
    for (const name of ['packs/acme/', 'packs/other/']) {
      const metadata = ['metadata', JSON.stringify({ case: name })] as const;
      await ask.run(AGENT, [CONTEXT, CONTRACT, FRONT, NOTES, metadata]);
    }
    expect(emulator.inspect().jobs.map(({ status }) => status)).toEqual([4, 0]);
  });
});

describe('submissions', () => {
  it('are kept if their reply is lost, with the job that they made', async () => {
    const lost = [{ route: 'submit' as const, fault: { kind: 'reset' as const, when: 'after' as const } }];
    const { emulator, ask } = await start({}, { faults: lost });
    await expect(ask.run(AGENT, [CONTEXT, CONTRACT, FRONT, NOTES])).rejects.toThrow();
    const { submissions, jobs } = emulator.inspect();
    expect(submissions).toMatchObject([{ status: null, jobId: jobs[0]?.id }]);
  });

  it('show the text of a part unless it is a long file or no UTF-8', async () => {
    const { emulator, ask } = await start();
    const long = 'x'.repeat(100_000);
    const bytes = new File([new Uint8Array([0xff, 0xfe])], 'b.png', { type: 'image/png' });
    await ask.run(AGENT, [['context', long], ['contract', textFile('a.txt', long)], ['images', bytes], NOTES]);
    const parts = emulator.inspect().submissions[0]?.parts ?? [];
    expect(parts.map(({ text }) => text?.length ?? null)).toEqual([100_000, null, null, 8]);
    expect(parts.slice(0, 2).map((part) => part.sha256)).toEqual([sha256(long), sha256(long)]);
  });

  it('keep the folders of a file name that was sent with some', async () => {
    const { emulator, ask } = await start();
    const named = ['contract', textFile('docs/a.txt', 'x')] as const;
    await ask.run(AGENT, [CONTEXT, named, FRONT, NOTES]);
    expect(emulator.inspect().submissions[0]?.parts[1]?.fileName).toBe('docs/a.txt');
  });
});
