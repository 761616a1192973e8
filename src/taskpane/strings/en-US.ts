import { names } from '../../core/messages/en-US/names';
import type { Strings } from './zh-CN';
import { binding } from './en-US/binding';
import { coverage } from './en-US/coverage';
import { report } from './en-US/report';
import { settings } from './en-US/settings';
import { trial } from './en-US/trial';

/** The same in English. */
export const enUS: Strings = {
  product: 'Self-Evaluation Assistant',

  tabs: { overview: 'Overview', findings: 'Findings', fill: 'Fill', report: 'Report' },
  tabsLabel: 'Functions',

  actions: {
    check: 'Check workbook',
    checkHint: 'Checks totals, execution rates, scores and consistency, and points at the wrong cell',
    fill: 'Fill in figures',
    fillHint: 'Writes formulas into empty totals, rates and scores, after a preview',
    report: 'Write report',
    reportHint: 'Writes the self-evaluation report from the tables, linked to their cells',
    recheck: 'Check again',
    reread: 'Read again',
    cancel: 'Cancel',
    undo: 'Undo',
    close: 'Dismiss',
    back: 'Back',
    goTo: (address) => `Go to ${address}`,
    more: (count) => `Show ${count} more`,
    settings: 'Settings',
  },

  busy: {
    reading: 'Reading the workbook',
    reviewing: 'Checking',
    composing: 'Writing the report',
    writing: 'Writing',
    undoing: 'Undoing',
    exporting: 'Making the Word file',
  },

  notices: {
    applied: (reason, cells) => `${written(reason, cells)}.`,
    undone: (cells) => `Undone: ${countCells(cells)} restored.`,
    kept: (cells) => `${countCells(cells)} changed since then keep your content: `,
    checkedClean: 'Check finished: nothing found.',
    checked: (findings) => `Check finished: ${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
    waived: 'Waived. It comes back when one of its cells changes.',
    restored: 'The finding is shown again.',
    saved: 'Saved in the workbook; checked again by these settings.',
    bound: 'The binding is saved; checked again with it.',
    unbound: 'The binding is removed; checked again without it.',
    arranged: 'The arrangement of sections is kept in the workbook.',
    'up-to-date': 'The report is up to date; there was nothing to write.',
    cancelled: 'Cancelled. The workbook was not changed.',
    failedTitle: 'Not completed',
    failed: (detail) =>
      `Something unexpected happened and the workbook was not changed. Please try again; if it happens again, give this to your support: ${detail}`,
    broken: (detail) =>
      `This page of the pane failed; the workbook was not changed. Choose another tab or reopen the pane; if it happens again, give this to your support: ${detail}`,
    stale: 'The sheet has changed; these results may be out of date.',
    stalePreview: 'The workbook has changed; the preview may be out of date.',
  },

  overview: {
    actionsLabel: 'What you can do',
    recognised: 'Recognised',
    tables: (count) => (count === 1 ? '1 table' : `${count} tables`),
    none: 'No self-evaluation table recognised yet',
    noneHint:
      'Open a workbook with a self-evaluation, scoring, ledger or three-public table. Complete header words are enough; no template has to be installed.',
    blank: 'Blank template',
    untitled: '(untitled)',
    year: (year) => `${year}`,
    unreadable: 'Could not be read',
    explain: (title) => `How “${title}” was read`,
    history: 'Written in this session',
    batch: (reason, cells) => written(reason, cells),
    undoBatch: (reason, cells) => `Undo: ${written(reason, cells)}`,
    tools: 'More tools',
    privacy: 'Everything is computed on this computer; no data is uploaded.',
  },

  explanation: {
    title: 'How it was read',
    intro: 'What each cell was taken for. Select a cell reference to see it in the sheet.',
    kind: 'Kind',
    place: 'Place',
    year: 'Year',
    unit: 'Unit of amounts',
    department: 'Department',
    project: 'Project',
    unknown: 'not stated',
    columns: 'Headers',
    columnHead: 'Header text',
    meaningHead: 'Taken for',
    cellHead: 'Cell',
    amounts: 'Figures',
    rowHead: 'Row',
    valueHead: 'Value',
    indicators: 'Indicators',
    targetHead: 'Target',
    actualHead: 'Actual',
    weightHead: 'Weight',
    scoreHead: 'Score',
    texts: 'Text fields',
    emptyCell: 'empty',
  },

  findings: {
    notChecked: 'Not checked yet',
    notCheckedHint: 'The check reads the workbook afresh, verifies every relation and marks the cells.',
    clean: 'Nothing found',
    cleanHint: 'Every relation that could be checked holds.',
    filteredOut: 'No finding matches the filter',
    coverage: (checked, total) => `${checked} of ${total} relations checked`,
    undetermined: (count) => `${count} could not be checked`,
    undeterminedLabel: 'Relations that could not be checked',
    severities: names.severities,
    filterLabel: 'Filter by severity',
    sheetLabel: 'Sheet',
    allSheets: 'All sheets',
    workbook: 'Whole workbook',
    listLabel: 'Findings',
    actual: 'In the sheet',
    expected: 'Expected',
    evidence: 'Calculation',
    cause: 'Likely cause',
    rule: 'Rule',
    involved: 'Cells involved',
    fixes: 'Corrections',
    apply: (title) => `Apply: ${title}`,
    applied: 'Apply',
    willChange: 'Will change',
    from: 'Now',
    to: 'New',
    emptyCell: 'empty',
    waive: 'Waive',
    waiveTitle: 'Waive this finding',
    waiveReason: 'Reason',
    waiveReasonHint: 'The reason is kept in the workbook, where reviewers can see it.',
    waiveMissing: 'Please give a reason.',
    waiveConfirm: 'Waive',
    waivedList: (count) => `${count} waived`,
    waivedBecause: (reason) => `Reason: ${reason}`,
    restore: 'Show again',
    showMarks: 'Mark in sheet',
  },

  fill: {
    empty: 'Preview the formulas',
    emptyHint: 'Only empty cells are filled; nothing you typed is changed. You decide what is written.',
    preview: 'Preview',
    nothing: 'Nothing to fill in',
    nothingHint: 'Every cell that can be computed already has content.',
    planned: (count) => (count === 1 ? '1 cell can be filled' : `${count} cells can be filled`),
    selectAll: 'Select all',
    choose: (address) => `Fill ${address}`,
    accept: (count) => `Write ${count} selected`,
    skipped: (count) => `${count} skipped`,
    listLabel: 'Formulas to be written',
  },

  binding,
  coverage,
  report,
  settings,
  trial,

  environment: {
    outsideTitle: 'Please use it in Excel',
    outside: 'This page is the task pane of an Excel add-in and has to be opened in Excel.',
    outsideSteps: [
      'Open Excel (2021 or later, Microsoft 365 or Excel on the web) and the workbook with your tables.',
      'On the Home tab, in the group Self-Evaluation, choose Assistant.',
      'If the group is missing, add the manifest file manifest.xml as the installation guide describes.',
    ],
    outsideDemo: 'No Excel? Try the demonstration page',
    oldTitle: 'This Excel is too old',
    old: 'The add-in needs Excel 2021, Microsoft 365 or Excel on the web (ExcelApi 1.14). Please update Office or open the workbook in Excel on the web.',
    noOfficeTitle: 'Office.js could not be loaded',
    noOffice:
      'The add-in did not get Excel’s interface files, usually because of the network. Check the connection and reopen the pane; on an intranet ask the administrator to deploy the local files.',
  },

  kinds: names.kinds,

  fields: {
    'initial-budget': 'Initial budget',
    adjustment: 'Adjustment',
    'full-year-budget': 'Full-year budget',
    arrived: 'Arrived',
    executed: 'Executed',
    'execution-rate': 'Execution rate',
    weight: 'Weight',
    score: 'Score',
    'carry-in': 'Carried in',
    'carry-out': 'Carried out',
    'prior-year': 'Prior year',
    'current-year': 'Current year',
    budget: 'Budget',
    final: 'Final',
    'change-amount': 'Change',
    'change-rate': 'Change rate',
    share: 'Share',
    'use-rate': 'Use rate',
    reason: 'Reason',
  },
};

function written(reason: string, cells: number): string {
  switch (reason) {
    case 'fill':
      return `Filled ${countCells(cells)}`;
    case 'narrate':
      return 'Report sheet written';
    case 'fix':
      return `Corrected ${countCells(cells)}`;
    default:
      return `Written ${countCells(cells)}`;
  }
}

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
