import { listPostActions } from '../../agent/post-actions.ts';
import { joinFirst } from '../../lib/join-first.ts';
import { pluralize } from '../../lib/pluralize.ts';
import { truncate } from '../../lib/truncate.ts';
import { OUTCOMES, outcomeWord } from '../../outcome.ts';
import { isSandbox } from '../../roe/roe.ts';
import { linesOf, type Verdict } from '../../verdict.ts';
import { markdownCell, markdownSentence } from '../escape.ts';
import type { Report } from '../report.ts';
import { asSentence, costText, durationText, SANDBOX_SENTENCE } from '../text.ts';
import { ByteBudget } from './byte-budget.ts';
import { nextSteps } from './next-steps.ts';
import { MARKS } from './table.ts';

export interface SummaryOptions {
  readonly artifactUrl: string | null;
  readonly reportUrl: string | null;
  readonly resume: boolean;
}

export function headOf(report: Report, options: SummaryOptions): string {
  const steps = nextSteps(report, options.resume);
  const advice = steps.length === 0 ? '' : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join('\n')}\n\n`;
  return `${openingOf(report, options)}${openJobsOf(report)}${postActionsOf(report)}${advice}`;
}

/** With this many job ids, the summary still has space for everything else. */
const MAX_OPEN_JOBS = 1_000;

function openJobsOf({ openJobs }: Report): string {
  if (openJobs.length === 0) return '';
  const ids = joinFirst(openJobs.map(markdownCell), MAX_OPEN_JOBS);
  return `⚠️ **${pluralize(openJobs.length, 'job')} may still be running at Roe:** ${ids}\n\n`;
}

/** The version's writes into other systems, which a reader must not miss. */
function postActionsOf({ agent }: Report): string {
  if (agent === null || agent.postActions.length === 0) return '';
  const list = markdownSentence(listPostActions(agent.postActions));
  return `🔌 **When a job ends, this version writes into other systems:** ${list}\n\n`;
}

export type ResultLinks = Pick<SummaryOptions, 'artifactUrl' | 'reportUrl'>;

export function openingOf(report: Report, links: ResultLinks, level = '##'): string {
  const { verdict } = report;
  const paragraphs = [
    `${level} ${CONCLUSION_MARKS[verdict.conclusion]} ${agentOf(report)}: ${markdownSentence(truncate(verdict.headline, MAX_HEADLINE_LENGTH))}`,
    report.agent !== null && isSandbox(report.agent) ? `🧪 **${SANDBOX_SENTENCE}**` : '',
    reasonsOf(verdict),
    countsOf(report),
    [factsOf(report), linksOf(links)].filter((part) => part !== '').join(' · '),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n\n`;
}

function agentOf({ agent }: Report): string {
  if (agent === null) return 'Roe agent';
  const names = [agent.agentName, agent.versionName].map((name) => markdownCell(truncate(name, MAX_NAME_LENGTH)));
  return names.filter((name) => name !== '').join(' ') || 'Roe agent';
}

const CONCLUSION_MARKS = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' } as const;
const MAX_HEADLINE_LENGTH = 1_000;
const MAX_SENTENCE_LENGTH = 3_000;
const MAX_PROBLEM_LENGTH = 1_000;
const MAX_NAME_LENGTH = 200;
const MAX_PROBLEMS = 50;
const MAX_PROBLEM_BYTES = 40_000;

function reasonsOf(verdict: Verdict): string {
  const lines = linesOf(verdict);
  if (lines.length < 2) return lines.map((line) => paragraph(asSentence(line))).join('');
  const shown = new ByteBudget(MAX_PROBLEM_BYTES).fill(
    lines.slice(0, MAX_PROBLEMS).map((line) => `- ${paragraph(line, MAX_PROBLEM_LENGTH)}`),
  );
  const others = lines.length - shown.length;
  return [...shown, ...(others === 0 ? [] : [`- and ${pluralize(others, 'more problem')}`])].join('\n');
}

const paragraph = (text: string, max = MAX_SENTENCE_LENGTH): string => markdownSentence(truncate(text, max));

/** Empty if there is only one outcome, since the verdict already says it. */
function countsOf({ counts }: Report): string {
  const seen = OUTCOMES.toReversed().filter((outcome) => counts[outcome] > 0);
  if (seen.length < 2) return '';
  const texts = seen.map((outcome) => `${MARKS[outcome]} **${counts[outcome]}** ${outcomeWord(outcome)}`);
  return texts.map((text) => text.replaceAll(' ', '&nbsp;')).join(' &nbsp; ');
}

/** A run that ended before it knew its agent and cases has no facts except its shard. */
function factsOf(report: Report): string {
  const { agent, cached, reused, cost } = report;
  if (agent === null && report.total === 0) return casesOf(report);
  const facts = [
    casesOf(report),
    durationText(report.finishedAtMs - report.startedAtMs),
    cached === 0 ? '' : `${cached} from the cache`,
    reused === 0 ? '' : `${reused} from an earlier attempt`,
    cost === 0 ? '' : `cost ${costText(cost)} as Roe reports it${averageOf(report)}`,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function averageOf({ rows, cost, unit }: Report): string {
  const paid = rows.filter((row) => row.cost !== null && row.cost > 0).length;
  return paid < 2 ? '' : `, about ${costText(cost / paid)} a ${unit}`;
}

/** "12 files", "3 files in shard 3 of 4" for a shard, "12 files in 4 shards" for a merge. */
function casesOf({ total, unit, shard, legs }: Report): string {
  const cases = total === 0 ? '' : pluralize(total, unit);
  if (shard !== null) return `${cases} in shard ${shard.index + 1} of ${shard.total}`.trimStart();
  return legs === null ? cases : `${cases} in ${pluralize(legs.length, 'shard')}`.trimStart();
}

function linksOf({ reportUrl, artifactUrl }: ResultLinks): string {
  const links = [
    reportUrl === null ? '' : `[Open the report](${reportUrl})`,
    artifactUrl === null ? '' : `[Download all results](${artifactUrl})`,
  ];
  return links.filter((link) => link !== '').join(' · ');
}
