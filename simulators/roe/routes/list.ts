import { findAgent } from '../agents.ts';
import type { Call } from '../call.ts';
import { endOf, eventsOf, type Job, PENDING, statusOf } from '../jobs.ts';
import { detail, json, notFound, type Reply } from '../reply.ts';
import type { AgentScript } from '../scenario.ts';

const DEFAULT_PAGE_SIZE = 20;

export function list(call: Call): Reply {
  const agent = findAgent(call.state.scenario, call.params.agent);
  if (agent === undefined) return notFound();
  const problem = filterProblem(call.url.searchParams);
  if (problem !== undefined) return json(400, problem);
  const jobs = ordered(call, matching(call, agent));
  const size = pageSize(call.url.searchParams.get('page_size'), call.state.scenario.maxPageSize);
  const page = Number(call.url.searchParams.get('page') ?? '1');
  const pages = Math.max(1, Math.ceil(jobs.length / size));
  if (!Number.isInteger(page) || page < 1 || page > pages) return detail(404, 'Invalid page.');
  const shown = jobs.slice((page - 1) * size, page * size);
  return json(200, {
    count: jobs.length,
    next: page < pages ? pageUrl(call, page + 1) : null,
    previous: page > 1 ? pageUrl(call, page - 1) : null,
    results: shown.map((job) => jobRow(call, job)),
  });
}

function pageSize(given: string | null, max: number): number {
  const size = Number(given ?? DEFAULT_PAGE_SIZE);
  return Number.isInteger(size) && size > 0 ? Math.min(size, max) : Math.min(DEFAULT_PAGE_SIZE, max);
}

function pageUrl(call: Call, page: number): string {
  const url = new URL(call.url);
  url.searchParams.set('page', String(page));
  return url.href;
}

function filterProblem(query: URLSearchParams): Record<string, string[]> | undefined {
  for (const name of ['created_from', 'created_to']) {
    const value = query.get(name);
    if (value !== null && Number.isNaN(Date.parse(value))) return { [name]: ['Enter a valid date/time.'] };
  }
  const code = query.get('status_code');
  if (code !== null && !/^\d+$/.test(code)) return { status_code: ['Enter a number.'] };
  const unknown = orderings(query).find((name) => !(name.replace(/^-/, '') in SORT_KEYS));
  if (unknown === undefined) return undefined;
  return { ordering: [`Select a valid choice. ${unknown} is not one of the available choices.`] };
}

function matching(call: Call, agent: AgentScript): Job[] {
  const { state, now } = call;
  const query = call.url.searchParams;
  const from = query.get('created_from');
  const to = query.get('created_to');
  const code = query.get('status_code');
  const version = query.get('version_name');
  const idPart = query.get('job_id');
  return [...state.jobs.values()].filter((job) => {
    const createdAt = state.serverTime(job.createdAt);
    return (
      job.agentId === agent.id &&
      now >= job.createdAt + state.scenario.listLagMs &&
      (from === null || createdAt >= Date.parse(from)) &&
      (to === null || createdAt <= Date.parse(to)) &&
      (code === null || statusOf(job, now)?.code === Number(code)) &&
      (version === null || job.versionName === version) &&
      (idPart === null || job.id.includes(idPart.toLowerCase()))
    );
  });
}

type SortKey = (job: Job, now: number) => number | string;

const SORT_KEYS: Record<string, SortKey> = {
  created_at: (job) => job.createdAt,
  last_updated_at: (job, now) => statusOf(job, now)?.at ?? job.createdAt,
  status_code: (job, now) => statusOf(job, now)?.code ?? PENDING,
  cost: (job) => job.cost ?? 0,
  duration: (job, now) => (endOf(job, now)?.at ?? now) - job.createdAt,
  id: (job) => job.id,
  agent_version_name: (job) => job.versionName,
};

function orderings(query: URLSearchParams): string[] {
  return (query.get('ordering') ?? '-created_at').split(',').filter((name) => name !== '');
}

function ordered(call: Call, jobs: Job[]): Job[] {
  const names = orderings(call.url.searchParams);
  const newestFirst = jobs.reverse();
  return newestFirst.toSorted((a, b) => {
    for (const name of names) {
      const key = SORT_KEYS[name.replace(/^-/, '')];
      const order = key === undefined ? 0 : compare(key(a, call.now), key(b, call.now));
      if (order !== 0) return name.startsWith('-') ? -order : order;
    }
    return 0;
  });
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function jobRow(call: Call, job: Job): object {
  const { state, now } = call;
  const latest = statusOf(job, now);
  const end = endOf(job, now);
  return {
    id: job.id,
    agent_version_name: job.versionName,
    status_events: eventsOf(job, now).map((event) => ({
      timestamp: state.iso(event.at),
      status_code: event.code,
      ...(event.message === null ? {} : { error_message: event.message }),
      count: event.count,
    })),
    status_code: latest?.code ?? PENDING,
    created_at: state.iso(job.createdAt),
    last_updated_at: state.iso(latest?.at ?? job.createdAt),
    duration_ms: end === undefined ? null : end.at - job.createdAt,
    job_inputs: job.inputs.map((input) => ({
      key: input.key,
      description: input.description,
      data_type: input.dataType,
      value: job.purged ? '' : (input.value ?? input.fileId),
      ...(input.fileName === null ? {} : { file_name: input.fileName }),
    })),
    metadata: job.metadata,
    ui_fields: null,
    evaluation: null,
    feedback_review: null,
    creator: null,
  };
}
