import type { Finding } from '../../findings/finding';
import { renderMessage } from '../../messages/render';
import { decimal, plain, roundHalfUp } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { convertAmount, isAmountUnit } from '../../quantity/unit';
import { figuresIn, type Expression } from '../../formulas/language/expression';
import type { EvaluatedRelation } from '../../formulas/model';
import { formatAddress } from '../../workbook/address';
import { referable } from '../facts/value';
import { holds, sign, some, type Condition } from './conditions';
import { text, when, type Choice, type NumberPart, type Part, type Sentence } from './parts';
import { branchOf, textOf } from './text';

/** Findings further than this from a figure are not traced: a sum of sums of sums. */
const DEEPEST = 4;

/**
 * Puts 请核实 behind the figures of a sentence that the checker disproves (存疑的数), and behind what follows from them: sums,
 * rates, total scores. The words stay as long as the cell holds the value that was found wrong.
 */
export class Doubts {
  /** Where nothing was checked. */
  static readonly none = new Doubts([], []);

  /** Findings by the cell they hold for wrong. */
  private readonly wrong = new Map<string, Finding>();
  /** Figures of the cells in doubt, as they are now. */
  private readonly figures = new Map<string, Figure>();
  /** Cells that rest on others, with what they rest on. */
  private readonly rests = new Map<string, readonly Figure[]>();

  constructor(findings: readonly Finding[], relations: readonly EvaluatedRelation[]) {
    for (const finding of findings) {
      if (!finding.primary || !isDoubt(finding)) continue;
      const key = formatAddress(finding.primary);
      if (!this.wrong.has(key)) this.wrong.set(key, finding);
    }
    if (this.wrong.size === 0) return;
    for (const { relation, verdict } of relations) {
      const operands = figuresIn(relation.expression);
      for (const figure of [relation.result, ...operands])
        this.figures.set(formatAddress(figure.cell), figure);
      if (verdict.state !== 'holds' || relation.demand || relation.comparison === 'at-least') continue;
      if (relation.expression.kind === 'sum') this.rests.set(formatAddress(relation.result.cell), operands);
    }
  }

  /** The sentence with its doubts; each cell in doubt is told once in it. */
  marked(sentence: Sentence): Sentence {
    return this.wrong.size === 0 ? sentence : this.mark(sentence, new Set());
  }

  /** Adds to `known` the cells whose doubts the sentence tells as it reads now. */
  private mark(sentence: Sentence, known: Set<string>): Sentence {
    return sentence.flatMap((part): Sentence => {
      switch (part.kind) {
        case 'text':
        case 'words':
          return [part];
        case 'number': {
          const doubt = this.doubtOf(part.value, known, part);
          return doubt ? [part, doubt] : [part];
        }
        case 'choice': {
          const now = branchOf(part);
          const marked = (branch: Sentence): Sentence => this.branch(branch, branch === now, known);
          return [
            {
              kind: 'choice',
              by: part.by,
              decimals: part.decimals,
              positive: marked(part.positive),
              zero: this.zero(part, part.zero === now, known),
              negative: marked(part.negative),
              unknown: marked(part.unknown),
            },
          ];
        }
        case 'if': {
          const now = holds(part.when);
          return [
            {
              ...part,
              then: this.branch(part.then, now, known),
              otherwise: this.branch(part.otherwise, !now, known),
            },
          ];
        }
      }
    });
  }

  /** One of several wordings; what follows them knows what is told in the one that reads now. */
  private branch(sentence: Sentence, isNow: boolean, known: Set<string>): Sentence {
    return this.mark(sentence, isNow ? known : new Set(known));
  }

  /**
   * What is said of a zero. While it is in doubt, words that would affirm it give way to the figures, 支出0万元（核对应为36万元，请核实）,
   * or are doubted themselves where they have none: 全年未发生支出（核对应为36万元，请核实）.
   */
  private zero({ zero, by, counted }: Choice, isNow: boolean, known: Set<string>): Sentence {
    const inDoubt = counted && this.on(by);
    if (inDoubt) {
      const told = isNow ? known : new Set(known);
      return [when(inDoubt, this.mark(counted, told), this.mark(zero, new Set(known)))];
    }
    const doubt = isDenial(zero) ? this.doubtOf(by, isNow ? known : new Set(known)) : null;
    return doubt ? [...zero, doubt] : this.branch(zero, isNow, known);
  }

  /** What to say behind a number; adds the cells it speaks of to those that were told. */
  private doubtOf(value: Expression, told: Set<string>, shown?: NumberPart): Part | null {
    const figures = figuresIn(referable(value));
    const [only] = figures;
    if (value.kind === 'figure' && only) {
      const key = formatAddress(only.cell);
      const own = this.wrong.get(key);
      if (own) {
        if (told.has(key)) return null;
        told.add(key);
        const held = this.isHeld(only);
        return held && when(held, [text(wordsOf(own, only, shown))]);
      }
    }
    const open = this.behindAll(figures)
      .filter((figure) => !told.has(formatAddress(figure.cell)))
      .toSorted((one, other) => this.rankOf(one) - this.rankOf(other));
    if (open.length === 0) return null;
    for (const figure of open) told.add(formatAddress(figure.cell));
    return this.gravest(open);
  }

