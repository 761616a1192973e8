import { figuresIn } from '../../formulas/language/expression';
import type { Piece } from '../model';
import { holds } from './conditions';
import { formulaOf } from './formula';
import type { Part, Sentence } from './parts';
import { branchOf, textOf } from './text';
import { referable } from '../facts/value';

/**
 * The sentence as it reads now, piece by piece with the cells behind each (溯源): the third reading of a sentence.
 * The pieces' texts joined are the sentence's text. `sheet` is the one that the pieces' formulas stand on.
 */
export function piecesOf(sentence: Sentence, sheet: string): readonly Piece[] {
  return sentence.flatMap((part): readonly Piece[] => {
    if (part.kind === 'choice') return piecesOf(branchOf(part), sheet);
    if (part.kind === 'if') return piecesOf(holds(part.when) ? part.then : part.otherwise, sheet);
    return [{ text: textOf([part]), cells: cellsOf(part), formula: formulaOf([part], sheet) }];
  });
}

function cellsOf(part: Exclude<Part, { kind: 'choice' | 'if' }>): Piece['cells'] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'words':
      return [part.cell];
    case 'number':
      return figuresIn(referable(part.value)).map(({ cell }) => cell);
  }
}
