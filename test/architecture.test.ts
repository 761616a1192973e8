import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sourceFiles } from './support/source-files';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** Where the files of a ring may import from, beside their own folder. */
const ALLOWED: Readonly<Record<string, { folders: readonly string[]; packages: RegExp }>> = {
  core: { folders: [], packages: /^big\.js$/ },
  'hosts/office': { folders: ['core', 'hosts'], packages: /^(?!)/ },
  'hosts/xlsx': { folders: ['core', 'hosts'], packages: /^(fflate|saxes)$/ },
  'hosts/docx': { folders: ['core', 'hosts', 'hosts/xlsx'], packages: /^(fflate|saxes)$/ },
  'hosts/pdf': { folders: ['core', 'hosts'], packages: /^unpdf$/ },
  hosts: { folders: ['core'], packages: /^(?!)/ },
  calculation: { folders: ['core'], packages: /^(@univerjs\/(core|engine-formula)|numfmt)$/ },
  word: { folders: ['core'], packages: /^(docx(\/charts)?|numfmt|fflate)$/ },
  floor: { folders: [], packages: /^(?!)/ },
  appearance: { folders: ['core'], packages: /^(react|@fluentui\/.+)$/ },
  taskpane: {
    folders: ['core', 'hosts', 'hosts/office', 'hosts/docx', 'hosts/pdf', 'appearance', 'word', 'floor'],
    packages: /^(react|react-dom|@fluentui\/.+)(\/.+)?$/,
  },
  commands: { folders: ['core', 'hosts', 'hosts/office', 'floor'], packages: /^(?!)/ },
  workbench: {
    folders: ['core', 'hosts', 'hosts/xlsx', 'calculation', 'appearance', 'floor'],
    packages: /^(react|react-dom|@fluentui\/.+|big\.js|numfmt|fflate|saxes)(\/.+)?$/,
  },
  cli: {
    folders: ['core', 'hosts', 'hosts/xlsx', 'hosts/docx', 'hosts/pdf', 'calculation', 'word'],
    packages: /^(node:.+|commander)$/,
  },
};

function ringOf(path: string): string {
  const parts = relative(src, path).split(/[\\/]/);
  const two = parts.slice(0, 2).join('/');
  return two in ALLOWED ? two : (parts[0] ?? '');
}

/** Every import of a source file that its ring forbids, as `file → import`. */
function forbiddenImports(): string[] {
  const found: string[] = [];
  for (const file of sourceFiles(src)) {
    const ring = ringOf(file);
    const allowed = ALLOWED[ring];
    assert.ok(allowed, `${relative(root, file)} stands in a folder without a ring`);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      const ok = fileName.startsWith('.')
        ? isInward(ring, ringOf(resolve(dirname(file), fileName)), allowed.folders)
        : allowed.packages.test(fileName);
      if (!ok) found.push(`${relative(root, file)} → ${fileName}`);
    }
  }
  return found;
}

function isInward(from: string, to: string, folders: readonly string[]): boolean {
  return from === to || folders.includes(to);
}

/** The rooms of core, bottom first: a room may import from those before it (design: the house). */
const ROOMS: readonly string[] = [
  'workbook',
  'quantity',
  'messages',
  'findings',
  'words',
  'tables',
  'formulas',
  'diagnosis',
  'scoring',
  'checks',
  'fill',
  'narrative',
  'prose',
  'review',
];

/** Imports against the order of the rooms that still stand; nothing may be added. */
const AGAINST_THE_ORDER: readonly string[] = [
  'formulas/bind/indicators/indicators.ts → scoring/indicator/comparison',
];

/** Every import from a room into one above it, as `file → file`. */
function upwardImports(): string[] {
  const core = join(src, 'core');
  const roomOf = (path: string): string => relative(core, path).split(/[\\/]/)[0] ?? '';
  return [...sourceFiles(core)].flatMap((file) => {
    const own = ROOMS.indexOf(roomOf(file));
    assert.ok(own >= 0, `${relative(root, file)} stands in no room`);
    return ts
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.') && ROOMS.indexOf(roomOf(resolve(dirname(file), name))) > own)
      .map((name) => `${relative(core, file)} → ${relative(core, resolve(dirname(file), name))}`);
  });
}

describe('the rooms of core', () => {
  it('import from the rooms below them only', () => {
    assert.deepEqual(upwardImports().sort(), AGAINST_THE_ORDER);
  });
});

describe('the three rings', () => {
  it('import inward only', () => {
    assert.deepEqual(forbiddenImports(), []);
  });

  it('keep asynchronous code, clocks, randomness and the console out of core', () => {
    const offenders = [...sourceFiles(join(src, 'core'))].filter((file) =>
      /\b(async|await)\b|\bPromise\b|\bDate\.now\b|\bMath\.random\b|\bconsole\./.test(
        stripComments(readFileSync(file, 'utf8')),
      ),
    );
    assert.deepEqual(
      offenders.map((file) => relative(root, file)),
      [],
    );
  });
});

function stripComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}
