import XMLBuilder from 'fast-xml-builder';
import { truncate } from '../lib/truncate.ts';
import type { Outcome } from '../outcome.ts';
import type { OutputRecord, ResultRecord } from '../results/record.ts';
import type { Records, ResultRow } from '../results/results-file.ts';
import { oneLine, xmlText } from './escape.ts';
import type { Report } from './report.ts';
import { valueText } from './values/value.ts';

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
  suppressBooleanAttributes: false,
});

/** Reporters load the whole file, and show little of a long output. results.json has everything. */
const MAX_CASE_CHARACTERS = 10_000;
const MAX_CHARACTERS = 20_000_000;

export async function* renderJunit(report: Report, records: Records): AsyncGenerator<string> {
  const { counts, total, rows } = report;
  const failures = counts.failed + counts.rejected;
  // A case that a dry run does not send is not an error.
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
  yield builder.build(propertiesOf(factsOf(report)));
  let budget = MAX_CHARACTERS;
  let number = 0;
  for await (const record of records(rows, () => Math.min(MAX_CASE_CHARACTERS, budget))) {
    // Its reason and checks are shorter than the record's.
    const row = rows[number] ?? record;
    const output = outputOf(record, Math.min(MAX_CASE_CHARACTERS, budget));
    const parts = { ...propertiesOf(propertiesIn(row, report)), ...resultOf(row, elements) };
    yield testCase(row, totals['@name'], output === '' ? parts : { ...parts, 'system-out': xmlText(output) });
    budget = Math.max(0, budget - output.length);
    number += 1;
  }
  yield '</testsuite>\n</testsuites>\n';
}

const nameOf = ({ agent }: Report): string =>
  attribute(agent === null ? 'Roe agent' : `${agent.agentName} ${agent.versionName}`);

/** The builder only makes whole elements, but the suite's cases are streamed. */
const openTag = (name: string, attributes: object): string =>
  builder
    .build({ [name]: { ...attributes } })
    .trimEnd()
    .replace(/\/>$/, '>\n');

function testCase(of: Brief, suite: string, parts: object): string {
  const file = of.row?.source ?? of.files[0]?.path;
  const attributes = {
    '@name': attribute(of.case),
    '@classname': suite,
    ...(file === undefined ? {} : { '@file': attribute(file) }),
    '@time': seconds(of.durationMs ?? 0),
  };
  return builder.build({ testcase: { ...attributes, ...parts } });
}

function resultOf(of: Brief, elements: typeof ELEMENTS): object {
  const { outcome, error } = of;
  const element = elements[outcome];
  if (element === null) return {};
  return {
    [element]: {
      '@message': attribute(error?.message ?? outcome),
      '@type': error?.code ?? outcome,
      '#text': xmlText(detailsOf(of)),
    },
  };
}

type Brief = Omit<ResultRow, 'offset' | 'length' | 'checksum' | 'isMismatch'>;

type Property = readonly [name: string, value: string];

function propertiesOf(properties: readonly Property[]): object {
  if (properties.length === 0) return {};
  const property = properties.map(([name, value]) => ({ '@name': attribute(name), '@value': attribute(value) }));
  return { properties: { property } };
}

const factsOf = ({ agent, cost }: Report): Property[] => [
  ['cost', String(cost)],
  ...(agent === null
    ? []
    : ([
        ['agent_id', agent.agentId],
        ['agent_version_id', agent.versionId],
      ] as const)),
];

function propertiesIn({ case: id, jobId, sharedWith, cost }: Brief, { values }: Report): Property[] {
  const facts = { cost: cost === null ? '' : String(cost), job_id: jobId ?? '', shared_with: sharedWith ?? '' };
  const cells = values.cells.get(id) ?? [];
  const shown = values.columns.slice(0, values.shown).map((column, index): Property => {
    const { heading } = column;
    return [Object.hasOwn(facts, heading) ? `output.${heading}` : heading, valueText(cells[index] ?? null, column)];
  });
  return [...Object.entries(facts), ...shown].filter(([, value]) => value !== '');
}

/** Each output is under its key if there are several. */
function outputOf({ outputs, correctedOutputs }: ResultRecord, max: number): string {
  const all = [
    ...(outputs ?? []).map((output) => ({ output, title: output.key })),
    ...(correctedOutputs ?? []).map((output) => ({ output, title: `${output.key}, corrected` })),
  ];
  let text = '';
  for (const { output, title } of all) {
    if (text.length > max) break;
    if (all.length > 1) text += `${text === '' ? '' : '\n\n'}${title}:\n`;
    text += beginningOf(output, Math.max(0, max - text.length));
  }
  return text;
}

function beginningOf(output: OutputRecord, max: number): string {
  const { value, json, leftOut = 0 } = output;
  const text = json === null || value.length > max ? value : JSON.stringify(json, null, 2);
  if (text.length <= max && leftOut === 0) return text;
  const shown = truncate(text, Math.max(1, max));
  return `${shown}\nShows ${shown.length - 1} of ${text.length + leftOut} characters; the whole output is in results.json.`;
}

function detailsOf({ outcome, error, jobId, checks }: Brief): string {
  const failed = checks.filter(({ passed }) => !passed).map(({ kind, message }) => `${kind}: ${message}`);
  return [`${outcome}: ${error?.message ?? ''}`, ...failed, ...(jobId === null ? [] : [`job ${jobId}`])].join('\n');
}

const attribute = (text: string): string => xmlText(oneLine(text));
const seconds = (ms: number): string => (ms / 1000).toFixed(3);
