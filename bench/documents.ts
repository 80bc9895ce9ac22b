import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from '../simulators/runner/temporary.ts';

/** Different documents that the emulator's engine can read. */
export async function folderOf(files: number, bytes: number): Promise<string> {
  const folder = join(await temporaryDirectory('bench-'), 'documents');
  await mkdir(folder);
  for (let number = 0; number < files; number += 1) {
    const head = `%PDF-1.4\n(Number: ${number}) Tj\n`;
    await writeFile(join(folder, `${number}.pdf`), `${head.padEnd(bytes - 6, ' ')}%%EOF\n`);
  }
  return folder;
}

/** A sparse file: it takes almost no space on the disk. */
export async function largeDocument(bytes: number): Promise<string> {
  const folder = await folderOf(1, 2000);
  await using file = await open(join(folder, '0.pdf'), 'r+');
  await file.truncate(bytes);
  await file.write('%%EOF\n', bytes - 6);
  return folder;
}
