import { names } from '../../core/messages/en-US/names';
import type { Words } from './zh-CN';

/** The same in English; complete by type. */
export const enUS: Words = {
  help: {
    product: 'Checks, fills and narrates performance self-evaluation workbooks, entirely on this machine',
    inspect: 'list the tables, amounts and indicators that were recognised',
    check: 'check a workbook: inconsistent cells, what they should be, and why',
    fill: 'write formulas into blank totals, ratios and scores, saved as a new file',
    narrate: 'write the self-evaluation report as live formulas, saved as a new file',
    batch: 'check every workbook of a folder, with a summary workbook if wanted',
    score: 'try out one scoring rule',
    words: 'show how headers and row names are read',
    texts: 'headers or row names, one or more',
    proofread: 'proof-read a report: figures and words that contradict each other',
    file: '.xlsx workbook',
    report: 'report: .txt, .docx or .pdf',
    workbook: 'workbook that the report must agree with',
    withReport: 'also proof-read the report written from it (.txt, .docx or .pdf)',
    comments: 'write the findings as comments into a copy of the Word document',
    folder: 'folder with workbooks (subfolders included)',
    json: 'print JSON',
    lang: 'language of the output: zh or en',
    failOn: 'exit with 1 at this severity: error, warning, hint, never',
    output: 'file to write',
    force: 'allow overwriting the input file itself',
    replace: 'also put formulas in place of typed numbers that they give exactly',
    outline: 'outline of the report',
    docx: 'also export a Word document',
    lineSpacing: 'Word line spacing in points',
    centredHeadings: 'centre first-level headings in Word',
    boldSecondLevel: 'bold second-level headings in Word',
    fallbackFonts: 'use 宋体, 仿宋 and 楷体 in Word instead of the official fonts',
    text: 'print the text of the report',
    summary: 'write the summary as a workbook',
    jobs: 'number of files handled at a time',
    since: 'compare with an earlier result of batch --json: new, fixed, unchanged',
    resume:
      'keep what is done in this file; after an interruption run again with it, and files that are checked and unchanged are not checked again',
    sarif: 'print SARIF 2.1.0 (for build servers and editors)',
    rule: 'text of the scoring rule',
    weight: 'weight (full score)',
    value: 'actual value: a percentage (135%), a number or a grade word',
    options: 'Options',
    commands: 'Commands',
    arguments: 'Arguments',
    usage: 'Usage',
    showHelp: 'show help',
    showVersion: 'show the version',
    defaultIs: 'default',
    choices: 'choices',
  },

  usage: {
    missingArgument: (name) => `Missing argument ${name}; see --help.`,
    missingOption: (flags) => `Missing required option ${flags}; see --help.`,
    optionNeedsValue: (flags) => `Option ${flags} needs a value; see --help.`,
    unknownOption: (flag) => `There is no option ${flag}; see --help.`,
    unknownCommand: (name) => `There is no command ${name}; see --help.`,
    tooManyArguments: 'Too many arguments: one file at a time; quote file names that contain spaces.',
    badChoice: (flags, value, choices) => `Option ${flags} cannot be "${value}"; choose from ${choices}.`,
    badNumber: (flags, value) => `Option ${flags} must be a number, not "${value}".`,
    badCount: (flags, value) => `Option ${flags} must be a whole number from 1 to 999, not "${value}".`,
    noOutput: 'Say where to write with -o, or choose another output with --text or --docx.',
    sameFile: (file) =>
      `The output is the input file "${file}". The original was left alone; add --force to overwrite it.`,
    sameOutputs: (file) => `Two outputs go to the same file "${file}". Please name them apart.`,
    sarifOfWorkbooks: 'SARIF lists the findings of a workbook only. Leave out --report, or use --json.',
    emptyOutput: 'The output has no name. Say after -o which file to write.',
    exists: (file) =>
      `"${file}" is already there and was not overwritten. Add --force to overwrite it, or choose another name.`,
    macros: (file) =>
      `The workbook holds macros; Excel refuses to open it as "${file}" (.xlsx). Name the output .xlsm.`,
    noMacros: (file) =>
      `The workbook holds no macros; Excel refuses to open it as "${file}" (.xlsm). Name the output .xlsx.`,
    otherFormat: (file) =>
      `What is written is an .xlsx workbook; as "${file}" its name would not fit its format. Name the output .xlsx.`,
    nothingToRead:
      'There are no words to read. Give headers or row labels after words, quoted where they hold spaces.',
    signed:
      'The file was digitally signed; the change makes the signature invalid. Sign it again in Excel if needed.',
  },

  files: {
    notFound: (file) => `File "${file}" not found. Please check the path.`,
    isFolder: (file) =>
      `"${file}" is a folder. Name a file in it, or use the batch command for the whole folder.`,
    notStored: (file) =>
      `"${file}" is no ordinary file (a device or a pipe) and was not read. Save it as a file first.`,
    circle: (file) => `"${file}" is a link that leads back to itself. Name the file itself.`,
    noSuchName: (file) => `The file name "${file}" is longer than any name can be. Please check the path.`,
    tooLarge: (file) =>
      `"${file}" is larger than 2 GB and cannot be read. Remove sheets and pictures that are not needed, then try again.`,
    notFolder: (file) => `"${file}" is not a folder.`,
    noAccess: (file) => `No permission to access "${file}", or another program is using it.`,
    noWorkbooks: (folder) => `Folder "${folder}" holds no Excel workbook.`,
    cannotRead: (file, code) => `Cannot read "${file}" (${code}).`,
    cannotWrite: (file, code) => `Cannot write "${file}" (${code}); no incomplete file was left behind.`,
    noOutputFolder: (folder) => `The folder to write to, "${folder}", does not exist.`,
    outputIsFolder: (file) => `"${file}" is a folder and cannot be written as a file. Name a file in it.`,
    notRegular: (file) =>
      `"${file}" is no ordinary file (a device, a pipe or a broken link) and was not written. Choose another place.`,
    readOnly: (file) => `The place of "${file}" is read-only. Choose another place.`,
    diskFull: (file) =>
      `The disk is full: "${file}" could not be written, and nothing incomplete was left behind.`,
    nameTooLong: (file) => `The file name "${file}" is too long for the system. Choose a shorter one.`,
  },

  internal: (problem) =>
    `Internal error: ${problem}. No data was changed; set JIXIAO_DEBUG=1 and retry to see the details.`,

  ...names,

  inspect: {
    heading: (file, tables) => `${file}: ${tables} tables recognised`,
    table: {
      sheet: 'place',
      year: 'year',
      unit: 'unit',
      department: 'department',
      project: 'project',
      blank: 'blank form',
    },
    fields: 'Amounts and ratios',
    indicators: 'Indicators',
    columns: { row: 'row', name: 'column', value: 'value', cell: 'cell' },
    indicatorColumns: {
      name: 'indicator',
      target: 'target',
      actual: 'actual',
      weight: 'weight',
      score: 'score',
    },
    unrecognised: (count) => `${count} places not recognised`,
    empty: 'blank',
  },

  check: {
    heading: (file, tables) => `${file}: ${tables} tables recognised`,
    relations: (data) =>
      `${data.evaluated} relations checked: ${data.held} hold, ${data.violated} violated, ${data.undetermined} undetermined`,
    coverage: (checked, figures) => `${checked} of ${figures} figures checked`,
    unchecked: 'Checked by no rule',
    basis: 'Computed as',
    evidence: 'computed',
    cause: 'cause',
    fix: 'proposed',
    rule: 'rule',
    clean: 'All checked, nothing found.',
    comparedClean: (unchecked, gaps, unread) =>
      `What was checked is right.${unchecked > 0 ? ` ${unchecked} figures not checked.` : ''}${gaps > 0 ? ` What depends on ${gaps} blanks was not checked.` : ''}${unread > 0 ? ` ${unread} regions not read.` : ''}`,
    nothingToCheck: 'Nothing in these tables can be checked; nothing was.',
    nothingRead:
      'No performance table was recognised, so nothing could be checked; the inspect command tells why.',
    summary: (errors, warnings, hints) => `${errors} errors, ${warnings} to verify, ${hints} hints`,
    waived: (count) => `${count} more explained`,
  },

  proofread: {
    coverage: (checked, claims) => `${claims} figures read, ${checked} of them checked`,
    nothingChecked: 'No figures that could be checked against each other; nothing was.',
    checkedInPart: (unchecked) =>
      `What was checked is right. ${unchecked} figures have nothing to be checked against.`,
    line: (line) => `line ${line}`,
    author: 'jixiao',
    empty: (file) => `File "${file}" is empty. Please get it again.`,
    notReport: (file) =>
      `File "${file}" is no report that can be read. Please save it as .docx or as a text file (.txt).`,
    scan: (file) =>
      `The PDF "${file}" is a scan without text. Please use the Word document or a PDF with text.`,
    encrypted: (file) => `The PDF "${file}" has a password. Please remove it first.`,
    damaged: (file) => `The PDF "${file}" is damaged. Please get it again.`,
    docxOnly: (file) => `Comments can be written into a Word document (.docx) only, and "${file}" is none.`,
  },

  fill: {
    written: (count, output) => `${count} formulas written, saved as ${output}`,
    nothing: (output) => `No blank cell to fill, saved unchanged as ${output}`,
    skipped: (count) => `${count} skipped`,
    columns: { cell: 'cell', name: 'content', formula: 'formula', value: 'result' },
  },

  narrate: {
    written: (paragraphs, placeholders, output) =>
      `${paragraphs} paragraphs, ${placeholders} of them for a person to write, saved as ${output}`,
    nothing: 'No table was recognised that a report could be written from.',
    notes: 'Notes on the figures:',
  },

  batch: {
    progress: (done, all, file, outcome) => `[${done}/${all}] ${file}: ${outcome}`,
    outcome: (tables, errors, warnings) => `${tables} tables, ${errors} errors, ${warnings} to verify`,
    summary: (files, failed, withErrors) => `${files} files: ${withErrors} with errors, ${failed} unreadable`,
    saved: (output) => `Summary saved as ${output}`,
    goesOn: (known, open) => `Going on: ${known} files are checked and unchanged, ${open} are left`,
    changes: (count) =>
      `Since the earlier run: ${count.new} findings are new, ${count.fixed} fixed, ${count.unchanged} unchanged`,
    link: (file) =>
      `Not checked: ${file} is a link and was not followed. Put the file itself into the folder`,
    notFollowed: 'Is a link and was not followed. Put the file itself into the folder',
    notEarlier: (file) =>
      `“${file}” is not a result of batch --json to compare with. Name the JSON file that was saved then.`,
    notProgress: (file) =>
      `“${file}” holds no progress of this version and was left alone. Choose another name.`,
    filesSheet: 'Summary',
    findingsSheet: 'Findings',
    fixedSheet: 'Fixed',
    fileColumns: ['File', 'Tables', 'Errors', 'To verify', 'Hints', 'Why it could not be read'],
    findingColumns: ['File', 'Cell', 'Severity', 'Problem', 'Expected', 'Computed', 'Cause', 'Rule'],
    fixedColumns: ['File', 'Cell', 'Severity', 'Problem', 'Rule'],
    changeColumns: { files: ['New', 'Fixed'], finding: ['Change'] },
    states: { new: 'new', unchanged: 'unchanged' },
  },

  score: {
    score: (score) => `Score: ${score}`,
    noScore: 'The rule leaves the score to a person.',
    notUnderstood: (text) => `Not understood: ${text}`,
    otherValue: 'The rule was understood, but this value does not enter it; try a rate, a count or a grade.',
  },

  words: {
    stated: 'stated',
    implied: 'implied by custom',
    guessed: 'guessed',
    leftover: (text) => `not understood: ${text}`,
  },
};
