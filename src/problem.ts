/** Why a file did not succeed: a kebab-case code for programs and one sentence for people. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** The code of a file that was not sent only because the run is a dry run. */
export const DRY_RUN = 'dry-run';
