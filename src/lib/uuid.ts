const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** In lower case with dashes. Null if it is not a UUID. Roe accepts ids with and without dashes. */
export function parseUuid(text: string): string | null {
  const trimmed = text.trim();
  if (!UUID.test(trimmed)) return null;
  const hex = trimmed.replaceAll('-', '').toLowerCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
