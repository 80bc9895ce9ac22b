import { describe, expect, it } from 'vitest';
import { listCounts } from '../../../../src/outcome.ts';
import { headOf, openingOf } from '../../../../src/report/summary/head.ts';
import { buildJobId } from '../../../support/build-job-id.ts';
import { buildReport } from '../../../support/build-report.ts';
import { buildRow } from '../../../support/build-row.ts';

const LINKS = { artifactUrl: null, reportUrl: null };
const bad = buildRow({ outcome: 'failed', error: { code: 'x', message: 'no text' } });
const openingFor = (sentence: string, rows = [buildRow()], more: Parameters<typeof buildReport>[1] = {}) =>
  openingOf(buildReport(rows, { verdict: { conclusion: 'failure', sentence }, ...more }), LINKS);
const titleOf = (text: string) => /^## ❌ Roe agent: (.*)\n/.exec(text)?.[1]?.replaceAll('<wbr>', '');

describe('the title', () => {
  it('leaves out the counts of a verdict, which stand below it', () => {
    const rows = [buildRow(), bad];
    const { counts } = buildReport(rows);
    for (const list of [listCounts(counts), listCounts(counts, ['succeeded'])]) {
      expect(titleOf(openingFor(`it was cancelled: ${list}`, rows))).toBe('it was cancelled');
    }
    for (const others of [rows, [buildRow()], []]) {
      expect(titleOf(openingFor('nobody was asked: why', others))).toBe('nobody was asked&#58; why');
    }
  });

  it('of a long sentence is what stands before its colon, or its beginning', () => {
    const long = 'so '.repeat(60).trim();
    expect(titleOf(openingFor(`it is: ${long}`))).toBe('it is');
    expect(titleOf(openingFor(`${'y'.repeat(160)}: ${long}`))).toBe('y'.repeat(160));
    for (const sentence of ['x'.repeat(200), `${'x'.repeat(161)}: x`, `: ${'x'.repeat(200)}`]) {
      expect(titleOf(openingFor(sentence))?.replace('&#58;', ':')).toBe(`${sentence.slice(0, 159)}…`);
    }
    expect(titleOf(openingFor('x'.repeat(160)))).toBe('x'.repeat(160));
    expect(openingFor('x'.repeat(160))).not.toContain('In full');
  });
});

describe('several problems', () => {
  it('are a list, without the lines between them', () => {
    expect(openingFor('one\n\ntwo - three\n \n')).toContain('Roe agent: 2 problems\n\n- one\n- two - three\n\n');
  });

  it('are fifty at most, and the others are counted', () => {
    const text = openingFor(`problems:\n${Array.from({ length: 52 }, (_, number) => `- p${number}`).join('\n')}`);
    expect(text).toContain('\n- p49\n- and 2 more problems\n\n');
    expect(text).not.toContain('p50');
    expect(openingFor('one\ntwo')).not.toContain('more problem');
  });
});

describe('below the title', () => {
  const factsOf = (text: string) => text.trimEnd().split('\n').at(-1)?.split(' · ').slice(1);

  it('are the counts only where there is more than one outcome', () => {
    expect(openingFor('no', [buildRow()])).not.toContain('**1**&nbsp;');
    expect(openingFor('no', [buildRow(), bad])).toContain('❌&nbsp;**1**&nbsp;failed');
  });

  it('is how many files came from elsewhere', () => {
    expect(factsOf(openingFor('no', [buildRow({ reused: true })]))).toContain('1 from an earlier attempt');
    expect(factsOf(openingFor('no', [buildRow({ cached: true })]))).toContain('1 from the cache');
    expect(factsOf(openingFor('no'))).toEqual(['1 file', '4 m 5 s', 'cost 0.25 as Roe reports it']);
  });

  it('is the leg of a matrix, with files or without', () => {
    const shard = { index: 2, total: 4 };
    expect(factsOf(openingFor('no', [buildRow()], { shard }))?.[0]).toBe('1 file in shard 3 of 4');
    expect(factsOf(openingFor('no', [], { shard }))?.[0]).toBe('in shard 3 of 4');
  });
});

describe('jobs that may still be running', () => {
  const headFor = (rows: readonly ReturnType<typeof buildRow>[]) =>
    headOf(buildReport(rows), { ...LINKS, resume: true });

  it('are each named by its id', () => {
    const ids = Array.from({ length: 200 }, (_, index) => buildJobId(index + 1));
    const head = headFor(ids.map((jobId) => buildRow({ jobId, outcome: 'timed-out', status: null })));
    expect(head).toContain('⚠️ **200 jobs may still be running at Roe:** ');
    for (const id of ids) expect(head).toContain(id);
  });

  it('are not mentioned if there are none', () => {
    expect(headFor([buildRow()])).not.toContain('may still be running');
  });
});
