import type { ArtifactCall } from './artifact-front.ts';
import type { FailureName } from './failures.ts';

/** The artifact is there, or a warning says why not. The verdict and the exit code are the same either way. */
export type ArtifactEnding = 'uploaded' | 'warning';

export interface ArtifactRule {
  readonly failures: readonly FailureName[];
  readonly once: ArtifactEnding;
  readonly always: ArtifactEnding;
  readonly long?: readonly ('once' | 'always')[];
}

export interface ArtifactCallSpec {
  readonly name: string;
  readonly call: ArtifactCall;
  readonly what: string;
  readonly limit: string;
  readonly retries: string;
  readonly rules: readonly ArtifactRule[];
}

const RETRIED: ArtifactRule = {
  failures: ['429', '500', '502', '503', 'empty', 'not-json'],
  once: 'uploaded',
  always: 'warning',
  long: ['once', 'always'],
};
/** The client waits for the rest of a reply without end, so that the whole upload's limit ends it. */
const CUT: ArtifactRule = { failures: ['cut'], once: 'warning', always: 'warning', long: ['once', 'always'] };
const REFUSED: ArtifactRule = {
  failures: ['reset-before', 'reset-after', '400', '401', '403', '404', '413', 'wrong-shape'],
  once: 'warning',
  always: 'warning',
};

export const ARTIFACT_CALLS: readonly ArtifactCallSpec[] = [
  {
    name: 'create the artifact',
    call: 'CreateArtifact',
    what: 'Takes the name at the artifact service.',
    limit: '3 minutes and a second for each 100 KB, the whole upload together',
    retries: '5 tries within half a minute, by the artifact client',
    rules: [{ failures: ['refused'], once: 'warning', always: 'warning' }, RETRIED, CUT, REFUSED],
  },
  {
    name: 'upload the artifact',
    call: 'upload',
    what: 'The archive, in blocks to the blob store.',
    limit: '3 minutes and a second for each 100 KB, the whole upload together',
    retries: '4 tries, by the storage client',
    rules: [
      {
        failures: ['reset-before', '500', '503'],
        once: 'uploaded',
        always: 'warning',
        long: ['once', 'always'],
      },
      { failures: ['400', '401', '403', '404', '413'], once: 'warning', always: 'warning' },
    ],
  },
  {
    name: 'finalize the artifact',
    call: 'FinalizeArtifact',
    what: 'Closes the artifact, so that it can be seen.',
    limit: '3 minutes and a second for each 100 KB, the whole upload together',
    retries: '5 tries within half a minute, by the artifact client',
    rules: [
      { ...RETRIED, failures: ['429', '500', '502', '503'] },
      // It was carried out, and the service knows no open artifact when it is asked again.
      { failures: ['empty', 'not-json'], once: 'warning', always: 'warning', long: ['once', 'always'] },
      CUT,
      REFUSED,
    ],
  },
];

export interface ArtifactCell {
  readonly spec: ArtifactCallSpec;
  readonly failure: FailureName;
  readonly when: 'once' | 'always';
  readonly ending: ArtifactEnding;
  readonly long: boolean;
}

export const ARTIFACT_CELLS: readonly ArtifactCell[] = ARTIFACT_CALLS.flatMap((spec) =>
  spec.rules.flatMap(({ failures, long = [], ...endings }) =>
    failures.flatMap((failure) =>
      (['once', 'always'] as const).map((when) => ({
        spec,
        failure,
        when,
        ending: endings[when],
        long: long.includes(when),
      })),
    ),
  ),
);
