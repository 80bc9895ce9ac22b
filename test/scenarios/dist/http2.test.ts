import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionFixture, pdf, resultsOf, startFixture } from '../../support/action-fixture.ts';
import { onRuns, startHttp2Front } from '../../support/http2-front.ts';
import { itInFull } from '../../support/tier.ts';

const FILES = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.pdf`, pdf(`document ${index}`)]));

describe('a server that offers HTTP/2', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const runThrough = async (front: Awaited<ReturnType<typeof startHttp2Front>>) =>
    await fixture.run({
      files: FILES,
      inputs: { 'base-url': front.url, artifact: 'false', concurrency: '4' },
      options: { env: { NODE_EXTRA_CA_CERTS: front.certificatePath } },
    });

  itInFull('is spoken to in it, several requests on each connection', async () => {
    await using front = await startHttp2Front(fixture.emulator.url);
    const step = await runThrough(front);
    expect(step.conclusion).toBe('success');
    expect(step.outputs.succeeded).toBe('12');
    const counts = [...front.requestsByConnection.values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fixture.emulator.inspect().requests.length);
    expect(counts.length).toBeLessThan(12);
  });

  it('may lose replies: no file is sent twice that may have been accepted, and none is lost', async () => {
    await using front = await startHttp2Front(fixture.emulator.url, onRuns('reset-after', 'goaway-after'));
    const step = await runThrough(front);
    const { jobs, duplicateSubmissions, violations } = fixture.emulator.inspect();
    expect(resultsOf(step).results.map(({ outcome }) => outcome)).toEqual(Array(12).fill('succeeded'));
    expect(jobs).toHaveLength(12);
    expect(duplicateSubmissions).toBe(0);
    expect(violations).toEqual([]);
  });

  it('may shut each connection down after a few requests: nothing is in doubt, and each file is sent once', async () => {
    await using front = await startHttp2Front(fixture.emulator.url, {
      ...onRuns('refused-unseen', 'goaway-unseen', 'refused-unseen', 'goaway-unseen', 'goaway-unseen'),
      requestsPerConnection: 3,
    });
    const step = await runThrough(front);
    const { jobs, duplicateSubmissions, calls, violations } = fixture.emulator.inspect();
    expect(step.log.filter((line) => line.includes('checking whether a job exists'))).toEqual([]);
    expect(step.outputs).toMatchObject({ succeeded: '12', conclusion: 'success' });
    expect(jobs).toHaveLength(12);
    expect({ duplicateSubmissions, submits: calls.submit, violations }).toEqual({
      duplicateSubmissions: 0,
      submits: 12,
      violations: [],
    });
    expect(front.requestsByConnection.size).toBeGreaterThan(4);
  });

  itInFull('is not trusted where its certificate is not', async () => {
    await using front = await startHttp2Front(fixture.emulator.url);
    const step = await fixture.run({
      files: FILES,
      inputs: { 'base-url': front.url, artifact: 'false' },
    });
    expect(step.conclusion).toBe('failure');
    expect(step.log.join('\n')).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(fixture.emulator.inspect().requests).toEqual([]);
  });
});
