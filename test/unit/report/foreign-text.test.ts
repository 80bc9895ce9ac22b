import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as parseJunit } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { escapeCommands } from '../../../src/github/escape-commands.ts';
import { pointerTo } from '../../../src/lib/json-pointer.ts';
import { OUTCOMES } from '../../../src/outcome.ts';
import { caseProblem } from '../../../src/problem.ts';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { markerOf, renderComment } from '../../../src/report/comment.ts';
import { readState } from '../../../src/report/comment-state.ts';
import { flattenOutputs } from '../../../src/report/csv/flatten.ts';
import {
  markdownName,
  markdownPath,
  markdownSentence,
  oneLine,
  preformatted,
  xmlText,
} from '../../../src/report/escape.ts';
import { blockJson } from '../../../src/report/html/page-data.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { recordOf } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';
import { csvParts } from '../../support/csv-parts.ts';
import { elementsOf, textsOf, toHtml } from '../../support/github-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { junitText } from '../../support/junit-text.ts';
import { cases } from '../../support/tier.ts';

const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;
const formulas = fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '"=1', ',=1', '\n=1');
const anything = fc.oneof(
  hostileText,
  fc.string({ unit: anyCharacter }),
  fc.tuple(formulas, hostileText).map((parts) => parts.join('')),
  formulas,
);
const texts = fc.record({ path: anything, reason: anything, key: anything, value: anything });
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const RULE = { failOn: new Set(OUTCOMES), minAccuracy: null };
const FAILURE = buildVerdict('some files did not succeed');

const rowOf = ({ path, reason }: Pick<Texts, 'path' | 'reason'>) =>
  buildRow({
    case: path,
    outcome: 'failed',
    error: caseProblem('job-failed', reason),
  });

const withOutput = (given: Texts): ResultRecord =>
  recordOf(rowOf(given), [{ key: given.key, dataType: 'text/plain', value: given.value, json: null }]);

/** A number with any sign is not a formula. */
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

