import type { PinnedAgent } from '../../src/agent/preflight.ts';
import { buildAgentVersion, buildInput } from './build-agent-version.ts';

/** An agent whose only input, `document`, takes the file. */
export function buildAgent(overrides: Partial<PinnedAgent> = {}): PinnedAgent {
  return { version: buildAgentVersion(), fileInput: buildInput(), ...overrides };
}
