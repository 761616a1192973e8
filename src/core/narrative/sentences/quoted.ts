import type { CellAddress } from '../../workbook/address';
import type { Facts } from '../facts/facts';
import type { Part } from '../wording/parts';

/** Words of a cell within a sentence, without the full stop that ends them there. */
export function quotedWords(cell: CellAddress, written: string, label: string, facts: Facts): Part {
  return withoutStop(facts.words(cell, written, label));
}

/** The same of words that were found already. */
export function withoutStop(words: Part): Part {
  return words.kind === 'words' ? { ...words, unstopped: true } : words;
}
