import { figuresIn } from '../../formulas/expression';
import type { Piece } from '../model';
import type { Part, Sentence } from './parts';
import { branchOf, textOf } from './text';
import { referable } from '../facts/value';

/**
 * The sentence as it reads now, piece by piece with the cells behind each (溯源): the third reading of a sentence.
 * The pieces' texts joined are the sentence's text.
 */
export function piecesOf(sentence: Sentence): readonly Piece[] {
  return sentence.flatMap((part) =>
    part.kind === 'choice' ? piecesOf(branchOf(part)) : [{ text: textOf([part]), cells: cellsOf(part) }],
  );
}

function cellsOf(part: Exclude<Part, { kind: 'choice' }>): Piece['cells'] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'words':
      return [part.cell];
    case 'number':
      return figuresIn(referable(part.value)).map(({ cell }) => cell);
  }
}
