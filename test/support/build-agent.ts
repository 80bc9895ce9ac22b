import type { PinnedAgent } from '../../src/agent/preflight.ts';
import { buildAgentVersion } from './build-agent-version.ts';

/** An agent whose only input, `document`, takes the file. */
export function buildAgent(overrides: Partial<PinnedAgent> = {}): PinnedAgent {
  const fileInput = { key: 'document', dataType: 'application/pdf', description: '' };
  return { version: buildAgentVersion(), fileInput, ...overrides };
}
