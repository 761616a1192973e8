import { mentions } from '../../words/topics';
import type { Phrase } from '../clauses/phrase';
import {
  completes,
  endsList,
  endsRow,
  goesOnReasoning,
  inBracket,
  isLateBudget,
  isSameItem,
  isSize,
  isWord,
  joins,
  ofYearBefore,
} from './continuity';
import { amountOfItsAim, inUnitOfItem, inUnitOfList } from './phrases/borrowed-units';
import { distribute } from './phrases/distribution';
import {
  currentAmount,
  itemAlone,
  wholeAmount,
  type Claim,
  type Comparison,
  type Item,
  type List,
} from './item';
import { awaitingOutturn, budgetItemOf, namesakeOf } from './items-of-amounts';
import { readLevels, type Levels } from './comparisons/levels';
import { amountsOf, inAccountBefore, NEAR, saidAbove, saidInRow } from './look-back';
import type { Discourse, Even } from './discourse';
import { openedBy } from './opening';
import {
  dividedInBracket,
  isAlike,
  isCompared,
  isComparedBudget,
  isOfOtherYear,
  isPassedBound,
  isTotalOfSide,
  isUnlike,
  startFrom,
} from './spoken-of';
import type { ParagraphPhrases } from './phrases/paragraph-phrases';
import { ParagraphSeries } from './paragraph-series';
import { readPaces, type Pace } from './comparisons/paces';
import { namingItsWhole } from './phrases/named-whole';
import { openPurposes } from './phrases/purposes';
import { scopeOf } from './subjects/scope';
import { RESULT_FORMS } from '../tokens/terminals';
import { isOfBothSides, namesAgain } from './subjects/subject-key';

/** Carries subjects, bases and lists on from clause to clause (语篇). */
export function readDiscourse(paragraphs: readonly ParagraphPhrases[]): Discourse {
  const reader = new DiscourseReader();
  paragraphs.forEach((paragraph, index) => reader.paragraph(paragraph, index));
  return reader;
}

/** Where the reader stands: in a list or, with `list` null, in the running text. */
interface Frame {
  readonly list: List | null;
  current: Item | null;
}

class DiscourseReader implements Discourse {
  public readonly items: Item[] = [];
  public readonly lists: List[] = [];
  public readonly claims: Claim[] = [];
  public readonly evens: Even[] = [];
  public readonly levels: Levels<Claim>[] = [];
  public readonly paces: Pace<Claim>[] = [];
  private frames: Frame[] = [];
  private index = 0;
  /** The paragraph has a number. */
  private numbered = false;
  private scope = '';
  /** The year named last in the running text. */
  private year: number | null = null;
  /** Inside the words that give a reason, up to a semicolon or the sentence's end. */
  private aside = false;
  private readonly series = new ParagraphSeries(
    (paragraph) => amountsOf(this.items, paragraph),
    (opener, wholes) => this.list(opener, wholes),
  );
  /** What the reason names: a list only where its kinds make up the whole between them. */
  private reason: Frame | null = null;
  /** Whose change or rate was named last in the sentence, with no amount since: a rate without a subject is its own. */
  private compared: Item | null = null;

  public paragraph(paragraph: ParagraphPhrases, index: number): void {
    const { phrases, scope } = paragraph;
    this.series.begin(paragraph, index);
    this.index = index;
    this.numbered = paragraph.marker !== null;
    this.scope = scope;
    this.frames = [{ list: null, current: null }];
    const first = this.claims.length;
    let sentence = 0;
    this.aside = false;
    this.reason = null;
    this.compared = null;
    for (const phrase of openPurposes(distribute(phrases))) {
      if (phrase.sentence !== sentence) {
        this.frames.length = 1;
        this.aside = false;
        this.reason = null;
        this.compared = null;
        sentence = phrase.sentence;
      }
      this.phrase(phrase);
    }
    this.series.close(paragraph, index);
    const alone = (phrase: Phrase) => this.claim(phrase, itemAlone(phrase, this.index, this.year));
    this.paces.push(...readPaces(phrases, this.claims.slice(first), paragraph.months, alone));
    this.levels.push(...readLevels(phrases, this.claims.slice(first), alone));
  }

