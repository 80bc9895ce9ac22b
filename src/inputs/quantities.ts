const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/;
const MS_OF_UNIT: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `500ms`, `5s`, `30m`, `2h`, or a number of seconds. Null for anything else. */
export function parseDurationMs(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  return Math.round(Number(match[1]) * (MS_OF_UNIT[match[2] ?? 's'] ?? Number.NaN));
}

/** `5%` or `99.5 %`. Null outside 0 % to 100 %, and for anything else. */
export function parsePercent(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim());
  const percent = Number(match?.[1]);
  return match !== null && percent <= 100 ? percent : null;
}

const SIZE = /^(\d+(?:\.\d+)?)(KB|MB|GB|B)?$/i;
const BYTES_OF_UNIT: Readonly<Record<string, number>> = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

/** `500KB`, `50MB`, `2GB`, or a number of bytes, in powers of 1000. Null for anything else. */
export function parseBytes(text: string): number | null {
  const match = SIZE.exec(text);
  if (!match) return null;
  return Math.round(Number(match[1]) * (BYTES_OF_UNIT[(match[2] ?? 'B').toUpperCase()] ?? Number.NaN));
}

export function parseWhole(text: string, min: number, max: number): number | null {
  if (!/^\d{1,15}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/** An amount above 0, in the unit of Roe's costs. */
export function parseCost(text: string): number | null {
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(text)) return null;
  return Number(text) > 0 ? Number(text) : null;
}
