import type { JobData } from '../../src/roe/roe.ts';

export function buildJobData(overrides: Partial<JobData> = {}): JobData {
  return {
    outputs: [{ key: 'answer', dataType: 'text/plain', value: 'yes' }],
    correctedOutputs: null,
    cost: 0.25,
    inputTokens: 100,
    outputTokens: 20,
    ...overrides,
  };
}
