import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Inspection } from './inspection.ts';
import { readText } from './multipart.ts';
import type { ScenarioInput } from './scenario.ts';

export const CONTROL_PREFIX = '/_emulator/';

export interface Controls {
  configure(scenario: ScenarioInput): void;
  patch(change: ScenarioInput): void;
  inspect(): Inspection;
}

/** The emulator's own API: no key, not recorded. */
export async function control(controls: Controls, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const command = `${request.method} ${request.url?.slice(CONTROL_PREFIX.length)}`;
  if (command === 'GET state') return answer(response, 200, controls.inspect());
  const change =
    command === 'POST scenario' ? controls.configure : command === 'POST patch' ? controls.patch : undefined;
  if (change === undefined) return answer(response, 404, { error: `No control "${command}".` });
  const text = await readText(request);
  try {
    change(JSON.parse(text === '' ? '{}' : text) as ScenarioInput);
  } catch (error) {
    return answer(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
  answer(response, 200, {});
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
