import type { AgentVersion } from '../../src/roe/roe.ts';

export function buildAgentVersion(overrides: Partial<AgentVersion> = {}): AgentVersion {
  return {
    agentId: '11111111-1111-4111-8111-111111111111',
    agentName: 'Invoices',
    versionId: '22222222-2222-4222-8222-222222222222',
    versionName: 'v3',
    inputs: [{ key: 'document', dataType: 'application/pdf', description: '' }],
    engineFileKeys: [],
    ...overrides,
  };
}
