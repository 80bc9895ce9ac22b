import type { AgentScript, InputDefinition, VersionScript } from '../../simulators/roe/scenario.ts';

export const CASE_AGENT = '66666666-6666-4666-8666-666666666666';

const input = (key: string, data_type: string, accepts_multiple_files: boolean | null = null): InputDefinition => ({
  key,
  data_type,
  description: '',
  accepts_multiple_files,
});

/** An agent with four inputs: two texts, one or more documents, and one photo that may be missing. */
export function caseAgent(version: Partial<VersionScript> = {}): AgentScript {
  return {
    id: CASE_AGENT,
    name: 'Case reader',
    currentVersionId: '66666666-6666-4666-8666-000000000001',
    versions: [
      {
        id: '66666666-6666-4666-8666-000000000001',
        versionName: 'v1',
        engineConfig: {},
        inputs: [
          input('context', 'text/plain'),
          input('details', 'text/plain'),
          input('documents', 'application/pdf', true),
          input('photo', 'image/*', false),
        ],
        optionalInputs: ['photo'],
        ...version,
      },
    ],
    disableCache: false,
    cacheFailedJobs: false,
  };
}
