import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { AskEmulator, textFile } from '../../test/support/ask-emulator.ts';
import { AML_AGENT_ID, EXTRACTION_AGENT_ID, UNDERWRITING_AGENT_ID, WEB_AGENT_ID } from './kinds.ts';
import { type EmulatorServer, startEmulator } from './server.ts';

const open: EmulatorServer[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

async function start() {
  const emulator = await startEmulator({ job: { durationMs: 0 } });
  open.push(emulator);
  return new AskEmulator(emulator);
}

type Parts = Parameters<AskEmulator['run']>[1];

async function outputOf(ask: AskEmulator, agent: string, parts: Parts) {
  const { status, body } = await ask.run(agent, parts);
  expect([status, body]).toEqual([200, expect.any(String)]);
  return { id: body as string, output: await ask.output(body) };
}

async function failureOf(ask: AskEmulator, agent: string, parts: Parts): Promise<string> {
  const { body } = await ask.run(agent, parts);
  return (await ask.get(`/v1/agents/jobs/${body}/status/`)).body.error_message;
}

const document = (name: string) =>
  new File([readFileSync(new URL(`../../cli/documents/${name}`, import.meta.url))], name, { type: 'application/pdf' });
const CSV = 'date,amount,counterparty\n2026-01-02,"EUR 9,400.50",Acme\n2026-01-03,600,Beta\n2026-01-04,0.25,Acme\n';

describe('the AML investigator', () => {
  it('adds up the transactions that it was sent beside the alert', async () => {
    const ask = await start();
    const alert = ['alert_data', '{"alert_id":"A-17","rule":"structuring"}'] as const;
    const { output } = await outputOf(ask, AML_AGENT_ID, [alert, ['transaction_data', CSV]]);
    expect(output).toMatchObject({
      disposition: 'escalate',
      alert: { alert_id: 'A-17', rule: 'structuring' },
      transactions: 3,
      total_amount: 10_000.75,
      largest_amount: 9400.5,
      counterparties: 2,
      documents: [],
    });
  });

  it('reads the same rows of JSON, of JSON Lines, and of a CSV with semicolons', async () => {
    const ask = await start();
    const rows = [
      { amount: 1.5, counterparty: 'A' },
      { amount: 2, counterparty: 'B' },
    ];
    const forms = [
      JSON.stringify(rows),
      JSON.stringify({ account: 'x', transactions: rows }),
      rows.map((row) => JSON.stringify(row)).join('\n'),
      'amount;counterparty\n1.5;A\n2;B',
    ];
    for (const form of forms) {
      const parts: Parts = [
        ['alert_data', 'Alert id: 7'],
        ['transaction_data', form],
      ];
      const { output } = await outputOf(ask, AML_AGENT_ID, parts);
      expect(output).toMatchObject({
        disposition: 'close',
        alert: { alert_id: 7 },
        transactions: 2,
        total_amount: 3.5,
        counterparties: 2,
      });
    }
  });

  it('names evidence that is fetched as the result of a tool', async () => {
    const ask = await start();
    const parts: Parts = [
      ['alert_data', 'Alert id: 7'],
      ['transaction_data', CSV],
      ['documents', document('office-lease.pdf')],
      ['documents', document('mutual-nda.pdf')],
    ];
    const { id, output } = await outputOf(ask, AML_AGENT_ID, parts);
    expect(output).toMatchObject({ documents: [{ file_name: 'office-lease.pdf' }, { file_name: 'mutual-nda.pdf' }] });
    const [key] = output.evidence_data as [string];
    const at = `/v1/agents/jobs/${id}/artifacts/result/?artifact_key=${encodeURIComponent(key)}`;
    expect((await ask.get(at)).body).toEqual({ result: { rows: 3, total_amount: 10_000.75 } });
  });

  it('needs both texts, takes no further key, and fails if the alert is empty', async () => {
    const ask = await start();
    const both: Parts = [
      ['alert_data', 'x'],
      ['transaction_data', CSV],
    ];
    expect((await ask.run(AML_AGENT_ID, both.slice(0, 1))).body).toEqual(['Missing input key transaction_data']);
    expect((await ask.run(AML_AGENT_ID, [...both, ['question', 'x']])).body).toEqual(['Unknown input key question']);
    const empty: Parts = [
      ['alert_data', ''],
      ['transaction_data', CSV],
    ];
    expect(await failureOf(ask, AML_AGENT_ID, empty)).toBe('The alert data could not be read.');
  });
});

describe('the merchant underwriter', () => {
  const context = ['context', 'Merchant name: Acme Books\nSells used books in two shops.'] as const;
  const png = Buffer.alloc(24);
  png.write('\x89PNG', 'latin1');
  png.writeUInt32BE(640, 16);
  png.writeUInt32BE(480, 20);

  it('reads the context, every document and every image', async () => {
    const ask = await start();
    const { output } = await outputOf(ask, UNDERWRITING_AGENT_ID, [
      context,
      ['documents', document('invoice-2026-0481.pdf')],
      ['documents', document('office-lease.pdf')],
      ['images', new File([png], 'front.png', { type: 'image/png' })],
    ]);
    expect(output).toMatchObject({
      decision: 'approve',
      merchant: { merchant_name: 'Acme Books' },
      context_words: 10,
      documents: [
        { file_name: 'invoice-2026-0481.pdf', fields: { invoice_number: '2026-0481' }, amounts: 38_800 },
        { file_name: 'office-lease.pdf', fields: { annual_rent: 'GBP 86,400' } },
      ],
      images: [{ file_name: 'front.png', content_type: 'image/png', bytes: 24, width: 640, height: 480 }],
    });
  });

  it('does without images, not without documents, and fails on a document that is broken', async () => {
    const ask = await start();
    const { output } = await outputOf(ask, UNDERWRITING_AGENT_ID, [context, ['documents', document('mutual-nda.pdf')]]);
    expect(output.images).toEqual([]);
    expect((await ask.run(UNDERWRITING_AGENT_ID, [context])).body).toEqual(['Missing input key documents']);
    const broken: Parts = [context, ['documents', document('supplier-agreement-scan.pdf')]];
    expect(await failureOf(ask, UNDERWRITING_AGENT_ID, broken)).toBe('The document could not be read.');
  });
});

describe('the page reader', () => {
  it('takes a URL and no file', async () => {
    const ask = await start();
    const { output } = await outputOf(ask, WEB_AGENT_ID, [['url', 'https://shop.example/a?item=3']]);
    expect(output).toMatchObject({ host: 'shop.example', path: '/a', parameters: { item: '3' }, secure: true });
  });

  it('fails on what is no address', async () => {
    expect(await failureOf(await start(), WEB_AGENT_ID, [['url', 'no address']])).toBe(
      'The page could not be reached.',
    );
  });
});

describe('the extractor', () => {
  it('answers the question from the file', async () => {
    const ask = await start();
    const asked = async (question: string) => {
      const parts: Parts = [
        ['document', document('office-lease.pdf')],
        ['question', question],
      ];
      return (await outputOf(ask, EXTRACTION_AGENT_ID, parts)).output;
    };
    expect(await asked('What is the notice period?')).toMatchObject({
      answer: '180 days',
      file_name: 'office-lease.pdf',
    });
    expect(await asked('How much is the annual rent?')).toMatchObject({ answer: 'GBP 86,400' });
    expect(await asked('Who keeps what in repair?')).toMatchObject({ answer: expect.stringContaining('repair') });
    expect(await asked('Which xylophone?')).toMatchObject({ answer: null });
  });

  it('takes any type of file', async () => {
    const parts: Parts = [
      ['document', textFile('a.md', 'Due date: 2026-01-01', 'text/markdown')],
      ['question', 'When is it due?'],
    ];
    expect((await outputOf(await start(), EXTRACTION_AGENT_ID, parts)).output).toMatchObject({ answer: '2026-01-01' });
  });
});
