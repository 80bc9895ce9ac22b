import { fractionOf } from '../random.ts';

/** Kinds of documents that the sandbox knows, with the fields that an agent would be asked for. */
type FormName = 'invoice' | 'contract' | 'purchase_order';

type FieldValue = string | number | boolean | string[] | Record<string, string | number>[];

export interface Field {
  name: string;
  /** Labels of lines that hold it. */
  label: RegExp;
  read: (text: string) => FieldValue | undefined;
  /** A value for a document that does not say it, the same for the same document. */
  invent: (seed: string) => FieldValue;
}

const pick =
  <Value extends FieldValue>(...values: Value[]) =>
  (seed: string): Value =>
    values[Math.floor(fractionOf(seed) * values.length)] as Value;

const between =
  (low: number, high: number, step = 1) =>
  (seed: string): number =>
    low + Math.floor(fractionOf(seed) * ((high - low) / step + 1)) * step;

const text = (value: string) => value;
const isoDate = (value: string) => /\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? value;
const currency = (value: string) => /\b[A-Z]{3}\b/.exec(value)?.[0];
const amount = (value: string) => {
  const found = /\d[\d,]*(\.\d+)?/.exec(value)?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
};
const days = (value: string) => {
  const found = /(\d+)\s*(day|month|year)?/i.exec(value);
  const unit = { month: 30, year: 365 }[found?.[2]?.toLowerCase() ?? ''] ?? 1;
  return found === null ? undefined : Number(found[1]) * unit;
};

const date = (year: number) => (seed: string) => {
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor(fractionOf(seed) * 365)));
  return day.toISOString().slice(0, 10);
};

const COMPANIES = [
  'Northwind Traders Ltd',
  'Alder & Finch LLP',
  'Brightwater GmbH',
  'Corvid Systems Inc',
  'Dunmore Foods Ltd',
];
const company = (seed: string) => pick(...COMPANIES)(seed);
const number = (prefix: string) => (seed: string) => `${prefix}-${between(1000, 9999)(seed)}`;

const FORMS: Record<FormName, Field[]> = {
  invoice: [
    { name: 'invoice_number', label: /^invoice (number|no|#)/, read: text, invent: number('INV') },
    { name: 'invoice_date', label: /^(invoice |issue )?date/, read: isoDate, invent: date(2026) },
    { name: 'due_date', label: /^(due|payment due)/, read: isoDate, invent: date(2027) },
    { name: 'currency', label: /^(total|amount|net|sub)/, read: currency, invent: pick('EUR', 'GBP', 'USD') },
    { name: 'net_amount', label: /^(net|sub)/, read: amount, invent: between(100, 5000, 50) },
    { name: 'tax_amount', label: /^(vat|tax)/, read: amount, invent: between(0, 900, 50) },
    { name: 'total_amount', label: /^(total|amount due)/, read: amount, invent: between(100, 5900, 50) },
  ],
  contract: [
    { name: 'contract_number', label: /^(contract|lease|agreement) (number|no)/, read: text, invent: number('C') },
    { name: 'effective_date', label: /^(start|effective|commencement)/, read: isoDate, invent: date(2026) },
    { name: 'notice_period_days', label: /^(notice|termination)/, read: days, invent: between(30, 180, 30) },
    {
      name: 'governing_law',
      label: /^(governing law|law)/,
      read: text,
      invent: pick('England and Wales', 'Germany', 'Delaware'),
    },
    {
      name: 'automatic_renewal',
      label: /^(automatic )?renewal/,
      read: (value) => !/^no/i.test(value),
      invent: (seed) => fractionOf(seed) < 0.5,
    },
  ],
  purchase_order: [
    { name: 'order_number', label: /^(order|po) (number|no)/, read: text, invent: number('PO') },
    { name: 'order_date', label: /^order date/, read: isoDate, invent: date(2026) },
    { name: 'delivery_date', label: /^delivery/, read: isoDate, invent: date(2027) },
    { name: 'currency', label: /total/, read: currency, invent: pick('EUR', 'GBP', 'USD') },
    { name: 'total_amount', label: /total/, read: amount, invent: between(100, 9000, 50) },
  ],
};

/** Told by the words of the document, then by its name. */
export function formOf(words: string, fileName: string): FormName | null {
  for (const given of [words.slice(0, 2000), fileName]) {
    if (/purchase[ _-]order/i.test(given)) return 'purchase_order';
    if (/\binvoice|\brechnung/i.test(given)) return 'invoice';
    if (/\b(contract|agreement|lease|statement[ _-]of[ _-]work|nda)\b/i.test(given.replaceAll('_', ' ')))
      return 'contract';
  }
  return null;
}

const COMPANY = /\b[A-Z][\w.]*(?: (?:& |of )?[A-Z][\w.]*)* (?:Ltd|GmbH|Inc|LLC|LLP|PLC|AG|SA|BV)\b/g;

export interface Filled {
  fields: Record<string, FieldValue>;
  /** Names of the fields that the document does not say. */
  invented: string[];
}

/** The fields of such a document: read if it says them, else invented from the seed. */
export function fill(form: FormName, lines: readonly string[], seed: string): Filled {
  const filled: Filled = { fields: {}, invented: [] };
  for (const { name, label, read, invent } of FORMS[form]) {
    const found = valueUnder(lines, label);
    const value = found === undefined ? undefined : read(found);
    filled.fields[name] = value ?? invent(`${seed} ${name}`);
    if (value === undefined) filled.invented.push(name);
  }
  const companies = [...new Set(lines.join(' ').match(COMPANY) ?? [])].slice(0, 2);
  const names = form === 'contract' ? ['parties'] : ['supplier', 'customer'];
  const parties = [0, 1].map((index) => companies[index] ?? company(`${seed} party ${index}`));
  if (companies.length < 2) filled.invented.push(...names);
  if (form === 'contract') filled.fields.parties = parties;
  else Object.assign(filled.fields, { supplier: parties[0], customer: parties[1] });
  return filled;
}

function valueUnder(lines: readonly string[], label: RegExp): string | undefined {
  for (const line of lines) {
    const match = /^[\s*#>|-]*([A-Za-z][\w /#.-]{0,40}?)[\s*]*:\s*[*]*\s*(\S.*?)\s*$/.exec(line);
    if (match && label.test((match[1] ?? '').toLowerCase())) return match[2];
  }
  return undefined;
}
