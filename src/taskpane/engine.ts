/**
 * The part of core that computes, loaded as a chunk of its own while the pane's shell is already on the screen.
 */
export { planFill } from '../core/fill/plan';
export { narrate, narrativeEdits } from '../core/narrative/narrate';
export { tableCoverage } from '../core/relations/table-coverage';
export { readBindings, withBinding, writeBindings, BINDINGS_KEY } from '../core/tables/binding';
export { bindRegion, suggestColumns } from '../core/tables/suggest';
export { tryBinding } from '../core/tables/try-binding';
export { review } from '../core/review';
export { PROFILES } from '../core/scoring/profiles/catalogue';
export { profileChoice } from '../core/scoring/profiles/choose';
export { scoreByRule } from '../core/scoring/score-by-rule';
export { waiverFor } from '../core/waivers';
