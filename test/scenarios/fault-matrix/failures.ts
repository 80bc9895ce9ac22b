import type { Fault } from '../../../simulators/roe/scenario.ts';

/** What can go wrong with one call. `reason` is how the action's sentences put it of Roe, `github` of GitHub's REST API. */
export const FAILURES = {
  refused: {
    title: 'connection refused',
    reason: 'Roe could not be reached (ECONNREFUSED)',
    github: 'GitHub could not be reached (ECONNREFUSED)',
  },
  'reset-before': {
    title: 'reset before it was carried out',
    reason: 'the connection to Roe broke',
    github: 'the connection to GitHub broke (',
  },
  'reset-after': {
    title: 'reset after it was carried out',
    reason: 'the connection to Roe broke',
    github: 'the connection to GitHub broke (',
  },
  'refused-stream': {
    title: 'HTTP/2 stream refused (REFUSED_STREAM)',
    reason: 'Roe refused the request before it began to process it',
    github: '—',
  },
  goaway: {
    title: 'HTTP/2 connection shut down before it (GOAWAY)',
    reason: 'Roe refused the request before it began to process it',
    github: '—',
  },
  slow: {
    title: 'no answer within the time limit',
    reason: 'Roe did not answer within',
    github: 'GitHub did not answer within',
  },
  400: { title: '400', reason: 'Roe answered 400', github: 'GitHub answered 400' },
  401: { title: '401', reason: 'Roe answered 401', github: 'GitHub answered 401' },
  402: { title: '402', reason: 'Roe answered 402', github: 'GitHub answered 402' },
  403: { title: '403', reason: 'Roe answered 403', github: 'GitHub answered 403' },
  404: { title: '404', reason: 'Roe answered 404', github: 'GitHub answered 404' },
  408: { title: '408', reason: 'Roe answered 408', github: 'GitHub answered 408' },
  413: { title: '413', reason: 'Roe answered 413', github: 'GitHub answered 413' },
  429: { title: '429', reason: 'Roe answered 429', github: 'GitHub answered 429' },
  500: { title: '500', reason: 'Roe answered 500', github: 'GitHub answered 500' },
  502: { title: '502 with HTML', reason: 'Roe answered 502', github: 'GitHub answered 502' },
  503: { title: '503', reason: 'Roe answered 503', github: 'GitHub answered 503' },
  redirect: {
    title: '302 to elsewhere',
    reason: 'Roe answered 302',
    github: 'GitHub could not be reached (',
  },
  empty: {
    title: '200 with an empty body',
    reason: "Roe's reply could not be read: it is not JSON",
    github: "GitHub's reply could not be read: it is not JSON",
  },
  cut: {
    title: '200 that is cut off',
    reason: 'the connection to Roe broke',
    github: "GitHub's reply could not be read: it is not JSON",
  },
  'not-json': {
    title: '200 with HTML',
    reason: "Roe's reply could not be read: it is not JSON",
    github: "GitHub's reply could not be read: it is not JSON",
  },
  'wrong-shape': {
    title: '200 with JSON of another shape',
    reason: "Roe's reply could not be read",
    github: "GitHub's reply could not be read",
  },
  huge: {
    title: '200 with 50 MB',
    reason: "Roe's reply",
    github: "GitHub's reply could not be read: it is larger than 32 MB",
  },
  204: { title: '204 that has no effect', reason: '—', github: '—' },
  405: { title: '405', reason: 'Roe answered 405', github: '—' },
  409: { title: '409', reason: 'Roe answered 409', github: '—' },
  422: { title: '422', reason: 'Roe answered 422', github: '—' },
  login: {
    title: '200 with a login page and no effect',
    reason: "Roe's reply could not be read: it is not JSON",
    github: '—',
  },
  'page-gone': { title: '404 for a page that the list announced', reason: 'Roe answered 404', github: '' },
  'no-metadata': {
    title: 'rows without metadata',
    reason: "the agent's job list shows jobs without their metadata",
    github: '',
  },
  'no-date': { title: "replies without `Date`, while Roe's clock is an hour behind", reason: '', github: '' },
  'clock-forward': { title: "the machine's clock is set an hour forward", reason: '', github: '' },
  'clock-back': { title: "the machine's clock is set an hour back", reason: '', github: '' },
} as const;

