import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentPaths } from './snippets/code-in-documents.ts';

/** Written by a command, so that it is named and not there. */
const MADE_BY_COMMANDS = ['docs/contract-observations.json', 'cli/out'];

const PLACES =
  'action.yml|src|test|docs|scripts|cli|simulators|bench|schema|dist|merge|compare|examples|\\.github|\\.ci';
const PATH = new RegExp(`^(?:${PLACES})(?:/[\\w.-]+)*/?$`);

const documents = documentPaths();

/** Fenced blocks are examples; links in them are text. */
const proseOf = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '');

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(path: string): string[] {
  const headings = [...proseOf(readFileSync(path, 'utf8')).matchAll(/^#+ (.*)$/gm)];
  return headings.map(([, heading]) => anchorOf(heading ?? ''));
}

/** Links of a document that lead nowhere in this repository. */
function brokenLinks(path: string): string[] {
  const links = [...proseOf(readFileSync(path, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
}

/** Paths that a document names in backticks, and that are not there. */
function missingPaths(path: string): string[] {
  const named = [...readFileSync(path, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '');
  return named.filter((text) => PATH.test(text) && !existsSync(text) && !MADE_BY_COMMANDS.includes(text));
}

function missingScripts(path: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(path, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
  return named.filter((name) => scripts[name] === undefined);
}

describe.each(documents)('%s', (path) => {
  it('has no link that leads nowhere', () => {
    expect(brokenLinks(path)).toEqual([]);
  });

  it('names files and scripts that exist', () => {
    expect(missingPaths(path)).toEqual([]);
    expect(missingScripts(path)).toEqual([]);
  });
});

describe('the documents', () => {
  it('were all found', () => {
    for (const name of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/threat-model.md']) {
      expect(documents).toContain(name);
    }
  });

  it('list every decision', () => {
    const decisions = globSync('docs/decisions/0*.md').map((path) => path.replaceAll('\\', '/').split('/').at(-1));
    for (const name of decisions) expect(readFileSync('docs/decisions/README.md', 'utf8')).toContain(`(${name})`);
  });
});
