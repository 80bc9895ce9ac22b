/** A line of a document: body text unless it says otherwise. */
export type Line = string | { readonly heading: string } | { readonly title: string };

const PAGE = { width: 595, height: 842, margin: 64 };
const LEADING = 15;
const LINES_PER_PAGE = 46;
const CHARACTERS_PER_LINE = 84;

/** A PDF 1.4 of plain pages in Helvetica, its text uncompressed. The same lines give the same bytes. */
export function toPdf(lines: readonly Line[]): Buffer {
  const pages = paginate(lines.flatMap(wrapped));
  const firstPage = 5;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = contentOf(page);
      const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources ${resources} /Contents ${firstPage + index * 2 + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assemble(objects);
}

function wrapped(line: Line): Line[] {
  if (typeof line !== 'string') return ['', line];
  const rows: string[] = [''];
  for (const word of line.split(' ')) {
    const last = rows.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > CHARACTERS_PER_LINE) rows.push(word);
    else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return rows;
}

function paginate(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (let start = 0; start < lines.length; start += LINES_PER_PAGE)
    pages.push(lines.slice(start, start + LINES_PER_PAGE));
  return pages;
}

function contentOf(page: readonly Line[]): string {
  const rows = page.map((line) => {
    const [font, text] =
      typeof line === 'string'
        ? ['/F1 10.5', line]
        : 'title' in line
          ? ['/F2 17', line.title]
          : ['/F2 11.5', line.heading];
    return `${font} Tf (${text.replace(/[\\()]/g, '\\$&')}) Tj T*`;
  });
  return `BT ${LEADING} TL ${PAGE.margin} ${PAGE.height - PAGE.margin} Td\n${rows.join('\n')}\nET`;
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}`, 'latin1');
}
