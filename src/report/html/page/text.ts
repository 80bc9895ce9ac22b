const numbers = new Intl.NumberFormat('en');
const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const zonedTimes = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});
const clocks = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** `12 345` with a narrow space, which no language uses as a decimal sign. */
export const count = (number: number): string => numbers.format(number).replaceAll(',', '\u202f');

export const rounded = (number: number, decimals: number): string =>
  number
    .toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replaceAll(',', '\u202f');

export const timeText = (ms: number): string => times.format(ms);
/** With the time zone, which is stated only once. */
export const zonedTimeText = (ms: number): string => zonedTimes.format(ms);
export const clockText = (ms: number): string => clocks.format(ms);

export function bytesText(bytes: number): string {
  const unit = bytes >= 1e6 ? 'MB' : bytes >= 1e3 ? 'KB' : 'bytes';
  const divisor = { bytes: 1, KB: 1e3, MB: 1e6 }[unit];
  return `${(bytes / divisor).toFixed(unit === 'bytes' || bytes / divisor >= 10 ? 0 : 1)} ${unit}`;
}
