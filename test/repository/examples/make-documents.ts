import { mkdirSync, writeFileSync } from 'node:fs';
import { type Line, toPdf } from '../../../cli/pdf.ts';
import { ALERTS, CONTRACTS, INVOICES, LISTINGS, ORDERS, PACKS } from './contents.ts';
import { toPng } from './png.ts';

/** Writes the documents of examples/; running it again changes nothing. */
const EXAMPLES = new URL('../../../examples/', import.meta.url);

function write(path: string, content: string | Buffer): void {
  const url = new URL(path, EXAMPLES);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, content);
}

const TRIED_INVOICE = 'hosting-q2';
const TRIED_CONTRACT = '2026/equipment-lease';

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const cell = (value: unknown): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

const csv = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');

for (const { name, supplier, number, date, currency, lines, expected } of INVOICES) {
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const page: Line[] = [
    { title: 'Invoice' },
    '',
    supplier,
    '',
    `Invoice number: ${number}`,
    `Invoice date: ${date}`,
    { heading: 'Services' },
    ...lines.map(({ description, amount }) => `${description}: ${currency} ${amount.toFixed(2)}`),
    '',
    `Total: ${currency} ${total.toFixed(2)}`,
  ];
  write(`golden-set/golden/${name}.pdf`, toPdf(page));
  if (name === TRIED_INVOICE) write(`try-without-key/docs/${name}.pdf`, toPdf(page));
  write(`golden-set/golden/${name}.expected.json`, text(expected));
}
for (const { path, lines } of CONTRACTS) {
  write(`extract-changed/contracts/${path}.pdf`, toPdf(lines));
  write(`review-documents/contracts/${path}.pdf`, toPdf(lines));
  if (path === TRIED_CONTRACT) write('try-without-key/docs/equipment-lease.pdf', toPdf(lines));
}
for (const { path, customer, lines } of ORDERS) {
  const page: Line[] = [
    { title: `Order ${path.slice(path.lastIndexOf('/') + 1)}` },
    '',
    `Customer: ${customer}`,
    ...lines.map(([article, pieces]) => `${pieces} pieces: ${article}`),
  ];
  write(`nightly-batch/orders/${path}.pdf`, toPdf(page));
}
for (const { id, customer, rule, transactions, letters } of ALERTS) {
  const folder = `aml-alerts/alerts/${id}`;
  write(`${folder}/alert.json`, text({ alert_id: id, customer, rule }));
  write(`${folder}/transactions.csv`, csv(['date', 'counterparty', 'amount'], transactions));
  for (const [name, lines] of Object.entries(letters)) write(`${folder}/${name}.pdf`, toPdf(lines));
}
for (const { name, merchant, documents, photos } of PACKS) {
  const folder = `underwriting-packs/packs/${name}`;
  write(`${folder}/merchant.txt`, merchant);
  for (const [title, lines] of Object.entries(documents)) write(`${folder}/${title}.pdf`, toPdf(lines));
  for (const [title, [wall, door]] of Object.entries(photos)) {
    const isDoor = (x: number, y: number) => x > 26 && x < 38 && y > 20;
    write(
      `${folder}/${title}.png`,
      toPng(64, 48, (x, y) => (isDoor(x, y) ? door : wall)),
    );
  }
}
const [columns = []] = LISTINGS.map(Object.keys);
write('listings/listings.csv', csv(columns, LISTINGS.map(Object.values)));
