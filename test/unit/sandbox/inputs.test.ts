import { describe, expect, it } from 'vitest';
import { sandboxInputs } from '../../../src/sandbox/inputs.ts';
import { isReady } from '../../../src/sandbox/order.ts';

const read = (agent: string, failures: string) => sandboxInputs({ input: (name) => ({ agent, failures })[name] ?? '' });

describe('the inputs of the sandbox', () => {
  it('name the agent by its kind', () => {
    const ids = ['any', 'contract', 'extraction', 'aml-investigation', 'merchant-underwriting', 'web'].map((agent) => {
      const found = read(agent, 'false');
      return found.ok ? found.value.agentId : found.error;
    });
    expect(ids).toEqual([
      '5a4db0c5-0000-4000-8000-000000000001',
      '11111111-1111-4111-8111-111111111111',
      '11111111-1111-4111-8111-111111111116',
      '11111111-1111-4111-8111-111111111113',
      '11111111-1111-4111-8111-111111111114',
      '11111111-1111-4111-8111-111111111115',
    ]);
  });

  it('ask for failures or not', () => {
    expect(read('any', 'true')).toMatchObject({ ok: true, value: { failOneIn: 10 } });
    expect(read('any', 'false')).toMatchObject({ ok: true, value: { failOneIn: null } });
  });

  it('are refused together if they say something else', () => {
    const agents = 'any, contract, aml-investigation, merchant-underwriting, web, extraction';
    const wrongAgent = `\`agent\` takes ${agents}, but is "toString"`;
    const wrongFailures = '`failures` takes true or false, but is "10%"';
    expect(read('toString', '10%')).toEqual({ ok: false, error: [wrongAgent, wrongFailures] });
    expect(read('toString', 'true')).toEqual({ ok: false, error: [wrongAgent] });
    expect(read('any', '10%')).toEqual({ ok: false, error: [wrongFailures] });
  });
});

describe('what the server says first', () => {
  it('holds its address and its key', () => {
    expect(isReady({ baseUrl: 'http://127.0.0.1:1', apiKey: 'k' })).toBe(true);
    for (const other of [null, 'x', undefined, {}, { baseUrl: 'x' }, { apiKey: 'k' }])
      expect(isReady(other)).toBe(false);
  });
});