  private phrase(written: Phrase): void {
    const listed = inUnitOfList(written, this.frame().list ?? this.series.awaiting);
    const compared = inUnitOfItem(listed, () => this.spokenOf(listed));
    const aimed = amountOfItsAim(compared, this.frame().list);
    const phrase = namingItsWhole(aimed, this.items, this.index);
    if (phrase.before === '；' && !completes(this.frame().list, phrase)) this.leaveInnerList();
    this.aside = phrase.opener === 'cause' || (this.aside && this.goesOnReasoning(phrase));
    if (!this.aside) this.reason = null;
    if (endsList(this.frame().list, phrase) || (phrase.opener === null && endsRow(this.frame().list, phrase)))
      this.frames.length = 1;
    const opened = phrase.opener !== null && phrase.opener !== 'cause' && isSize(phrase);
    if (opened) this.open(phrase);
    else if (phrase.total && this.frames.length > 1 && isSize(phrase)) this.frames.length = 1;
    const claim = this.place(phrase);
    if (phrase.children.length > 0) this.bracket(phrase.children, claim);
    if (phrase.andSoOn) this.leaveInnerList();
  }

  /** Behind 其中：甲…，主要原因是…； comes the next part, unless the reason itself has begun to list amounts. */
  private goesOnReasoning(phrase: Phrase): boolean {
    const hasAmounts = this.reason?.list?.items.some(({ amounts }) => amounts.length > 0) ?? false;
    const endsPart = phrase.before === '；' && this.frame().list?.opener === 'parts' && !hasAmounts;
    return !endsPart && goesOnReasoning(phrase);
  }

  private bracket(children: readonly Phrase[], owner: Claim | null): void {
    const depth = this.frames.length;
    const compared = this.compared;
    this.compared = null;
    const sizes = children.filter(isSize);
    const divided = owner === null ? null : dividedInBracket(owner, sizes.length);
    const listed = divided !== null && sizes.length > 0 && children[0]?.opener !== 'cause';
    this.frames.push({
      list: listed ? this.list('bracket', [divided], false, saidInRow(this.items, divided)) : null,
      current: listed ? null : (owner?.item ?? null),
    });
    for (const child of children) {
      const claim = this.place(child.opener === 'cause' ? child : { ...child, opener: null });
      if (owner && claim && sizes.length === 1) startFrom(owner, claim);
      if (child.children.length > 0) this.bracket(child.children, claim);
    }
    this.frames.length = depth;
    this.compared = compared;
  }

  /** A semicolon ends a list inside a list. */
  private leaveInnerList(): void {
    const lists = this.frames.filter(({ list }) => list !== null);
    if (lists.length > 1) this.frames.pop();
  }

  private open(phrase: Phrase): void {
    const { current } = this.frame();
    const opened = openedBy(phrase, current && wholeAmount(current), this, this.index);
    if (!opened) return;
    if (opened.restarts) this.frames.length = 1;
    this.frames.push({
      list: this.list(phrase.opener, opened.wholes, opened.carried, opened.asides),
      current: null,
    });
  }

  private openReason({ current }: Frame): Frame {
    const whole = current && currentAmount(current);
    return { list: whole ? this.list('cause', [whole]) : null, current: null };
  }

  private list(
    opener: List['opener'],
    wholes: readonly Claim[],
    carried = false,
    asides: readonly Claim[] = [],
  ): List {
    const list: List = {
      opener,
      wholes,
      asides,
      items: [],
      further: [],
      carried,
      sentence: wholes[0]?.phrase.sentence ?? 0,
      paragraph: this.index,
      outer: this.frame().list,
    };
    this.lists.push(list);
    return list;
  }

  private frame(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error('a paragraph has an outermost frame');
    return frame;
  }

