#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as module from 'node:module';

/** The command for whoever installs the package: JavaScript, since Node takes no TypeScript below node_modules. */
const HERE = new URL('..', import.meta.url).href;
const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  console.error(`roe-agent-action needs Node ${OLDEST_NODE} or newer; this is ${process.version}`);
  process.exitCode = 2;
} else {
  // Node warns that `stripTypeScriptTypes` is experimental, which tells a user nothing.
  process.removeAllListeners('warning');
  module.registerHooks({ load });
  await import('./run.ts');
}

/** @type {import('node:module').LoadHookSync} */
function load(url, context, nextLoad) {
  if (!url.startsWith(HERE) || !url.endsWith('.ts')) return nextLoad(url, context);
  const source = module.stripTypeScriptTypes(readFileSync(new URL(url), 'utf8'));
  return { format: 'module', source, shortCircuit: true };
}
