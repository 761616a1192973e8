import { remembered } from '../../words/remembered';
import { withoutDefinitions } from './formula';
import { parseRule, type ParsedRule } from './parse-rule';

/**
 * Criteria (评价标准) read before. The same text stands on every sheet of a form, and an edit elsewhere changes none of
 * them, so that a reviewer keeps one of these as long as it keeps a workbook.
 */
export class Criteria {
  private readonly known = new Map<string, ParsedRule>();

  /** The rule of a printed criterion, without the formulas that only define its ratio. */
  read(criterion: string): ParsedRule {
    const known = this.known.get(criterion);
    if (known) return known;
    const parsed = parsedRule(criterion);
    this.known.set(criterion, parsed);
    return parsed;
  }
}

/** Criteria of the forms of a province, which stand in all of its workbooks. */
const KEPT = 512;

/** Longer criteria are rare, and written for one project (characters). */
const LONGEST = 600;

const parsedRule = remembered(
  (criterion: string): ParsedRule => parseRule(withoutDefinitions(criterion)),
  KEPT,
  LONGEST,
);
