import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactKeysIn, resourceIdsIn, safeFileName } from '../../../src/results/reference.ts';
import { anyCharacter } from '../../support/any-character.ts';

const idsIn = (...values: readonly unknown[]) =>
  resourceIdsIn(values.map((json, at) => ({ key: `o${at}`, dataType: 'application/json', value: '', json })));

describe('the resources that outputs refer to', () => {
  it('are named by address or by object, at any depth, each once', () => {
    const address = 'https://api.roe-ai.com/v1/agents/jobs/1/references/page%201.png/?download=true';
    expect(
      idsIn(
        { references: [address, { resource_id: 'b' }] },
        { steps: [{ references: ['/v1/x/references/c#top'] }], references: [{ resource_id: 'b' }] },
      ),
    ).toEqual(['b', 'c', 'page 1.png']);
    expect(idsIn({ references: ['/v1/x/references/d', '/v1/x/references/.a./', { resource_id: 'b.' }] })).toEqual([
      ...['.a.', 'b.', 'd'],
    ]);
  });

  it('are searched for only within the limits of depth and number', () => {
    const reference = { references: [{ resource_id: 'a' }] };
    expect(idsIn(reference, Array(50_000).fill(0))).toEqual(['a']);
    expect(idsIn(reference, Array(200_000).fill(0))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['an address of something else', 'https://roe-ai.com/jobs/1/files/a/'],
    ['an address without an id', 'https://roe-ai.com/references/'],
    ['an address of what is below one', '/references/a/thumbnail'],
    ['an escape that is none', '/references/%E0%A4%A'],
    ['a folder above', '/references/../'],
    ['dots alone', { resource_id: '...' }],
    ['nothing', { resource_id: '' }],
    ['half a character', { resource_id: '\ud83d' }],
    ['a number', { resource_id: 7 }],
    ['a list', [['a']]],
    ['an address in a list', ['/references/a']],
    ['a null', null],
  ])('are none if there is %s', (_, item) => {
    expect(idsIn({ references: [item] })).toEqual([]);
  });

  it('are found only under the name `references`, in a list', () => {
    expect(
      idsIn({ reference: [{ resource_id: 'a' }] }, { references: { resource_id: 'b' } }, 'references', null),
    ).toEqual([]);
  });
});

describe('the name under which one is saved', () => {
  const nameOf = (id: string, type: string | null = null) => safeFileName(id, type, new Set());

  it.each([
    ['report.pdf', null, 'report.pdf'],
    ['résumé 1.PDF', null, 'resume_1.PDF'],
    ['page', 'image/png', 'page.png'],
    ['page', 'no/such', 'page.bin'],
    ['page', null, 'page.bin'],
    ['page', '', 'page.bin'],
    ['../../etc/passwd', 'text/plain', 'etc_passwd.txt'],
    ['a ! b--', 'text/plain', 'a_b.txt'],
    [`a.${'x'.repeat(50)}`, null, `a.${'x'.repeat(11)}`],
    [`${'a'.repeat(300)}.pdf`, null, `${'a'.repeat(96)}.pdf`],
    ['.hidden', 'text/html', 'hidden.html'],
    ['nul.txt', null, '_nul.txt'],
    ['???', 'image/jpeg', 'reference.jpg'],
  ])('of %s, which is %s, is %s', (id, type, name) => {
    expect(nameOf(id, type)).toBe(name);
  });

  it('is a name on every system, whatever the id and the type', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.option(fc.string()), (id, type) => {
        const name = nameOf(id, type);
        expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name.length).toBeLessThanOrEqual(110);
      }),
    );
  });

  it('has a number from the second on', () => {
    const taken = new Set<string>();
    expect([1, 2, 3].map(() => safeFileName('a.png', null, taken))).toEqual(['a.png', 'a-2.png', 'a-3.png']);
  });

  it('is unique even on systems that ignore case', () => {
    const id = fc.constantFrom('a.png', 'A.png', 'a', 'A', 'a!.png', 'a-2.png', 'ä.png');
    fc.assert(
      fc.property(fc.array(id, { maxLength: 20 }), (ids) => {
        const taken = new Set<string>();
        const names = ids.map((each) => safeFileName(each, 'image/png', taken).toLowerCase());
        expect(new Set(names).size).toBe(ids.length);
      }),
    );
  });
});

it('what tools returned is named by keys of a folder of the job and a name, at any depth, each once', () => {
  const json = {
    evidence_data: ['agent-job-7/b.json', 'agent-job-7/a 1.csv', 'agent-job-7/b.json'],
    deep: { source: 'agent-job-a_1-x/tables/2.json', only: ['agent-job-7/b.json'] },
    others: [
      'agent-job-7',
      'agent-job-7/',
      'see agent-job-7/c.json',
      'job-7/d.json',
      `agent-job-7/${'x'.repeat(400)}`,
      7,
    ],
  };
  expect(artifactKeysIn([{ key: 'o', dataType: 'application/json', value: '', json }])).toEqual([
    'agent-job-7/a 1.csv',
    'agent-job-7/b.json',
    'agent-job-a_1-x/tables/2.json',
  ]);
});
