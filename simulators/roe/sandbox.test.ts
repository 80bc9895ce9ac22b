import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { AskEmulator, textFile } from '../../test/support/ask-emulator.ts';
import { AML_AGENT_ID } from './kinds.ts';
import { newSandboxKey, sandboxScenario } from './sandbox.ts';
import { DEFAULT_API_KEY } from './scenario.ts';
import { type EmulatorServer, startEmulator } from './server.ts';

const ANY = 'abcdefab-0000-4000-8000-000000000001';

const open: EmulatorServer[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

async function start(failOneIn: number | null = null) {
  const emulator = await startEmulator({ ...sandboxScenario(DEFAULT_API_KEY, failOneIn), job: { durationMs: 0 } });
  open.push(emulator);
  return { emulator, ask: new AskEmulator(emulator) };
}

type Parts = Parameters<AskEmulator['run']>[1];

async function outputOf(ask: AskEmulator, parts: Parts, agent = ANY) {
  const { status, body } = await ask.run(agent, parts);
  expect([status, body]).toEqual([200, expect.any(String)]);
  return await ask.output(body);
}

const pdf = (name: string) =>
  new File([readFileSync(new URL(`../../cli/documents/${name}`, import.meta.url))], name, { type: 'application/pdf' });

describe('a sandbox', () => {
  it('takes any agent id, with and without a version, and says in both that it is one', async () => {
    const { emulator, ask } = await start();
    const { body: version } = await ask.get(`/v1/agents/${ANY}/versions/current/`);
    expect(version).toMatchObject({
      engine_name: 'Sandbox',
      name: 'Sandbox: Any agent',
      input_definitions: [{ key: '*', data_type: '*/*', accepts_multiple_files: true }],
      base_agent: { id: ANY, name: 'Sandbox: Any agent', current_version_id: version.id },
    });
    const { body: given } = await ask.get(`/v1/agents/${ANY}/versions/${AML_AGENT_ID}/`);
    expect(given).toMatchObject({ id: AML_AGENT_ID, engine_name: 'Sandbox' });
    await ask.run(ANY, [['document', 'x']], AML_AGENT_ID);
    expect(emulator.inspect().jobs).toMatchObject([{ agentId: ANY, versionId: AML_AGENT_ID }]);
    expect((await ask.get('/v1/agents/no-uuid/')).status).toBe(404);
  });

  it('takes any inputs, and shows in its answer that each arrived', async () => {
    const { ask } = await start();
    const parts: Parts = [
      ['contract', pdf('office-lease.pdf')],
      ['question', 'What is the notice period?'],
      ['photos', textFile('a.png', 'x', 'image/png')],
      ['photos', textFile('b.png', 'y', 'image/png')],
    ];
    expect(await outputOf(ask, parts)).toMatchObject({
      documents: [{ document_type: 'contract' }, { file_name: 'a.png' }, { file_name: 'b.png' }],
      answer: '180 days',
      inputs: {
        contract: ['office-lease.pdf'],
        question: ['What is the notice period?'],
        photos: ['a.png', 'b.png'],
      },
    });
  });

  it('says first in every answer that it is made up, whatever the agent', async () => {
    const { ask } = await start();
    const madeUp = 'This answer is made up by a sandbox: no agent of Roe has read anything.';
    const answers = [
      await outputOf(ask, [['document', pdf('mutual-nda.pdf')]]),
      await outputOf(
        ask,
        [
          ['alert_data', 'Alert: 1'],
          ['transaction_data', 'amount\n5'],
        ],
        AML_AGENT_ID,
      ),
    ];
    for (const answer of answers) expect(Object.entries(answer)[0]).toEqual(['sandbox', madeUp]);
  });

  it('reads an invoice as far as it says something, and names what it invented', async () => {
    const { ask } = await start();
    expect(await outputOf(ask, [['document', pdf('invoice-2026-0522.pdf')]])).toMatchObject({
      document_type: 'invoice',
      invoice_number: '2026-0522',
      invoice_date: '2026-07-15',
      due_date: '2026-07-29',
      currency: 'GBP',
      net_amount: 21_600,
      tax_amount: 4320,
      total_amount: 25_920,
      supplier: 'Pelham Court Estates Ltd',
      customer: 'Harbourline Analytics Ltd',
      invented: [],
    });
    const markdown = textFile('x.md', '# Invoice\n\n- **Invoice number:** 77\n- Total: EUR 10.50\n', 'text/markdown');
    expect(await outputOf(ask, [['document', markdown]])).toMatchObject({
      invoice_number: '77',
      total_amount: 10.5,
      currency: 'EUR',
      due_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      invented: ['invoice_date', 'due_date', 'net_amount', 'tax_amount', 'supplier', 'customer'],
    });
  });

  it('reads a contract', async () => {
    const { ask } = await start();
    expect(await outputOf(ask, [['document', pdf('office-lease.pdf')]])).toMatchObject({
      document_type: 'contract',
      contract_number: 'PC-14-3',
      effective_date: '2026-01-15',
      notice_period_days: 180,
      parties: ['Pelham Court Estates Ltd', 'Harbourline Analytics Ltd'],
    });
  });

  it('adds up the columns of a CSV, and titles any other text', async () => {
    const { ask } = await start();
    const csv = textFile('a.csv', 'name,amount\nA,1.5\nB,2\n', 'text/csv');
    expect(await outputOf(ask, [['document', csv]])).toMatchObject({
      document_type: 'table',
      rows: 2,
      columns: ['name', 'amount'],
      totals: { amount: 3.5 },
    });
    const note = textFile('a.txt', '\n# Minutes\nfour more words here');
    expect(await outputOf(ask, [['document', note]])).toMatchObject({ document_type: 'document', title: 'Minutes' });
  });

  it('answers the same for the same bytes, and otherwise for others that it cannot read', async () => {
    const { ask } = await start();
    const scan = (byte: number) =>
      new File([new Uint8Array([0, byte])], 'invoice.docx', { type: 'application/octet-stream' });
    const [one, again, other] = await Promise.all([1, 1, 2].map((byte) => outputOf(ask, [['document', scan(byte)]])));
    expect(one).toMatchObject({ document_type: 'invoice', invoice_number: expect.stringMatching(/^INV-\d{4}$/) });
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('decides on a job without a file', async () => {
    const { ask } = await start();
    const answer = await outputOf(ask, [
      ['url', 'https://shop.example/'],
      ['country', 'DE'],
    ]);
    expect(answer).toMatchObject({ decision: expect.stringMatching(/^(clear|review)$/), inputs: { country: ['DE'] } });
  });

  it('fails one job in ten if asked, the same ones each time, and says that it did so', async () => {
    const failures = async (failOneIn: number | null) => {
      const { emulator, ask } = await start(failOneIn);
      for (let index = 0; index < 100; index += 1) await ask.run(ANY, [['document', textFile('a.txt', `${index}`)]]);
      const failed = emulator.inspect().jobs.filter(({ status }) => status === 4);
      const message = failed[0] && (await ask.get(`/v1/agents/jobs/${failed[0].id}/status/`)).body.error_message;
      return { files: failed.map(({ fileSha256 }) => fileSha256), message };
    };
    expect((await failures(null)).files).toEqual([]);
    const asked = await failures(10);
    expect(asked.files.length).toBeGreaterThan(4);
    expect(asked.files.length).toBeLessThan(17);
    expect(asked.message).toBe('Made up by a sandbox: some jobs fail on purpose.');
    expect((await failures(10)).files).toEqual(asked.files);
  });

  it('fails on a broken document as made up, too', async () => {
    const { ask } = await start();
    const { body } = await ask.run(ANY, [['document', pdf('supplier-agreement-scan.pdf')]]);
    const { error_message } = (await ask.get(`/v1/agents/jobs/${body}/status/`)).body;
    expect(error_message).toBe('Made up by a sandbox: The document could not be read.');
  });

  it('refuses a key that it did not give out, and keeps nothing of it', async () => {
    const { emulator } = await start();
    const key = 'roe-live-3f9d1c77b2';
    const authorization = `Bearer ${key}`;
    const form = new FormData();
    form.set('document', 'x');
    const run = `${emulator.url}/v1/agents/run/${ANY}/async/`;
    const refused = await fetch(run, { method: 'POST', body: form, headers: { authorization } });
    expect(refused.status).toBe(401);
    expect(((await refused.json()) as { detail: string }).detail).toMatch(
      /^This is a sandbox, which takes only the key that it gave out/,
    );
    expect(JSON.stringify(emulator.inspect())).not.toContain(key);
    expect(emulator.inspect().jobs).toEqual([]);
  });

  it('has no controls, which would show to anyone on the machine what it was sent', async () => {
    const { emulator } = await start();
    for (const method of ['GET', 'POST']) {
      const reply = await fetch(`${emulator.url}/_emulator/${method === 'GET' ? 'state' : 'scenario'}`, { method });
      expect(reply.status).toBe(401);
    }
    expect(emulator.state.scenario.sandbox).not.toBeNull();
  });

  it('makes another key each time, which no word of a run contains', () => {
    const [one, other] = [newSandboxKey(), newSandboxKey()];
    expect(one).toMatch(/^roe-sandbox-[0-9a-f-]{36}$/);
    expect(other).not.toBe(one);
  });
});
