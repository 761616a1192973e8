import type { next as zhNext, steps as zhSteps } from '../../zh-CN/views/steps';

/** The same in English. */
export const steps: typeof zhSteps = {
  label: 'Progress',
  names: { overview: 'Read', findings: 'Check', fill: 'Fill', report: 'Report', proof: 'Proof' },
  changed: 'Sheet has changed',
  reading: 'Reading',
  notChecked: 'Not checked',
  notPlanned: 'Not previewed',
  notWritten: 'Not written',
  notProofed: 'Not proof-read',
  nothingRead: 'No table read',
  tables: (count) => (count === 1 ? '1 table' : `${count} tables`),
  unread: (count) => `, ${count} not read`,
  asked: (count) => `, ${count} ${count === 1 ? 'column' : 'columns'} to settle`,
  cannotCheck: 'No table read, nothing checked',
  nothingToCheck: 'Nothing in these tables can be checked',
  found: (errors, warnings, hints) =>
    [
      errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
      warnings > 0 ? `${warnings} to verify` : '',
      hints > 0 ? `${hints} ${hints === 1 ? 'hint' : 'hints'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  alsoUnchecked: (count) => `; ${count} figures not checked`,
  unchecked: (checked, unchecked) => `${checked} figures checked and right, ${unchecked} not checked`,
  gapsLeft: (checked, gaps) => `${checked} figures checked and right, ${gaps} blanks not checked`,
  unreadLeft: (checked, unread) => `${checked} figures checked and right, ${unread} regions not read`,
  clean: 'All checked, nothing found',
  explained: (count) => `All checked, ${count} explained`,
  cannotFill: 'No table read',
  fillable: (count) => `${count} ${count === 1 ? 'blank' : 'blanks'} can be filled`,
  leftBlank: (count) => `No blank can be filled, ${count} left blank`,
  filled: 'No blank to fill',
  cannotWrite: 'No report can be written from these tables',
  gaps: (count) => (count > 0 ? `${count} to fill in` : ''),
  toVerify: (count) => (count > 0 ? `${count} to verify` : ''),
  toUpdate: (count) => (count > 0 ? `${count} to update` : ''),
  and: ', ',
  written: 'Written, nothing to fill in',
  noFigures: 'No text with figures',
  allAgree: 'Every figure compared agrees',
  proofed: (contradicted, toVerify, unchecked) =>
    [
      contradicted > 0 ? `${contradicted} contradicted` : '',
      toVerify > 0 ? `${toVerify} to verify` : '',
      unchecked > 0 ? `${unchecked} not checked` : '',
    ]
      .filter(Boolean)
      .join(', '),
};

export const next: typeof zhNext = {
  bind: 'Set by hand',
  check: 'Check workbook',
  errors: (count) => (count === 1 ? 'See 1 error' : `See ${count} errors`),
  fill: (count) => (count === 1 ? 'Fill 1 blank' : `Fill ${count} blanks`),
  report: 'Write report',
  gaps: (count) => `Fill in ${count} ${count === 1 ? 'gap' : 'gaps'}`,
  proof: 'Proof-read',
  export: 'Export Word',
};
