import { quoteSheet } from '../address';

/** Strings, which name no sheet, and the names of sheets before a `!`. */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.:]*)!/gu;

/**
 * A formula after sheets were renamed, all at once: `names` gives the new name of each by its old one. References into
 * other files and names of other sheets stay as they are.
 */
export function withSheetsRenamed(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes('!')) return formula;
  const lower = new Map([...names].map(([before, after]) => [before.toLowerCase(), after]));
  return formula.replace(PIECE, (piece: string, quoted: string | undefined, plain: string | undefined) => {
    const written = quoted?.replaceAll("''", "'") ?? plain;
    if (written === undefined) return piece;
    // `first:last!` spans sheets; each end may have been renamed.
    const ends = written.split(':');
    if (!ends.some((end) => lower.has(end.toLowerCase()))) return piece;
    const renamed = ends.map((end) => lower.get(end.toLowerCase()) ?? end);
    const [only] = renamed;
    if (renamed.length === 1 && only !== undefined) return `${quoteSheet(only)}!`;
    return `'${renamed.join(':').replaceAll("'", "''")}'!`;
  });
}

/** Whether a formula reads cells of a sheet. */
export function namesSheet(formula: string, name: string): boolean {
  return withSheetsRenamed(formula, new Map([[name, `${name}_`]])) !== formula;
}
