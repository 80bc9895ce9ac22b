import type { AgentVersion, InputDefinition } from '../../src/roe/roe.ts';

/** An input named `document` that takes one PDF. */
export const buildInput = (overrides: Partial<InputDefinition> = {}): InputDefinition => ({
  key: 'document',
  dataType: 'application/pdf',
  description: '',
  acceptsMultiple: false,
  ...overrides,
});

export function buildAgentVersion(overrides: Partial<AgentVersion> = {}): AgentVersion {
  return {
    agentId: '11111111-1111-4111-8111-111111111111',
    agentName: 'Invoices',
    versionId: '22222222-2222-4222-8222-222222222222',
    versionName: 'v3',
    engine: 'Document Insights',
    postActions: [],
    hasMemory: false,
    isLearning: false,
    inputs: [buildInput()],
    engineFileKeys: [],
    ...overrides,
  };
}
