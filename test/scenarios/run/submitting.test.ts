import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_METADATA } from '../../../src/inputs/inputs.ts';
import { type ActionFixture, CONTRACT_READER, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

describe('a submission', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('a submission carries the bytes, the type, the inputs and the metadata', async () => {
    const path = 'contracts/2026/Ärger & Söhne.pdf';
    const inputs = {
      'agent-id': CONTRACT_READER,
      inputs: 'question: |\n  What is {name} in {dir}, or {stem}, or {path}?\n',
      metadata: 'team: legal',
      'skip-cache': 'true',
    };
    await fixture.run({ files: { [path]: pdf('one') }, inputs });

    const { jobs, requests } = fixture.emulator.inspect();
    const [job] = jobs;
    expect(job).toMatchObject({
      fileSha256: createHash('sha256').update(pdf('one')).digest('hex'),
      fileContentType: 'application/pdf',
      fileName: 'Arger & Sohne.pdf',
      skipCache: true,
      metadata: { team: 'legal', case: path, github_repository: 'octo-org/octo-repo', github_run_attempt: '1' },
      idempotencyKey: job?.metadata.submission_key,
    });
    expect(Object.keys(job?.metadata ?? {}).sort()).toEqual([...OWN_METADATA, 'team'].sort());
    expect(Buffer.byteLength(JSON.stringify(job?.metadata))).toBeLessThan(2_048);
    expect(job?.inputs.find(({ key }) => key === 'question')?.value).toBe(
      `What is Ärger & Söhne.pdf in contracts/2026, or Ärger & Söhne, or ${path}?\n`,
    );
    const upload = requests.find(({ route }) => route === 'submit');
    expect(upload?.headers['content-length']).toMatch(/^\d+$/);
    expect(upload?.headers['transfer-encoding']).toBeUndefined();
  });

  it('a submission whose reply is lost is found and paid once if the clock of Roe is three hours behind', async () => {
    const scenario = {
      serverClockSkewMs: -3 * 3_600_000,
      files: [{ match: '*.pdf', submit: [{ kind: 'reset', when: 'after' } as const] }],
    };
    const step = await fixture.run({ files: { 'a.pdf': pdf('behind') }, scenario });
    expect(fixture.emulator.inspect().jobs).toHaveLength(1);
    expect(step.outputs).toMatchObject({ conclusion: 'success', succeeded: '1' });
  });

  it('a submission of `{ text: "{path}" }` carries the content as a text input', async () => {
    const files = {
      'a.txt': '\ufeffGrüße, 世界\n',
      'b.txt': new Uint8Array([0xff, 0xfe, 0x00]),
      'c.txt': { bytes: 2_600_000 },
    };
    const step = await fixture.run({ files, inputs: { files: '*.txt', inputs: 'pdf_file: { text: "{path}" }' } });

    expect(fixture.emulator.inspect().jobs.map(({ inputs }) => inputs[0]?.value)).toEqual(['\ufeffGrüße, 世界\n']);
    expect(resultsOf(step).results.map(({ outcome, error }) => [outcome, error?.code ?? null])).toEqual([
      ['succeeded', null],
      ['not-submitted', 'unreadable-file'],
      ['not-submitted', 'too-large'],
    ]);
  });

  it('no submission is made for a file larger than `max-file-size`', async () => {
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a'), 'b.pdf': { bytes: 5_000 } },
      inputs: { 'max-file-size': '1KB' },
    });
    expect(resultsOf(step).results.map(({ error }) => error?.code ?? null)).toEqual([null, 'file-too-large']);
    expect(fixture.emulator.inspect().jobs).toHaveLength(1);
  });

  it('files are sent in order of their path, and hidden files only if they are named', async () => {
    const files = { 'b/2.pdf': pdf('2'), 'a/1.pdf': pdf('1'), '.private/3.pdf': pdf('3'), 'c.pdf': pdf('c') };
    const step = await fixture.run({ files, inputs: { files: '**/*.pdf\n!c.pdf' } });
    expect(resultsOf(step).results.map((result) => result.case)).toEqual(['a/1.pdf', 'b/2.pdf']);
  });
});
