import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { findFileInput, inputProblems } from '../../src/agent/version.ts';
import { parseMapping } from '../../src/inputs/mapping.ts';
import { multipartBody } from '../../src/roe/multipart.ts';
import type { AgentVersion } from '../../src/roe/roe.ts';
import { decodeAgentVersion } from '../../src/roe/wire.ts';

/** Where the probes look, and how patient they are. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly organizationId: string | null;
  readonly agentId: string;
  /** The agent's inputs beside the document. */
  readonly agentInputs: Readonly<Record<string, string>>;
  readonly pauseMs: number;
  readonly longestWaitMs: number;
}

const DEFAULT_PATIENCE = { pauseMs: 1_000, longestWaitMs: 600_000 };

/** The target that the environment names, or why there is none. */
export function targetOf(env: NodeJS.ProcessEnv): { readonly target: Target } | { readonly missing: string } {
  const { ROE_API_KEY: apiKey, ROE_AGENT_ID: agentId } = env;
  if (!apiKey || !agentId) return { missing: 'ROE_API_KEY and ROE_AGENT_ID are not both set' };
  const inputs = parseMapping(env.ROE_AGENT_INPUTS ?? '');
  if (!inputs.ok) throw new Error(`ROE_AGENT_INPUTS ${inputs.error}`);
  return {
    target: {
      baseUrl: (env.ROE_BASE_URL || 'https://api.roe-ai.com').replace(/\/+$/, ''),
      apiKey,
      organizationId: env.ROE_ORGANIZATION_ID || null,
      agentId,
      agentInputs: inputs.value,
      ...DEFAULT_PATIENCE,
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Null where the body is no JSON. */
  readonly json: unknown;
  readonly ms: number;
}

export interface CallOptions {
  readonly method?: 'GET' | 'POST';
  readonly json?: unknown;
  readonly body?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What differs from one document with all texts. */
export interface Parts {
  /** Text fields beside the agent's inputs. */
  readonly fields?: Readonly<Record<string, string>>;
  /** One document for each name, all under the same key. */
  readonly filenames?: readonly string[];
  /** The agent's text input that is not sent. */
  readonly leaveOut?: string | null;
}

/** One exchange with the service, read as it came; nothing is sent again. */
export class Service {
  readonly target: Target;
  /** Ids of the jobs that were made, for the cleaning up. */
  readonly jobs = new Set<string>();
  #version: AgentVersion | null = null;

  constructor(target: Target) {
    this.target = target;
  }

  async call(path: string, { method = 'GET', json, body, headers = {} }: CallOptions = {}): Promise<Reply> {
    const url = new URL(`${this.target.baseUrl}${path}`);
    if (this.target.organizationId !== null) url.searchParams.set('organization_id', this.target.organizationId);
    const startedMs = performance.now();
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${this.target.apiKey}`,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? (body ?? null) : JSON.stringify(json),
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    const { status, headers: received } = response;
    return { status, headers: received, json: parsed(text), ms: Math.round(performance.now() - startedMs) };
  }

  async version(): Promise<AgentVersion> {
    const { agentId } = this.target;
    this.#version ??= decodeAgentVersion((await this.call(`/v1/agents/${agentId}/versions/current/`)).json, agentId);
    return this.#version;
  }

  /** Submits documents of one page. `title` makes them unlike any other. */
  async submit(title: string, headers: Readonly<Record<string, string>>, parts: Parts = {}) {
    const { fields = {}, filenames = ['contract-probe.pdf'], leaveOut = null } = parts;
    const version = await this.version();
    const values = Object.entries(this.target.agentInputs);
    const agentInputs = Object.fromEntries(values.map(([key, template]) => [key, { as: 'value' as const, template }]));
    const choice = { agentInputs, needsFileInput: true };
    const found = findFileInput(version, choice);
    if (!found.ok) throw new Error(found.error);
    if (found.value === null) throw new Error('no input takes the file');
    const { key } = found.value;
    const problems = inputProblems(version, key, choice);
    if (problems.length > 0) throw new Error(`${problems.join('; ')}: give them in ROE_AGENT_INPUTS`);
    const uploads = filenames.map((filename, index) => {
      const content = new Blob([onePage(index === 0 ? title : `${title}, part ${index + 1}`)], {
        type: 'application/pdf',
      });
      return { key, filename, content };
    });
    const { [leaveOut ?? '']: _, ...texts } = this.target.agentInputs;
    const { contentType, body: streamed } = multipartBody({ ...texts, ...fields }, uploads);
    const body = new Blob([await buffer(streamed.stream())]);
    const path = `/v1/agents/run/${version.agentId}/versions/${version.versionId}/async/`;
    const reply = await this.call(path, { method: 'POST', body, headers: { 'content-type': contentType, ...headers } });
    if (typeof reply.json === 'string') this.jobs.add(reply.json);
    return reply;
  }

  async pause(): Promise<void> {
    await delay(this.target.pauseMs);
  }

  /** Asks until `look` gives something, or patience ends; with how long it took. */
  async until<T>(look: () => Promise<T | null>): Promise<{ readonly value: T | null; readonly ms: number }> {
    const startedMs = performance.now();
    for (;;) {
      const value = await look();
      const ms = Math.round(performance.now() - startedMs);
      if (value !== null || ms > this.target.longestWaitMs) return { value, ms };
      await this.pause();
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A PDF that every reader opens: one page, one line of text. */
function onePage(title: string): string {
  const stream = `BT /F1 12 Tf 72 720 Td (Title: ${title}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n');
  return `${text}xref\n0 ${objects.length + 1}\n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** A job id that no job has. */
export const strangerId = (): string => randomUUID();
