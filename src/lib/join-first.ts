/** "a, b, c"; of more than `most` items "a, b and 7 more". */
export function joinFirst(items: readonly string[], max: number): string {
  const shown = items.slice(0, max).join(', ');
  return items.length > max ? `${shown} and ${items.length - max} more` : shown;
}
