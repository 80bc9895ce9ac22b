interface EnvFile {
  /** The pairs before the first malformed line: the runner has applied them by the time it fails. */
  pairs: Array<[key: string, value: string]>;
  error: string | null;
}

interface Cursor {
  readonly text: string;
  index: number;
}

interface Line {
  text: string;
  terminated: boolean;
}

/** Lines end at LF alone, as the runner reads these files on Linux and macOS: a CR stays in the value. */
function readLine(cursor: Cursor): Line | null {
  if (cursor.index >= cursor.text.length) return null;
  const start = cursor.index;
  const end = cursor.text.indexOf('\n', start);
  cursor.index = end < 0 ? cursor.text.length : end + 1;
  return { text: cursor.text.slice(start, end < 0 ? undefined : end), terminated: end >= 0 };
}

function readHeredoc(cursor: Cursor, delimiter: string): string {
  const start = cursor.index;
  let end = cursor.index;
  for (let line = readLine(cursor); line?.text !== delimiter; line = readLine(cursor)) {
    if (line === null) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.terminated) throw new Error('Invalid value. EOF marker missing new line.');
    end = cursor.index - 1;
  }
  return cursor.text.slice(start, end);
}

function readPair(cursor: Cursor, line: string): [key: string, value: string] {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)];
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const key = line.slice(0, heredoc);
  const delimiter = line.slice(heredoc + 2);
  if (key === '' || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  return [key, readHeredoc(cursor, delimiter)];
}

/** `EnvFileKeyValuePairs` of Runner.Worker/FileCommandManager.cs: the format of OUTPUT, STATE and ENV files. */
export function parseEnvFile(text: string): EnvFile {
  const cursor: Cursor = { text, index: 0 };
  const pairs: EnvFile['pairs'] = [];
  try {
    for (let line = readLine(cursor); line !== null; line = readLine(cursor)) {
      if (line.text !== '') pairs.push(readPair(cursor, line.text));
    }
    return { pairs, error: null };
  } catch (error) {
    return { pairs, error: error instanceof Error ? error.message : String(error) };
  }
}
