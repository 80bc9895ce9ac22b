import type { InputDefinition } from '../../../../simulators/roe/scenario.ts';
import { CONTRACT_READER } from '../../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../../support/case-agent.ts';
import { fatal, type Mistake, refusal, warned } from './mistake.ts';

/** `inputs` of an agent with the input `question`. */
const asking = (inputs: string) => ({ inputs: { 'agent-id': CONTRACT_READER, inputs } });

const agentInputs: readonly Mistake[] = [
  warned(
    'an unknown placeholder',
    asking('question: "Is {filename} signed?"'),
    /^`inputs` sends `\{filename\}` in `question` unchanged: the placeholders are `\{path\}`/,
  ),
  warned(
    'a placeholder of the shell',
    asking('question: "Is $' + '{name} signed?"'),
    /^`inputs` sends `\$\{name\}` in/,
  ),
  warned('a placeholder in two braces', asking('question: "Is {{name}} signed?"'), /^`inputs` sends `\{\{name\}\}` in/),
  warned(
    'a placeholder in metadata',
    { inputs: { metadata: 'file: "{path}"' } },
    /^`metadata` sends `\{path\}` in `file` unchanged: `metadata` has no placeholders\.$/,
  ),
  fatal(
    'a placeholder without quotation marks',
    asking('question: {name}'),
    /has braces without quotes in `question`, which YAML reads as a mapping: put the value in quotes/,
  ),
  fatal(
    'an unknown placeholder in a path',
    { inputs: { inputs: 'pdf_file: { file: "{file}" }' } },
    /the path of `pdf_file` in `inputs` takes a path with `\{path\}`.*; `\{file\}` is not one of them$/,
  ),
  fatal(
    'an unknown placeholder in `expected`',
    { inputs: { expected: '{dir}/{base}.json' } },
    /`expected` takes a path with `\{path\}`.*; `\{base\}` is not one of them$/,
  ),
  fatal(
    'a colon in a value',
    asking('question: What is: the notice period?'),
    /has a value with `: ` in it on line 1, which YAML reads as another name: put the value in quotes$/,
  ),
  fatal('no space after a colon', asking('question:x'), /is not a mapping of names to values: put a space after each/),
  fatal('a name without a value', asking('question:'), /has no value for `question`: give one, or leave the name out$/),
  fatal('a name twice', asking('question: a\nquestion: b'), /is not valid YAML or JSON \(Map keys must be unique at/),
];

const text = (key: string): InputDefinition => ({
  key,
  data_type: 'text/plain',
  description: '',
  accepts_multiple_files: null,
});

const agents: readonly Mistake[] = [
  fatal('the name of an agent', { inputs: { 'agent-id': 'Contract reader' } }, /`agent-id` takes the agent's UUID/),
  fatal(
    'the address of an agent',
    { inputs: { 'agent-id': `https://app.roe-ai.com/agents/${CONTRACT_READER}` } },
    /`agent-id` takes the agent's UUID, which is in its address in the Roe web app; given: `https/,
  ),
  fatal(
    'an agent that takes no file',
    { inputs: { 'agent-id': CASE_AGENT }, scenario: { agents: [caseAgent({ inputs: [text('url')] })] } },
    /this agent version takes no file: send its text with `inputs`, .*or use `rows`; it takes `url` \(text\/plain\)$/,
  ),
  fatal(
    'an agent with two inputs for files',
    {
      inputs: { 'agent-id': CASE_AGENT, inputs: 'context: x\ndetails: y' },
      scenario: { agents: [caseAgent()] },
    },
    /it is not clear which input of this agent version takes the file: name it in `inputs`, such as .*`photo`/,
  ),
  fatal(
    'a folder for an agent that takes one file',
    { inputs: { 'one-job-per': 'folder' } },
    /`pdf_file` would get 2 files of docs\/, but the agent takes only one there$/,
  ),
];

const html = (status: number, title: string): string =>
  `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1><hr>nginx</body></html>`;

const answers: readonly Mistake[] = [
  fatal(
    'a key that Roe forbids',
    { scenario: { faults: refusal(403, { detail: 'Invalid API key.' }) } },
    /Roe does not know the API key \(Roe answered 403: Invalid API key\): check the secret behind `api-key`/,
  ),
  fatal(
    'a key that is over',
    { scenario: { faults: refusal(401, { detail: 'API key expired' }) } },
    /Roe does not know the API key \(Roe answered 401: API key expired\): check the secret behind `api-key`/,
  ),
  fatal(
    'a key that may not use the agent',
    { scenario: { faults: refusal(403, { detail: 'You do not have permission to perform this action.' }) } },
    /the API key is known but may not use agent \S+ \(Roe answered 403: You do not have permission.*ask an administrator/,
  ),
  fatal(
    'an organization without credits, which Roe forbids',
    { scenario: { faults: refusal(403, { detail: 'Insufficient credits.' }) } },
    /the organization is out of credits \(Roe answered 403: Insufficient credits\): add some in the Roe web app/,
  ),
  fatal(
    'an address at which something else answers',
    {
      scenario: {
        faults: [
          {
            route: 'version',
            fault: { kind: 'status', status: 404, contentType: 'text/html', text: html(404, 'Not Found') },
            times: 0,
          },
        ],
      },
    },
    /agent \S+ was not found \(Roe answered 404: Not Found\): check `agent-id` and `agent-version-id`/,
  ),
  {
    given: 'a file that is too large for Roe',
    inputs: { files: 'docs/a.pdf' },
    scenario: {
      faults: [
        {
          route: 'submit',
          fault: { kind: 'status', status: 413, contentType: 'text/html', text: html(413, 'Request Entity Too Large') },
          times: 0,
        },
      ],
    },
    says: [
      /^docs\/a\.pdf: Roe refused it \(Roe answered 413: Request Entity Too Large\), which does not accept an upload of this size \(0\.0 MB\): leave such files out with `max-file-size`/,
      /1 of 1 file did not succeed/,
    ],
    exitCode: 1,
    jobs: 0,
  },
];

const addresses: readonly Mistake[] = [
  fatal(
    'a `base-url` with a path',
    { inputs: { 'base-url': 'https://api.roe-ai.com/api' } },
    /`base-url` takes an https address without a path .*; given: `https:\/\/api\.roe-ai\.com\/api`$/,
  ),
  fatal(
    'a `base-url` with a path below the version',
    { inputs: { 'base-url': 'https://api.roe-ai.com/v1/agents' } },
    /`base-url` takes an https address without a path/,
  ),
  fatal(
    'a `base-url` without https',
    { inputs: { 'base-url': 'api.roe-ai.com' } },
    /`base-url` takes an https address/,
  ),
  {
    given: 'a `base-url` with the version',
    inputs: { 'base-url': 'http://127.0.0.1:8787/v1/' },
    says: [],
    exitCode: 0,
    jobs: 2,
  },
  fatal(
    'a `base-url` whose name is not known',
    { inputs: { 'base-url': 'https://api.roe-ai.invalid' } },
    /could not be read \(Roe could not be reached, since its name is not known \(ENOTFOUND\)\): check `base-url` and/,
  ),
];

const rest: readonly Mistake[] = [
  fatal(
    'a schema that is not there',
    { inputs: { 'output-schema': 'schema.json' } },
    /`output-schema` names schema\.json, which .*: schema\.json is not in the workspace; correct the path/,
  ),
  warned(
    'a number of minutes as `timeout`',
    { inputs: { timeout: '20' } },
    /^`timeout` is 20 s, after which jobs that are still open are cancelled .*: write `30m` for minutes\.$/,
  ),
  fatal('a duration in words', { inputs: { timeout: '2 hours' } }, /`timeout` takes a duration .*; given: `2 hours`$/),
  fatal(
    'a size in words',
    { inputs: { 'max-file-size': '5 megabytes' } },
    /`max-file-size` takes a size .*megabytes`$/,
  ),
  fatal('a status as an outcome', { inputs: { 'fail-on': 'failure' } }, /`fail-on` takes .*; given: `failure`$/),
  fatal('a shard without a total', { inputs: { shard: '3' } }, /`shard` takes `auto` or a part such as `2\/5` .*`3`$/),
  fatal('a shard counted from 0', { inputs: { shard: '0/2' } }, /`shard` takes .*counted from 1.*given: `0\/2`$/),
  fatal('a shard beyond the total', { inputs: { shard: '3/2' } }, /`shard` takes .*; given: `3\/2`$/),
  fatal(
    '`files` and `rows`',
    { inputs: { rows: 'a.csv' } },
    /`files` and `rows` cannot be used together, .*given: both$/,
  ),
  fatal(
    'a table that is not there',
    { inputs: { files: '', rows: 'a.csv' } },
    /^a\.csv, which `rows` names, was not found: nothing was submitted; check the path/,
  ),
  fatal(
    'a column that is not there',
    {
      files: { 'a.csv': 'q\nx\n' },
      inputs: { files: '', rows: 'a.csv', 'agent-id': CONTRACT_READER, inputs: 'question: "{r}"' },
    },
    /^`inputs` uses `\{r\}` for `question`, but a\.csv has no such column: nothing was submitted; its columns are `q`$/,
  ),
  fatal('too many files', { inputs: { 'max-files': '1' } }, /^2 files matched, but `max-files` allows 1: nothing was/),
];

export const settings: readonly Mistake[] = [...agentInputs, ...agents, ...answers, ...addresses, ...rest];
