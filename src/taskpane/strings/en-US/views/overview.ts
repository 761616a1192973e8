import type {
  explanation as zhExplanation,
  overview as zhOverview,
  questions as zhQuestions,
} from '../../zh-CN/views/overview';

/** The same in English. */
export const overview: typeof zhOverview = {
  recognised: (count) => `Tables read (${count})`,
  noneHint:
    'No self-evaluation, scoring, ledger, three-public or final accounts table was read. You can say where the table is and what its columns are.',
  blank: 'Blank template',
  untitled: '(untitled)',
  year: (year) => `${year}`,
  unreadable: (count) => `Not read (${count})`,
  explain: (title) => `How “${title}” was read`,
  privacy: 'Everything is computed on this computer; no data is uploaded.',
  hintsLabel: 'First steps',
  hints: [
    'This is your progress. The workbook has been read; nothing in it was changed.',
    'Choose a finding and the sheet goes to its cell; the calculation and the correction stand below.',
    'You see everything before it is written, and can undo it under “Changes” afterwards.',
  ],
  nextHint: 'Next',
  lastHint: 'Close',
  noHints: 'Do not show again',
};

export const questions: typeof zhQuestions = {
  places: (count) => `${count} columns stand under these words; one answer holds for all.`,
  answered: (label, field) => `You answered: “${label}” is ${field}.`,
  withdraw: 'Withdraw the answer',
};

export const explanation: typeof zhExplanation = {
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
  meaningHead: 'Read as',
  cellHead: 'Cell',
  groundsHead: 'Grounds',
  grounds: { person: 'yours', stated: 'stated', implied: 'by structure', guessed: 'inferred' },
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
};
