interface Masker {
  add(value: string): void;
  mask(text: string): string;
}

function base64WithoutFirst(value: string, count: number): string {
  const bytes = Buffer.from(value);
  return (bytes.length > count ? bytes.subarray(count) : bytes).toString('base64');
}

const xmlEscapes: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

/** The derived forms the runner masks too (Runner.Common/HostContext.cs), without the PowerShell ones. */
function derivedForms(value: string): string[] {
  const forms = [
    base64WithoutFirst(value, 0),
    base64WithoutFirst(value, 1),
    base64WithoutFirst(value, 2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
    value.replace(/[<>"'&]/g, (c) => xmlEscapes[c] ?? c),
  ];
  if (value.length > 8 && value.startsWith('"') && value.endsWith('"')) forms.push(value.slice(1, -1));
  return forms;
}

function occurrences(text: string, pattern: string): Array<[start: number, end: number]> {
  const found: Array<[number, number]> = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    found.push([at, at + pattern.length]);
  }
  return found;
}

export function createMasker(): Masker {
  const patterns = new Set<string>();
  return {
    add(value) {
      if (value.trim() === '') return;
      for (const pattern of [value, ...derivedForms(value)]) patterns.add(pattern);
    },
    mask(text) {
      const ranges = [...patterns].flatMap((pattern) => occurrences(text, pattern)).sort((a, b) => a[0] - b[0]);
      let masked = '';
      let copied = 0;
      for (const [start, end] of ranges) {
        // Overlapping and touching secrets become one `***` in the runner.
        if (start > copied || masked === '') masked += `${text.slice(copied, start)}***`;
        copied = Math.max(copied, end);
      }
      return masked + text.slice(copied);
    },
  };
}
