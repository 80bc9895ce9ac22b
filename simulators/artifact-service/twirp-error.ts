/** Origin of the statuses: the Twirp wire protocol. */
const statuses = {
  invalid_argument: 400,
  malformed: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  failed_precondition: 412,
  resource_exhausted: 429,
  internal: 500,
  unavailable: 503,
} as const;

type TwirpCode = keyof typeof statuses;

export class TwirpError extends Error {
  readonly code: TwirpCode;
  readonly status: number;

  constructor(code: TwirpCode, message: string, status: number = statuses[code]) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function codeForStatus(status: number): TwirpCode {
  const match = Object.entries(statuses).find(([, value]) => value === status);
  return match ? (match[0] as TwirpCode) : 'internal';
}
