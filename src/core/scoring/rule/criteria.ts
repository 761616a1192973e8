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
    const parsed = parseRule(withoutDefinitions(criterion));
    this.known.set(criterion, parsed);
    return parsed;
  }
}
