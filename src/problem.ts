/** Why a file did not succeed: a kebab-case code for programs and one sentence for people. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}
