/**
 * Measures what `npm run build` made and fails when the pane has become too heavy: `npm run budgets`.
 * Only our own code counts: Office.js is loaded by every add-in and usually cached.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes of JavaScript a page may load before anything is shown. */
const INITIAL_LIMIT = 160_000;

/** Texts that only code for file formats contains (zip archives, workbook parts, documents). */
const FILE_FORMAT_MARKS = ['invalid zip data', 'xl/workbook.xml', 'xl/worksheets', 'word/document.xml'];

/** Those that nothing of the pane may ever load; a Word document that is proof-read comes in an archive. */
const NEVER = ['xl/workbook.xml', 'xl/worksheets'];

/**
 * A text that only the Word library contains, which brings a zip writer and workbook parts for its charts. Its chunk
 * is loaded when a report is exported; the pane must not need it, or any other code for files, before that.
 */
const WORD_MARK = 'word/document.xml';

const dist = process.argv[2] ?? 'dist';

/** The page's own scripts, in order; Office.js and what stands in for Excel are not ours to count. */
function initialScripts(page) {
  const html = readFileSync(join(dist, page), 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
  return sources.filter((source) => !source.endsWith('office.js') && source !== 'bridge.js');
}

/** The chunks that a script may load later: webpack's runtime names each by id and hash. */
function laterChunks(script) {
  const code = readFileSync(join(dist, script), 'utf8');
  return readdirSync(dist).filter((file) => {
    const [, id, hash] = /^(\w+)\.([0-9a-f]{8})\.js$/.exec(file) ?? [];
    return id !== undefined && new RegExp(`\\b"?${id}"?:"${hash}"`).test(code);
  });
}

const gzipSize = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const problems = [];

for (const page of ['taskpane.html', 'commands.html']) {
  if (!existsSync(join(dist, page)))
    throw new Error(`${join(dist, page)} is missing: run npm run build first`);
  const initial = initialScripts(page);
  const later = initial.flatMap(laterChunks);
  const size = initial.reduce((sum, file) => sum + gzipSize(file), 0);
  const rest = later.reduce((sum, file) => sum + gzipSize(file), 0);
  console.log(`${page}: ${kilobytes(size)} initial of ${kilobytes(INITIAL_LIMIT)}, ${kilobytes(rest)} later`);
  if (initial.length === 0) problems.push(`${page} loads no script of ours`);
  if (size >= INITIAL_LIMIT) problems.push(`${page}: initial JavaScript is ${kilobytes(size)}`);
  for (const file of [...initial, ...later]) {
    const code = readFileSync(join(dist, file), 'utf8');
    if (later.includes(file) && code.includes(WORD_MARK)) {
      console.log(`${page}: ${kilobytes(gzipSize(file))} of these only to export Word`);
      continue;
    }
    for (const mark of later.includes(file) ? NEVER : FILE_FORMAT_MARKS) {
      if (code.includes(mark)) problems.push(`${page}: ${file} contains a file-format library ("${mark}")`);
    }
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
