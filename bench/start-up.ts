import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tempWorkspace } from '../simulators/runner/workspace.ts';
import { startAction } from './contenders.ts';
import { median } from './measured.ts';
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
  const firstRequest = async (start: () => Promise<Started>): Promise<Start> => {
    const arrival = new Promise<number>((resolve) => {
      arrived = resolve;
    });
    const { pid, done } = await start();
    const startedAtMs = performance.now();
    const atMs = await arrival;
    const cpuMs = cpuMsOf(pid);
    await done;
    return { wallMs: atMs - startedAtMs, cpuMs };
  };
  const action = () => startAction(url, workspace.path);
  const bare: Start[] = [];
  const ours: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await firstRequest(async () => bareNode(url)));
    ours.push(await firstRequest(action));
  }
  server.close();
  server.closeAllConnections();
  return report(middle(bare), middle(ours));
}

interface Started {
  readonly pid: number;
  readonly done: Promise<unknown>;
}

interface Start {
  readonly wallMs: number;
  /** Of all threads. */
  readonly cpuMs: number;
}

function cpuMsOf(pid: number): number {
  const ns = readdirSync(`/proc/${pid}/task`).map((thread) => {
    try {
      return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      // A thread may end meanwhile.
      return 0;
    }
  });
  return ns.reduce((sum, one) => sum + one, 0) / 1e6;
}

function bareNode(url: string): Started {
  const code = `await (await fetch(${JSON.stringify(`${url}/v1/agents/`)})).text()`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return { pid: child.pid ?? 0, done: once(child, 'exit') };
}

const middle = (starts: readonly Start[]): Start => ({
  wallMs: median(starts.map(({ wallMs }) => wallMs)),
  cpuMs: median(starts.map(({ cpuMs }) => cpuMs)),
});

function report(bare: Start, ours: Start): CaseReport {
  const row = (name: string, { wallMs, cpuMs }: Start) => [name, `${wallMs.toFixed(0)} ms`, `${cpuMs.toFixed(0)} ms`];
  return {
    rows: [['', 'median', 'CPU until then'], row('bare node, one fetch', bare), row('this action', ours)],
    promised: [{ what: 'ms more than bare node', measured: ours.wallMs - bare.wallMs, max: 150 }],
  };
}
