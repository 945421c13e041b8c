import { platformOf } from './platform-of.mjs';

/** Lists the optional packages that some package of a lockfile asks for and that the lockfile does not hold. */
export function missingPackages(lock) {
  const missing = [];
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, spec] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!findPackage(lock, parent, name, spec)) missing.push({ parent, name, spec, place: freePlace(lock, parent, name) });
    }
  }
  return missing;
}

/**
 * Adds every missing optional package to a lockfile and takes out the addresses it was made from. `ask(name, spec)` gives what the
 * registry says of a package, or undefined where it has none. Returns the new lockfile and the places it added.
 */
export async function completeLockfile(lock, ask) {
  const complete = { ...lock, packages: { ...lock.packages } };
  const added = [];
  // A package that was added may itself ask for others, so look again until nothing is missing.
  for (let missing = missingPackages(complete); missing.length > 0; missing = missingPackages(complete)) {
    for (const { parent, name, spec, place } of missing) {
      if (complete.packages[place]) continue;
      complete.packages[place] = newEntry(complete.packages[parent], name, spec, await ask(name, spec));
      added.push(place);
    }
  }
  for (const [place, entry] of Object.entries(complete.packages)) complete.packages[place] = withoutAddress(entry);
  return { lock: sortLockfile(complete), added };
}

/** Writes a lockfile as npm does: two spaces and a line end. */
export function printLockfile(lock) {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

// Node looks for a package beside the one that asks, then in each folder above it; npm's lockfile follows the same path.
function findPackage(lock, parent, name, spec) {
  for (const place of placesFor(parent, name)) {
    const entry = lock.packages[place];
    if (entry) return fits(entry, spec);
  }
  return false;
}

function placesFor(parent, name) {
  const places = [];
  for (let folder = parent; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    places.push(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
    if (folder === '') return places;
  }
}

// Platform packages are asked for by exact version. npm itself judges ranges, so any version passes for them here.
function fits(entry, spec) {
  return !isExact(spec) || entry.version === spec;
}

function isExact(spec) {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(spec);
}

// As high up as npm would put it, below the first folder that holds another version already.
function freePlace(lock, parent, name) {
  const places = placesFor(parent, name);
  const taken = places.findIndex((place) => lock.packages[place]);
  return taken === -1 ? places.at(-1) : places[Math.max(0, taken - 1)];
}

function newEntry(parent, name, spec, known) {
  if (!known && !isExact(spec)) throw new Error(`The registry has no "${name}", and "${spec}" does not say which version is meant.`);
  return sortKeys({
    version: spec,
    ...platformOf(name),
    ...known,
    ...(parent.dev && { dev: true }),
    optional: true,
  });
}

function withoutAddress(entry) {
  const { resolved, ...rest } = entry;
  // A link inside the project says where it leads in "resolved"; that is a folder, not an address.
  return entry.link ? entry : rest;
}

function sortLockfile(lock) {
  const places = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(places.map((place) => [place, lock.packages[place]])) };
}

// npm's own order: version and integrity, then plain values and lists by name, then objects by name.
function sortKeys(entry) {
  const rank = (key) => ['version', 'integrity'].indexOf(key) + 1 || (isPlainObject(entry[key]) ? 4 : 3);
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b, 'en')));
}

function isPlainObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
