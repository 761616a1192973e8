import type { Strings } from '../../zh-CN';

/** What the report tab says, in English. */
export const report: Strings['report'] = {
  empty: 'Preview the report',
  emptyHint:
    'The report goes to a sheet of its own. Each paragraph is a formula over the cells, so the text follows the figures.',
  preview: 'Preview',
  outline: 'Outline',
  outlines: {
    'unit-self-evaluation': 'Unit self-evaluation',
    'department-self-evaluation': 'Department self-evaluation',
    transfer: 'Transfer payments',
    national: 'National, project evaluation',
    'sichuan-department-2021': 'Sichuan department (2021)',
    'sichuan-department-2022': 'Sichuan department (from 2022)',
    'sichuan-project': 'Sichuan project',
    yunnan: 'Yunnan department',
    hunan: 'Hunan department',
    'final-accounts': 'Final accounts',
  },
  nothing: 'No report can be written from these tables',
  nothingHint: 'Open a workbook with self-evaluation figures first.',
  paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  kindsLabel: 'Filter by what is to be looked at',
  paragraphKinds: {
    gap: 'To fill in',
    disputed: 'Please verify',
    corrected: 'Corrected',
    proposed: 'Proposed',
    edited: 'Edited by you',
  },
  sources: 'Sources',
  moreSources: (count) => `${count} more`,
  write: 'Write report sheet',
  word: 'Export Word…',
  wordReady: (name) => `Ready: ${name}`,
  wordSave: 'Save file',
  wordNoFiles:
    'Excel on Mac and iPad lets no pane save files. Copy the formatted text and paste it into Word, or export from Excel on the web or from the page of the assistant.',
  wordCopy: 'Copy the formatted text',
  wordCopied: 'Copied; paste it into Word',
  wordBlocked:
    'No download? This Excel may not let the pane save files: open the workbook in Excel on the web, or in the web page of this assistant, and export there.',
  traced: (address, count) =>
    count === 0
      ? `No sentence of the report uses ${address}.`
      : `${count === 1 ? '1 paragraph uses' : `${count} paragraphs use`} ${address}:`,
  tracedPlace: (number) => `Place ${number}`,
  states: { edited: 'Edited by you', stale: 'No longer in the tables' },
  notesLabel: 'What the check says',
  notes: { corrected: 'Corrected', disputed: 'Please verify' },
  previousOpen: 'Previous (Shift+F8)',
  nextOpen: 'Next (F8)',
  bodyLabel: 'Report text',

  shownLabel: 'What is shown of the report',
  showText: 'Full text',
  showChanges: (count) => `Changes (${count})`,
  changesLabel: 'Changes to the report on the sheet',
  changesIntro:
    'Paragraphs that followed the tables are up to date on the sheet already; in paragraphs that you rewrote only figures that changed are replaced.',
  upToDate: 'The report agrees with the tables; there is no text to update.',
  kinds: {
    added: 'New',
    removed: 'Removed',
    updated: 'Updated',
    followed: 'Followed the tables',
    merged: 'Rewritten by you: figures updated',
    orphaned: 'Rewritten by you: no longer in the tables, kept as it is',
    renamed: 'Rewritten by you: project renamed, kept as it is',
  },
  before: 'Before',
  after: 'After',
  goneSection: 'Paragraphs that tables or outline no longer call for',
  projectRenamed: (before, now) =>
    `The project was called “${before}” and is now “${now}”. Please correct the old name where your text has it.`,
  toCheck: 'These figures changed and were not recognised in your text. Please check them:',
  figureChanged: (label, from, to) => `${named(label)}was ${from}, now ${to}`,
  figureAdded: (label, to) => `${named(label)}new, ${to}`,
  figureDropped: (label, from) => `${named(label)}${from} is gone`,
  figureMissed: ' (not recognised in your text, not replaced)',
  moreChanges: (count) => `Show ${count} more`,
  unchanged: (count) => `${count} more ${count === 1 ? 'paragraph stays' : 'paragraphs stay'} as they are`,
  accept: 'Update the report',
  decline: 'Do not update',

  history: (count) => `History (${count})`,
  historyFirst: (paragraphs) => `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} written`,
  historyChanged: (count) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} changed`,
  historyMore: (count) => `${count} more, not listed`,

  arrange: 'Sections',
  arrangeHint: 'Sections can be left out, renamed and moved. The preview below shows every change at once.',
  keepSection: (heading) => `Keep “${heading}”`,
  headingOf: (usual) => `Heading of “${usual}”`,
  moveUp: (heading) => `Move “${heading}” up`,
  moveDown: (heading) => `Move “${heading}” down`,
  movedTo: (heading, place, count) => `“${heading}” is now section ${place} of ${count}`,
  saveArrangement: 'Save the arrangement',
  discardArrangement: 'Discard changes',
  usualArrangement: 'Back to the usual outline',
  unsavedArrangement: 'Not saved yet',
};

/** The words before a figure, where there are any to tell it by. */
function named(label: string): string {
  return label === '' ? '' : `${label}: `;
}
