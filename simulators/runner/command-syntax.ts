import { IgnoreCaseMap } from './ignore-case-map.ts';

export interface ParsedCommand {
  /** Lower case: the runner compares names without regard to case. */
  name: string;
  properties: Record<string, string>;
  data: string;
}

type Escapes = ReadonlyArray<readonly [escaped: string, character: string]>;

// Origin of the tables and of their order: Runner.Common/ActionCommand.cs.
const legacyEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

/** What .NET's `TrimStart` removes; it differs from JavaScript's `trimStart` in U+0085 and U+FEFF. */
const leadingWhiteSpace = /^[\t-\r\u0085\p{Z}]+/u;

function decodeEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}

/** `Split('=', 2, RemoveEmptyEntries)` drops the separators before the key and before the value. */
function splitProperty(text: string): [key: string, value: string] | null {
  const match = /^=*([^=]+)=+(.+)$/s.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : null;
}

function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties = new IgnoreCaseMap();
  for (const part of text.split(separator)) {
    const pair = splitProperty(part);
    if (pair) properties.set(pair[0], decodeEscapes(pair[1], escapes));
  }
  return properties.toRecord();
}

function splitInfo(info: string): { name: string; properties: string } {
  const space = info.indexOf(' ');
  if (space < 0) return { name: info.toLowerCase(), properties: '' };
  return { name: info.slice(0, space).toLowerCase(), properties: info.slice(space + 1) };
}

function parseV2(line: string, isRegistered: (name: string) => boolean): ParsedCommand | null {
  const text = line.replace(leadingWhiteSpace, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const { name, properties } = splitInfo(text.slice(2, end));
  if (!isRegistered(name)) return null;
  return {
    name,
    properties: parseProperties(properties.trim(), ',', propertyEscapes),
    data: decodeEscapes(text.slice(end + 2), dataEscapes),
  };
}

/** The legacy form counts anywhere in a line; what stands before it is swallowed. */
function parseLegacy(line: string, isRegistered: (name: string) => boolean): ParsedCommand | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  const { name, properties } = splitInfo(line.slice(start + 3, end));
  if (!isRegistered(name)) return null;
  return {
    name,
    properties: parseProperties(properties, ';', legacyEscapes),
    data: decodeEscapes(line.slice(end + 1), legacyEscapes),
  };
}

export function parseCommand(line: string, isRegistered: (name: string) => boolean): ParsedCommand | null {
  return parseV2(line, isRegistered) ?? parseLegacy(line, isRegistered);
}
