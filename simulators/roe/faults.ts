import { Buffer } from 'node:buffer';
import { html, json, type Reply } from './reply.ts';
import type { Fault, FileScript, RouteFault, RouteName } from './scenario.ts';

interface FileNames {
  path: string | undefined;
  fileName: string | undefined;
}

/** What goes out over the wire. `reply` null: the socket is destroyed. */
export interface Delivery {
  reply: Reply | null;
  delayMs: number;
  cut: boolean;
}

/** Counts a route's requests, and so knows which fault each one gets. */
export class RouteFaults {
  readonly #faults: RouteFault[];
  readonly #seen = new Map<RouteName, number>();
  readonly #used = new Map<RouteFault, number>();

  constructor(faults: RouteFault[]) {
    this.#faults = faults;
  }

  next(route: RouteName, page: number): Fault | undefined {
    const seen = this.#seen.get(route) ?? 0;
    this.#seen.set(route, seen + 1);
    for (const entry of this.#faults) {
      const used = this.#used.get(entry) ?? 0;
      const times = entry.times ?? 1;
      if (entry.route !== route || seen < (entry.after ?? 0) || (times !== 0 && used >= times)) continue;
      if (page < (entry.fromPage ?? 0)) continue;
      this.#used.set(entry, used + 1);
      return entry.fault;
    }
    return undefined;
  }
}

/** Counts the run requests of each file. */
export class FileFaults {
  readonly #files: FileScript[];
  readonly #sent = new Map<string, number>();

  constructor(files: FileScript[]) {
    this.#files = files;
  }

  next(names: FileNames): Fault | undefined {
    const script = fileScriptFor(this.#files, names);
    if (script?.submit === undefined) return undefined;
    const file = names.path ?? names.fileName ?? '';
    const sent = this.#sent.get(file) ?? 0;
    this.#sent.set(file, sent + 1);
    return script.submit[sent];
  }
}

export function fileScriptFor(files: FileScript[], names: FileNames): FileScript | undefined {
  const candidates = [names.path, names.fileName].filter((name) => name !== undefined);
  return files.find(({ match }) => candidates.some((name) => match === name || isGlobOf(match, name)));
}

function isGlobOf(glob: string, name: string): boolean {
  if (!glob.includes('*')) return false;
  const parts = glob.split('*').map((part) => part.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(name);
}

/** The last body of megabytes, so that a repeated fault is encoded only once. */
let encoded = { text: '', bytes: Buffer.alloc(0) };

function bytesOf({ text }: Extract<Fault, { kind: 'garbage' }>): Buffer {
  if (encoded.text !== text) encoded = { text, bytes: Buffer.from(text) };
  return encoded.bytes;
}

/** Carries the request out, or not, and says what is sent. */
export function deliver(fault: Fault | undefined, carryOut: () => Reply): Delivery {
  if (fault === undefined) return { reply: carryOut(), delayMs: 0, cut: false };
  switch (fault.kind) {
    case 'status':
      if (fault.accept) carryOut();
      return { reply: statusReply(fault), delayMs: 0, cut: false };
    case 'reset':
      if (fault.when === 'after') carryOut();
      return { reply: null, delayMs: 0, cut: false };
    case 'slow':
      return {
        reply: fault.accept === false ? html(504, 'Gateway Timeout') : carryOut(),
        delayMs: fault.ms,
        cut: false,
      };
    case 'cut':
      return { reply: carryOut(), delayMs: 0, cut: true };
    case 'no-metadata':
      return { reply: withoutMetadata(carryOut(), fault.metadata), delayMs: 0, cut: false };
    case 'garbage': {
      carryOut();
      const headers = { 'content-type': 'application/json' };
      return { reply: { status: 200, headers, body: bytesOf(fault) }, delayMs: 0, cut: false };
    }
  }
}

function withoutMetadata(reply: Reply, metadata: unknown): Reply {
  const list = JSON.parse(String(reply.body)) as { results?: object[] };
  const results = list.results?.map((row) => ({ ...row, metadata }));
  return { ...reply, body: JSON.stringify({ ...list, results }) };
}

export function statusReply(fault: Extract<Fault, { kind: 'status' }>): Reply {
  const base = fault.json === undefined ? textReply(fault) : json(fault.status, fault.json);
  const typed = fault.contentType === undefined ? {} : { 'content-type': fault.contentType };
  return { ...base, headers: { ...base.headers, ...typed, ...fault.headers } };
}

function textReply(fault: Extract<Fault, { kind: 'status' }>): Reply {
  const headers: Record<string, string> =
    fault.text === undefined ? {} : { 'content-type': 'text/html; charset=utf-8' };
  return { status: fault.status, headers, body: fault.text ?? '' };
}
