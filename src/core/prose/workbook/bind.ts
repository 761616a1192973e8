import { decimal } from '../../quantity/decimal';
import { meet, type Interval } from '../../quantity/interval';
import {
  ALL_OF,
  FOR_A_USE,
  GIVEN,
  isCarried,
  isOfOffice,
  namesOffice,
  OTHER_AMOUNTS,
  PART_OF_YEAR,
  RATES_OF_EXECUTION,
} from '../../words/lexicon/reports/subjects';
import type { Slot } from '../clauses/phrase';
import type { Claim } from '../discourse/item';
import type { Paragraph } from '../text/paragraphs';
import { sentenceStart } from '../text/sentence-start';
import { FigureIndex } from './figure-index';
import type { WorkbookFigure } from './figures';
import { SpokenNames } from './spoken-names';

/** A claim and the figure of the workbook that it restates, or should (数字与表对照). */
export interface Binding {
  readonly claim: Claim;
  readonly figure: WorkbookFigure;
  readonly agrees: boolean;
  /** Every word of the claim and of the table says that they are the same figure. */
  readonly stated: boolean;
}

/** The words behind a figure that are looked at (characters). */
const BEHIND = 6;

/** What a claim's words may mean among the figures of a workbook. */
interface Candidates {
  readonly figures: readonly WorkbookFigure[];
  readonly stated: boolean;
  /** The words may mean something else as well: a figure that differs contradicts nothing. */
  readonly open: boolean;
  /** What else it may be, where it is the same figure. */
  readonly others?: readonly WorkbookFigure[];
  /** They are what was carried on from one year to the next. */
  readonly carriedOn?: boolean;
}

/** Which amount of which year the words name; null where they leave it open. */
interface Said {
  readonly slot: Slot | null;
  readonly year: number | null;
}

const NONE: Candidates = { figures: [], stated: false, open: true };

/** Binds claims to figures by meaning: subject, measure, stage, period and year; a project or a row by its name. */
export class Binder {
  private readonly index: FigureIndex;
  private readonly names: SpokenNames;

  public constructor(
    figures: readonly WorkbookFigure[],
    private readonly text: string,
    private readonly year: number | null,
    paragraphs: readonly Paragraph[] = [],
  ) {
    this.index = new FigureIndex(figures);
    this.names = new SpokenNames(this.index.names(), text, paragraphs);
  }

  /** The figure the claim restates; null where no words, or more than one figure, could be meant. */
  public bind(claim: Claim): Binding | null {
    const { figure: own, phrase } = claim;
    if (own.approximation !== null || phrase.averaged || phrase.comparable) return null;
    const { figures, others = [], stated, open, carriedOn = false } = this.candidates(claim);
    const said = this.saidOf(claim);
    const role = roleOf(claim);
    const ofRole = (some: readonly WorkbookFigure[]) =>
      some.filter((one) => one.role === role && isOfYear(one, said));
    const fitting = ofRole(figures).filter((one) => isOfSlot(one, said));
    const further = ofRole(others).filter((one) => isOfSlot(one, said));
    const equal = [...fitting, ...further, ...(said.slot === null ? ofRole(figures) : [])].find((one) =>
      isSame(one, claim),
    );
    if (equal) return { claim, figure: equal, agrees: true, stated };
    if (open || own.base.eq('0') || phrase.blurred || (!carriedOn && this.isOfAnother(claim))) return null;
    const [only] = fitting;
    const values = new Set(fitting.map(({ value }) => value.toFixed()));
    if (!only || values.size > 1) return null;
    return { claim, figure: only, agrees: false, stated: stated && only.grounds === 'stated' };
  }

  /** A name in the same sentence, then the meaning of the words, then a name said before, then the office as a whole. */
  private candidates(claim: Claim): Candidates {
    const { item, phrase, figure } = claim;
    const carriedOn = this.index.carriedOn(this.wordsBefore(claim));
    if (carriedOn.length > 0) return { figures: carriedOn, stated: false, open: false, carriedOn: true };
    const spoken = this.names.at(figure.from);
    const subject = phrase.subject || item.subject;
    const isOfNamed = spoken !== null && isCarried(behind(spoken.name, phrase.subject));
    const named = isOfNamed ? this.index.named(spoken.name) : [];
    if (spoken?.near && named.length > 0) return { figures: named, stated: true, open: false };
    const meant = this.index.meant(item.subject || phrase.subject, this.wordsBefore(claim));
    if (meant.figures.length > 0)
      return {
        ...meant,
        figures: [...meant.figures, ...named],
        open: named.length > 0 || this.isOfOtherLevel(claim, meant.figures),
      };
    const sentence = this.sentenceBefore(claim);
    const isOffice = isOfOffice(subject) && namesOffice(subject + sentence);
    if (named.length > 0 && !isOffice) return { figures: named, stated: false, open: false };
    if (!isOfOffice(subject) && !isCarried(subject)) return NONE;
    const { totals, listTotals } = this.index;
    return { figures: totals, others: listTotals, stated: false, open: !isOffice };
  }

