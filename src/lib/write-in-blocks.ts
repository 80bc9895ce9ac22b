import { open } from 'node:fs/promises';

/** Writing takes a thread's time each time, whatever the size; a part may be one result of a few hundred bytes. */
const BLOCK_CHARACTERS = 65_536;

/** Writes the parts one after the other; no more than a block of them is in memory. */
export async function writeInBlocks(path: string, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await using file = await open(path, 'w');
  let block: string[] = [];
  let characters = 0;
  for await (const part of parts) {
    block.push(part);
    characters += part.length;
    if (characters < BLOCK_CHARACTERS) continue;
    await file.appendFile(block.join(''));
    block = [];
    characters = 0;
  }
  await file.appendFile(block.join(''));
}
