import { names } from '../../../../core/messages/en-US/names';
import type { findings as zhCN } from '../../zh-CN/views/findings';

/** The same in English. */
export const findings: typeof zhCN = {
  nothingRead: 'No table read, nothing checked',
  nothingToCheck: 'Nothing in these tables can be checked',
  nothingToCheckHint: (figures) =>
    `${figures} figures were read; none can be compared with another. Please look over them yourself.`,
  clean: 'All checked, nothing found',
  cleanHint: (checked) => `${checked} figures were checked.`,
  comparedClean: 'What was checked is right',
  leftGaps: (count) => `There are ${count} blanks; what depends on them was not checked. `,
  leftBlank: (count) => `${count} figures not checked because of blanks. `,
  leftUnrelated: (count) => `${count} figures have nothing to be checked by. `,
  leftUnread: (count) => `${count} ${count === 1 ? 'region was' : 'regions were'} not read. `,
  goFill: 'Fill blanks',
  seeUnread: 'See what was not read',
  result: (errors, warnings, hints, unchecked) => {
    const found = [
      errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
      warnings > 0 ? `${warnings} to verify` : '',
      hints > 0 ? `${hints} ${hints === 1 ? 'hint' : 'hints'}` : '',
    ].filter(Boolean);
    const rest = unchecked > 0 ? ` ${unchecked} figures not checked.` : '';
    return `Check finished: ${found.length > 0 ? found.join(', ') : 'what was checked is right'}.${rest}`;
  },
  coverage: (checked, blank, other) =>
    [
      `${checked} figures checked`,
      blank > 0 ? `${blank} not checked: blank` : '',
      other > 0 ? `${other} with nothing to check by` : '',
    ]
      .filter(Boolean)
      .join(', '),
  severities: names.severities,
  filterLabel: 'Filter by severity',
  clearFilter: 'Clear',
  shown: (shown, all) => `${shown} of ${all} shown`,
  filteredOut: 'No finding matches the filter',
  search: 'Search findings',
  groupingLabel: 'Group by',
  groupings: { table: 'By table', severity: 'By severity', rule: 'By rule' },
  previous: 'Previous finding (Shift+F8)',
  next: 'Next finding (F8)',
  workbook: 'Whole workbook',
  listLabel: 'Findings',
  settled: 'Settled',
  fresh: 'New',
  fact: (actual, expected, unit) =>
    `In the table ${actual}, should be ${expected}${unit === '' ? '' : ` ${unit}`}`,
  calculation: 'Calculation',
  figuresLabel: 'Figures used',
  moreFigures: (count) => `${count} more`,
  certainties: {
    certain: 'This cell is wrong. ',
    likely: 'Most likely this cell is wrong. ',
    'one-of-these': 'One of these is wrong; please choose: ',
    'cannot-say': 'These figures do not agree; it cannot be told which cell is wrong. ',
  },
  hereOrInParts:
    'Either this cell is wrong or one of the figures in the calculation. Change it once your papers say that it is this cell: ',
  stop: '. ',
  alsoBreaks: (count) => `${count} more ${count === 1 ? 'relation fails' : 'relations fail'} because of it.`,
  choiceLabel: 'Possible corrections',
  changeTo: (figure) => `Change to ${figure}`,
  changeToFormula: 'Change to formula',
  changeChosen: 'Change the chosen one',
  correct: 'Correct',
  locked: 'This cell is protected, and stays so. Unprotect the sheet under Review and try again.',
  keep: 'Keep, give a reason',
  reason: 'Reason',
  reasonHint:
    'Kept in the workbook and written to the result sheet; the finding comes back when the cell changes.',
  reasonMissing: 'Please give a reason.',
  sameReason: (count) => `Same reason for the other ${count} of this kind`,
  keepReason: 'Save reason',
  explained: (count) => `Explained (${count})`,
  reasonGiven: (reason) => `Reason: ${reason}`,
  withdraw: 'Withdraw reason',
  rule: (title) => `Rule: ${title}`,
  left: (count) => `${count} more`,
  correctAll: (count) => `Correct all ${count}…`,
  showMarks: 'Mark cells',
};