  /** （预算执行率得分应为5.5，表中为10，请核实） of the first of the figures that is still wrong. */
  private gravest(open: readonly Figure[]): Part | null {
    const [first, ...others] = open.slice(0, MOST_ASKED);
    const held = first && this.isHeld(first);
    if (!first || !held) return null;
    const finding = this.wrong.get(formatAddress(first.cell));
    const rest = this.gravest(others);
    return when(held, [text(finding ? messageOf(finding) : '（请核实）')], rest ? [rest] : []);
  }

  /** Findings come with the gravest first. */
  private rankOf({ cell }: Figure): number {
    return [...this.wrong.keys()].indexOf(formatAddress(cell));
  }

  /** While a value rests on a figure that was found wrong; null where it rests on none. */
  on(value: Expression): Condition | null {
    if (this.wrong.size === 0) return null;
    const held = this.behindAll(figuresIn(referable(value))).flatMap((figure) => this.isHeld(figure) ?? []);
    return held.length === 0 ? null : some(held);
  }

  /** What was found about the cells that a value is or rests on, each finding once. */
  findingsOn(value: Expression): readonly Finding[] {
    if (this.wrong.size === 0) return [];
    const cells = this.behindAll(figuresIn(referable(value))).map(({ cell }) => formatAddress(cell));
    return [...new Set(cells)].flatMap((cell) => this.wrong.get(cell) ?? []);
  }

  private behindAll(figures: readonly Figure[]): readonly Figure[] {
    return figures.flatMap((figure) => this.behind(figure, 0));
  }

  /** The figures in doubt that a figure is, or is the sum of. */
  private behind(figure: Figure, depth: number): readonly Figure[] {
    const key = formatAddress(figure.cell);
    if (this.wrong.has(key)) return [this.figures.get(key) ?? figure];
    if (depth >= DEEPEST) return [];
    return (this.rests.get(key) ?? []).flatMap((operand) => this.behind(operand, depth + 1));
  }

  /** While the cell holds what was found wrong. */
  private isHeld(figure: Figure): Condition | null {
    if (!isKnown(figure)) return null;
    const plainFigure: Figure = { ...figure, unit: null };
    return sign(
      {
        kind: 'difference',
        from: { kind: 'figure', figure: plainFigure },
        minus: { kind: 'constant', value: heldIn(figure) },
      },
      8,
      '0',
    );
  }
}

/** Words alone that stand where an amount is zero: 未发生支出, 没有…, 持平. */
function isDenial(sentence: Sentence): boolean {
  return (
    sentence.length > 0 &&
    sentence.every((part) => part.kind === 'text') &&
    /[未无]|没有|持平/u.test(textOf(sentence))
  );
}

/** What the cell itself holds: a percentage kept as a fraction of 1 is told in percent points. */
function heldIn(figure: Figure & { readonly value: NonNullable<Figure['value']> }) {
  return figure.encoding === 'percent' ? figure.value.div(decimal('100')) : figure.value;
}

/**
 * Arithmetic that cannot be right, and scores that cannot be; what only goes against a custom of scoring is left to the
 * checker.
 */
function isDoubt({ rule, severity, expected }: Finding): boolean {
  if (severity === 'error') return expected !== null || rule.startsWith('score/');
  return severity === 'warning' && expected !== null && rule.startsWith('arithmetic/');
}

/** So many wrong figures behind one value are asked for, one at a time. */
const MOST_ASKED = 3;

/** （部门整体!G10） */
const ADDRESS = /（[^（）]*![A-Z]{1,3}\d+）/g;

/** What the finding says before it explains, in brackets, without addresses, which a reader of the report cannot look up. */
function messageOf({ message }: Finding): string {
  const [first = ''] = renderMessage(message, 'zh-CN').split(/[。：]/u);
  return `（${first.replaceAll(' ', '').replaceAll(ADDRESS, '')}，请核实）`;
}

/** Decimals of what a figure should be, where the figure itself is not told. */
const DECIMALS = 2;

/** （核对应为463.31万元，请核实）; an amount in the unit that it is told in, whatever the unit of its cell. */
function wordsOf({ expected, unit: stated }: Finding, figure: Figure, shown?: NumberPart): string {
  if (expected === null || !/^-?\d+(?:\.\d+)?$/.test(expected)) return '（请核实）';
  const value = decimal(expected);
  const unit = figure.unit ?? stated ?? shown?.unit ?? '';
  if (!shown || !isAmountUnit(unit) || !isAmountUnit(shown.unit))
    return `（核对应为${plain(roundHalfUp(value, DECIMALS))}${unit}，请核实）`;
  const exact = convertAmount(value, unit, shown.unit);
  const rounded = roundHalfUp(exact, shown.show.decimals);
  const now = figure.value && roundHalfUp(convertAmount(figure.value, unit, shown.unit), shown.show.decimals);
  const told = now?.eq(rounded) ? exact : rounded;
  return `（核对应为${plain(told)}${shown.unit}，请核实）`;
}
