import { describe, expect, it } from 'vitest';
import { type RunInProcess, runInProcess } from '../../support/run-in-process.ts';

const FILES = { 'a.pdf': '%PDF-1.4 a %%EOF', 'b.pdf': '%PDF-1.4 b %%EOF' };

/** Returns the names of these calls, in order. */
async function callsOf(given: Partial<RunInProcess>, onSubmit = () => {}, load = () => Promise.resolve()) {
  const calls: string[] = [];
  const { verdict } = await runInProcess({
    files: FILES,
    ...given,
    runner: (runner) => {
      runner.loadArtifactClient = () => {
        calls.push('load');
        return load();
      };
      runner.uploadArtifact = async ({ name }) => ({ name, id: 1, url: 'https://example.com/1', digest: '' });
      runner.uploadPage = async ({ name }) => ({ name, id: 2, url: 'https://example.com/2', digest: '' });
    },
    roe: (real) => ({
      ...real,
      submit: (...request) => {
        calls.push('submit');
        onSubmit();
        return real.submit(...request);
      },
      results: (...request) => {
        calls.push('results');
        return real.results(...request);
      },
    }),
  });
  return { calls, verdict };
}

describe('the artifact client', () => {
  const inputs = { artifact: 'roe-results' };

  it('is loaded when all files are sent, while their jobs are running', async () => {
    const { calls } = await callsOf({ inputs });
    expect(calls).toEqual(['submit', 'submit', 'load', 'results']);
  });

  it('is not loaded for a run without an artifact', async () => {
    const { calls } = await callsOf({ inputs: { artifact: 'false' } });
    expect(calls).toEqual(['submit', 'submit', 'results']);
  });

  it('is not loaded early by a run that is cancelled, whose jobs are to be cancelled first', async () => {
    const cancelling = new AbortController();
    const { calls } = await callsOf({ inputs, cancelled: cancelling.signal }, () => cancelling.abort());
    expect(new Set(calls)).toEqual(new Set(['submit']));
  });

  it('is not loaded early by a dry run', async () => {
    const { calls } = await callsOf({ inputs: { ...inputs, 'dry-run': 'true' } });
    expect(calls).toEqual([]);
  });

  it('may fail to load early, which does not affect the run', async () => {
    const fail = () => Promise.reject(new Error('out of memory'));
    const { verdict } = await callsOf({ inputs }, undefined, fail);
    expect(verdict.conclusion).toBe('success');
  });
});
