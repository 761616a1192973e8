import { formatAddress } from '../../workbook/address';
import {
  isTelling,
  type AlternativeText,
  type BasisText,
  type ColumnWayText,
  type relationMessages as chinese,
} from '../zh-CN/relations';

export const relationMessages: typeof chinese = {
  'relation/blank': ({ cell }) => `${formatAddress(cell)} is empty, so this cannot be checked`,
  'relation/not-a-number': ({ cell, written }) =>
    `${formatAddress(cell)} holds “${written}”, which is not a number, so this cannot be checked`,
  'relation/guessed': ({ cell }) =>
    `What ${formatAddress(cell)} means can only be guessed (no header or label says it), so nothing was judged by it`,
  'relation/zero-over-zero': () => 'Both parts of the ratio are zero, so it means nothing',
  'relation/division-by-zero': () => 'The base of the ratio is zero, so it cannot be computed',

  'relation/violated': ({ name, expected, actual, alternatives, basis }) =>
    `${name} should be ${expected}, the table has ${actual}${either(alternatives)}${followed(basis)}`,
  'relation/missing': ({ name, expected, whole, alternatives }) =>
    `${whole} differs from the sum of its parts: ${name} is empty and would have to be ${expected}${either(alternatives)}`,
  'relation/at-least': ({ name, expected, actual, alternatives }) =>
    `${name} should not be below the sum of its listed parts, ${expected}; the table has ${actual}${either(alternatives)}`,
  'relation/demand': ({ subject, expected, actual }) =>
    `${subject} should total ${expected}, they add up to ${actual}`,
  'relation/column': ({ name, formula, broken, judged, first, example, actual, way }) =>
    `The column “${name}” goes its own way: ${broken} of ${judged} rows do not follow “${formula}”${wayText(way)}. ` +
    `${formatAddress(first)}, for one, has ${actual}, while ${example}`,
  'relation/truncated': ({ name, expected, actual }) =>
    `${name} rounds to ${expected}; the ${actual} in the table was cut off`,
  'relation/zero-base': ({ name, actual }) =>
    `${name} has a base of zero and cannot be computed, yet the table has ${actual}`,

  'cause/unit-slip': ({ factor }) => `Wrong unit: off by a factor of ${factor}, 元 and 万元 mixed up`,
  'cause/decimal-point': () => 'The decimal point has slipped',
  'cause/digit-transposition': () => 'Two digits are swapped',
  'cause/digit-changed': () => 'One digit is wrong',
  'cause/digit-lost': () => 'One digit was left out',
  'cause/digit-added': () => 'There is one digit too many',
  'cause/sign': () => 'The sign is reversed',
  'cause/percent-fraction': () => 'Percentage and fraction mixed up: off by a factor of 100',
  'cause/complement': () => 'This is the part not completed (100% less the right figure)',
  'cause/wrong-base': ({ calculation }) => `Wrong base: the figure in the table equals ${calculation}`,
  'cause/swapped-values': ({ other }) => `Swapped with ${formatAddress(other)}`,
  'cause/missing-addend': ({ name }) => `The total leaves out ${name}`,
  'cause/blank-addend': ({ name }) => `${name} was not entered`,
  'cause/extra-addend': ({ name }) => `The total counts ${name} once too often`,
  'cause/counted-twice': () =>
    'The total is exactly twice its parts: subtotals and what they sum were added up together',
  'cause/stale-total': () => 'The parts were entered but the total was not updated',
  'cause/copied-from-neighbour': ({ other }) => `Same as ${formatAddress(other)}: possibly copied from there`,
  'cause/last-year': ({ other }) => `Same as last year’s figure in ${formatAddress(other)}`,
  'cause/truncated': () => 'Cut off instead of rounded',
  'cause/zero-base': () => 'The base is zero',
  'cause/overwritten-formula': () => 'The cells beside it are formulas; this one was replaced by a constant',
  'cause/shifted-rows': ({ by }) => `The figures slipped ${by > 0 ? 'down' : 'up'} by a row`,
  'cause/whole-column': () => 'The whole column is computed otherwise than its header says',
  'cause/unknown': () => 'Cause unknown; please check the source documents',

  'fix/write': ({ cell, value }) => `Change ${formatAddress(cell)} to ${value}`,
  'fix/column': ({ first, count }) => `Correct ${count} figures from ${formatAddress(first)} on`,
  'fix/formula': ({ cell, formula }) => `Write the formula ${formula} into ${formatAddress(cell)}`,
  'fix/clear': ({ cell }) => `Clear ${formatAddress(cell)}`,
  'fix/swap': ({ first, second }) => `Swap ${formatAddress(first)} and ${formatAddress(second)}`,

  'relation/basis': (basis) => `${basis.name}: ${basis.formula} (${chosen(basis)})`,

  'fill/operand-missing': ({ name, cell }) =>
    `${name} needs a figure in ${formatAddress(cell)}, which is empty`,
  'fill/operand-in-words': ({ name, cell }) =>
    `${name} needs ${formatAddress(cell)}, whose number no formula can take from its text; type it as a number`,
  'fill/circular': ({ name, cell }) =>
    `${name} is read by the formula in ${formatAddress(cell)}, on which it would rest in turn, and is left empty`,
  'fill/zero-base': ({ name }) => `${name} has a base of zero and is left empty`,
  'fill/doubtful': ({ cell }) => `rests on ${formatAddress(cell)}, which is in doubt; check it first`,
  'fill/protected': ({ sheet }) => `Sheet “${sheet}” is protected and cannot be written to`,

  'rule/broken': ({ rule, problem }) => `The rule ${rule} itself failed and was not applied: ${problem}`,
};

function wayText(way: ColumnWayText | null): string {
  switch (way?.kind) {
    case undefined:
      return '';
    case 'shifted':
      return `; they seem to have slipped ${way.by > 0 ? 'down' : 'up'} by a row`;
    case 'operand':
      return `; all use “${way.used}” in place of “${way.declared}”`;
    case 'factor':
      return way.factor === '-1'
        ? '; all have the opposite sign'
        : `; all are ${way.factor} times what they should be`;
  }
}

function either(alternatives: readonly AlternativeText[]): string {
  return alternatives
    .map(
      ({ name, cell, expected }) =>
        `; or ${name} (${formatAddress(cell)}) is wrong and should be ${expected}`,
    )
    .join('');
}

function followed(basis: BasisText | null): string {
  return isTelling(basis) ? `; this table is checked by ${basis.formula} (${chosen(basis)})` : '';
}

function chosen({ from, rows }: BasisText): string {
  switch (from) {
    case 'header':
      return 'its header says so';
    case 'columns':
      return 'it has the figures for no other way';
    case 'rows':
      return `${rows} of its rows are computed like this`;
    case 'usual':
      return 'it does not say how, so the usual way is taken';
  }
}
