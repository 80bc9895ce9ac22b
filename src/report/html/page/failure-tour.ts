import type { CaseTable } from './case-table.ts';

/** Each call opens the next unsuccessful row below the focus and closes the one it opened before. */
export function failureTour(table: CaseTable): (focused: Element) => void {
  let visited: number | null = null;
  return (focused) => {
    const { matches } = table;
    const from = table.lineAt(focused)?.row.number ?? visited;
    const at = matches.findIndex(({ row }) => row.number === from);
    const inTurn = [...matches.slice(at + 1), ...matches.slice(0, at + 1)];
    const next = inTurn.find(({ row }) => row.outcome !== 'succeeded');
    if (next === undefined) return;
    if (visited !== null) table.close(visited);
    visited = next.row.number;
    table.reveal(visited);
  };
}
