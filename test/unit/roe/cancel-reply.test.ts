import { describe, expect, it } from 'vitest';
import type { Download } from '../../../src/roe/download.ts';
import { answered, failed } from '../../../src/roe/errors.ts';
import { classifyStatus } from '../../../src/roe/failure.ts';
import { createHttpRoe } from '../../../src/roe/http-roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';

const noDownload: Download = () => Promise.reject(new Error('nothing is downloaded'));

/** The result of a cancellation to which Roe answers with this reply. */
function cancelAnswered(status: number, body: string) {
  const roe = createHttpRoe(
    async (call) =>
      status < 300
        ? answered({ status, body, requestId: 'request-1' })
        : failed(classifyStatus(call, { status, sentence: null, retryAfterMs: null })),
    noDownload,
  );
  return roe.cancel(buildJobId(1), new AbortController().signal);
}

describe('a cancellation', () => {
  it.each<[number, string]>([
    [204, ''],
    [200, ''],
    [200, '\n'],
    [200, '{"detail":"Cancelled."}'],
    [200, 'null'],
  ])('is accepted by %i %j', async (status, body) => {
    expect(await cancelAnswered(status, body)).toEqual({ ok: true, value: null });
  });

  it.each<[number, string]>([
    [200, '<!doctype html><html><body>Please log in</body></html>'],
    [200, 'Welcome to the guest network'],
    [201, '{}'],
    [202, ''],
    [206, ''],
  ])('is not accepted by %i %j, and is asked for again', async (status, body) => {
    expect(await cancelAnswered(status, body)).toMatchObject({ ok: false, error: { code: 'unreadable-reply' } });
  });

  it.each([301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 409, 410, 413, 422, 423, 429, 500, 503])(
    'is not accepted by %i',
    async (status) => {
      expect(await cancelAnswered(status, '')).toMatchObject({ ok: false, error: { status } });
    },
  );
});
