import { randomUUID } from 'node:crypto';
import { type Parts, type Reply, type Service, strangerId } from './target.ts';

export interface Seen {
  /** What was seen: statuses, shapes and times; never a document's text. */
  readonly saw: Readonly<Record<string, unknown>>;
  /** Assumptions of the action that the service broke, each a sentence. */
  readonly broken: readonly string[];
}

export interface Probe {
  readonly id: string;
  readonly question: string;
  /** Most jobs that it makes, each of a document of one page. */
  readonly jobs: number;
  readonly run: (service: Service) => Promise<Seen>;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
const namesOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value).sort() : []);
const listOf = (reply: Reply): readonly unknown[] =>
  Array.isArray(reply.json)
    ? reply.json
    : isObject(reply.json) && Array.isArray(reply.json.results)
      ? reply.json.results
      : [];
const when = (broken: boolean, sentence: string): string[] => (broken ? [sentence] : []);

const wrongKey: Probe = {
  id: 'wrong-key',
  question: 'How is a key that does not exist answered?',
  jobs: 0,
  run: async (service) => {
    const path = `/v1/agents/${service.target.agentId}/versions/current/`;
    const { status, json } = await service.call(path, { headers: { authorization: `Bearer ${randomUUID()}` } });
    return { saw: { status, bodyNames: namesOf(json) }, broken: when(status !== 401, 'a wrong key is not a 401') };
  },
};

const requestId: Probe = {
  id: 'request-id',
  question: 'Does a reply have an X-Request-ID, and is it the request’s own?',
  jobs: 0,
  run: async (service) => {
    const id = randomUUID();
    const path = `/v1/agents/${service.target.agentId}/versions/current/`;
    const { status, headers } = await service.call(path, { headers: { 'x-request-id': id } });
    const broken = when(status !== 200, 'the agent’s current version cannot be read');
    const given = headers.get('x-request-id');
    return { saw: { status, echoed: given === id, other: given !== null && given !== id }, broken };
  },
};

const missingSlash: Probe = {
  id: 'missing-slash',
  question: 'How is an address without its last slash answered?',
  jobs: 0,
  run: async (service) => {
    const { status } = await service.call(`/v1/agents/${service.target.agentId}/versions/current`);
    return { saw: { status }, broken: [] };
  },
};

const unknownIds: Probe = {
  id: 'unknown-ids',
  question: 'How do the batch calls answer ids that belong to no job?',
  jobs: 0,
  run: async (service) => {
    const rowOf = async (path: string) => {
      const id = strangerId();
      const reply = await service.call(path, { method: 'POST', json: { job_ids: [id] } });
      const row = listOf(reply).find((item) => isObject(item) && item.id === id);
      return {
        status: reply.status,
        row: row === undefined ? 'absent' : isObject(row) && row.status === null ? 'nulls' : 'filled',
      };
    };
    const statuses = await rowOf('/v1/agents/jobs/statuses/');
    const results = await rowOf('/v1/agents/jobs/results/');
    const broken = when(statuses.row === 'filled', 'a job that there is not has a status');
    return { saw: { statuses, results }, broken };
  },
};

const batchLimit: Probe = {
  id: 'batch-limit',
  question: 'Does the batch of statuses accept 1000 ids, and 1001?',
  jobs: 0,
  run: async (service) => {
    const ask = async (count: number) => {
      const json = { job_ids: Array.from({ length: count }, strangerId) };
      return (await service.call('/v1/agents/jobs/statuses/', { method: 'POST', json })).status;
    };
    const saw = { with1000: await ask(1000), with1001: await ask(1001) };
    // Where one unknown id refuses the whole call, its size cannot be told by this.
    const broken = when([400, 413].includes(saw.with1000), '1000 ids in one call are refused');
    return { saw, broken };
  },
};

const jobList: Probe = {
  id: 'job-list',
  question: 'How long may a page of the job list be, and what lies past its end?',
  jobs: 0,
  run: async (service) => {
    const page = (query: string) => service.call(`/v1/agents/${service.target.agentId}/jobs/?${query}`);
    const [usual, wide, past] = [await page('page_size=100'), await page('page_size=1000'), await page('page=99999')];
    const saw = {
      status: usual.status,
      names: namesOf(usual.json),
      rows: listOf(usual).length,
      rowsOf1000: { status: wide.status, rows: listOf(wide).length },
      pastTheEnd: past.status,
    };
    const broken = [
      ...when(usual.status !== 200 || !namesOf(usual.json).includes('results'), 'the job list has no `results`'),
      ...when(past.status !== 404 && listOf(past).length > 0, 'a page past the end holds jobs'),
    ];
    return { saw, broken };
  },
};

const statusOf = async (service: Service, id: string): Promise<number | null> => {
  const { json } = await service.call(`/v1/agents/jobs/${id}/status/`);
  return isObject(json) && typeof json.status === 'number' ? json.status : null;
};

const isTerminal = (status: number | null): boolean => status !== null && status >= 3 && status <= 6;

