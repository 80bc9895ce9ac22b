import { isAbsolute, relative, sep } from 'node:path';
import { IgnoreCaseMap } from './ignore-case-map.ts';

/** `int.TryParse`: an optional sign and digits, white space around them allowed. */
function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function makeRelative(file: string, workspace: string): string {
  const path = isAbsolute(file) ? relative(workspace, file) : '';
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) ? path.replaceAll(sep, '/') : file;
}

/** `ValidateLinesAndColumns` of ActionCommandManager.cs: contradictory positions lose their lines or columns. */
function validatePosition(properties: IgnoreCaseMap): void {
  const endLine = integer(properties.get('endLine'));
  const endColumn = integer(properties.get('endColumn'));
  if (endLine !== undefined && integer(properties.get('line')) === undefined) {
    properties.set('line', properties.get('endLine') ?? '');
  }
  if (endColumn !== undefined && integer(properties.get('col')) === undefined) {
    properties.set('col', properties.get('endColumn') ?? '');
  }
  const line = integer(properties.get('line'));
  const column = integer(properties.get('col'));
  const differentLines = endLine !== undefined && properties.get('line') !== properties.get('endLine');
  const backwardColumns = column !== undefined && endColumn !== undefined && endColumn < column;
  if (line === undefined || differentLines || backwardColumns) {
    properties.delete('col');
    properties.delete('endColumn');
  }
  if (line !== undefined && endLine !== undefined && endLine < line) {
    properties.delete('line');
    properties.delete('endLine');
  }
}

export function annotationProperties(given: Record<string, string>, workspace?: string): Record<string, string> {
  const properties = new IgnoreCaseMap();
  for (const [key, value] of Object.entries(given)) properties.set(key, value);
  validatePosition(properties);
  const file = properties.get('file');
  if (file && workspace !== undefined) properties.set('file', makeRelative(file, workspace));
  return properties.toRecord();
}
