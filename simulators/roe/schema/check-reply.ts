import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findRoute } from '../routes/table.ts';
import type { RouteName, Scenario } from '../scenario.ts';

export interface SeenReply {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

/** The reply stays unread for others. */
export async function seenReply(method: string, response: Response): Promise<SeenReply> {
  const body = await response.clone().text();
  const contentType = response.headers.get('content-type');
  return { method, path: new URL(response.url).pathname, status: response.status, contentType, body };
}

const SCHEMA = JSON.parse(readFileSync(new URL('replies.schema.json', import.meta.url), 'utf8')) as {
  $id: string;
  $defs: Record<string, object>;
};

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(SCHEMA);

/** The definition of each route's JSON where it answers 200. */
const ROUTE_REPLIES: Partial<Record<RouteName, string>> = {
  agent: 'agent',
  version: 'version',
  versions: 'versions',
  submit: 'jobId',
  'submit-many': 'jobIds',
  status: 'status',
  statuses: 'statuses',
  result: 'result',
  results: 'results',
  list: 'list',
  'cancel-all': 'cancelAll',
  delete: 'purge',
  'tool-artifact': 'toolResult',
};

/** What is wrong with a reply by Roe's contract; null if nothing is. */
export function replyProblem({ method, path, status, contentType, body }: SeenReply): string | null {
  const found = findRoute(method, path);
  const route = found.kind === 'route' ? found.name : 'unknown';
  const place = `${method} ${path}: ${status}`;
  if (status === 204 || status === 301 || status === 302) return body === '' ? null : `${place} has a body`;
  // Data that is not available is an empty 500.
  if (status === 500) return body === '' ? null : `${place} has a body`;
  if (route === 'reference' || route === 'storage') if (status === 200 || status === 206) return null;
  if (contentType?.startsWith('text/html')) return body.includes('<html>') ? null : `${place} is no page`;
  if (contentType !== 'application/json') return `${place} is ${contentType}`;
  const definition = status === 200 ? ROUTE_REPLIES[route] : errorDefinition(status);
  if (definition === undefined) return `${place} is not in the contract`;
  const validate = validatorOf(definition);
  return validate(JSON.parse(body)) ? null : `${place} is no ${definition}: ${ajv.errorsText(validate.errors)}`;
}

function errorDefinition(status: number): string | undefined {
  if (status === 400) return 'badRequest';
  if (status === 416) return 'error';
  return [401, 402, 403, 404, 405, 410, 415, 429].includes(status) ? 'detail' : undefined;
}

function validatorOf(definition: string): ValidateFunction {
  const found = ajv.getSchema(`${SCHEMA.$id}#/$defs/${definition}`);
  if (found === undefined) throw new Error(`there is no definition ${definition}`);
  return found;
}

/** A scenario in which Roe breaks its own contract on purpose. */
export function isOutsideContract({ faults, files, job }: Scenario): boolean {
  const scripts = [job, ...files];
  const isOdd = scripts.some(({ result, walk }) => result === 'malformed' || walk?.length === 0);
  return isOdd || faults.length > 0 || files.some(({ submit }) => submit !== undefined);
}