describe('whatever the text', () => {
  it('results.csv is read with a row a file, the same columns and the texts as they were, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (given) => {
        const csv = (await csvParts(given.map(withOutput))).join('');
        const [head = [], ...rows]: string[][] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' });
        expect(rows.map((row) => row.length)).toEqual(given.map(() => head.length));
        for (const cell of [head, ...rows].flat()) if (!NUMBER.test(cell)) expect(cell).not.toMatch(FORMULA);
        for (const [index, { path, reason, key, value }] of given.entries()) {
          const row = rows[index] ?? [];
          const column = head.indexOf(FORMULA.test(key) && !NUMBER.test(key) ? `'${key}` : key, 2);
          for (const [cell, text] of [
            [row[0], path],
            [row[head.indexOf('error', 3)], reason],
            [row[column], value],
          ]) {
            expect([text, `'${text}`]).toContain(cell);
          }
        }
      }),
      { numRuns: cases(300) },
    );
  });

  // The parser takes what looks like a number for one.
  const named = texts.map((given) => ({ ...given, path: `x${given.path}`, reason: `x${given.reason}` }));

  it('junit.xml is read with one test case a file, which has its name and its reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(named, { minLength: 1, maxLength: 4 }), async (given) => {
        const column = { pointer: '', heading: `x${given[0]?.key}`, kind: 'text', decimals: null } as const;
        const values = {
          columns: [column],
          shown: 1,
          cells: new Map(given.map(({ path, value }) => [path, [`x${value}`]])),
          excerpts: new Map(),
        };
        const outputs = new Map(given.map((one) => [one.path, withOutput({ ...one, value: `x${one.value}` }).outputs]));
        const report = { ...buildReport(given.map(rowOf), { verdict: FAILURE }), values };
        const xml = await junitText(report, outputs);
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        const read = await parseJunit(xml);
        const cases = (read && 'testsuite' in read ? (read.testsuite ?? []) : []).flatMap(
          ({ testcase }) => testcase ?? [],
        );
        expect(cases.map(({ name }) => name)).toEqual(given.map(({ path }) => xmlText(oneLine(path))));
        expect(cases.map(({ failure }) => failure?.map(({ message }) => message))).toEqual(
          given.map(({ reason }) => [xmlText(oneLine(reason))]),
        );
        const shownOf = (value: string) => xmlText(oneLine(`x${value}`));
        const last = new Map(given.map(({ path, value }) => [path, value]));
        expect(cases.map((one) => (one as { properties?: unknown[] }).properties?.at(-1))).toEqual(
          given.map(({ path }) => ({ name: shownOf(given[0]?.key ?? ''), value: shownOf(last.get(path) ?? '') })),
        );
        expect(cases.map((one) => one['system-out']?.length)).toEqual(given.map(() => 1));
      }),
      { numRuns: cases(200) },
    );
  });

  it('the comment has the same structure, no mention and no link but its own, and remembers the path', () => {
    const marker = markerOf({
      workflowRef: 'w',
      origin: { callers: null, job: 'j', step: 's', use: 1 },
      matrixLeg: '',
      task: [],
    });
    const scrub = (text: string) => text;
    const options = { marker, previous: null, sha: 'a'.repeat(40), scrub, artifactUrl: null, reportUrl: null };
    const bodyOf = (given: Pick<Texts, 'path' | 'reason'>) =>
      renderComment(buildReport([rowOf(given)], { verdict: FAILURE }), options);
    const visible = (body: string) => toHtml(body.replace(/<!-- roe-agent-batch [^>]* -->/g, ''));
    const harmless = elementsOf(visible(bodyOf({ path: 'x', reason: 'x' })));
    fc.assert(
      fc.property(anything, anything, (path, reason) => {
        const body = bodyOf({ path: `x${path}`, reason: `x${reason}` });
        const html = visible(body);
        expect(elementsOf(html)).toEqual(harmless);
        for (const between of textsOf(html)) expect(between).not.toMatch(/(^|\W)@[a-z0-9]|#\d|:\/\/|www\.|\bGH-\d/i);
        expect([...(readState(body)?.unsuccessful?.keys() ?? [])]).toEqual([`x${path}`]);
      }),
      { numRuns: cases(200) },
    );
  });

  it('an annotation is one line that the runner takes for text', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 15 }), (given) => {
        const annotations = annotationsOf(buildReport(given.map(rowOf), { verdict: FAILURE }), RULE);
        expect(annotations.length).toBeLessThanOrEqual(10);
        for (const { message, title } of annotations) {
          for (const text of [message, title]) {
            expect(text).not.toMatch(/[\r\n\u2028\u2029]|\p{Cc}/u);
            expect(escapeCommands(text).split('\n')).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('a sentence, a name and a path in Markdown hold none but our own elements', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(markdownSentence(text).replace(/<\/?code>|<wbr>/g, '')).not.toMatch(
          /[|`<>@\\*_~[\]"'$(){}!:\p{Cc}\p{Cf}]/u,
        );
        expect(markdownPath(text).replaceAll('<wbr>', '')).not.toMatch(/[|`<>@\\*_~[\]"'$(){}!:\p{Cc}\p{Cf}]/u);
        expect(markdownName(text)).toMatch(/^\*\*[^*]+\*\*$/);
        const opened = markdownSentence(text).match(/<code>/g)?.length ?? 0;
        expect(markdownSentence(text).match(/<\/code>/g)?.length ?? 0).toBe(opened);
      }),
      { numRuns: cases(500) },
    );
  });

  it('preformatted text ends no element, and reads as it did but for controls', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const escaped = preformatted(text);
        expect(escaped).not.toMatch(/[<>]|\r|[^\P{Cc}\n\t]|\p{Cf}/u);
        const read = escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(read).toBe(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, ''));
      }),
      { numRuns: cases(500) },
    );
  });

  it('a line is one line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(oneLine(text)).not.toMatch(/[\r\n\t\u2028\u2029\u0085]|\p{Cc}|\p{Cf}|^\s|\s$/u);
      }),
      { numRuns: cases(500) },
    );
  });

  it('a block of the page’s data ends no script, and is read as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue(), fc.array(anything)), (value) => {
        expect(blockJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(blockJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('outputs come to columns that are texts, whatever their JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, fc.jsonValue()), { maxLength: 5 }), (outputs) => {
        const given = outputs.map(([key, json]) => ({
          key,
          dataType: 'application/json',
          value: JSON.stringify(json),
          json,
        }));
        const { values } = flattenOutputs(given);
        for (const [place, value] of values) {
          expect(typeof value).toBe('string');
          const places = given.map(({ key }) => pointerTo('', key));
          expect(places.some((own) => place === own || place.startsWith(`${own}/`))).toBe(true);
        }
        expect(values.size === 0).toBe(given.length === 0);
      }),
    );
  });
});
