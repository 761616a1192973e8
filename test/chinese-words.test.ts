import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sourceFiles } from './support/source-files';

const core = fileURLToPath(new URL('../src/core', import.meta.url));

/**
 * Where Chinese is at home: the lexicon, the grammar of printed rules, the wording of reports and of messages. In
 * `core/words` it belongs into the lexicon as well, so that its patterns are counted too.
 */
const AT_HOME = /^(words\/lexicon|messages)\/|^scoring\/rule\/|^narrative\/(outlines|wording|sentences)\//;

/**
 * Patterns and comparisons with Chinese words that still stand outside `core/words`, room by room. A word is read once
 * (decision 0010): whoever removes some lowers the number, and nobody may raise it.
 */
const STILL: Readonly<Record<string, { readonly patterns: number; readonly comparisons: number }>> = {
  words: { patterns: 23, comparisons: 6 },
  narrative: { patterns: 0, comparisons: 1 },
  prose: { patterns: 45, comparisons: 26 },
};

const HAN = /\p{Script=Han}/u;
const COMPARING = new Set(['includes', 'startsWith', 'endsWith', 'indexOf', 'has', 'match', 'test', 'split']);

/** Whether a text literal decides something: compared, a case of a switch, looked for in a text, or listed in a set. */
function isCompared(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent))
    return [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      parent.operatorToken.kind,
    );
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    COMPARING.has(parent.expression.name.text)
  );
}

function countIn(file: string): { patterns: number; comparisons: number } {
  const counts = { patterns: 0, comparisons: 0 };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && HAN.test(node.text)) counts.patterns += 1;
    else if (ts.isStringLiteralLike(node) && HAN.test(node.text) && isCompared(node)) counts.comparisons += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return counts;
}

describe('Chinese words outside the reader of words', () => {
  it('become fewer, room by room', () => {
    const found: Record<string, { patterns: number; comparisons: number }> = {};
    for (const file of sourceFiles(core)) {
      const path = relative(core, file).replaceAll('\\', '/');
      if (AT_HOME.test(path)) continue;
      const { patterns, comparisons } = countIn(file);
      if (patterns + comparisons === 0) continue;
      const room = path.split('/')[0] ?? '';
      const sum = (found[room] ??= { patterns: 0, comparisons: 0 });
      sum.patterns += patterns;
      sum.comparisons += comparisons;
    }
    for (const [room, { patterns, comparisons }] of Object.entries(found)) {
      const still = STILL[room] ?? { patterns: 0, comparisons: 0 };
      assert.ok(patterns <= still.patterns, `${room}: ${patterns} patterns, ${still.patterns} allowed`);
      assert.ok(
        comparisons <= still.comparisons,
        `${room}: ${comparisons} comparisons, ${still.comparisons} allowed`,
      );
    }
  });
});
