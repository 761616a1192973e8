/**
 * The part of core that computes, loaded as a chunk of its own while the pane's shell is already on the screen.
 */
export { planFill } from '../../core/fill/plan';
export { arrangementOf, choicesFrom, isUsual } from '../../core/narrative/outlines/arrange';
export { narrating, narrativeEdits } from '../../core/narrative/narrate';
export { OUTLINES } from '../../core/narrative/outlines/outlines';
export {
  choicesFor,
  OUTLINE_KEY,
  readOwnOutlines,
  withOwnOutline,
  withoutOwnOutline,
  writeOwnOutlines,
} from '../../core/narrative/outlines/own-outline';
export { HISTORY_KEY, historyWith, readHistory, writeHistory } from '../../core/narrative/refresh/history';
export { exportChecklist, openPlaceholders, withPlaceholderFilled } from '../../core/narrative/checklist';
export { rewriteParagraph, rewritingEdits } from '../../core/narrative/refresh/rewrite';
export { proofreadReport } from '../../core/review/proofread-report';
export { reportingUnitOf } from '../../core/narrative/facts/named-units';
export { isLinkedSheet } from '../../core/narrative/sheet/linked-sheet';
export { proseOf, proseSheets, wordsIn } from '../../core/prose/workbook/prose-cells';
export { refreshPreview } from '../../core/narrative/refresh/preview';
export { tableCoverage } from '../../core/checks/coverage/table-coverage';
export { readBindings, withBinding, writeBindings, BINDINGS_KEY } from '../../core/tables/manual/binding';
export {
  ANSWERS_KEY,
  answerTo,
  readAnswers,
  withAnswer,
  withoutAnswer,
  writeAnswers,
} from '../../core/tables/manual/answers';
export { questionsOf } from '../../core/tables/questions';
export { bindRegion, fieldOfWords, suggestColumns } from '../../core/tables/manual/suggest';
export { tryBinding } from '../../core/tables/manual/try-binding';
export { Reviewer } from '../../core/review/reviewer';
export { printSources } from '../../core/findings/sources';
export { PROFILES } from '../../core/scoring/profiles/catalogue';
export { profileChoice } from '../../core/scoring/profiles/choose';
export { scoreByRule } from '../../core/scoring/execute/score-by-rule';
export { waiverFor } from '../../core/review/waivers';
export { keepingUnchanged } from '../../core/workbook/unchanged';
export {
  readSettings,
  SETTINGS_KEY,
  withoutWaiver,
  withWaiver,
  writeSettings,
} from '../../core/review/stored-settings';
export { SnapshotIndex } from '../../core/workbook/snapshot-index';
export { namesOf } from '../../core/formulas/print/cell-names';
export { countingCoverage } from '../../core/checks/coverage/count-coverage';
export { cellText, editText, plannedText, shownText } from '../parts/text/cell-text';
export { listedTitles, ruleTitles, severityOf } from '../../core/review/rule-titles';
