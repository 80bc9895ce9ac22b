/** "a, b, c"; of more than `most` items "a, b and 7 more". */
export function joinFirst(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
