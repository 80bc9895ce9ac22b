import { resolve } from 'node:path';
import type { ArtifactStore } from '../github/artifact-store.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import type { Clock } from '../lib/clock.ts';
import { withFullStop } from '../lib/error-message.ts';
import { logStack } from '../lib/log-stack.ts';
import { orWarn } from '../lib/or-warn.ts';
import { isSecureAddress } from '../lib/secure-address.ts';
import { crashFault, faultVerdict, refusedVerdict, type Verdict } from '../verdict.ts';
import type { Change } from './classify.ts';
import { type Comparison, compareSides } from './comparison.ts';
import { comparisonJson, withoutBaseJson } from './comparison-json.ts';
import { type ChangeOutputs, type Delivering, deliverComparison, deliverRefusal } from './deliver.ts';
import { type Detail, detailOf, FieldCounts, hasDetail, NO_DETAIL } from './detail.ts';
import { type Base, findBase, removeFolders } from './find-base.ts';
import { type GivenCompareInputs, readCompareInputs } from './inputs.ts';
import { comparisonPage } from './page.ts';
import { type PlacedEntry, readSide, type Side } from './read-results.ts';
import { renderComparison, renderForComment, renderVerdict } from './summary.ts';
import { baseLine } from './text.ts';
import { judgeChanges, unreadableResults, withoutBase } from './verdict.ts';

interface CompareWorld {
  readonly runner: Runner;
  readonly store: ArtifactStore;
  readonly clock: Clock;
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
}

type ReadInputs = Extract<GivenCompareInputs, { ok: true }>;

export async function runCompare(world: CompareWorld): Promise<Verdict> {
  const { runner } = world;
  let verdict: Verdict;
  try {
    const given = readCompareInputs(runner);
    if (given.ok) return await compare(given, world);
    verdict = refusedVerdict(given.problems);
  } catch (error) {
    logStack(error, runner);
    verdict = faultVerdict(crashFault(error));
  }
  await deliverRefusal(verdict, runner);
  return verdict;
}

async function compare(given: ReadInputs, world: CompareWorld): Promise<Verdict> {
  const { inputs, githubToken: token } = given;
  const { runner, store, clock, openGitHub } = world;
  const rule = { ignored: inputs.ignored, decision: inputs.decision };
  const read = await readSide(resolve(runner.workspace, inputs.results), rule);
  if (!read.ok) {
    const verdict = unreadableResults(inputs.results, read.error.what);
    await deliverRefusal(verdict, runner);
    return verdict;
  }
  const now = read.value;
  const folders: string[] = [];
  const sides: Side[] = [now];
  try {
    const { repository } = await runner.origin();
    const github = token === '' ? null : openGitHub(token, repository);
    const delivering = { inputs, runner, github, clock };
    const found = await findBase(inputs.base, now, { runner, store, clock, token, openGitHub, rule, folders });
    if (!found.ok) return await concludeWithoutBase(found.error, now, delivering);
    sides.push(found.value.side);
    return await conclude(found.value, now, delivering);
  } finally {
    await orWarn(runner, 'The results could not be closed', async () => {
      for (const side of sides) await side.close();
    });
    await orWarn(runner, 'The downloads could not be removed from RUNNER_TEMP', () => removeFolders(folders));
  }
}

async function concludeWithoutBase(why: string, now: Side, delivering: Delivering): Promise<Verdict> {
  const { inputs, runner } = delivering;
  if (inputs.ifNoBase === 'warn') runner.warning(withFullStop(`Nothing was compared: ${why}`));
  const verdict = withoutBase(why, inputs.ifNoBase);
  const delivered = {
    verdict,
    json: [withoutBaseJson(verdict, why, now)],
    outputs: null,
    markdown: () => renderVerdict(verdict),
    page: null,
  };
  return await deliverComparison(delivered, delivering);
}

/** More would not be read. comparison.json has all of them. */
const MAX_DETAILS_KEPT = 200;
const MAX_PLACES_SHOWN = 20;

async function conclude({ side: base, source }: Base, now: Side, delivering: Delivering): Promise<Verdict> {
  const { inputs, runner } = delivering;
  runner.info(baseLine(base, source));
  const comparison: Comparison<PlacedEntry> = compareSides(base, now, inputs.decisionText);
  const verdict = judgeChanges(comparison, inputs.failOnChange);
  const fields = new FieldCounts();
  const details = new Map<string, Detail>();
  const shown = new Set(worstFirst(comparison).slice(0, MAX_DETAILS_KEPT));
  const read = async (change: Change<PlacedEntry>): Promise<Detail> => {
    if (change.base === null || change.now === null || !hasDetail(change)) return NO_DETAIL;
    const detail = detailOf(await base.read(change.base), await now.read(change.now), inputs.ignored);
    fields.add(detail);
    if (shown.has(change)) details.set(change.case, briefly(detail));
    return detail;
  };
  const json = comparisonJson({ comparison, source, verdict, ignore: inputs.ignoreTexts, detailOf: read, fields });
  const shownWith = (artifactUrl: string | null) => ({
    comparison,
    source,
    verdict,
    fields: fields.sorted,
    details,
    artifactUrl,
  });
  const delivered = {
    verdict,
    json,
    outputs: outputsOf(comparison),
    markdown: (artifactUrl: string | null, place: 'summary' | 'comment') =>
      place === 'summary' ? renderComparison(shownWith(artifactUrl)) : renderForComment(shownWith(artifactUrl)),
    page: () => comparisonPage(shownWith(null)),
  };
  return await deliverComparison(delivered, delivering);
}

const worstFirst = ({ changes }: Comparison<PlacedEntry>) => [
  ...changes.filter((change) => change.class === 'regressed' && hasDetail(change)),
  ...changes.filter((change) => change.class === 'changed' && hasDetail(change)),
  ...changes.filter((change) => change.class === 'fixed' && hasDetail(change)),
];

const briefly = ({ places, more }: Detail): Detail => ({
  places: places.slice(0, MAX_PLACES_SHOWN),
  more: more + Math.max(0, places.length - MAX_PLACES_SHOWN),
});

function outputsOf({ base, counts, decision, test }: Comparison): ChangeOutputs {
  const isAddress = URL.canParse(base.url) && isSecureAddress(new URL(base.url));
  return {
    regressed: String(counts.regressed),
    fixed: String(counts.fixed),
    changed: String(counts.changed),
    same: String(counts.same),
    added: String(counts.added),
    removed: String(counts.removed),
    'not-run': String(counts['not-run']),
    flips: decision === null ? '' : String(decision.flips.length),
    'p-value': test === null ? '' : String(test.p),
    'base-url': isAddress ? base.url : '',
  };
}
