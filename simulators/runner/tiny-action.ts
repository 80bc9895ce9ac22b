import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary.ts';

export interface TinyAction {
  main: string;
  post?: string;
  /** YAML below `inputs:`, without indentation. */
  inputs?: string;
  /** YAML lines below `runs:`. */
  runs?: string;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** An action of a few lines of plain ESM; returns its folder. */
export async function tinyAction(action: TinyAction): Promise<string> {
  const directory = await temporaryDirectory('tiny-action-');
  await mkdir(join(directory, 'dist'));
  const manifest = [
    'name: tiny',
    ...(action.inputs === undefined ? [] : ['inputs:', indent(action.inputs)]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    ...(action.post === undefined ? [] : ['  post: dist/post.js']),
    ...(action.runs === undefined ? [] : [indent(action.runs)]),
  ];
  await writeFile(join(directory, 'action.yml'), `${manifest.join('\n')}\n`);
  await writeFile(join(directory, 'dist/package.json'), '{"type":"module"}');
  await writeFile(join(directory, 'dist/index.js'), action.main);
  if (action.post !== undefined) await writeFile(join(directory, 'dist/post.js'), action.post);
  return directory;
}
