import { isAbsolute, normalize, sep } from 'node:path';
import { hasWildcard } from '../files/glob.ts';
import { byRealPlace } from '../files/parse-patterns.ts';
import type { WorkspaceNames } from '../files/workspace-paths.ts';
import type { Names } from '../inputs/template.ts';
import type { Result } from '../lib/result.ts';

/** A path or glob below the workspace, parsed before placeholders are filled in. */
export interface PathTemplate {
  /** The folders before the first wildcard, or the whole path if there is none. */
  readonly literal: readonly Segment[];
  readonly glob: readonly Segment[];
  /** Hidden files match only if the template itself names something hidden. */
  readonly asksForHidden: boolean;
}

type Segment = readonly Token[];
type Token = { readonly text: string; readonly word?: never } | { readonly text?: never; readonly word: string };

/** `in-brackets`: a placeholder between `[` and `]`. Its value would change the pattern. */
export type TemplateTrouble = 'outside' | 'in-brackets';

export function parsePathTemplate(
  template: string,
  isPlaceholder: (word: string) => boolean,
  names: WorkspaceNames,
): Result<PathTemplate, TemplateTrouble> {
  const [first = '', ...others] = template.split(/(\{[^{}]*\})/);
  const start = relativeStart(first, names);
  if (start === null) return { ok: false, error: 'outside' };
  const tokens = others.map((part, index) => {
    const word = part.slice(1, -1);
    return index % 2 === 0 && isPlaceholder(word) ? { word } : { text: part };
  });
  const segments = segmentsOf([{ text: start }, ...tokens]);
  if (segments.some(isInBrackets)) return { ok: false, error: 'in-brackets' };
  const wild = segments.findIndex((segment) => segment.some(({ text = '' }) => hasWildcard(text)));
  const path = {
    literal: wild < 0 ? segments : segments.slice(0, wild),
    glob: wild < 0 ? [] : segments.slice(wild),
    asksForHidden: segments.some(([token]) => token?.text?.startsWith('.')),
  };
  return { ok: true, value: path };
}

function isInBrackets(segment: Segment): boolean {
  let isOpen = false;
  let isAsked = false;
  for (const token of segment) {
    if (token.text === undefined) isAsked ||= isOpen;
    else if (isAsked && token.text.includes(']')) return true;
    else if (/[[\]]/.test(token.text)) isOpen = token.text.lastIndexOf('[') > token.text.lastIndexOf(']');
  }
  return false;
}

/** The template relative to the workspace. Null if it leads elsewhere. */
function relativeStart(text: string, names: WorkspaceNames): string | null {
  if (!isAbsolute(text)) return text;
  const path = byRealPlace(text, names);
  const name = names.nameOf(path);
  return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
}

const SEPARATOR = sep === '\\' ? /[\\/]/ : /\//;

function segmentsOf(tokens: readonly Token[]): Segment[] {
  let segment: Token[] = [];
  const segments = [segment];
  for (const token of tokens) {
    if (token.text === undefined) {
      segment.push(token);
      continue;
    }
    for (const [index, text] of token.text.split(SEPARATOR).entries()) {
      if (index > 0) {
        segment = [];
        segments.push(segment);
      }
      if (text !== '') segment.push({ text });
    }
  }
  return segments.filter((parts) => parts.length > 0 && !isDot(parts));
}

const isDot = ([token, ...others]: Segment): boolean => others.length === 0 && token?.text === '.';

export type FilledPath =
  | {
      readonly kind: 'path';
      /** Relative to the workspace, which is ''. */
      readonly base: string;
      /** Relative to the base. Null if the base is the path. */
      readonly glob: string | null;
      /** All files that the pattern matches directly in the base have this prefix. */
      readonly prefix: string;
      readonly shown: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'outside'; readonly shown: string };

/** `isTrusted`: the names come from paths that were found, and not from a table. */
export function fillPath(
  { literal, glob }: PathTemplate,
  names: Names,
  isTrusted: boolean,
  { nameOf, pathOf }: WorkspaceNames,
): FilledPath {
  const textFor = (token: Token) => token.text ?? names(token.word) ?? '';
  const folders = literal.map((segment) => segment.map(textFor).join(''));
  const rest = glob.map((segment) => segment.map(textFor).join(''));
  const shown = [...folders, ...rest].join('/');
  if ([...folders, ...rest].some((part) => part === '' || (!isTrusted && /^\.(?:[\\/]\.?)*$/.test(part))))
    return { kind: 'empty' };
  const isUp = [...folders, ...rest].some((part) => part.split(isTrusted ? SEPARATOR : /[\\/]/).includes('..'));
  if (isUp || (!isTrusted && leadsAway([...literal, ...glob], textFor, (path) => nameOf(path) !== null))) {
    return { kind: 'outside', shown };
  }
  const joined = folders.join('/');
  const base = pathOf(joined);
  const name = base === null ? (normalize(joined) === '.' ? '' : null) : nameOf(base);
  if (name === null) return { kind: 'outside', shown };
  if (glob.length === 0) return { kind: 'path', base: name, glob: null, prefix: '', shown };
  const pattern = glob.map((segment) => segment.map((token) => token.text ?? escaped(textFor(token))));
  return {
    kind: 'path',
    base: name,
    glob: pattern
      .flatMap((texts) => texts.join('').split(SEPARATOR))
      .filter((part) => part !== '.')
      .join(sep)
      .replace(/\s$/, '[$&]'),
    prefix: prefixOf(glob[0] ?? [], textFor),
    shown,
  };
}

/** True if a value is absolute or breaks a line. An absolute value at the start of a path may lead into the workspace. */
function leadsAway(
  segments: readonly Segment[],
  textFor: (token: Token) => string,
  isInside: (path: string) => boolean,
) {
  return segments.some((segment, depth) =>
    segment.some((token, index) => {
      if (token.text !== undefined) return false;
      const value = textFor(token);
      if (/[\0\r\n]/.test(value)) return true;
      if (!isAbsolute(value) && !/^([\\/]|[A-Za-z]:)/.test(value)) return false;
      return depth > 0 || index > 0 || !isAbsolute(value) || !isInside(value);
    }),
  );
}

/** Escapes glob characters. Line breaks would end the pattern, so they become `?`. */
const escaped = (value: string): string =>
  (sep === '/' ? value.replaceAll('\\', '\\\\') : value).replace(/[?*[]/g, '[$&]').replace(/[\r\n]/g, '?');

function prefixOf(segment: Segment, textFor: (token: Token) => string): string {
  let prefix = '';
  for (const token of segment) {
    const value = textFor(token);
    if (token.word !== undefined) {
      if (/[\\/]/.test(value)) return '';
      prefix += value;
      continue;
    }
    const wild = value.search(/[*?[\\]/);
    if (wild >= 0) return prefix + value.slice(0, wild);
    prefix += value;
  }
  return prefix;
}
