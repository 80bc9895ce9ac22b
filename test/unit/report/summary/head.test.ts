import { describe, expect, it } from 'vitest';
import { caseProblem, runProblem } from '../../../../src/problem.ts';
import { headOf, openingOf } from '../../../../src/report/summary/head.ts';
import type { Verdict } from '../../../../src/verdict.ts';
import { buildAgentVersion } from '../../../support/build-agent-version.ts';
import { buildJobId } from '../../../support/build-job-id.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';
import { buildVerdict } from '../../../support/build-verdict.ts';

const LINKS = { artifactUrl: null, reportUrl: null };
const bad = buildRow({ outcome: 'failed', error: caseProblem('x', 'no text') });
const openingFor = (verdict: Verdict, rows = [buildRow()], more: Parameters<typeof buildReport>[1] = {}) =>
  openingOf(buildReport(rows, { verdict, ...more }), LINKS);
const NO = buildVerdict('no');

describe('the title', () => {
  it('is the headline, and the verdict’s counts follow below', () => {
    const text = openingFor(buildVerdict('it was so: why', { tally: '1 failed' }), [buildRow(), bad]);
    expect(text).toMatch(/^## ❌ Invoices v3: it was so&#58;(<wbr>)? why\n\n❌&nbsp;\*\*1\*\*&nbsp;failed/);
    expect(text.split('failed')).toHaveLength(2);
  });

  it('has a lower level in a comment', () => {
    expect(openingOf(buildReport([], { verdict: NO }), LINKS, '###')).toMatch(/^### ❌ Invoices v3: no\n/);
  });
});

describe('the agent in the title', () => {
  it('is not named if it is not known, and its name is text', () => {
    const titleFor = (agent: Parameters<typeof buildReport>[1]) =>
      openingOf(buildReport([], { verdict: NO, ...agent }), LINKS).split('\n')[0];
    expect(titleFor({ agent: null })).toBe('## ❌ Roe agent: no');
    expect(titleFor({ agent: buildAgentVersion({ agentName: '', versionName: '' }) })).toBe('## ❌ Roe agent: no');
    const agent = buildAgentVersion({ agentName: '<b>[x](y)\n# z', versionName: '' });
    expect(titleFor({ agent })).toBe('## ❌ &#60;b&#62;&#91;x&#93;&#40;y&#41; &#35; z: no');
  });
});

describe('what stands below the title', () => {
  it('says first that a run is against a sandbox, and says it of no other', () => {
    const detailed = buildVerdict('no', { detail: 'the detail' });
    const of = (engine: string) => openingFor(detailed, [], { agent: buildAgentVersion({ engine }) });
    const sentence = 'This run is against a sandbox: all its results are made up.';
    expect(of('Sandbox')).toContain(`: no\n\n🧪 **${sentence}**\n\nThe detail.`);
    expect(of('Document Insights')).not.toContain('sandbox');
    expect(openingFor(detailed, [], { agent: null })).not.toContain('sandbox');
  });

  it('is a sentence if there is one detail or one problem', () => {
    const problems = [runProblem('x', 'the problem')];
    expect(openingFor(buildVerdict('no', { detail: 'the detail', problems }))).toContain(': no\n\nThe detail.\n\n');
    expect(openingFor(buildVerdict('no', { problems }))).toContain(': no\n\nThe problem.\n\n');
  });

  const problemsOf = (count: number) =>
    buildVerdict('no', { problems: Array.from({ length: count }, (_, number) => runProblem('x', `p${number}`)) });

  it('is a list if there are several problems', () => {
    expect(openingFor(problemsOf(2))).toContain(': no\n\n- p0\n- p1\n\n');
  });

  it('lists fifty problems at most, and counts the others', () => {
    const text = openingFor(problemsOf(52));
    expect(text).toContain('\n- p49\n- and 2 more problems\n\n');
    expect(text).not.toContain('p50');
    expect(openingFor(problemsOf(50))).not.toContain('more problem');
  });
});

describe('the facts below the title', () => {
  const factsOf = (text: string) => text.trimEnd().split('\n').at(-1)?.split(' · ');

  it('include the counts only if there is more than one outcome', () => {
    expect(openingFor(NO, [buildRow()])).not.toContain('**1**&nbsp;');
    expect(openingFor(NO, [buildRow(), bad])).toContain('❌&nbsp;**1**&nbsp;failed');
  });

  it('include how many files came from the cache or an earlier attempt', () => {
    expect(factsOf(openingFor(NO, [buildRow({ reused: true })]))).toContain('1 from an earlier attempt');
    expect(factsOf(openingFor(NO, [buildRow({ cached: true })]))).toContain('1 from the cache');
    expect(factsOf(openingFor(NO))).toEqual(['1 file', '4 m 5 s', 'cost 0.2500 as Roe reports it']);
  });

  it('include what a case costs on average if more than one was paid for', () => {
    const costs = (...each: readonly (number | null)[]) =>
      factsOf(
        openingFor(
          NO,
          each.map((cost, at) => buildRow({ case: `${at}`, jobId: buildJobId(at + 1), cost })),
        ),
      )?.slice(2);
    expect(costs(1, 2, 0, null)).toEqual(['cost 3.0000 as Roe reports it, about 1.5000 a file']);
    expect(costs(3, 0, null)).toEqual(['cost 3.0000 as Roe reports it']);
    expect(costs(0, null)).toEqual([]);
  });

  it('include the shard of a matrix leg, with or without files', () => {
    const shard = { index: 2, total: 4 };
    expect(factsOf(openingFor(NO, [buildRow()], { shard }))?.[0]).toBe('1 file in shard 3 of 4');
    expect(factsOf(openingFor(NO, [], { shard }))?.[0]).toBe('in shard 3 of 4');
  });
});

describe('jobs that may still be running', () => {
  const headFor = (rows: readonly ReturnType<typeof buildRow>[]) =>
    headOf(buildReport(rows), { ...LINKS, resume: true });

  it('are listed by their ids', () => {
    const ids = Array.from({ length: 200 }, (_, index) => buildJobId(index + 1));
    const head = headFor(ids.map((jobId) => buildRow({ jobId, outcome: 'timed-out', status: null })));
    expect(head).toContain('⚠️ **200 jobs may still be running at Roe:** ');
    for (const id of ids) expect(head).toContain(id);
  });

  it('are not mentioned if there are none', () => {
    expect(headFor([buildRow()])).not.toContain('may still be running');
  });
});

describe('the version’s writes into other systems', () => {
  const headFor = (agent: ReturnType<typeof buildAgentVersion> | null) =>
    headOf(buildReport([buildRow()], { agent }), { ...LINKS, resume: true });

  it('are listed above everything else that follows the facts', () => {
    const postActions = [{ name: 'CRM', operation: 'create' }] as const;
    expect(headFor(buildAgentVersion({ postActions: [...postActions] })).replaceAll('<wbr>', '')).toMatch(
      /\n\n🔌 \*\*When a job ends, this version writes into other systems:\*\* CRM &#40;create&#41;\n\n$/,
    );
  });

  it('are not mentioned if there are none, or the agent is not known', () => {
    expect([headFor(buildAgentVersion()), headFor(null)].join('')).not.toContain('other systems');
  });
});
