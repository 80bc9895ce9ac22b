import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  /** A file below src, or the name of a package. */
  readonly to: string;
  /** Types are gone when the program runs. */
  readonly typeOnly: boolean;
  /** Loaded when the program comes to that line. */
  readonly isLate: boolean;
}

/** The entries, which alone choose what stands for Roe and for the runner. */
const ENTRIES = [
  'main.ts',
  'post.ts',
  'merge.ts',
  'compare.ts',
  'sandbox/main.ts',
  'sandbox/post.ts',
  'sandbox/server.ts',
];
/** Runs in a thread that main starts. */
const CHECKER = 'checks/worker.ts';
/** Imports every entry point, so that one bundle holds them all. */
const PROGRAMS = 'programs.ts';
/** What runs in a browser is no part of the program's own tree. */
const APART = /^report\/html\/page/;

const sources = globSync('**/*.ts', { cwd: 'src' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !APART.test(path));

const IMPORT = /(?:^|\n)(import|export) (type )?([^;']*?)(?:from )?'([^']+)'|import\('([^']+)'\)/g;

const imports: Import[] = sources.flatMap((from) =>
  [...readFileSync(join('src', from), 'utf8').matchAll(IMPORT)].map(([, , type, names = '', fixed, late]) => {
    const to = fixed ?? late ?? '';
    const inner = names
      .replace(/[{}\s]/g, '')
      .split(',')
      .filter(Boolean);
    const typeOnly = fixed !== undefined && (type !== undefined || (names.startsWith('{') && inner.every(isType)));
    return {
      from,
      to: to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : to,
      typeOnly,
      isLate: late !== undefined,
    };
  }),
);

function isType(name: string): boolean {
  return name.startsWith('type');
}

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const own = imports.filter(({ to }) => to.endsWith('.ts'));
const shown = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);

const loads = Map.groupBy(
  own.filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
);

/** What is loaded with a part, early or late. */
function reach(path: string, { early = false } = {}, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { to, isLate } of loads.get(path) ?? []) if (!early || !isLate) reach(to, { early }, seen);
  return seen;
}

/** Each circle of arrows once, as a path. */
function circlesIn(arrows: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const targets = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (place: string, way: readonly string[]) => {
    if (way.includes(place)) circles.push([...way.slice(way.indexOf(place)), place].join(' → '));
    if (done.has(place) || way.includes(place)) return;
    for (const { to } of targets.get(place) ?? []) walk(to, [...way, place]);
    done.add(place);
  };
  for (const place of targets.keys()) walk(place, []);
  return circles;
}

describe('the parts of the program', () => {
  it('were all read', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(own.length).toBeGreaterThan(200);
  });

  it('below lib know nothing of the program', () => {
    expect(shown(own.filter(({ from, to }) => folderOf(from) === 'lib' && folderOf(to) !== 'lib'))).toEqual([]);
  });

  it('below roe know lib alone, and those below github nothing of Roe', () => {
    const fromRoe = own.filter(({ from, to }) => folderOf(from) === 'roe' && !['roe', 'lib'].includes(folderOf(to)));
    const fromGithub = own.filter(({ from, to }) => folderOf(from) === 'github' && folderOf(to) === 'roe');
    expect(shown([...fromRoe, ...fromGithub])).toEqual([]);
  });

  it('know the runner and Roe as ports: only the entries choose implementations', () => {
    const chosen = /^(github\/(actions-\w+|artifacts|octokit-api)|roe\/(connection|http|http-roe|download))\.ts/;
    const within = ({ from, to }: Import) => folderOf(from) === folderOf(to);
    const found = own.filter((edge) => !edge.typeOnly && chosen.test(edge.to) && !within(edge));
    expect(shown(found.filter(({ from }) => !ENTRIES.includes(from)))).toEqual([]);
  });

  it('speak HTTP to Roe in roe alone, and to the runner in github alone', () => {
    const http = imports.filter(({ from, to }) => to === 'undici' && folderOf(from) !== 'roe');
    const runner = imports.filter(({ from, to }) => /^@(actions|octokit)\//.test(to) && folderOf(from) !== 'github');
    expect(shown([...http, ...runner])).toEqual(['files/glob.ts imports @actions/glob']);
  });

  it('are given the clock and the environment: only the entries take those of the process', () => {
    const taking = sources.filter((path) =>
      /\bsystemClock\b|process\.env\b/.test(readFileSync(join('src', path), 'utf8')),
    );
    expect(taking.toSorted()).toEqual([...ENTRIES, 'lib/clock.ts'].toSorted());
  });

  it('are started by nobody but GitHub, and the checker by its thread', () => {
    const entries = [...ENTRIES, CHECKER];
    expect(shown(own.filter(({ from, to }) => entries.includes(to) && from !== PROGRAMS))).toEqual([]);
    const threads = imports.filter(({ to }) => to === 'node:worker_threads').map(({ from }) => from);
    expect(threads.sort()).toEqual(['checks/check-thread.ts', CHECKER]);
  });

  it('that evaluate what users wrote on what models wrote, which may never end, run in the checker alone', () => {
    const evaluating = /^checks\/(compile|output-schema|reject-when)\.ts|^jsonata$/;
    const users = imports.filter(({ to, typeOnly }) => !typeOnly && evaluating.test(to)).map(({ from }) => from);
    const reached = reach(CHECKER);
    expect([...new Set(users)].filter((path) => !reached.has(path))).toEqual([]);
    expect(ENTRIES.filter((entry) => [...reach(entry)].some((path) => evaluating.test(path)))).toEqual([]);
  });

  it('that the checker runs reach neither disk nor network, GitHub nor Roe', () => {
    const reached = reach(CHECKER);
    const outside = /^(node:(?!worker_threads|vm$)|undici|@actions|@octokit)/;
    expect(shown(imports.filter(({ from, to }) => reached.has(from) && outside.test(to)))).toEqual([]);
    expect([...reached].filter((path) => /^(github|roe)\//.test(path))).toEqual([]);
  });

  it('hold nothing that only tests use, although the sandbox holds the simulator of Roe', () => {
    const simulator = globSync('simulators/roe/**/*.ts');
    const loaded = new Set(['simulators/roe/server.ts', 'simulators/roe/sandbox.ts']);
    const packages = new Set<string>();
    for (const from of loaded) {
      for (const [, to = ''] of readFileSync(from, 'utf8').matchAll(/ from '([^']+)';/g)) {
        if (to.startsWith('.')) loaded.add(join(dirname(from), to));
        else if (!to.startsWith('node:')) packages.add(to);
      }
    }
    const left = simulator.filter((path) => !loaded.has(path)).map((path) => relative('simulators/roe', path));
    expect([...packages]).toEqual(['@fastify/busboy']);
    expect(left.filter((path) => !/\.test\.ts$|^(main|client|in-process)\.ts$|^schema\//.test(path))).toEqual([]);
    const users = own.filter(({ to }) => to.startsWith('../simulators/')).map(({ from }) => from);
    expect([...new Set(users)]).toEqual(['sandbox/server.ts']);
  });

  it('that a run needs before it asks Roe for the agent are loaded first, the others meanwhile', () => {
    const early = [...reach('main.ts', { early: true })];
    expect(early).toContain('agent/preflight.ts');
    const meanwhile = /^(cases\/find|files\/find|report\/(deliver|report|summary)|run\/(batch|prepare))/;
    expect(early.filter((path) => meanwhile.test(path))).toEqual([]);
    expect([...reach('main.ts')].filter((path) => meanwhile.test(path)).length).toBeGreaterThan(8);
  });

  it('that compare runs know nothing of Roe but the port', () => {
    const reached = [...reach('compare.ts')];
    expect(reached.length).toBeGreaterThan(20);
    expect(reached.filter((path) => folderOf(path) === 'roe')).toEqual(['roe/roe.ts']);
  });

  it('make no circle, types included', () => {
    expect(circlesIn(own)).toEqual([]);
  });

  it('stand in folders that make no circle, types included', () => {
    const between = own
      .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }))
      .filter(({ from, to }) => from !== to && from !== '' && to !== '');
    expect(circlesIn(between)).toEqual([]);
  });

  it('that only render text touch neither disk nor network', () => {
    const acting = /^(node:(fs|http|net|child_process)|undici)/;
    const pure = sources.filter((path) => folderOf(path) === 'report' && path !== 'report/deliver.ts');
    expect(shown(imports.filter(({ from, to }) => pure.includes(from) && acting.test(to)))).toEqual([]);
  });

  it('have no class of more than 120 lines, those of the page included', () => {
    const MAX_CLASS_LINES = 120;
    const classes = globSync('src/**/*.ts').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^( *)(?:export )?(?:abstract )?class (\w+).*?^\1}/gms)].map(
        ([text, , name]) => ({ path, name, lines: text.split('\n').length }),
      ),
    );
    expect(classes.length).toBeGreaterThan(20);
    expect(classes.filter(({ lines }) => lines > MAX_CLASS_LINES)).toEqual([]);
  });

  it('keep no list of promises, since one of them could reject before it is awaited', () => {
    const kept = /Promise<[^>]*>\[\]|(?:Set|Map)<(?:[^<>]*, )?Promise</;
    // The promises in these files never reject: a task group stores errors, and the others resolve to a value that says what failed.
    const harmless = ['lib/task-group.ts', 'run/batch.ts', 'results/collect.ts', 'results/save-references.ts'];
    const keeping = sources.filter((path) => kept.test(readFileSync(join('src', path), 'utf8')));
    expect(keeping.filter((path) => !harmless.includes(path))).toEqual([]);
  });
});
