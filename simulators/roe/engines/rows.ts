import { type Fields, plainValue } from './content.ts';

/** The rows of a table that was sent as text: a JSON list, JSON Lines, or a CSV with a header. */
export function rowsOf(text: string): Fields[] {
  const json = parsed(text);
  if (json !== undefined) return listIn(json).filter(isFields);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const each = lines.map(parsed);
  if (lines.length > 0 && each.every(isFields)) return each;
  return csvRows(lines);
}

function listIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  const lists = isFields(json) ? Object.values(json as Record<string, unknown>).filter(Array.isArray) : [];
  return lists[0] ?? [json];
}

function csvRows([header = '', ...lines]: readonly string[]): Fields[] {
  const separator = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  const names = cellsOf(header.replace(/^\uFEFF/, ''), separator);
  return lines.map((line) => {
    const cells = cellsOf(line, separator);
    return Object.fromEntries(names.map((name, index) => [name, plainValue(cells[index] ?? '')]));
  });
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

/** The first cell of a column that has such a name. */
export function cell(row: Fields, names: RegExp): string | number | undefined {
  return Object.entries(row).find(([name]) => names.test(name))?.[1];
}

/** The number in a cell such as `EUR 1,200.50`; 0 if there is none. */
export function amountIn(given: string | number | undefined): number {
  const text = String(given ?? '').replace(/(?<=\d)[,'\u00a0 ](?=\d{3}(\D|$))/g, '');
  return Number(/-?\d+(\.\d+)?/.exec(text)?.[0] ?? 0);
}

export const rounded = (amount: number): number => Math.round(amount * 100) / 100;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
