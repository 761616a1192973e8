import assert from 'node:assert/strict';
import { tokensOf, type Token } from '../../../../src/core/workbook/formula/tokens';

/** The tokens of a formula that can be read. */
export function read(formula: string): readonly Token[] {
  const tokens = tokensOf(formula);
  assert.ok(tokens, `not understood: ${formula}`);
  return tokens;
}
