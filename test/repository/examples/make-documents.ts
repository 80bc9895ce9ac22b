import { mkdirSync, writeFileSync } from 'node:fs';
import { type Line, toPdf } from '../../../cli/pdf.ts';
import { CONTRACTS, INVOICES, ORDERS } from './contents.ts';

/** Writes the documents of examples/; running it again changes nothing. */
const EXAMPLES = new URL('../../../examples/', import.meta.url);

function write(path: string, content: string | Buffer): void {
  const url = new URL(path, EXAMPLES);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, content);
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

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
  write(`golden-set/golden/${name}.expected.json`, text(expected));
}
for (const { path, lines } of CONTRACTS) write(`extract-changed/contracts/${path}.pdf`, toPdf(lines));
for (const { path, customer, lines } of ORDERS) {
  const page: Line[] = [
    { title: `Order ${path.slice(path.lastIndexOf('/') + 1)}` },
    '',
    `Customer: ${customer}`,
    ...lines.map(([article, pieces]) => `${pieces} pieces: ${article}`),
  ];
  write(`matrix/orders/${path}.pdf`, toPdf(page));
}
