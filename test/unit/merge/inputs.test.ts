import { describe, expect, it } from 'vitest';
import { readMergeInputs } from '../../../src/merge/inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';

/** The defaults of merge/action.yml. */
const DEFAULTS = {
  from: 'roe-results',
  artifact: 'roe-results-merged',
  'fail-on': 'any',
  'max-failures': '0',
  'min-accuracy': '',
  summary: 'true',
  annotations: 'true',
  comment: 'never',
  'artifact-retention-days': '',
  'html-report': 'true',
};

function read(inputs: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  const runner = recordingRunner({ workspace: '/', tempDir: '/', inputs: { ...DEFAULTS, ...inputs } });
  return { given: readMergeInputs({ ...runner, mask: (secret) => masked.push(secret) }), masked };
}

describe('readMergeInputs', () => {
  it('reads every input by its name', () => {
    const { given } = read({
      artifact: 'all-results',
      'fail-on': 'failed, lost',
      'max-failures': '5%',
      'min-accuracy': '90%',
      summary: 'false',
      annotations: 'false',
      comment: 'on-failure',
      'artifact-retention-days': '7',
      'html-report': 'false',
      columns: '/total\n/vendor/name\n',
    });
    expect(given).toEqual({
      ok: true,
      githubToken: '',
      inputs: {
        from: 'roe-results',
        artifactName: 'all-results',
        failOn: new Set(['failed', 'lost']),
        maxFailures: { kind: 'share', percent: 5 },
        minAccuracy: { named: [], others: 90 },
        summary: false,
        annotations: false,
        comment: 'on-failure',
        artifactRetentionDays: 7,
        htmlReport: false,
        columns: [['total'], ['vendor', 'name']],
      },
    });
  });

  it('accepts `artifact: false`', () => {
    expect(read({ artifact: 'false' }).given).toMatchObject({ ok: true, inputs: { artifactName: null } });
  });

  it('accepts `artifact-retention-days: 0` as the main action does', () => {
    expect(read({ 'artifact-retention-days': '0' }).given).toMatchObject({
      ok: true,
      inputs: { artifactRetentionDays: null },
    });
  });

  it('masks the token, if there is one', () => {
    const { given, masked } = read({ 'github-token': 'gh-token' });
    expect([given, masked]).toEqual([expect.objectContaining({ githubToken: 'gh-token' }), ['gh-token']]);
    expect(read({}).masked).toEqual([]);
  });

  it.each([
    ['from', 'a/b', /takes a name such as `roe-results`, without any of /],
    ['artifact', 'a:b', /takes a name such as .*, or `false` for none; given: `a:b`$/],
    ['artifact', 'true', /, or `false` for none; given: `true`$/],
    ['fail-on', 'some', /takes `any`, `none`, or a list/],
    ['min-accuracy', '0.9', /takes a share such as `95%`/],
    ['max-failures', 'few', /takes a whole number such as `3`/],
    ['summary', 'yes', /takes `true` or `false`/],
    ['annotations', 'yes', /takes `true` or `false`/],
    ['comment', 'often', /takes `never`, `always` or `on-failure`/],
    ['artifact-retention-days', '-1', /takes a whole number up to 400/],
    ['artifact-retention-days', '401', /takes a whole number up to 400/],
    ['html-report', 'yes', /takes `true` or `false`/],
  ])('refuses the value of %s: %s', (name, text, sentence) => {
    const { given } = read({ [name]: text });
    expect(given.ok ? [] : given.problems).toEqual([expect.stringMatching(sentence)]);
    expect(given.ok ? '' : given.problems[0]).toContain(`\`${name}\` takes`);
  });

  it.each(['always', 'never', 'on-failure'])('accepts `comment: %s`', (comment) => {
    expect(read({ comment }).given).toMatchObject({ ok: true, inputs: { comment } });
  });
});
