import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tempWorkspace } from '../test/runner/workspace.ts';
import { startAction } from './contenders.ts';
import type { CaseReport } from './report.ts';

const RUNS = 15;

/** Bare node and the action by turns, so that a busy moment of the machine falls on both. */
export async function startUp(): Promise<CaseReport> {
  await using workspace = await tempWorkspace({ 'one.pdf': '%PDF-1.4\n%%EOF\n' });
  let arrived: (atMs: number) => void = () => {};
  const server = createServer((_, response) => {
    arrived(performance.now());
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"detail":"Not found."}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const firstRequest = async (start: () => Promise<Started>): Promise<number> => {
    const arrival = new Promise<number>((resolve) => {
      arrived = resolve;
    });
    const { done } = await start();
    const startedAtMs = performance.now();
    const atMs = await arrival;
    await done;
    return atMs - startedAtMs;
  };
  const action = () => startAction(url, workspace.path);
  const bareMs: number[] = [];
  const actionMs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bareMs.push(await firstRequest(async () => bareNode(url)));
    actionMs.push(await firstRequest(action));
  }
  server.close();
  server.closeAllConnections();
  return report(median(bareMs), median(actionMs));
}

interface Started {
  readonly done: Promise<unknown>;
}

function bareNode(url: string): Started {
  const code = `await (await fetch(${JSON.stringify(`${url}/v1/agents/`)})).text()`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return { done: once(child, 'exit') };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const report = (bareMs: number, actionMs: number): CaseReport => ({
  rows: [
    ['', 'median'],
    ['bare node, one fetch', `${bareMs.toFixed(0)} ms`],
    ['this action', `${actionMs.toFixed(0)} ms`],
  ],
  promised: [{ what: 'ms more than bare node', measured: actionMs - bareMs, most: 100 }],
});
