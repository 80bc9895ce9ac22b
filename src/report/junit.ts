import XMLBuilder from 'fast-xml-builder';
import type { Outcome } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { oneLine, xmlText } from './escape.ts';
import type { Report } from './report.ts';

type Element = 'failure' | 'error' | 'skipped' | null;

const ELEMENTS: Readonly<Record<Outcome, Element>> = {
  succeeded: null,
  rejected: 'failure',
  failed: 'failure',
  cancelled: 'error',
  'timed-out': 'error',
  lost: 'error',
  'not-submitted': 'error',
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** Renders junit.xml as common reporters read it, with one test suite and one test case per case. */
export function* renderJunit(report: Report): Generator<string> {
  const { counts, total, rows } = report;
  const failures = counts.failed + counts.rejected;
  // What a dry run does not send is not an error.
  const skipped = report.verdict.conclusion === 'skipped' ? counts['not-submitted'] : 0;
  const elements = skipped > 0 ? { ...ELEMENTS, 'not-submitted': 'skipped' as const } : ELEMENTS;
  const totals = {
    '@name': nameOf(report),
    '@tests': String(total),
    '@failures': String(failures),
    '@errors': String(total - counts.succeeded - failures - skipped),
    '@skipped': String(skipped),
    '@time': seconds(report.finishedAtMs - report.startedAtMs),
  };
  const suite = { ...totals, '@timestamp': new Date(report.startedAtMs).toISOString() };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield openTag('testsuites', totals);
  yield openTag('testsuite', suite);
  for (const row of rows) yield testCase(row, elements[row.outcome], totals['@name']);
  yield '</testsuite>\n</testsuites>\n';
}

const nameOf = ({ agent }: Report): string =>
  attribute(agent === null ? 'Roe agent' : `${agent.agentName} ${agent.versionName}`);

/** Opens a tag. The builder only makes whole elements, but the suite's cases are streamed. */
const openTag = (name: string, attributes: object): string =>
  builder
    .build({ [name]: { ...attributes } })
    .trimEnd()
    .replace(/\/>$/, '>\n');

function testCase(row: ResultRow, element: Element, suite: string): string {
  const verdict =
    element === null
      ? {}
      : {
          [element]: {
            '@message': attribute(row.error?.message ?? row.outcome),
            '@type': row.error?.code ?? row.outcome,
            '#text': xmlText(detailsOf(row)),
          },
        };
  const file = row.row?.source ?? row.files[0]?.path;
  const attributes = {
    '@name': attribute(row.case),
    '@classname': suite,
    ...(file === undefined ? {} : { '@file': attribute(file) }),
    '@time': seconds(row.durationMs ?? 0),
  };
  return builder.build({ testcase: { ...attributes, ...verdict } });
}

function detailsOf({ outcome, error, jobId, checks }: ResultRow): string {
  const failed = checks.filter(({ passed }) => !passed).map(({ kind, message }) => `${kind}: ${message}`);
  return [`${outcome}: ${error?.message ?? ''}`, ...failed, ...(jobId === null ? [] : [`job ${jobId}`])].join('\n');
}

const attribute = (text: string): string => xmlText(oneLine(text));
const seconds = (ms: number): string => (ms / 1000).toFixed(3);
