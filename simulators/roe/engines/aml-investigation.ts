import { answered, type Engine, unreadable } from './answer.ts';
import { bytesOf, contentOf, type Fields, filesUnder, labels, linesUnder, pagesOf, wordsIn } from './content.ts';
import { amountIn, cell, rounded, rowsOf } from './rows.ts';

/** From here on a sum of transactions is escalated. */
const ESCALATED_FROM = 10_000;

const AMOUNT = /amount|value|sum|total/i;
const COUNTERPARTY = /counterparty|beneficiary|receiver|payee|^to$/i;

/** An alert, the transactions behind it, and perhaps documents. */
export const amlInvestigation: Engine = (sent, jobId) => {
  const alertLines = linesUnder(sent, 'alert_data');
  if (alertLines.length === 0) return unreadable('The alert data could not be read.');
  const rows = rowsOf(linesUnder(sent, 'transaction_data').join('\n'));
  const amounts = rows.map((row) => amountIn(cell(row, AMOUNT)));
  const total = rounded(amounts.reduce((sum, amount) => sum + amount, 0));
  const documents = filesUnder(sent, 'documents').map((file) => {
    const content = contentOf(file);
    return { file_name: file.fileName, bytes: file.bytes, pages: pagesOf(content) };
  });
  const evidence = `agent-job-${jobId}/transactions.json`;
  const value = {
    disposition: total >= ESCALATED_FROM ? 'escalate' : 'close',
    alert: alertOf(alertLines),
    alert_words: wordsIn(alertLines),
    transactions: rows.length,
    total_amount: total,
    largest_amount: Math.max(0, ...amounts),
    counterparties: new Set(rows.map((row) => cell(row, COUNTERPARTY)).filter((name) => name !== undefined)).size,
    documents,
    evidence_data: [evidence],
  };
  const pages = documents.reduce((sum, document) => sum + document.pages, 1);
  const reading = answered(value, bytesOf(sent), pages);
  if (reading.readable) reading.answer.artifacts = { [evidence]: { rows: rows.length, total_amount: total } };
  return reading;
};

/** The alert's fields, of JSON or of `Label: value` lines. */
function alertOf(lines: readonly string[]): Fields {
  const text = lines.join('\n');
  return /^\s*\{/.test(text) ? (rowsOf(text)[0] ?? {}) : labels(lines);
}