async function endOf(service: Service, id: string) {
  const seen = new Set<number | null>();
  const { value, ms } = await service.until(async () => {
    const status = await statusOf(service, id);
    seen.add(status);
    return isTerminal(status) ? status : null;
  });
  return { end: value, codes: [...seen], ms };
}

/** The row of a job in the list, from a margin before `since`. */
async function listed(service: Service, key: string, since: number): Promise<Fields | null> {
  const from = encodeURIComponent(new Date(since - 120_000).toISOString());
  const path = `/v1/agents/${service.target.agentId}/jobs/?created_from=${from}&ordering=-created_at&page_size=100`;
  const rows = listOf(await service.call(path));
  const row = rows.find((item) => isObject(item) && isObject(item.metadata) && item.metadata.submission_key === key);
  return isObject(row) ? row : null;
}

const lifeOfAJob: Probe = {
  id: 'life-of-a-job',
  question:
    'After how long is a new job listed with its metadata, which codes does it pass, and when is its result there?',
  jobs: 1,
  run: async (service) => {
    const key = randomUUID();
    const metadata = JSON.stringify({ submission_key: key, number: '007', text: 'ümlaut "quoted"' });
    const since = Date.now();
    const reply = await service.submit(`Probe ${key}`, { 'x-skip-cache': 'true' }, { fields: { metadata } });
    if (typeof reply.json !== 'string') {
      return {
        saw: { status: reply.status, names: namesOf(reply.json) },
        broken: ['a run is not answered with a job id'],
      };
    }
    const row = await service.until(() => listed(service, key, since));
    const kept = isObject(row.value?.metadata) ? row.value.metadata : {};
    const life = await endOf(service, reply.json);
    const data = await service.until(async () => {
      const results = await service.call('/v1/agents/jobs/results/', {
        method: 'POST',
        json: { job_ids: [reply.json] },
      });
      const [first] = listOf(results);
      return isObject(first) && (Array.isArray(first.result) || life.end !== 3) ? first : null;
    });
    const saw = {
      status: reply.status,
      acceptedMs: reply.ms,
      listedAfterMs: row.value === null ? null : row.ms,
      clockOffMs: row.value === null ? null : Math.round(Date.parse(String(row.value.created_at)) - since),
      metadataKept: kept.number === '007' && kept.text === 'ümlaut "quoted"',
      codes: life.codes,
      endedAfterMs: life.ms,
      resultAfterMs: data.ms,
      result: kindOf(data.value?.result),
      cost: kindOf(data.value?.cost),
    };
    const broken = [
      ...when(row.value === null, 'a job is not found in the job list by its submission_key'),
      ...when(
        row.value !== null && row.ms > 30_000,
        'a job is listed later than after 30 s: a lost one would be paid twice',
      ),
      ...when(row.value !== null && !saw.metadataKept, 'metadata does not come back as it was sent'),
      ...when(life.end === null, 'the job came to no end in the time of this probe'),
    ];
    return { saw, broken };
  },
};

const idempotencyKey: Probe = {
  id: 'idempotency-key',
  question: 'Does the same Idempotency-Key get the same job?',
  jobs: 2,
  run: async (service) => {
    const title = `Probe ${randomUUID()}`;
    const headers = { 'idempotency-key': randomUUID(), 'x-skip-cache': 'true' };
    const [first, second] = [await service.submit(title, headers), await service.submit(title, headers)];
    const saw = { statuses: [first.status, second.status], sameJob: first.json === second.json };
    return { saw, broken: [] };
  },
};

const cache: Probe = {
  id: 'cache',
  question: 'Is the same content answered from the cache, with the old id or a new one, and at what cost?',
  jobs: 2,
  run: async (service) => {
    const title = `Probe ${randomUUID()}`;
    const first = await service.submit(title, {});
    if (typeof first.json !== 'string')
      return { saw: { status: first.status }, broken: ['a run is not answered with a job id'] };
    await endOf(service, first.json);
    const second = await service.submit(title, {});
    const id = String(second.json);
    const { end } = await endOf(service, id);
    const results = await service.call('/v1/agents/jobs/results/', { method: 'POST', json: { job_ids: [id] } });
    const [row] = listOf(results);
    const saw = { sameId: first.json === second.json, end, cost: isObject(row) ? row.cost : null };
    return { saw, broken: [] };
  },
};

const cancel: Probe = {
  id: 'cancel',
  question: 'What does a cancel answer, for an open job and for one that has ended, and how does the job end?',
  jobs: 1,
  run: async (service) => {
    const reply = await service.submit(`Probe ${randomUUID()}`, { 'x-skip-cache': 'true' });
    if (typeof reply.json !== 'string')
      return { saw: { status: reply.status }, broken: ['a run is not answered with a job id'] };
    const path = `/v1/agents/jobs/${reply.json}/cancel/`;
    const whileOpen = await service.call(path, { method: 'POST' });
    const { end, ms } = await endOf(service, reply.json);
    const afterEnd = await service.call(path, { method: 'POST' });
    const broken = [
      ...when(whileOpen.status >= 500, 'a cancel fails'),
      ...when(end === null, 'a cancelled job came to no end in the time of this probe'),
      ...when(
        ![200, 204, 400, 404, 409].includes(afterEnd.status),
        'a cancel of an ended job gets an answer that is unknown',
      ),
    ];
    return { saw: { whileOpen: whileOpen.status, end, endedAfterMs: ms, afterEnd: afterEnd.status }, broken };
  },
};

