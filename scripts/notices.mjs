/**
 * Writes `dist/THIRD-PARTY.txt`: name, version and licence of every package whose code ships, with the text of its
 * licence. Fails where a package has a licence that nobody here has looked at.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Licences that allow the code to be shipped with ours when their text goes along. */
const KNOWN = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '(Apache-2.0 AND MIT)',
]);

/** Packages that name their licence in a file only. */
const READ_BY_HAND = {
  '@microsoft/office-js': 'Microsoft Office.js: may be hosted with an add-in (LICENSE.md of the package)',
};

/** The packages of the lock file that are not for development only, in order of their names. */
export function shipped() {
  const { packages } = JSON.parse(readFileSync(path('package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, { dev, optional }]) => place !== '' && !dev && existsSync(path(place)) && !optional)
    .map(([place, { version }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const { license } = JSON.parse(readFileSync(path(`${place}/package.json`), 'utf8'));
      return { name, version, place, license: READ_BY_HAND[name] ?? license ?? 'none' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those whose licence is not among the known. */
export const unknown = (packages) =>
  packages.filter(({ name, license }) => !KNOWN.has(license) && !(name in READ_BY_HAND));

function textOf(place) {
  const file = readdirSync(path(place)).find((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return file === undefined ? '' : readFileSync(path(`${place}/${file}`), 'utf8').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = shipped();
  const strange = unknown(packages).map(({ name, license }) => `${name}: ${license}`);
  if (strange.length > 0) throw new Error(`licences that nobody has looked at: ${strange.join(', ')}`);
  const entries = packages.map(
    ({ name, version, license, place }) => `${name} ${version}\n${license}\n\n${textOf(place)}\n`,
  );
  mkdirSync(path('dist'), { recursive: true });
  writeFileSync(path('dist/THIRD-PARTY.txt'), entries.join(`\n${'-'.repeat(80)}\n\n`));
}
