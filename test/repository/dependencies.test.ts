import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      { dev?: boolean; hasInstallScript?: boolean; resolved?: string; integrity?: string; license?: string }
    >
  >;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lockfile = JSON.parse(read('package-lock.json')) as Lockfile;
const [, ships = '', builds = ''] = read('docs/dependencies.md').split(/^## /m);

const installed = Object.entries(lockfile.packages).filter(([path]) => path !== '');
const shipped = installed.filter(([, { dev }]) => !dev);

/** The packages of a table; each with a reason, or it is left out. */
const rowsOf = (section: string) => [...section.matchAll(/^\| `(.+?)` \| \S.* \|$/gm)].map(([, name]) => name);

describe('each dependency', () => {
  it.each([
    ['that ships', ships, manifest.dependencies],
    ['that builds and tests', builds, manifest.devDependencies],
  ])('%s is there for a reason that docs/dependencies.md gives, in order', (_, section, dependencies) => {
    expect(rowsOf(section)).toEqual(Object.keys(dependencies).sort());
  });

  it('has one exact version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('is locked by its hash', () => {
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });
});

describe('what ships', () => {
  it('has no install script that runs', () => {
    const scripts = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    const allowed = (JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> }).allowScripts;
    const running = scripts.filter((path) => allowed[path.replace(/^.*node_modules\//, '')] !== false);
    expect(running).toEqual([]);
  });

  it('is under licences that let it be passed on', () => {
    const licences = new Set(shipped.map(([, { license }]) => license ?? 'none'));
    const fine =
      /^(MIT|MIT\/X11|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|\(Apache-2\.0 AND BSD-3-Clause\))$/;
    const unstated = [...licences].filter((license) => !fine.test(license));
    // A package of the lockfile that states none has its text in the package.
    expect(unstated.filter((license) => license !== 'none')).toEqual([]);
  });

  it('comes with the licences of what is in it', () => {
    const licences = read('dist/licenses.txt');
    expect(licences).toMatch(/Permission is hereby granted/);
    // A dependency of which nothing ends in the bundle would have no reason.
    const missing = Object.keys(manifest.dependencies).filter(
      (name) => !licences.includes(`${name}@`) && !licences.includes(`${name}\n`),
    );
    expect(missing).toEqual([]);
  });
});
