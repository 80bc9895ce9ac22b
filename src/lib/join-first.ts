/** "a, b, c", or "a, b and 7 more" for more than `max` items. */
export function joinFirst(items: readonly string[], max: number): string {
  const shown = items.slice(0, max).join(', ');
  return items.length > max ? `${shown} and ${items.length - max} more` : shown;
}
