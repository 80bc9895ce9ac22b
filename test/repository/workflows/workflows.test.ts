import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOf, readWorkflow, workflowPaths } from './workflow.ts';

describe.each(workflowPaths())('%s', (path) => {
  const workflow = readWorkflow(path);

  it('keeps the rules of this repository', () => {
    expect(problemsOf(workflow)).toEqual([]);
  });

  it('names local actions, workflows and scripts that exist', () => {
    const uses = [...workflow.text.matchAll(/uses: (\.\/\S*)/g)].map(([, local]) => local ?? '');
    const actions = uses.map((local) => (/\.ya?ml$/.test(local) ? local : `${local.replace(/\/$/, '')}/action.yml`));
    const scripts = [...workflow.text.matchAll(/(?:node (scripts\/\S+)|run: (\.\S+\.sh))/g)].map(([, a, b]) => a ?? b);
    expect([...actions, ...scripts].filter((local) => !existsSync(local ?? ''))).toEqual([]);
  });
});

describe('the gate of ci', () => {
  const ci = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    jobs: Record<string, { if?: string; needs?: string[]; steps?: { run?: string }[] }>;
  };

  it('needs every other job, and runs whether they passed or not', () => {
    const { gate, ...others } = ci.jobs;
    expect(gate?.needs?.toSorted()).toEqual(Object.keys(others).sort());
    expect(gate?.if).toBe('always()');
  });
});

const EXPRESSION = ['$', '{{ github.event.pull_request.title }}'].join('');

describe('the rules', () => {
  const good = readFileSync('.github/workflows/scorecard.yml', 'utf8');
  const broken = (from: string | RegExp, to: string) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    return problemsOf(readWorkflow('broken.yml', text));
  };

  it.each<[string, string | RegExp, string, RegExp]>([
    ['a tag in place of a SHA', /checkout@\w{40}/, 'checkout@v7', /not pinned/],
    ['a short SHA', /checkout@\w{40}/, 'checkout@3d3c42e', /not pinned/],
    ['a pin without its tag', / # v7\.0\.1/, '', /not pinned/],
    ['permissions at the top', 'permissions: {}', 'permissions: read-all', /permissions at the top/],
    [
      'a job with all permissions',
      /permissions:\n {6}contents: read[\s\S]*?steps:/,
      'permissions: write-all\n    steps:',
      /by scope/,
    ],
    ['pull_request_target', 'branch_protection_rule:', 'pull_request_target:', /rights of main/],
    ['no concurrency group', /concurrency:\n.*\n.*\n/, '', /no concurrency/],
    ['no timeout', / {4}timeout-minutes: 20\n/, '', /no timeout/],
    ['a token left on the disk', 'persist-credentials: false', 'persist-credentials: true', /token on the disk/],
    ['a checkout that says nothing of its token', 'persist-credentials: false', 'fetch-depth: 1', /token on the disk/],
    ['a title in a script', /$/, `      - run: echo "${EXPRESSION}"\n`, /holds an expression/],
    ['a misspelt permission', 'contents: read', 'content: read', /no permission/],
  ])('find %s', (_, from, to, problem) => {
    expect(broken(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

describe('dependabot', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; cooldown?: { 'default-days': number }; groups?: object }[];
  };

  it('looks after packages and actions, grouped, and waits a week before it takes a release', () => {
    expect(updates.map((update) => update['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
    for (const update of updates) {
      expect(update.cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
      expect(Object.keys(update.groups ?? {})).not.toEqual([]);
    }
  });
});
