import type { Handler } from '../call.ts';
import type { RouteName } from '../scenario.ts';
import { agent, currentVersion, givenVersion, versions } from './agent.ts';
import { list } from './list.ts';
import { reference, storage } from './reference.ts';
import { result, results } from './result.ts';
import { status, statuses } from './status.ts';
import { cancelAll, cancelOne, deleteData } from './stop.ts';
import { submit, submitMany } from './submit.ts';
import { toolArtifact } from './tool-artifact.ts';

interface Route {
  method: 'GET' | 'POST';
  path: string;
  name: RouteName;
  handler: Handler;
}

// The first that fits wins: fixed words stand before the parameters that would take them.
const TABLE: Route[] = [
  { method: 'POST', path: '/v1/agents/run/:agent/async/', name: 'submit', handler: submit },
  { method: 'POST', path: '/v1/agents/run/:agent/async/many/', name: 'submit-many', handler: submitMany },
  { method: 'POST', path: '/v1/agents/run/:agent/versions/:version/async/', name: 'submit', handler: submit },
  { method: 'POST', path: '/v1/agents/jobs/statuses/', name: 'statuses', handler: statuses },
  { method: 'POST', path: '/v1/agents/jobs/results/', name: 'results', handler: results },
  { method: 'GET', path: '/v1/agents/jobs/:job/status/', name: 'status', handler: status },
  { method: 'GET', path: '/v1/agents/jobs/:job/result/', name: 'result', handler: result },
  { method: 'GET', path: '/v1/agents/jobs/:job/references/:resource/', name: 'reference', handler: reference },
  { method: 'GET', path: '/v1/agents/jobs/:job/artifacts/result/', name: 'tool-artifact', handler: toolArtifact },
  { method: 'POST', path: '/v1/agents/jobs/:job/cancel/', name: 'cancel', handler: cancelOne },
  { method: 'POST', path: '/v1/agents/jobs/:job/delete-data/', name: 'delete', handler: deleteData },
  { method: 'GET', path: '/v1/agents/:agent/versions/current/', name: 'version', handler: currentVersion },
  { method: 'GET', path: '/v1/agents/:agent/versions/:version/', name: 'version', handler: givenVersion },
  { method: 'GET', path: '/v1/agents/:agent/versions/', name: 'versions', handler: versions },
  { method: 'GET', path: '/v1/agents/:agent/jobs/', name: 'list', handler: list },
  { method: 'POST', path: '/v1/agents/:agent/jobs/cancel-all/', name: 'cancel-all', handler: cancelAll },
  { method: 'GET', path: '/v1/agents/:agent/', name: 'agent', handler: agent },
  { method: 'GET', path: '/_storage/:resource', name: 'storage', handler: storage },
];

export type Found =
  | { kind: 'route'; name: RouteName; handler: Handler; params: Record<string, string> }
  | { kind: 'wrong-method' }
  | { kind: 'no-slash' }
  | { kind: 'unknown' };

export function findRoute(method: string, path: string): Found {
  let pathExists = false;
  for (const route of TABLE) {
    const params = paramsOf(route.path, path);
    if (params === undefined) continue;
    if (route.method === method) return { kind: 'route', name: route.name, handler: route.handler, params };
    pathExists = true;
  }
  if (pathExists) return { kind: 'wrong-method' };
  const withSlash = TABLE.some((route) => paramsOf(route.path, `${path}/`) !== undefined);
  return { kind: withSlash && !path.endsWith('/') ? 'no-slash' : 'unknown' };
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return undefined;
    } else if (value === '') {
      return undefined;
    } else {
      params[part.slice(1)] = decoded(value);
    }
  }
  return params;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
