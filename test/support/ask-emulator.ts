import { DEFAULT_API_KEY } from '../../simulators/roe/scenario.ts';
import { isOutsideContract, replyProblem, seenReply } from '../../simulators/roe/schema/check-reply.ts';
import type { Emulator } from '../../simulators/roe/server.ts';

type Value = string | Blob;

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed; the text if it is no JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a reply is looked at by tests that know its shape
  readonly body: any;
}

/** Requests to the emulator as a client of Roe would make them, with the key. Replies are held to Roe's contract. */
export class AskEmulator {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Asked> {
    return await this.#ask(path, { headers });
  }

  async post(path: string, json?: unknown): Promise<Asked> {
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    return await this.#ask(path, { method: 'POST', ...body, headers: { 'content-type': 'application/json' } });
  }

  /** A multipart run request with the parts in this order. */
  async run(agent: string, parts: readonly (readonly [key: string, value: Value])[], version?: string): Promise<Asked> {
    const form = new FormData();
    for (const [key, value] of parts) form.append(key, value);
    const at = version === undefined ? '' : `versions/${version}/`;
    return await this.#ask(`/v1/agents/run/${agent}/${at}async/`, { method: 'POST', body: form });
  }

  /** The parsed value of the one output of a job that has ended. */
  async output(jobId: string): Promise<Record<string, unknown>> {
    const { body } = await this.get(`/v1/agents/jobs/${jobId}/result/`);
    return JSON.parse(body.outputs[0].value) as Record<string, unknown>;
  }

  async #ask(path: string, init: RequestInit): Promise<Asked> {
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${DEFAULT_API_KEY}` };
    const { url, state } = this.#emulator;
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers });
    const problem = replyProblem(await seenReply(init.method ?? 'GET', response));
    if (problem !== null && !isOutsideContract(state.scenario)) throw new Error(problem);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text) };
  }
}

export const textFile = (name: string, text: string, type = 'text/plain'): File => new File([text], name, { type });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
