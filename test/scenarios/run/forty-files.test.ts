import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import type { Inspection } from '../../../simulators/roe/inspection.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { parseResults, type ResultsDocument } from '../../support/results-schema.ts';
import { CASES } from './forty-files.ts';

describe('a run over forty files, one for each status, row, result and refusal that Roe is known to have', () => {
  let fixture: ActionFixture;
  let step: StepRun;
  let results: ResultsDocument;
  let seen: Inspection;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
    const files = CASES.map(({ path, content }) => [path, content ?? pdf(path)]);
    step = await fixture.run({
      files: Object.fromEntries(files),
      inputs: { files: '**/*', 'poll-interval': '1s' },
      scenario: { files: CASES.map(({ path, script }) => ({ match: path, ...script })) },
    });
    results = resultsOf(step);
    seen = fixture.emulator.inspect();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const recordOf = (path: string) => {
    const record = results.results.find((result) => result.case === path);
    if (record === undefined) throw new Error(`no result for ${path}`);
    return record;
  };

  it('has forty different files', () => {
    expect(CASES).toHaveLength(40);
  });

  it.each(CASES)('$path is $outcome', ({ path, outcome, code, status }) => {
    const record = recordOf(path);
    expect({ outcome: record.outcome, code: record.error?.code ?? null }).toEqual({ outcome, code: code ?? null });
    if (status !== undefined) expect(record.status?.name ?? null).toBe(status);
  });

  it('a run gives every file exactly one result, ordered by path', () => {
    const paths = CASES.map(({ path }) => path).sort();
    expect(results.results.map((result) => result.case)).toEqual(paths);
  });

  it('a run makes exactly one job for each submission, and one for two files with the same content', () => {
    const submitted = results.results.filter(({ outcome }) => outcome !== 'not-submitted');
    expect(seen.duplicateSubmissions).toBe(0);
    expect(seen.violations).toEqual([]);
    expect(seen.jobs).toHaveLength(submitted.length - 1);
    expect(recordOf('e/twin-1.pdf').jobId).toBe(recordOf('e/twin-2.pdf').jobId);
    const ids = new Set(seen.jobs.map(({ id }) => id));
    expect(submitted.every(({ jobId }) => jobId !== null && ids.has(jobId))).toBe(true);
  });

  it('a run says the same in outputs, counts, exit code and results', () => {
    const count = (outcome: string) => results.results.filter((record) => record.outcome === outcome).length;
    const counts = {
      total: 40,
      succeeded: count('succeeded'),
      rejected: 0,
      failed: count('failed'),
      cancelled: count('cancelled'),
      timedOut: 0,
      lost: count('lost'),
      notSubmitted: count('not-submitted'),
      cached: 2,
      reused: 0,
    };
    expect(results.counts).toEqual(counts);
    expect(step.outputs).toMatchObject({
      conclusion: 'failure',
      total: '40',
      succeeded: String(counts.succeeded),
      failed: String(counts.failed),
      cancelled: '1',
      lost: String(counts.lost),
      'not-submitted': String(counts.notSubmitted),
      'timed-out': '0',
      cached: '2',
      cost: String(results.cost),
    });
    expect({ conclusion: results.conclusion, exitCode: step.exitCode }).toEqual({ conclusion: 'failure', exitCode: 1 });
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(new RegExp(`^${40 - counts.succeeded} of 40 files did not`)),
    ]);
  });

  it('the output `status-map` maps job ids to status numbers as the vendor’s script prints them', () => {
    const map = JSON.parse(step.outputs['status-map'] ?? '') as Record<string, number>;
    const known = results.results.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code]] : []));
    expect(map).toEqual(Object.fromEntries(known));
    for (const { id, status } of seen.jobs) if (map[id] !== undefined) expect(map[id]).toBe(status);
  });

  it('results.json keeps values as sent, parsed JSON beside them, and corrections beside the original', () => {
    expect(recordOf('c/not-json.pdf').outputs).toEqual([
      { key: 'output', dataType: 'application/json', value: '{"days":', json: null },
    ]);
    expect(recordOf('c/malformed.pdf').outputs?.map(({ value }) => value)).toEqual([
      '{"nested":true}',
      '"text"',
      'null',
    ]);
    expect(recordOf('c/corrected.pdf')).toMatchObject({
      outputs: [{ json: { title: 'c/corrected.pdf', pages: 0 } }],
      correctedOutputs: [{ value: '{"days":60}', json: { days: 60 } }],
    });
    expect(recordOf('a/plain.pdf')).toMatchObject({ cost: 0.02, inputTokens: expect.any(Number), durationMs: 200 });
  });

  it('the artifact has the same results as the disk', async () => {
    const zip = await readZip(await fixture.artifacts.download(Number(step.outputs['artifact-id'])));
    expect([...zip.keys()].sort()).toEqual([
      'junit.xml',
      'report.html',
      'results.csv',
      'results.json',
      'results.jsonl',
      'summary.md',
    ]);
    expect(parseResults(String(zip.get('results.json')))).toEqual(results);
    expect(step.outputs['artifact-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('the summary shows a row for each file, what did not succeed first, and nothing forged', () => {
    const rows = (step.summary ?? '').split('\n').filter((line) => line.startsWith('| ['));
    expect(rows).toHaveLength(40);
    const last = rows.slice(40 - Number(step.outputs.succeeded));
    const successful = results.results.filter(({ outcome }) => outcome === 'succeeded').map((one) => one.case);
    const links = successful.map((path) => `/${path.split('/').map(encodeURIComponent).join('/')})`);
    expect(last.filter((row) => !links.some((link) => row.includes(link)))).toEqual([]);
    expect(step.summary).not.toMatch(/<b>|@octocat|`c`/);
    expect(readFileSync(step.outputs['summary-path'] ?? '', 'utf8').trim()).toBe(step.summary?.trim());
  });

  it('annotations are about the worst files, at these files, within the ten errors that the runner keeps', () => {
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(10);
    const [worst] = results.results.filter(({ outcome }) => outcome === 'lost');
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(worst?.case ?? '?'),
      properties: { title: 'Roe agent: lost', file: worst?.case, line: '1' },
    });
    const unsuccessful = 40 - Number(step.outputs.succeeded);
    expect(errors[8]?.message).toContain(`${unsuccessful - 8} more files did not succeed`);
    expect(errors[9]?.message).toBe(errorsOf(step)[0]);
  });

  it('a run over forty files prints no workflow command that it did not mean', () => {
    const meant = ['group', 'endgroup', 'warning', 'error', 'debug', 'add-mask'];
    expect(step.commands.map(({ name }) => name).filter((name) => !meant.includes(name))).toEqual([]);
    expect(step.outputs.total).toBe('40');
    expect(step.commandFailures).toEqual([]);
    expect(step.stderr).toBe('');
  });

  it('results in the page envelope of older servers are read in the same way', async () => {
    const again = await fixture.run({
      files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b') },
      scenario: { resultsEnvelope: true },
    });
    expect(resultsOf(again).results.map(({ outcome, outputs }) => [outcome, outputs?.length])).toEqual([
      ['succeeded', 1],
      ['succeeded', 1],
    ]);
    expect(again.exitCode).toBe(0);
  });
});
