/** A PDF as far as the emulator's engine reads one; each text makes other bytes. */
export const pdf = (text: string): string => `%PDF-1.4\n(Text: ${text.replace(/[^\w -]/g, '-')}) Tj\n%%EOF\n`;

/** `count` different PDFs in `docs`: `docs/01.pdf`, `docs/02.pdf`, ... */
export function pdfs(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
  return Object.fromEntries(names.map((name) => [`docs/${name}.pdf`, pdf(name)]));
}
