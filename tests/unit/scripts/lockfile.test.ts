import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { completeLockfile, missingPackages } from '../../../scripts/setup/lockfile.mjs';
import { platformOf } from '../../../scripts/setup/platform-of.mjs';

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'tiny' },
    'node_modules/tool': {
      version: '1.0.0',
      resolved: 'https://packages.example/tool',
      optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/win32-x64': '1.0.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.0.0', integrity: 'sha512-x', optional: true },
    'node_modules/old': { version: '2.0.0', dev: true },
    'node_modules/old/node_modules/tool': { version: '0.9.0', dev: true, optionalDependencies: { '@tool/linux-x64': '0.9.0' } },
  },
};

test('a platform package that is absent, or there in another version only, is missing', () => {
  assert.deepEqual(
    missingPackages(lock).map(({ name, spec }) => `${name}@${spec}`),
    ['@tool/win32-x64@1.0.0', '@tool/linux-x64@0.9.0'],
  );
});

test('a missing package that the registry does not have is described by its name', async () => {
  const { lock: complete } = await completeLockfile(lock, async () => undefined);
  assert.deepEqual(complete.packages['node_modules/@tool/win32-x64'], { version: '1.0.0', cpu: ['x64'], optional: true, os: ['win32'] });
});

test('a missing package goes where Node will look for it, and is for development only if what asks for it is', async () => {
  const { added, lock: complete } = await completeLockfile(lock, async () => undefined);
  const nested = 'node_modules/old/node_modules/@tool/linux-x64';
  assert.deepEqual(added, ['node_modules/@tool/win32-x64', nested]);
  assert.deepEqual(complete.packages[nested], { version: '0.9.0', cpu: ['x64'], dev: true, optional: true, os: ['linux'] });
});

test('what the registry says comes before what the name says, and what it asks for is added too', async () => {
  const ask = async (name: string) =>
    name === '@tool/win32-x64' ? { cpu: ['x64', 'arm64'], integrity: 'sha512-y', optionalDependencies: { more: '3.0.0' } } : undefined;
  const { lock: complete } = await completeLockfile(lock, ask);
  const entry = complete.packages['node_modules/@tool/win32-x64'];
  assert.deepEqual(Object.keys(entry), ['version', 'integrity', 'cpu', 'optional', 'os', 'optionalDependencies']);
  assert.deepEqual(entry.cpu, ['x64', 'arm64']);
  assert.equal(complete.packages['node_modules/more'].version, '3.0.0');
});

test('addresses are taken out, places are sorted, the given lockfile stays as it was', async () => {
  const before = JSON.stringify(lock);
  const { lock: complete } = await completeLockfile(lock, async () => undefined);
  assert.doesNotMatch(JSON.stringify(complete), /resolved|packages\.example/);
  assert.deepEqual(
    Object.keys(complete.packages),
    Object.keys(complete.packages).toSorted((a, b) => a.localeCompare(b, 'en')),
  );
  assert.equal(JSON.stringify(lock), before);
});

test('the platform is read from the names that packages use', () => {
  assert.deepEqual(platformOf('@pagefind/windows-x64'), { os: ['win32'], cpu: ['x64'] });
  assert.deepEqual(platformOf('lightningcss-linux-arm-gnueabihf'), { os: ['linux'], cpu: ['arm'], libc: ['glibc'] });
  assert.deepEqual(platformOf('@img/sharp-linuxmusl-arm64'), { os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
  assert.deepEqual(platformOf('@rolldown/binding-wasm32-wasi'), { cpu: ['wasm32'] });
});

test("the project's own lockfile is complete and holds no address: if not, run npm run lockfile", () => {
  const own = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'));
  assert.deepEqual(missingPackages(own), []);
  assert.deepEqual(
    Object.entries<{ resolved?: string }>(own.packages).filter(([, entry]) => entry.resolved !== undefined),
    [],
  );
});