  /** Gives the phrase to the item it speaks of. */
  private place(phrase: Phrase): Claim | null {
    if (phrase.role === 'other' || (!phrase.figure && phrase.role !== 'equal')) return null;
    if (phrase.balance === 'even') this.evens.push({ paragraph: this.index, order: this.claims.length });
    if (isSize(phrase)) return isPassedBound(phrase) ? null : this.size(phrase);
    const item = (phrase.subject === '' ? this.compared : null) ?? this.itemOf(phrase);
    if (isCompared(phrase) && phrase.year !== null && phrase.base?.year === phrase.year - 1)
      this.year = phrase.year;
    if (!item) return null;
    const saysHow = isCompared(phrase) || phrase.role === 'base' || phrase.role === 'equal';
    if (phrase.subject !== '' && saysHow && !this.aside) this.compared = item;
    const claim = this.claim(phrase, item);
    if (!claim) return null;
    const current = currentAmount(item);
    switch (phrase.role) {
      case 'base':
        this.pendingBase = claim;
        if (current && isComparedBudget(phrase))
          item.amounts.unshift({ slot: phrase.base?.slot ?? null, claim });
        return claim;
      case 'change':
      case 'rate':
        this.compare(claim, item, current);
        return claim;
      case 'completion':
        item.completions.push({ claim, current, base: this.takeBase() });
        return claim;
      case 'share':
        item.shares.push({ claim, current, base: this.takeBase() });
        return claim;
      case 'ratio':
        item.ratios.push({ claim, current, base: this.takeBase() });
        return claim;
      default:
        return claim;
    }
  }

  /** Points behind 序时进度 are said of what is spoken of. */
  private itemOf(phrase: Phrase): Item | null {
    const isPaced = phrase.role === 'points' && mentions(phrase.subject, 'pace');
    return this.spokenOf(isPaced ? { ...phrase, subject: '' } : phrase);
  }

  private pendingBase: Claim | null = null;

  private takeBase(): Claim | null {
    const base = this.pendingBase;
    this.pendingBase = null;
    return base;
  }

  private compare(claim: Claim, item: Item, current: Claim | null): void {
    const { phrase } = claim;
    const base = this.takeBase();
    const open = item.comparisons.at(-1);
    if (open && !base && joins(open, phrase, current)) {
      (phrase.role === 'change' ? open.changes : open.rates).push(claim);
      return;
    }
    const comparison: Comparison = {
      current,
      first: phrase,
      base,
      changes: [],
      rates: [],
      paragraph: this.index,
    };
    (phrase.role === 'change' ? comparison.changes : comparison.rates).push(claim);
    item.comparisons.push(comparison);
  }

  private size(phrase: Phrase): Claim | null {
    this.pendingBase = null;
    this.compared = null;
    const frame = this.frame();
    const outturn = this.aside ? null : budgetItemOf(phrase, frame.current);
    const grown = this.grownTo(phrase, frame.current);
    if (grown) return grown;
    const said: Phrase = outturn
      ? { ...phrase, slot: 'actual' }
      : ofYearBefore(inBracket(phrase, frame.list), frame.current);
    const item =
      outturn ??
      this.sameItem(said, frame) ??
      namesakeOf(said, frame.list, this.items) ??
      this.newItem(said, frame);
    if (!item.aside) frame.current = item;
    const claim = this.claim(said, item);
    // A budget named behind its outturn stands before it in the order of the year.
    if (claim && isLateBudget(item, said)) item.amounts.unshift({ slot: said.slot, claim });
    else if (claim) item.amounts.push({ slot: said.slot, claim });
    return claim;
  }

  /** 企业由166户增加到276户: the amount before it is what it has grown from. */
  private grownTo(phrase: Phrase, current: Item | null): Claim | null {
    const [only, ...others] = current?.amounts ?? [];
    const isGrown = RESULT_FORMS.has(phrase.subject) && phrase.before === null && !this.aside;
    if (!isGrown || !current || !only || others.length > 0 || only.slot !== null) return null;
    if (only.claim.phrase.sentence !== phrase.sentence || !isAlike(only.claim, phrase)) return null;
    const claim = this.claim({ ...phrase, subject: '' }, current);
    if (!claim) return null;
    current.amounts.splice(0, 1, { slot: 'prior', claim: only.claim }, { slot: 'actual', claim });
    return claim;
  }

  /** The item that a further amount belongs to: the one spoken of, or the one whose outturn is still to come. */
  private sameItem(phrase: Phrase, { current }: Frame): Item | null {
    if (this.aside) return null;
    if (current && isSameItem(current, phrase)) return current;
    return awaitingOutturn(phrase, this.items, this.index);
  }

