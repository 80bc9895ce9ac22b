import { type Document, isMap, isScalar, type Node, Scalar, visit } from 'yaml';

/**
 * Explains a value that YAML reads differently from its author's intention, and how to fix it. Null if there is none.
 */
export function yamlMistake(value: unknown, key: string, source: string, document: Document): string | null {
  let mistake: string | null = null;
  visit(value as Node, {
    Map: (_, map) => {
      if (map.flow && map.items.some((pair) => isMap(pair.key) || isLeftOut(pair.value))) mistake = braces(key);
      return mistake === null ? undefined : visit.BREAK;
    },
    Scalar: (_, scalar) => {
      mistake = scalarMistake(scalar, key, source, document);
      return mistake === null ? undefined : visit.BREAK;
    },
  });
  return mistake;
}

/** `{name}` is a mapping with a key and no value. */
const isLeftOut = (value: unknown): boolean => value === null || (isScalar(value) && value.source === '');

const braces = (key: string): string =>
  `has braces without quotes in \`${key}\`, which YAML reads as a mapping: put the value in quotes, such as \`"{name}"\``;

function scalarMistake(scalar: Scalar, key: string, source: string, document: Document): string | null {
  if (scalar.tag?.startsWith('!')) {
    return `has a \`!\` before a value of \`${key}\`, which YAML reads as a tag and drops: put the value in quotes`;
  }
  if (scalar.anchor !== undefined && !isUsed(scalar.anchor, document)) {
    return `has a \`&\` before a value of \`${key}\`, which YAML reads as an anchor and drops: put the value in quotes`;
  }
  return isCutOff(scalar, source)
    ? `has a \`#\` after a value of \`${key}\`, which YAML reads as the start of a comment: put the value in quotes, or move the comment to its own line`
    : null;
}

function isUsed(anchor: string, document: Document): boolean {
  let used = false;
  visit(document, {
    Alias: (_, alias) => {
      used ||= alias.source === anchor;
    },
  });
  return used;
}

/**
 * Only a comment after a single word, with a space after its `#`, is certainly meant as one. Otherwise it may be part
 * of the text.
 */
function isCutOff({ type, range, source: written = '' }: Scalar, source: string): boolean {
  if (type !== Scalar.PLAIN || !range) return false;
  const comment = /^[ \t]*#(.?)/.exec(source.slice(range[1], range[2] + 1));
  return comment !== null && (/\s/.test(written) || !/^\s?$/.test(comment[1] ?? ''));
}
