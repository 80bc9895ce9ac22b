import { both, type CallSpec, ends, type FileOutcome, passes, type Rule } from './cell.ts';
import { ALL_FAILURES, type FailureName } from './failures.ts';

/** By it a comment knows its own earlier one. */
export const LEG = '2/3';

const LIMIT = '20 s, 32 MB; 90 s with all its tries';
const RETRIES =
  '4 tries, 1, 4 and 9 s between them; if GitHub asks for a pause of up to 5 minutes, 2 retries, each after that pause';

const REFUSALS: readonly FailureName[] = ['400', '402', '413', '429'];
const FORBIDDEN: readonly FailureName[] = ['403', '404'];
/** JSON that GitHub does not write is not asked for again. */
const WRONG_SHAPE: readonly FailureName[] = ['wrong-shape'];
const RETRIED = ALL_FAILURES.filter(
  (failure) => ![...REFUSALS, ...FORBIDDEN, ...WRONG_SHAPE, '401'].includes(failure) && failure !== 'slow',
);

const retried = (once: FileOutcome, always: FileOutcome): Rule[] => [
  { failures: RETRIED, once, always, long: ['always'] },
  { failures: ['slow'], once, always, long: ['once', 'always'] },
];

const UNKNOWN = (advice: string) =>
  ends(
    ['not-submitted', 'not-submitted'],
    `\`changed-only\` could not find out what the event changed, so nothing was submitted: {reason}${advice}`,
    0,
    0,
  );

const PULL_FILES: CallSpec = {
  name: "list a pull request's files",
  route: /^GET \/repos\/[^/]+\/[^/]+\/pulls\/\d+\/files$/,
  what: 'For `changed-only`: finds what the event changed. If that is unknown, nothing is sent. One of two files was changed.',
  limit: LIMIT,
  retries: RETRIES,
  files: 2,
  scenario: { job: { durationMs: 0 } },
  inputs: { 'changed-only': 'true' },
  alwaysInputs: {},
  lastReply: null,
  refusedMs: 4_000,
  rules: [
    ...retried(passes(1), UNKNOWN('…; run again')),
    both(WRONG_SHAPE, UNKNOWN('…; run again')),
    both(REFUSALS, UNKNOWN('…; run again')),
    both(['401'], UNKNOWN('…; check `github-token`')),
    both(FORBIDDEN, UNKNOWN('…; give the workflow job `pull-requests: read`')),
  ],
};

const COMMENTED: FileOutcome = { ...passes(1), commented: true };
const silent = (advice = ''): FileOutcome => ({
  ...passes(1),
  commented: false,
  says: `The comment on the pull request could not be written: {reason}${advice}`,
});
const refused: Rule[] = [
  both(REFUSALS, silent()),
  both(['401'], silent('…; check `github-token`')),
  both(FORBIDDEN, silent('…; give the workflow job `pull-requests: write`')),
];

const commenting = (name: string, route: RegExp, what: string) => ({
  name,
  route,
  what,
  limit: LIMIT,
  retries: RETRIES,
  files: 1,
  scenario: { job: { durationMs: 0 } },
  inputs: { comment: 'always', strategy: '{"job-index": 1, "job-total": 3}' },
  alwaysInputs: {},
  lastReply: null,
  refusedMs: 6_000,
});
const COMMENTS = /^GET \/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/;
const LOGIN = /^POST \/graphql$/;

const LIST_COMMENTS: CallSpec = {
  ...commenting(
    'list the comments',
    COMMENTS,
    'If `comment` is set: looks for the comment of an earlier run. The verdict stands without a comment.',
  ),
  rules: [...retried(COMMENTED, silent()), both(WRONG_SHAPE, silent()), ...refused],
};

const LEARN_LOGIN: CallSpec = {
  ...commenting(
    "learn the token's login",
    LOGIN,
    "If a comment has the mark of an earlier run: shows whether the token's user wrote it. If this is unknown, the user is assumed to be `github-actions[bot]`.",
  ),
  commentedBefore: true,
  lastReply: (method, path) => COMMENTS.test(`${method} ${path.split('?')[0]}`),
  refusedMs: 500,
  rules: [
    // The comment cannot be updated then either.
    { failures: ['refused'], once: COMMENTED, always: silent(), long: ['always'] },
    ...retried(COMMENTED, COMMENTED).map((rule) => ({
      ...rule,
      failures: rule.failures.filter((failure) => failure !== 'refused'),
    })),
    both([...WRONG_SHAPE, ...REFUSALS, '401', ...FORBIDDEN], COMMENTED),
  ],
};

const CREATE: CallSpec = {
  ...commenting(
    'create the comment',
    /^POST \/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
    'The first one of a pull request.',
  ),
  retries: 'after a lost reply the comments are listed, and the comment is sent again if it is missing',
  lastReply: (method, path) => COMMENTS.test(`${method} ${path.split('?')[0]}`),
  refusedMs: 500,
  rules: [
    {
      failures: ['refused', 'reset-before', '500', '502', '503', 'redirect'],
      once: COMMENTED,
      always: silent(),
    },
    { failures: ['slow'], once: COMMENTED, always: silent(), long: ['once', 'always'] },
    both(['reset-after', 'empty', 'cut', 'not-json', 'wrong-shape', 'huge'], COMMENTED),
    both(['408'], silent()),
    ...refused,
  ],
};

const UPDATE: CallSpec = {
  ...commenting('update the comment', /^PATCH \/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/, 'Every later one.'),
  commentedBefore: true,
  lastReply: (method, path) => LOGIN.test(`${method} ${path}`),
  refusedMs: 500,
  rules: [
    ...retried(COMMENTED, silent()),
    both(WRONG_SHAPE, silent()),
    both(REFUSALS, silent()),
    both(['401'], silent('…; check `github-token`')),
    both(['403'], silent('…; give the workflow job `pull-requests: write`')),
    // Somebody deleted it: it is created again.
    both(['404'], COMMENTED),
  ],
};

const BESIDE: FileOutcome = { ...passes(1), commented: 'beside another' };
const CARRIED_OUT: readonly FailureName[] = ['reset-after', 'empty', 'cut', 'not-json', 'huge'];

const TAKE_BACK: CallSpec = {
  ...commenting(
    'take a comment back',
    /^DELETE \/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
    'If another run created one at the same time: the older one is kept and updated.',
  ),
  commentedMeanwhile: true,
  lastReply: (method, path) => LOGIN.test(`${method} ${path}`),
  refusedMs: 500,
  rules: [
    // The older one cannot be updated then either.
    { failures: ['refused'], once: COMMENTED, always: silent(), long: ['always'] },
    ...retried(COMMENTED, BESIDE).map((rule) => ({
      ...rule,
      failures: rule.failures.filter((failure) => failure !== 'refused' && !CARRIED_OUT.includes(failure)),
    })),
    { failures: CARRIED_OUT, once: COMMENTED, always: COMMENTED, long: ['always'] },
    both(WRONG_SHAPE, COMMENTED),
    both([...REFUSALS, '401', ...FORBIDDEN], BESIDE),
  ],
};

export const GITHUB_CALLS: readonly CallSpec[] = [PULL_FILES, LIST_COMMENTS, LEARN_LOGIN, CREATE, UPDATE, TAKE_BACK];
