import type { ArtifactCall } from './artifact-front.ts';
import type { FailureName } from './failures.ts';
import type { LastReply } from './gate.ts';

/** The artifact is there, maybe under the next name, or a warning says why not. The verdict and the exit code are the same. */
export type ArtifactEnding = 'uploaded' | 'next-name' | 'warning';

export interface ArtifactRule {
  readonly failures: readonly FailureName[];
  /** Null if a test could not make it happen once, at just that moment. */
  readonly once: ArtifactEnding | null;
  readonly always: ArtifactEnding;
  readonly long?: readonly ('once' | 'always')[];
}

export interface ArtifactCallSpec {
  readonly name: string;
  readonly call: ArtifactCall;
  readonly what: string;
  readonly retries: string;
  /** The reply after which connections are refused, for the failure `refused`; null: from the start. */
  readonly lastReply: LastReply | null;
  readonly refusedMs: number;
  readonly rules: readonly ArtifactRule[];
}

export const ARTIFACT_LIMIT = '3 minutes and a second for each 100 KB, a whole upload together';

const both = (failures: readonly FailureName[], ending: ArtifactEnding): ArtifactRule => ({
  failures,
  once: ending,
  always: ending,
});
const RETRIED: ArtifactRule = {
  failures: ['429', '500', '502', '503'],
  once: 'uploaded',
  always: 'warning',
  long: ['once', 'always'],
};
/** The client waits for the rest of a reply without end, so that the whole upload's limit ends it. */
const ENDLESS: ArtifactRule = { ...both(['slow', 'cut'], 'warning'), long: ['once', 'always'] };
const REFUSALS: readonly FailureName[] = ['400', '401', '402', '403', '404', '408', '413'];

export const ARTIFACT_CALLS: readonly ArtifactCallSpec[] = [
  {
    name: 'create the artifact',
    call: 'CreateArtifact',
    what: 'Takes the name at the artifact service.',
    retries:
      '5 tries within half a minute, by the artifact client; again after a broken connection. If the lost call took the name, the upload gets the next one',
    lastReply: null,
    refusedMs: 5_500,
    rules: [
      { failures: ['refused', 'reset-before', 'redirect'], once: 'uploaded', always: 'warning' },
      { failures: ['reset-after'], once: 'next-name', always: 'warning' },
      RETRIED,
      // It was carried out, so that the client's next try finds the name taken.
      { ...RETRIED, failures: ['empty', 'not-json'], once: 'next-name' },
      ENDLESS,
      both([...REFUSALS, 'wrong-shape'], 'warning'),
      // The client prints it all.
      { ...both(['huge'], 'warning'), long: ['once', 'always'] },
    ],
  },
  {
    name: 'upload the artifact',
    call: 'upload',
    what: 'The archive, in blocks to the blob store.',
    retries:
      '4 tries, by the storage client; for a transient failure that it does not retry (408, 429, 502, 504), the whole upload is repeated under the next name',
    lastReply: null,
    refusedMs: 0,
    rules: [
      { failures: ['refused'], once: null, always: 'warning', long: ['always'] },
      {
        failures: ['reset-before', 'reset-after', '500', '503'],
        once: 'uploaded',
        always: 'warning',
        long: ['once', 'always'],
      },
      { failures: ['408', '429', '502'], once: 'next-name', always: 'warning' },
      { ...both(['slow'], 'warning'), long: ['once', 'always'] },
      both(['400', '401', '402', '403', '404', '413', 'redirect'], 'warning'),
      both(['not-json', 'huge'], 'warning'),
      // The blob store's replies are empty.
      both(['empty', 'cut', 'wrong-shape'], 'uploaded'),
    ],
  },
  {
    name: 'finalize the artifact',
    call: 'FinalizeArtifact',
    what: 'Closes the artifact, so that it can be seen.',
    retries:
      '5 tries within half a minute, by the artifact client; then the artifact is looked for, since only the reply may be lost; if it is missing after a broken connection, the whole upload is repeated under the next name',
    lastReply: (_, path) => path.endsWith('/CreateArtifact'),
    refusedMs: 4_000,
    rules: [
      { failures: ['refused', 'reset-before', 'redirect'], once: 'next-name', always: 'warning' },
      RETRIED,
      both(['reset-after', 'wrong-shape'], 'uploaded'),
      { ...both(['empty', 'not-json', 'huge'], 'uploaded'), long: ['once', 'always'] },
      ENDLESS,
      both(REFUSALS, 'warning'),
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
      (['once', 'always'] as const).flatMap((when) => {
        const ending = endings[when];
        return ending === null ? [] : [{ spec, failure, when, ending, long: long.includes(when) }];
      }),
    ),
  ),
);
