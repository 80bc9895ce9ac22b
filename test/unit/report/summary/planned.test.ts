import { expect, it } from 'vitest';
import type { Report } from '../../../../src/report/report.ts';
import { plannedText } from '../../../../src/report/summary/planned.ts';
import { buildAgentVersion } from '../../../support/build-agent-version.ts';
import { buildReport } from '../../../support/build-report.ts';

const textOf = (more: Partial<Report>) => plannedText({ ...buildReport([]), ...more });
const version = buildAgentVersion().versionId;
const asked = `Roe would be asked for **2 jobs of Invoices v3 &#40;version ${version}&#41;**.`;
const exampleOf = (values: Readonly<Record<string, string>>) => ({ jobs: 2, example: { case: 'a/b.pdf', values } });

it('a dry run says what Roe would be asked for, at which cost, with which other inputs', () => {
  const planned = exampleOf({ question: 'a\nb', note: 'x'.repeat(301) });
  expect(textOf({ planned, estimatedCost: 1.5 }).replaceAll('<wbr>', '')).toBe(
    [
      `${asked} Estimated cost: about **1.5000**.`,
      '',
      'The agent’s other inputs, as the first case a/b.pdf sends them:',
      '',
      '- **question**: a b',
      `- **note**: ${'x'.repeat(299)}… &#40;301 characters&#41;`,
      '',
      '',
    ].join('\n'),
  );
});

it('a dry run without an estimate or other inputs says only what Roe would be asked for', () => {
  const texts = [{ jobs: 2, example: null }, exampleOf({})].map((planned) =>
    textOf({ planned }).replaceAll('<wbr>', ''),
  );
  expect(texts).toEqual([`${asked}\n\n`, `${asked}\n\n`]);
});

it('a dry run shows at most 30 inputs', () => {
  const values = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`k${at}`, 'v']));
  expect(textOf({ planned: exampleOf(values) }).match(/^- /gm)).toHaveLength(30);
});

it('a run that is no dry run, or that ended before it knew its agent, says nothing of a plan', () => {
  expect([textOf({}), textOf({ planned: exampleOf({}), agent: null })]).toEqual(['', '']);
});