  private saidOf(claim: Claim): Said {
    const { item, phrase } = claim;
    const year = item.year ?? this.year;
    if (phrase.role === 'base') {
      const { base } = phrase;
      if (base?.year != null) return { slot: base.budgeted ? 'budget' : 'actual', year: base.year };
      return { slot: 'prior', year };
    }
    const slot = phrase.slot ?? item.list?.wholes[0]?.phrase.slot ?? null;
    const words = this.wordsBefore(claim);
    if (OTHER_AMOUNTS.test(words)) return { slot: null, year };
    return { slot: slot ?? (GIVEN.test(words) ? 'budget' : null), year };
  }

  private wordsBefore({ phrase, figure }: Claim): string {
    return this.text.slice(phrase.from, figure.from);
  }

  /** 结转5万元, 上半年支出5万元, 5万元用于…: the words say that another amount is meant than that of the year. */
  private isOfAnother(claim: Claim): boolean {
    const { figure } = claim;
    const behindFigure = this.text.slice(figure.to, figure.to + BEHIND);
    return (
      OTHER_AMOUNTS.test(this.wordsBefore(claim)) ||
      PART_OF_YEAR.test(this.sentenceBefore(claim)) ||
      FOR_A_USE.test(behindFigure)
    );
  }

  /** 全市 in a text that speaks of 全县 as well, against a table that names no level. */
  private isOfOtherLevel({ item: { scope } }: Claim, figures: readonly WorkbookFigure[]): boolean {
    if (scope === '' || figures.some(({ meaning }) => meaning.level !== undefined)) return false;
    this.levels ??= new Set(this.text.match(ALL_OF));
    return this.levels.size > 1 || !this.levels.has(scope);
  }

  private levels: ReadonlySet<string> | null = null;

  private sentenceBefore({ figure }: Claim): string {
    return this.text.slice(sentenceStart(this.text, figure.from), figure.from);
  }
}

/** What the words say behind the name; all of them where they do not name it. */
function behind(name: string, words: string): string {
  const at = words.lastIndexOf(name);
  return at < 0 ? words : words.slice(at + name.length);
}

/** A printed base is the amount of another year; 执行率 is a completion by its name. */
function roleOf({ phrase: { role, ratio } }: Claim): string {
  if (role === 'base') return 'amount';
  const isExecution = role === 'ratio' && RATES_OF_EXECUTION.some((name) => ratio.endsWith(name));
  return isExecution ? 'completion' : role;
}

function isSame({ interval }: WorkbookFigure, { figure, phrase }: Claim): boolean {
  return meet(interval, figure.interval) || (phrase.direction === -1 && meet(interval, below(figure)));
}

/** 下降5% is the −5% of a table. */
function below({ interval: { low, high } }: Claim['figure']): Interval {
  return { low: high.times(MINUS), high: low.times(MINUS) };
}

const MINUS = decimal('-1');

/** Of the year spoken of, or, where the words say 上年, of the one before. */
function isOfYear({ year: own, slot }: WorkbookFigure, { year, slot: said }: Said): boolean {
  if (own === null || year === null || own === year) return true;
  return (said === 'prior' && own + 1 === year) || (slot === 'prior' && own === year + 1);
}

/** Of the stage that the words name; an amount of the table of the year before where they say 上年. */
function isOfSlot({ year: own, role, slot }: WorkbookFigure, { slot: said, year }: Said): boolean {
  if (role !== 'amount') return own === null || year === null || own === year;
  if (said === 'prior')
    return slot === 'prior' ? own !== (year ?? 0) - 1 : slot === 'actual' && own !== null && own + 1 === year;
  if (own !== null && year !== null && own !== year) return slot === 'prior' && said === 'actual';
  return isSameSlot(slot, said);
}

/** 预算 alone may be the initial or the adjusted one; an amount without a word is what was spent or received. */
function isSameSlot(table: Slot | null, said: Slot | null): boolean {
  if (said === null) return table === 'actual' || table === null;
  if (said === 'budget') return table === 'budget' || table === 'initial' || table === 'adjusted';
  return (
    table === said || (table === 'budget' && said === 'initial') || (table === null && said === 'actual')
  );
}
