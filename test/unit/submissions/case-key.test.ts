import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownCase } from '../../../src/cases/case.ts';
import { findFileCases } from '../../../src/cases/find-cases.ts';
import { findFiles } from '../../../src/files/find.ts';
import type { KnownFile } from '../../../src/files/source-file.ts';
import { workspaceNames } from '../../../src/files/workspace-paths.ts';
import { parseAgentInputs } from '../../../src/inputs/agent-inputs.ts';
import { fileNames, fill } from '../../../src/inputs/template.ts';
import { toSubmissions } from '../../../src/submissions/submission.ts';
import { parseKey } from '../../../src/submissions/submission-key.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildFile } from '../../support/build-file.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildSubmissionChoice } from '../../support/build-submission-choice.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';
import { cases } from '../../support/tier.ts';

const RUNNING = new AbortController().signal;

interface FileInput {
  readonly key: string;
  readonly as: 'file' | 'text';
  readonly files: readonly { readonly content: string; readonly contentType: string }[];
}

/** What a case sends: texts and files by input. */
interface Sent {
  readonly values: readonly (readonly [key: string, text: string])[];
  readonly inputs: readonly FileInput[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The case that sends this, its files in folders of that name. */
function caseOf({ values, inputs }: Sent, folder = 'a', id = `${folder}/`): KnownCase {
  const files = inputs.flatMap(({ key, as, files }, input) =>
    files.map(({ content, contentType }, index) => ({
      input: key,
      as,
      file: buildFile({ path: `${folder}/${input}/${index}`, sha256: sha256(content), contentType }),
    })),
  );
  return { id, files, row: null, values: Object.fromEntries(values) };
}

const submissionsOf = (...cases: readonly KnownCase[]) =>
  toSubmissions(cases, buildAgentVersion(), buildSubmissionChoice(), buildOrigin());

/** The part of the key that stands for what is sent. */
function contentOf(one: KnownCase): string {
  const [submission] = submissionsOf(one);
  return parseKey(submission?.key ?? '')?.content ?? 'no key';
}

const keyOf = (sent: Sent) => contentOf(caseOf(sent));

const TYPES = ['application/pdf', 'image/png', 'text/plain'];
const FILE = fc.record({ content: fc.string({ maxLength: 4 }), contentType: fc.constantFrom(...TYPES) });
const KEYS = ['a', 'b', 'c', 'd', 'documents', '__proto__x', 'images', '10', '9'];

/** One to three texts and one to three inputs of one to three files. */
const SENT: fc.Arbitrary<Sent> = fc
  .tuple(
    fc.shuffledSubarray(KEYS, { minLength: 4, maxLength: 6 }),
    fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.record({
        as: fc.constantFrom('file' as const, 'text' as const),
        files: fc.array(FILE, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([keys, texts, inputs]) => ({
    values: texts.map((text, index) => [keys[index] ?? '', text] as const),
    inputs: inputs.map(({ as, files }, index) => ({
      key: keys[keys.length - 1 - index] ?? '',
      as,
      // Only one file can be a text.
      files: as === 'text' ? files.slice(0, 1) : files,
    })),
  }));

const withInput = ({ values, inputs }: Sent, change: (input: FileInput) => FileInput): Sent => {
  const [first, ...others] = inputs;
  return { values, inputs: first === undefined ? [] : [change(first), ...others] };
};

const withValue = ({ values, inputs }: Sent, change: (key: string, text: string) => [string, string]): Sent => {
  const [[key, text] = ['', ''], ...others] = values;
  return { values: [change(key, text), ...others], inputs };
};

/** Each changes one thing of what is sent; null if the case has nothing that could be changed so. */
const CHANGES: Readonly<Record<string, (sent: Sent) => Sent | null>> = {
  'the content of a file': (sent) =>
    withInput(sent, (input) => ({
      ...input,
      files: input.files.map((file, at) => (at === 0 ? { ...file, content: `${file.content}.` } : file)),
    })),
  'the type of an uploaded file': (sent) =>
    sent.inputs[0]?.as !== 'file'
      ? null
      : withInput(sent, (input) => ({
          ...input,
          files: input.files.map((file, at) => (at === 0 ? { ...file, contentType: 'image/webp' } : file)),
        })),
  'the input of its files': (sent) => withInput(sent, (input) => ({ ...input, key: 'another' })),
  'the way of sending': (sent) => withInput(sent, (input) => ({ ...input, as: input.as === 'file' ? 'text' : 'file' })),
  'one more file': (sent) =>
    withInput(sent, (input) => ({ ...input, files: [...input.files, { content: '', contentType: 'image/png' }] })),
  'one file less': (sent) => withInput(sent, (input) => ({ ...input, files: input.files.slice(1) })),
  'the order of the files of one input': (sent) => {
    const [first, second] = sent.inputs[0]?.files ?? [];
    if (first === undefined || second === undefined || JSON.stringify(first) === JSON.stringify(second)) return null;
    return withInput(sent, (input) => ({ ...input, files: [second, first, ...input.files.slice(2)] }));
  },
  'a file that moved to another input': (sent) => {
    const [from, to, ...others] = sent.inputs;
    const [moved, ...left] = from?.files ?? [];
    if (from === undefined || to === undefined || moved === undefined) return null;
    const inputs = [{ ...from, files: left }, { ...to, files: [moved, ...to.files] }, ...others];
    return { ...sent, inputs };
  },
  'a text': (sent) => withValue(sent, (key, text) => [key, `${text} `]),
  'the input of a text': (sent) => withValue(sent, (_, text) => ['another', text]),
  'one more text': ({ values, inputs }) => ({ values: [...values, ['another', '']], inputs }),
  'one text less': ({ values, inputs }) => ({ values: values.slice(1), inputs }),
  'texts that changed places': ({ values, inputs }) => {
    const [first, second, ...others] = values;
    if (first === undefined || second === undefined || first[1] === second[1]) return null;
    return { values: [[first[0], second[1]], [second[0], first[1]], ...others], inputs };
  },
  'a file that became a text of its content': ({ values, inputs: [first, ...others] }) =>
    first === undefined ? null : { values: [...values, [first.key, first.files[0]?.content ?? '']], inputs: others },
};

const RUNS = cases(300);

describe('the key of a case', () => {
  for (const [what, change] of Object.entries(CHANGES)) {
    it(`is another if this changes: ${what}`, () => {
      let tried = 0;
      fc.assert(
        fc.property(SENT, (sent) => {
          const changed = change(sent);
          if (changed === null) return;
          tried += 1;
          expect(keyOf(changed)).not.toBe(keyOf(sent));
          const [one, other] = [caseOf(sent, 'a'), caseOf(changed, 'b')];
          expect(submissionsOf(one, other)).toHaveLength(2);
        }),
        { numRuns: RUNS },
      );
      expect(tried).toBeGreaterThan(RUNS / 6);
    });
  }

  it('is the same whatever the order of `inputs`, the name of the folder and the place of the workspace', () => {
    const shuffled = SENT.chain((sent) =>
      fc.record({
        sent: fc.constant(sent),
        values: fc.shuffledSubarray([...sent.values], { minLength: sent.values.length }),
        inputs: fc.shuffledSubarray([...sent.inputs], { minLength: sent.inputs.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ sent, values, inputs }) => {
        expect(keyOf({ values, inputs })).toBe(keyOf(sent));
        const twins = submissionsOf(caseOf(sent, 'a'), caseOf({ values, inputs }, 'renamed'));
        expect(twins.map(({ cases }) => cases.map(({ id }) => id))).toEqual([['a/', 'renamed/']]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is another for each of thousands of cases that differ', () => {
    const cases = fc
      .sample(fc.uniqueArray(SENT, { minLength: 500, maxLength: 500, selector: JSON.stringify }), 4)
      .flat();
    const distinct = new Map(
      cases.map((sent) => [
        JSON.stringify([
          sent.values.toSorted(),
          sent.inputs
            .toSorted((a, b) => (a.key < b.key ? -1 : 1))
            .map(({ key, as, files }) => [
              key,
              as,
              files.map(({ content, contentType }) => (as === 'text' ? [content] : [content, contentType])),
            ]),
        ]),
        keyOf(sent),
      ]),
    );
    expect(new Set(distinct.values()).size).toBe(distinct.size);
    expect(distinct.size).toBeGreaterThan(1_900);
  });

  it('does not depend on the values of a row that are not sent, nor on its line and table', () => {
    const row = (line: number, note: string) => ({
      ...caseOf({ values: [['url', 'https://a.example']], inputs: [] }, 'a', `t.csv:${line}`),
      row: { source: `t${line}.csv`, line, values: { url: 'https://a.example', note } },
    });
    expect(contentOf(row(2, 'x'))).toBe(contentOf(row(3, 'y')));
  });

  it('is the same for a path of Windows and one of POSIX, if a text contains it', () => {
    const systems = [
      workspaceNames('D:\\a\\repo', win32).nameOf('D:\\a\\repo\\alerts\\7\\Ärger [1].json'),
      workspaceNames('/home/runner/repo', posix).nameOf('/home/runner/repo/alerts/7/Ärger [1].json'),
    ];
    const keys = systems.map((path) => {
      const values = [['source', fill('{path} {dir} {name} {stem}', fileNames(path ?? ''))]] as const;
      const file = buildFile({ path: path ?? '', sha256: sha256('x') });
      return contentOf({ ...caseOf({ values, inputs: [] }), files: [{ input: 'a', as: 'file', file }] });
    });
    expect(systems[0]).toBe('alerts/7/Ärger [1].json');
    expect(keys[0]).toBe(keys[1]);
  });

  /** The case of all documents of the one folder, with its name in a text. */
  async function packIn(form: 'NFC' | 'NFD', oneJobPer: 'file' | 'folder'): Promise<KnownCase> {
    await using workspace = temporaryWorkspace();
    for (const name of ['Zusatz.pdf', 'Ärger.pdf', 'Bonität.pdf', 'Auszug.pdf']) {
      workspace.write(`Müller/${name}`.normalize(form), name);
    }
    const inputs = parseAgentInputs(
      `about: "{path} {dir} {name} {stem}"\ndocuments: { file: "${oneJobPer === 'file' ? '{dir}/*.pdf' : '{path}'}" }`,
    );
    if (!inputs.ok) throw new Error(inputs.error);
    const matched = await findFiles([oneJobPer === 'file' ? '*/Zus*' : '*/*.pdf'], workspace.path, RUNNING);
    const options = { inputs: inputs.value, workspace: workspace.path, signal: RUNNING };
    const found = await findFileCases(matched, oneJobPer, options);
    const [one] = found.ok ? found.value.cases : [];
    if (one === undefined) throw new Error('there is no case');
    const known = (file: KnownCase['files'][number]['file']): KnownFile => ({
      ...file,
      sha256: sha256(file.path.normalize('NFC')),
    });
    return { ...one, files: one.files.map((part) => ({ ...part, file: known(part.file as KnownFile) })) };
  }

  it.each(['file', 'folder'] as const)(
    'is the same for names that one disk composes and another decomposes, with `one-job-per: %s`',
    async (oneJobPer) => {
      const [composed, decomposed] = [await packIn('NFC', oneJobPer), await packIn('NFD', oneJobPer)];
      expect(composed.files.map(({ file }) => file.path)).not.toEqual(decomposed.files.map(({ file }) => file.path));
      expect(composed.files.length).toBeGreaterThanOrEqual(4);
      expect(decomposed.values).toEqual(composed.values);
      expect(contentOf(decomposed)).toBe(contentOf(composed));
    },
  );
});