const purge: Probe = {
  id: 'purge',
  question:
    'What does delete-data answer? It is asked of every job of these probes that has ended, which also cleans up.',
  jobs: 0,
  run: async (service) => {
    const replies: { status: number; said: unknown; names: string[] }[] = [];
    const left: string[] = [];
    for (const id of service.jobs) {
      const { end } = await endOf(service, id);
      const reply = await service.call(`/v1/agents/jobs/${id}/delete-data/`, { method: 'POST' });
      replies.push({
        status: reply.status,
        said: isObject(reply.json) ? reply.json.status : null,
        names: namesOf(reply.json),
      });
      if (end === null || reply.status >= 300) left.push(id);
    }
    const [example = null] = replies;
    const saw = { jobs: replies.length, statuses: [...new Set(replies.map(({ status }) => status))], example, left };
    return { saw, broken: when(left.length > 0, 'data of these probes is left at Roe') };
  },
};

/** Submits, and looks for the job in the list. The job's inputs show what reached the agent. */
async function submitAndList(service: Service, parts: Parts) {
  const key = randomUUID();
  const since = Date.now();
  const fields = { metadata: JSON.stringify({ submission_key: key }) };
  const reply = await service.submit(`Probe ${key}`, { 'x-skip-cache': 'true' }, { ...parts, fields });
  const { value: row } =
    typeof reply.json === 'string' ? await service.until(() => listed(service, key, since)) : { value: null };
  const inputs = Array.isArray(row?.job_inputs) ? row.job_inputs.filter(isObject) : [];
  return {
    status: reply.status,
    inputs: inputs.filter(({ file_name: name }) => typeof name === 'string' && name !== ''),
  };
}

/** Letters and digits become signs of their kind, since an id may not leave the service. */
const shapeOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'UUID')
        .replace(/[A-Za-z0-9]{12,}/g, (run) => `TEXT${run.length}`)
        .slice(0, 100)
    : kindOf(value);

const twoFiles: Probe = {
  id: 'two-files',
  question: 'Are two files under one key taken, and do both arrive, in their order?',
  jobs: 1,
  run: async (service) => {
    const filenames = ['probe-1.pdf', 'probe-2.pdf'];
    const { inputs: definitions } = await service.version();
    const { status, inputs } = await submitAndList(service, { filenames });
    const arrived = inputs.map(({ file_name: name }) => name);
    const declared = definitions.some(({ acceptsMultiple }) => acceptsMultiple);
    const broken = when(
      declared && status < 300 && arrived.join() !== filenames.join(),
      'an input that accepts several files does not show both, in their order',
    );
    return { saw: { status, declared, arrived, fileIds: inputs.map(({ value }) => shapeOf(value)) }, broken };
  },
};

const optionalInput: Probe = {
  id: 'optional-input',
  question: 'Is a job taken without one of its text inputs? Asked only of an agent that has one.',
  jobs: 1,
  run: async (service) => {
    const [leaveOut = null] = Object.keys(service.target.agentInputs);
    if (leaveOut === null) return { saw: { asked: false }, broken: [] };
    const { status } = await submitAndList(service, { leaveOut });
    return { saw: { asked: true, status }, broken: [] };
  },
};

const utf8FileName: Probe = {
  id: 'utf-8-file-name',
  question: 'Does a file name with letters beyond ASCII arrive as it was sent, as raw UTF-8?',
  jobs: 1,
  run: async (service) => {
    const name = 'Söhne-契約.pdf';
    const { status, inputs } = await submitAndList(service, { filenames: [name] });
    return { saw: { status, kept: inputs.some(({ file_name: arrived }) => arrived === name) }, broken: [] };
  },
};

const metadataFilter: Probe = {
  id: 'metadata-filter',
  question: 'Does the job list filter by metadata, in any of three spellings?',
  jobs: 0,
  run: async (service) => {
    const key = randomUUID();
    const countOf = async (query: string) => {
      const { status, json } = await service.call(`/v1/agents/${service.target.agentId}/jobs/?page_size=1${query}`);
      return status === 200 && isObject(json) ? json.count : `status ${status}`;
    };
    const saw = {
      all: await countOf(''),
      asJson: await countOf(`&metadata=${encodeURIComponent(JSON.stringify({ submission_key: key }))}`),
      asPath: await countOf(`&metadata__submission_key=${key}`),
      asBrackets: await countOf(`&metadata[submission_key]=${key}`),
    };
    return { saw, broken: [] };
  },
};

/** In this order: the last one cleans up. */
export const PROBES: readonly Probe[] = [
  wrongKey,
  requestId,
  missingSlash,
  unknownIds,
  batchLimit,
  jobList,
  lifeOfAJob,
  idempotencyKey,
  cache,
  twoFiles,
  optionalInput,
  utf8FileName,
  metadataFilter,
  cancel,
  purge,
];
