/** A number, which a spreadsheet does not run as a formula. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const FORMULA = /^[=+\-@\t\r]/;

/** A spreadsheet would run a cell that begins like a formula. */
const defused = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

type Lines = readonly (readonly string[])[];

/** For pasting into a spreadsheet, in which cells have no tabs and line breaks. */
export const tsvOf = (lines: Lines): string =>
  lines.map((cells) => cells.map((text) => defused(text.replaceAll(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');

/** Begins with U+FEFF, by which spreadsheets recognize UTF-8. */
export const csvOf = (lines: Lines): string =>
  `\uFEFF${lines.map((cells) => `${cells.map((text) => quoted(defused(text))).join(',')}\r\n`).join('')}`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
