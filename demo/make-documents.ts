/** Writes the demo's documents. They are committed; run this again after a change to their sources. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSource } from './pdf/blocks.ts';
import { layOut } from './pdf/layout.ts';
import { writePdf } from './pdf/write.ts';
import { CUT_OFF_SCAN, SOURCES } from './sources/index.ts';

const DIRECTORY = join(import.meta.dirname, 'documents');
/** What a transfer that broke off had brought over. */
const SHARE_OF_SCAN = 0.6;

function render(source: DocumentSource): Buffer {
  const { name, letterhead, blocks } = source;
  const title = blocks.find((block) => block.kind === 'title')?.text ?? name;
  return writePdf(title, letterhead.from, layOut(source));
}

const write = (name: string, bytes: Buffer) => writeFile(join(DIRECTORY, `${name}.pdf`), bytes);

await mkdir(DIRECTORY, { recursive: true });
for (const source of SOURCES) await write(source.name, render(source));
const scan = render(CUT_OFF_SCAN);
await write(CUT_OFF_SCAN.name, scan.subarray(0, Math.floor(scan.length * SHARE_OF_SCAN)));
