import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RouteFault } from '../../../simulators/roe/scenario.ts';
import {
  type ActionFixture,
  CONTRACT_READER,
  DOCUMENT_READER,
  errorsOf,
  type FixtureRun,
  pdf,
  REPOSITORY,
  resultsOf,
} from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const manifest = parse(readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
};
const OUTPUTS = Object.keys(manifest.outputs).sort();
const UNKNOWN = '99999999-9999-4999-8999-999999999999';

const refusal = (status: number, body: object): RouteFault[] => [
  { route: 'version', fault: { kind: 'status', status, json: body }, times: 0 },
];

interface Case extends Partial<FixtureRun> {
  readonly given: string;
  readonly says: RegExp;
}

const wrongInputs: readonly Case[] = [
  { given: 'no key', inputs: { 'api-key': '' }, says: /`api-key` takes a Roe organization API key.*given: nothing/ },
  { given: 'a key that is only a scheme', inputs: { 'api-key': 'Bearer ' }, says: /`api-key` takes a Roe/ },
  {
    given: 'a key of two lines',
    inputs: { 'api-key': 'roe-key-of\ntwo-lines' },
    says: /: `api-key` takes a Roe.*holds a line break: copy the key[^-]*$/,
  },
  { given: 'a key with a dash of typography', inputs: { 'api-key': 'roe–key' }, says: /HTTP header cannot carry/ },
  { given: 'no agent', inputs: { 'agent-id': '' }, says: /`agent-id` takes the agent's UUID.*given: nothing/ },
  { given: 'an agent id that is no UUID', inputs: { 'agent-id': 'acme' }, says: /`agent-id`.*given: `acme`/ },
  { given: 'a wrong version id', inputs: { 'agent-version-id': 'v7' }, says: /`agent-version-id` takes a UUID.*`v7`/ },
  {
    given: 'a wrong organization id in the environment',
    options: { env: { ROE_ORGANIZATION_ID: 'x' } },
    says: /ROE_ORGANIZATION_ID takes the UUID of the organization .*, or nothing; given: `x`$/,
  },
  { given: 'http to another host', inputs: { 'base-url': 'http://api.roe-ai.com' }, says: /`base-url` takes an https/ },
  { given: 'no patterns', inputs: { files: ' ' }, says: /`files` takes glob patterns/ },
  { given: 'only exclusions', inputs: { files: '!a.pdf' }, says: /`files` takes glob patterns.*given: `!a.pdf`/ },
  {
    given: 'two ways to send a file',
    inputs: { inputs: 'pdf_file: { file: "{path}", text: "{path}" }' },
    says: /`inputs`.*has both `file` and `text` for `pdf_file`/,
  },
  { given: 'inputs that are a list', inputs: { inputs: '- a' }, says: /`inputs` takes a YAML or JSON mapping/ },
  { given: 'inputs that are no YAML', inputs: { inputs: 'a: [b' }, says: /`inputs`.*not valid YAML/ },
  { given: 'metadata of ours', inputs: { metadata: 'case: x' }, says: /`metadata` cannot set `case`/ },
  {
    given: 'too much metadata',
    inputs: { metadata: `a: ${'x'.repeat(2000)}` },
    says: /`metadata` takes at most 900 bytes/,
  },
  { given: 'a wrong boolean', inputs: { 'skip-cache': 'yes' }, says: /`skip-cache` takes `true` or `false`.*`yes`/ },
  { given: 'a wrong summary', inputs: { summary: '1' }, says: /`summary` takes `true` or `false`/ },
  { given: 'an artifact called true', inputs: { artifact: 'true' }, says: /`artifact` takes a name .*given: `true`/ },
  { given: 'a wrong dry-run', inputs: { 'dry-run': 'maybe' }, says: /`dry-run`/ },
  { given: 'a wrong cancel-on-exit', inputs: { 'cancel-on-exit': 'no' }, says: /`cancel-on-exit`/ },
  { given: 'a wrong fail-fast', inputs: { 'fail-fast': 'no' }, says: /`fail-fast`/ },
  { given: 'a wrong resume', inputs: { resume: 'no' }, says: /`resume`/ },
  { given: 'no files allowed', inputs: { 'max-files': '0' }, says: /`max-files` takes a whole number from 1.*`0`/ },
  { given: 'a wrong size', inputs: { 'max-file-size': '5 XB' }, says: /`max-file-size` takes a size/ },
  { given: 'no concurrency', inputs: { concurrency: '0' }, says: /`concurrency` takes a whole number from 1 to 256/ },
  { given: 'a wrong poll interval', inputs: { 'poll-interval': '5 sec' }, says: /`poll-interval` takes a duration/ },
  { given: 'a timeout of nothing', inputs: { timeout: '0' }, says: /`timeout` takes a duration/ },
  { given: 'another outcome', inputs: { 'fail-on': 'failed, broken' }, says: /`fail-on` takes `any`, `none`/ },
  { given: 'a share over all', inputs: { 'max-failures': '101%' }, says: /`max-failures` takes/ },
  { given: 'another rule for no files', inputs: { 'if-no-files-found': 'fail' }, says: /`if-no-files-found` takes/ },
  { given: 'a path as artifact', inputs: { artifact: 'a/b' }, says: /`artifact` takes a name/ },
  { given: 'no days', inputs: { 'artifact-retention-days': '401' }, says: /`artifact-retention-days` takes/ },
  {
    given: 'three wrong inputs',
    inputs: { 'agent-id': 'x', concurrency: 'y', timeout: 'z' },
    says: /problems:\n- `agent-id`.*`x`\n- `concurrency`.*`y`\n- `timeout`.*`z`$/s,
  },
];

const wrongAgents: readonly Case[] = [
  { given: 'a wrong key', inputs: { 'api-key': 'wrong' }, says: /does not know the API key.*401.*Settings/ },
  {
    given: 'a key without permission',
    scenario: { faults: refusal(403, { detail: 'No.' }) },
    says: /may not use agent/,
  },
  {
    given: 'no credits',
    scenario: { faults: refusal(402, { error: 'Insufficient credits' }) },
    says: /out of credits/,
  },
  { given: 'an unknown agent', inputs: { 'agent-id': UNKNOWN }, says: /agent 99999999\S+ was not found.*`agent-id`/ },
  { given: 'an unknown version', inputs: { 'agent-version-id': UNKNOWN }, says: /version 99999999\S+ was not found/ },
  {
    given: 'another organization in the environment',
    options: { env: { ROE_ORGANIZATION_ID: UNKNOWN } },
    says: /Roe refused to show agent .*if ROE_ORGANIZATION_ID is set, it must name/,
  },
  { given: 'an unknown input', inputs: { inputs: 'x: 1' }, says: /sets `x`, which is not an input.*takes `pdf_file`/s },
  { given: 'a missing input', inputs: { 'agent-id': CONTRACT_READER }, says: /`inputs` lacks `question`/ },
  { given: 'an empty input', inputs: { 'agent-id': CONTRACT_READER, inputs: 'question: ""' }, says: /an empty text/ },
  {
    given: 'the file as an input',
    inputs: { inputs: 'pdf_file: x' },
    says: /sets `pdf_file`, the only input of this agent version that takes a file: leave it out/,
  },
  {
    given: 'an unknown file input',
    inputs: { inputs: 'doc: { file: "{path}" }' },
    says: /`inputs` sets `doc`, which is not an input.*takes `pdf_file`/s,
  },
  { given: 'more files than allowed', inputs: { 'max-files': '1' }, says: /2 files matched.*`max-files` allows 1/ },
  { given: 'a folder that is not there', inputs: { files: 'missing/**' }, says: /no file matched `files` \(missing/ },
];

describe('bad input ends the step before anything is sent', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it.each([...wrongInputs, ...wrongAgents])(
    '$given ends the step with one clear message before anything is sent',
    async ({ given: _, says, ...run }) => {
      const step = await fixture.run({ files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b') }, ...run });

      expect(step.annotations.map(({ level, message }) => [level, message])).toEqual([
        ['error', expect.stringMatching(says)],
      ]);
      expect(step.exitCode).toBe(1);
      expect(Object.keys(step.outputs).sort()).toEqual(OUTPUTS);
      expect(step.outputs).toMatchObject({ conclusion: 'failure', succeeded: '0' });
      expect(resultsOf(step).conclusion).toBe('failure');
      expect(fixture.emulator.inspect().calls.submit).toBe(0);
      expect(step.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('two-lines');
      expect(step.summary).toContain('❌');
      expect(step.stderr).toBe('');
      expect(step.outputs).toMatchObject({ 'artifact-id': '', 'report-url': '' });
      expect(step.summary).not.toMatch(/^\||<details>/m);
      expect(step.log.filter((line) => /a\.pdf|✗/.test(line) && !/^Error: /.test(line))).toEqual([]);
    },
  );

  it('an optional input that a wrapper passes on empty means its default', async () => {
    const optional = Object.entries(manifest.inputs).filter(([, input]) => input.default !== undefined);
    const inputs = Object.fromEntries(optional.map(([name]) => [name, '']));
    const { emulator } = fixture;
    const key = emulator.state.scenario.apiKey;
    const needed = { 'api-key': key, 'agent-id': DOCUMENT_READER, 'base-url': emulator.url, files: '*.pdf' };
    const step = await fixture.run({ files: { 'a.pdf': pdf('a') }, inputs: { ...inputs, ...needed } });

    expect(errorsOf(step)).toEqual([]);
    expect(step.outputs).toMatchObject({
      conclusion: 'success',
      succeeded: '1',
      'artifact-id': expect.stringMatching(/^\d+$/),
    });
  });

  it('an unknown placeholder is warned about before it is sent', async () => {
    const inputs = { 'agent-id': CONTRACT_READER, inputs: 'question: "Is {filename} signed?"' };
    const step = await fixture.run({ files: { 'a.pdf': pdf('a') }, inputs });

    expect(step.exitCode).toBe(0);
    expect(step.annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'warning',
        '`inputs` sends `{filename}` in `question` unchanged: the placeholders are `{path}`, `{dir}`, `{name}` and `{stem}`.',
      ],
    ]);
  });

  it.each([
    ['warn', 1],
    ['ignore', 0],
  ])('no file with `if-no-files-found: %s` skips the step, which stays green', async (rule, warnings) => {
    const inputs = { files: 'missing/**', 'if-no-files-found': rule };
    const step = await fixture.run({ files: { 'a.pdf': pdf('a') }, inputs });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'no-files-found', total: '0' });
    expect(step.annotations.map(({ level }) => level)).toEqual(Array.from({ length: warnings }, () => 'warning'));
  });
});
