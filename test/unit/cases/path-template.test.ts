import { resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillPath, parsePathTemplate } from '../../../src/cases/path-template.ts';
import { workspaceNames } from '../../../src/files/workspace-paths.ts';

const WORKSPACE = resolve('/workspace');
const NAMES = workspaceNames(WORKSPACE);

const parsed = (template: string) => parsePathTemplate(template, (word) => /^[a-z]$/.test(word), NAMES);

/** The templates have the placeholders `{a}` to `{z}`, and those without a value are empty. */
function filled(template: string, values: Readonly<Record<string, string>> = {}, isTrusted = false) {
  const path = parsed(template);
  if (!path.ok) return path.error;
  const found = fillPath(path.value, (word) => values[word] ?? null, isTrusted, NAMES);
  if (found.kind !== 'path') return found.kind;
  return [found.base, found.glob?.replaceAll(sep, '/') ?? null, found.prefix];
}

describe('a template of a path', () => {
  it.each<[string, Record<string, string>, [string, string | null, string]]>([
    ['a.csv', {}, ['a.csv', null, '']],
    ['x/a.csv', {}, ['x/a.csv', null, '']],
    ['./x//./a.csv', {}, ['x/a.csv', null, '']],
    ['{a}/b.csv', { a: 'x/y' }, ['x/y/b.csv', null, '']],
    ['{a}{b}.csv', { a: 'x', b: 'y' }, ['xy.csv', null, '']],
    ['x{a}/{b}', { a: '1', b: '2' }, ['x1/2', null, '']],
    ['{folder}/{a}', { a: 'x' }, ['{folder}/x', null, '']],
    [`${WORKSPACE}/x/{a}`, { a: 'y' }, ['x/y', null, '']],
    ['{a}/b', { a: `${WORKSPACE}/x` }, ['x/b', null, '']],
    [`${WORKSPACE}/x{a}`, { a: 'y' }, ['xy', null, '']],
    ['{a}', { a: 'x' }, ['x', null, '']],
    ['xax', { a: 'y' }, ['xax', null, '']],
    ['x/{a}-{folder}-{b}', { a: '1', b: '2' }, ['x/1-{folder}-2', null, '']],
    ['*.pdf', {}, ['', '*.pdf', '']],
    [`${WORKSPACE}/*.pdf`, {}, ['', '*.pdf', '']],
    [`${WORKSPACE}/{a}*.pdf`, { a: 'y' }, ['', 'y*.pdf', 'y']],
    ['x/y/scan-*.pdf', {}, ['x/y', 'scan-*.pdf', 'scan-']],
    ['{a}/{b}-?.pdf', { a: 'x', b: 'y' }, ['x', 'y-?.pdf', 'y-']],
    ['x/a[12].pdf', {}, ['x', 'a[12].pdf', 'a']],
    ['x/**/{a}.pdf', { a: 'y' }, ['x', '**/y.pdf', '']],
    ['x/{a}*{b}', { a: 'y', b: 'z' }, ['x', 'y*z', 'y']],
    ['x/{a}y{b}*', { a: '1', b: '2' }, ['x', '1y2*', '1y2']],
    ['x/{a}*', { a: 'y/z' }, ['x', 'y/z*', '']],
    ['*/{a}', { a: './y' }, ['', '*/y', '']],
    ['*/{a}', { a: 'y/./z/.' }, ['', '*/y/z', '']],
    ['*/{a}', { a: 'y./.z' }, ['', '*/y./.z', '']],
    ['x/{a}*', { a: './y' }, ['x', 'y*', '']],
    ['x/{a}*', { a: 'y*[z]?' }, ['x', 'y[*][[]z][?]*', 'y*[z]?']],
    ['x/*{a}', { a: 'y ' }, ['x', '*y[ ]', '']],
    ['x/*{a}', { a: 'y z ' }, ['x', '*y z[ ]', '']],
    ['x/{a}*', { a: 'y\\z' }, ['x', sep === '/' ? 'y\\\\z*' : 'y/z*', '']],
  ])('%s with %j is found at %j', (template, values, found) => {
    expect(filled(template, values)).toEqual(found);
  });

  it.each<[string, Record<string, string>, string]>([
    ['{a}/b', {}, 'empty'],
    ['x/{a}', { a: '' }, 'empty'],
    ['x/{a}/*.pdf', {}, 'empty'],
    ['*/{a}', {}, 'empty'],
    ['{a}/b', { a: '.' }, 'empty'],
    ['x/{a}', { a: './' }, 'empty'],
    ['*/{a}', { a: '.' }, 'empty'],
    ['*/{a}', { a: './/.' }, 'empty'],
    ['x/{a}', { a: '..' }, 'outside'],
    ['x/{a}', { a: 'y/../z' }, 'outside'],
    ['x/{a}', { a: 'y\\..\\z' }, 'outside'],
    ['*/{a}', { a: '../z' }, 'outside'],
    ['*/.{a}', { a: '.' }, 'outside'],
    ['x/.{a}', { a: './y' }, 'outside'],
    ['x/{a}{b}', { a: '.', b: '.' }, 'outside'],
    ['x/.{a}', { a: '.\\y' }, 'outside'],
    ['x/../{a}', { a: 'y' }, 'outside'],
    ['x/{a}', { a: 'y\nz' }, 'outside'],
    ['x/{a}', { a: 'y\rz' }, 'outside'],
    ['x/{a}', { a: 'y\0z' }, 'outside'],
    ['x/{a}', { a: '/y' }, 'outside'],
    ['x/{a}', { a: '\\y' }, 'outside'],
    ['x/{a}', { a: 'C:y' }, 'outside'],
    ['x/{a}', { a: 'c:\\y' }, 'outside'],
    ['x/{a}', { a: `${WORKSPACE}/y` }, 'outside'],
    ['x{a}', { a: `${WORKSPACE}/y` }, 'outside'],
    ['{a}', { a: '/elsewhere/y' }, 'outside'],
    ['{a}', { a: 'C:y' }, 'outside'],
    ['../x', {}, 'outside'],
    ['../*.pdf', {}, 'outside'],
    ['/elsewhere/x', {}, 'outside'],
  ])('%s with %j is %s', (template, values, kind) => {
    expect(filled(template, values)).toBe(kind);
  });

  it.each<[string, string, unknown]>([
    ['{a}/b', '.', ['b', null, '']],
    ['{a}/*.pdf', '.', ['', '*.pdf', '']],
    ['*/{a}/b', '.', ['', '*/b', '']],
    ['*/.{a}', '.', 'outside'],
    ['{a}/../*.pdf', 'x', 'outside'],
    ['x/{a}', 'y\\..\\z', sep === '/' ? ['x/y\\..\\z', null, ''] : 'outside'],
    ['{a}/b', '', 'empty'],
    ['x/{a}*', 'y\r\nz', ['x', 'y??z*', 'y\r\nz']],
  ])('%s with "%s", from a path that was found, is %j', (template, a, found) => {
    expect(filled(template, { a }, true)).toEqual(found);
  });

  it('is shown as it was filled in', () => {
    const path = parsed('x/{a}/{a}-*.pdf');
    if (!path.ok) throw new Error(path.error);
    expect(fillPath(path.value, () => 'y', false, NAMES)).toMatchObject({ shown: 'x/y/y-*.pdf' });
    expect(fillPath(path.value, () => '..', false, NAMES)).toEqual({ kind: 'outside', shown: 'x/../..-*.pdf' });
  });

  it.each([
    ['x/[{a}].pdf', true],
    ['x/[a{b}c]', true],
    ['x/[{a}', false],
    ['x/[{a}y', false],
    ['x/[{folder}{a}]', true],
    ['x/{a}]', false],
    ['x/[1]{a}]', false],
    ['x/[1]/{a}', false],
    ['x/[1]{a}[2]', false],
    ['x/]{a}[1]', false],
    ['x/[{a}{b}]', true],
    ['x/[{a}y{b}]', true],
    ['x/[1]{a}[{b}]', true],
  ])('%s: that a placeholder stands in brackets is %j', (template, isRefused) => {
    expect(parsed(template)).toMatchObject(isRefused ? { ok: false, error: 'in-brackets' } : { ok: true });
  });

  it.each([
    ['.github/*.yml', true],
    ['x/.env', true],
    ['x/a.b', false],
    ['x/{a}.b', false],
    ['./x/*.pdf', false],
    ['{a}/.b/*', true],
  ])('%s: that it asks for hidden files is %j', (template, isAsked) => {
    expect(parsed(template)).toMatchObject({ value: { asksForHidden: isAsked } });
  });
});
