/**
 * The part of core that computes, loaded as a chunk of its own while the pane's shell is already on the screen.
 */
export { planFill } from '../core/fill/plan';
export { narrate, narrativeEdits } from '../core/narrative/narrate';
export { review } from '../core/review';
export { waiverFor } from '../core/waivers';
