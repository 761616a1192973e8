import type { Finding } from '../../findings/finding';
import { renderMessage } from '../../messages/render';
import { excelOf } from '../../formulas/print/excel';
import { operandsOf, type Expression } from '../../formulas/language/expression';
import type { EvaluatedRelation } from '../../formulas/model';
import { formatAddress } from '../../workbook/address';
import { sourcesOf, wordingsOf } from './formula';
import type { Note } from '../model';
import type { Doubts } from './doubts';
import type { Sentence } from './parts';
import { MONEY, referable } from '../facts/value';

/** No sheet has an empty name, so that every reference carries its own. */
const ANYWHERE = { sheet: '', money: MONEY };

/**
 * What the checker has found about the figures of a report (核对说明), so that the report can say where it departs from
 * the tables and where it repeats a figure of theirs that is in doubt. It costs nothing where nothing was found.
 */
export class Notes {
  /** Findings by the cell they accuse. */
  private readonly disputed = new Map<string, Finding>();
  /** Findings about computed cells, by the formula that the report uses in their place. */
  private readonly corrected = new Map<string, Finding>();

  constructor(
    findings: readonly Finding[],
    relations: readonly EvaluatedRelation[],
    private readonly doubts: Doubts,
  ) {
    for (const finding of findings) {
      const { primary, expected } = finding;
      if (!primary || expected === null || !isCertain(finding)) continue;
      const key = formatAddress(primary);
      if (!this.disputed.has(key)) this.disputed.set(key, finding);
    }
    if (this.disputed.size === 0) return;
    for (const { relation, verdict } of relations) {
      if (verdict.state !== 'violated' || relation.demand || relation.comparison === 'at-least') continue;
      const finding = this.disputed.get(formatAddress(relation.result.cell));
      if (finding) this.corrected.set(formulaKey(relation.expression), finding);
    }
  }

  /** The notes that go with a sentence, each cell once. */
  of(sentence: Sentence): readonly Note[] {
    const notes = new Map<string, Note>();
    const note = (kind: Note['kind'], finding: Finding | undefined): void => {
      if (!finding?.primary) return;
      const key = formatAddress(finding.primary);
      if (!notes.has(key)) notes.set(key, { kind, cell: finding.primary, message: finding.message });
    };
    if (this.disputed.size > 0)
      for (const cell of sourcesOf(sentence)) note('disputed', this.disputed.get(formatAddress(cell)));
    for (const value of valuesIn(sentence)) {
      note('corrected', this.correctedBy(value));
      for (const finding of this.doubts.findingsOn(value)) note('disputed', finding);
    }
    return [...notes.values()];
  }

  private correctedBy(value: Expression): Finding | undefined {
    if (this.corrected.size === 0 || value.kind === 'figure' || value.kind === 'constant') return undefined;
    const own = this.corrected.get(formulaKey(value));
    if (own) return own;
    for (const operand of operandsOf(value)) {
      const inner = this.correctedBy(operand);
      if (inner) return inner;
    }
    return undefined;
  }
}

/** Arithmetic that cannot be right; what only goes against a custom of scoring is left to the checker. */
function isCertain({ rule, severity }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && rule.startsWith('arithmetic/'));
}

function formulaKey(expression: Expression): string {
  return excelOf(referable(expression), ANYWHERE);
}

/** Every number of the sentence, in all its wordings. */
function valuesIn(sentence: Sentence): readonly Expression[] {
  return sentence.flatMap((part) => {
    if (part.kind === 'number') return [part.value];
    if (part.kind === 'if') return [...valuesIn(part.then), ...valuesIn(part.otherwise)];
    return part.kind === 'choice' ? wordingsOf(part).flatMap(valuesIn) : [];
  });
}

const WORDS: Readonly<Record<Note['kind'], string>> = { corrected: '已更正', disputed: '请核实' };

/** A note as it stands beside its paragraph: 已更正：预算执行率应为 54.31%，表中为 45.31%（政府业务经费!G6）. */
export function noteText({ kind, cell, message }: Note): string {
  return `${WORDS[kind]}：${renderMessage(message, 'zh-CN').replace(/。$/, '')}（${formatAddress(cell)}）`;
}