export type Failure = keyof typeof FAILURES;
/** In the order of the table; JavaScript puts the keys that are numbers first. */
export const ALL_FAILURES = [
  'refused',
  'reset-before',
  'reset-after',
  'slow',
  '400',
  '401',
  '402',
  '403',
  '404',
  '408',
  '413',
  '429',
  '500',
  '502',
  '503',
  'redirect',
  'empty',
  'cut',
  'not-json',
  'wrong-shape',
  'huge',
] as const satisfies readonly `${Failure}`[];
/** The server reports that it did not begin the call. */
export const NEVER_BEGUN = ['refused-stream', 'goaway'] as const satisfies readonly `${Failure}`[];
/** Only a cancellation could mistake these for an acceptance or for a job that has ended. */
export const CANCEL_FAILURES = ['204', '405', '409', '422', 'login'] as const satisfies readonly `${Failure}`[];
/** Failures of the job list only. */
export const LIST_FAILURES = ['page-gone', 'no-metadata', 'no-date', 'clock-forward', 'clock-back'] as const;
export type FailureName = (
  | typeof ALL_FAILURES
  | typeof NEVER_BEGUN
  | typeof CANCEL_FAILURES
  | typeof LIST_FAILURES
)[number];

/** Failures of the machine's clock, not of Roe's replies. */
export const isClock = (failure: FailureName): boolean => failure === 'clock-forward' || failure === 'clock-back';
/** Failures that only an HTTP/2 server can cause. */
export const isHttp2 = (failure: FailureName): boolean => NEVER_BEGUN.some((name) => name === failure);

const HTML = '<html><body><h1>Maintenance</h1><p>Back soon.</p></body></html>';
let hugeText: string | null = null;
/** Made when it is needed, since most runs need none. */
function huge(): string {
  hugeText ??= JSON.stringify('x'.repeat(50_000_000));
  return hugeText;
}

/**
 * The failure as the emulator makes it. A reply that is not from Roe's own application leaves open whether the call was
 * carried out. The emulator carries it out only if the failure's name says so or the reply is a success. Null if no reply
 * can produce the failure.
 */
export function faultOf(failure: FailureName, slowMs: number): Fault | null {
  switch (failure) {
    case 'refused':
    case 'refused-stream':
    case 'goaway':
    case 'no-date':
    case 'clock-forward':
    case 'clock-back':
      return null;
    case 'page-gone':
      return { kind: 'status', status: 404, json: { detail: 'Invalid page.' } };
    case 'no-metadata':
      return { kind: 'no-metadata' };
    case 'reset-before':
      return { kind: 'reset', when: 'before' };
    case 'reset-after':
      return { kind: 'reset', when: 'after' };
    case 'slow':
      return { kind: 'slow', ms: slowMs };
    case '502':
      return { kind: 'status', status: 502, text: HTML };
    case '204':
      return { kind: 'status', status: 204 };
    case 'login':
      return { kind: 'status', status: 200, text: HTML };
    case '402':
      return { kind: 'status', status: 402, json: { error: 'Insufficient credits', status_code: 402 } };
    case 'redirect':
      return { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere/' }, text: '' };
    case 'empty':
      return { kind: 'garbage', text: '' };
    case 'cut':
      return { kind: 'cut' };
    case 'not-json':
      return { kind: 'garbage', text: HTML };
    case 'wrong-shape':
      return { kind: 'garbage', text: '{"rows":[1,{"id":null}]}' };
    case 'huge':
      return { kind: 'garbage', text: huge() };
    default:
      return { kind: 'status', status: Number(failure), json: { detail: `The gateway says ${failure}.` } };
  }
}
