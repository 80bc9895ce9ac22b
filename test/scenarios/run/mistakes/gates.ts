import type { ScenarioInput } from '../../../../simulators/roe/scenario.ts';
import { DOCUMENTS, fatal, type Mistake } from './mistake.ts';

const DENIED: ScenarioInput = {
  files: [
    {
      match: '*',
      outputs: [{ key: 'output', data_type: 'application/json', value: JSON.stringify({ verdict: 'DENIED' }) }],
    },
  ],
};

/** A gate that looks at what is not there, and so must not open. */
const misspelt = (given: string, path: string): Mistake => {
  const missing = `${path} is missing: correct the path`.replace(/[[\]().]/g, '\\$&');
  return {
    given,
    inputs: { 'reject-when': `${path} = "DENIED"` },
    scenario: DENIED,
    says: [
      ...Object.keys(DOCUMENTS).map((name) => new RegExp(`^${name}: ${missing}`)),
      /^2 of 2 files did not succeed: 2 rejected$/,
    ],
    exitCode: 1,
    jobs: 2,
  };
};

/** Of conditions, which a thread evaluates. */
export const gates: readonly Mistake[] = [
  misspelt('a gate with a misspelt field', 'output.verdct'),
  misspelt('a gate with a misspelt output', 'outputs[key="ouput"].json.verdict'),
  fatal(
    'a gate with two equals signs',
    { inputs: { 'reject-when': 'output.verdict == "DENIED"' } },
    /`reject-when` cannot be used as a JSONata expression: .*; JSONata compares with `=` and joins with `and` and `or`$/,
  ),
];