  private newItem(phrase: Phrase, frame: Frame): Item {
    const scope = scopeOf(phrase.subject);
    const outer = frame.list?.wholes[0]?.item.scope;
    if (frame.list === null && phrase.year !== null) this.year = phrase.year;
    const item: Item = {
      ...itemAlone(phrase, this.index, frame.list?.wholes[0]?.item.year ?? this.year),
      subject: inAccountBefore(this.items, this.index, phrase.subject),
      scope: scope || outer || this.scopeAround(),
      aside: this.aside,
      list: this.aside ? null : frame.list,
    };
    this.items.push(item);
    if (this.aside) {
      this.reason ??= this.openReason(frame);
      this.reason.current = item;
      this.reason.list?.items.push(item);
      return item;
    }
    frame.current = item;
    frame.list?.items.push(item);
    if (frame.list === null && phrase.figure?.dimension === 'money') this.series.add(item);
    return item;
  }

  private scopeAround(): string {
    const before = this.items.at(-1);
    return before?.paragraph === this.index && before.scope !== '' ? before.scope : this.scope;
  }

  /** The item a change, rate or share belongs to: the one its words name, or the one spoken of last. */
  private spokenOf(phrase: Phrase): Item | null {
    const frame = this.frame();
    if (phrase.subject === '' && this.reason?.current) return this.reason.current;
    if (phrase.subject === '') {
      const spoken =
        frame.current ?? (frame.list ? null : (this.lastOfParagraph() ?? this.lineAbove(phrase)));
      if (phrase.role === 'base' && (spoken === null || isUnlike(spoken, phrase)))
        return this.comparedWith(phrase);
      return isOfOtherYear(spoken, phrase) ? this.ofYear(phrase) : spoken;
    }
    const near = this.items.slice(-NEAR).filter(({ paragraph }) => paragraph === this.index);
    const named =
      near.findLast(({ subject }) => subject === phrase.subject) ??
      near.findLast(({ subject }) => subject.endsWith(phrase.subject)) ??
      near.findLast(({ subject }) => namesAgain(subject, phrase.subject));
    if (named) return named;
    const side = isOfBothSides(phrase.subject) ? near.findLast(isTotalOfSide) : undefined;
    if (side) return side;
    if (phrase.role === 'base' || isWord(phrase)) return frame.current ?? this.newItem(phrase, frame);
    return this.newItem(phrase, { list: null, current: null });
  }

  /** The item of the year that the words name (2021年较2020年减少…); one of its own where none was said. */
  private ofYear(phrase: Phrase): Item {
    const named = this.items.findLast(
      ({ paragraph, year, amounts }) =>
        paragraph === this.index && year === phrase.year && amounts.length > 0,
    );
    const item = named ?? this.newItem(phrase, { list: null, current: null });
    this.frame().current = item;
    return item;
  }

  /** 相比2023年的总收入5万元减少1万元 at the head of a paragraph: what the base is called, where a paragraph above has said it. */
  private comparedWith(phrase: Phrase): Item | null {
    const name = phrase.base?.subject ?? '';
    if (name === '') return this.newItem(phrase, this.frame());
    const above = saidAbove(this.items, this.index, name, phrase.base);
    if (above) this.frame().current = above;
    return above ?? this.newItem({ ...phrase, subject: name }, { list: null, current: null });
  }

  /** 2、财政拨款80万元 and below it 3、资金到位率100%: a line that is nothing but a ratio speaks of the line above it. */
  private lineAbove({ role, before }: Phrase): Item | null {
    const last = this.items.at(-1);
    const isLine = this.numbered && role === 'ratio' && before === null;
    return isLine && last?.paragraph === this.index - 1 && !last.aside ? last : null;
  }

  private lastOfParagraph(): Item | null {
    const last = this.items.at(-1);
    return last?.paragraph === this.index ? last : null;
  }

  private claim(phrase: Phrase, item: Item): Claim | null {
    if (!phrase.figure) return null;
    const claim: Claim = { phrase, figure: phrase.figure, item, order: this.claims.length };
    this.claims.push(claim);
    return claim;
  }
}
