import type { Phrase, Slot } from '../clauses/phrase';
import type { FigureToken } from '../tokens/token';

/** A phrase with a figure, placed in the text. */
export interface Claim {
  readonly phrase: Phrase;
  readonly figure: FigureToken;
  readonly item: Item;
  /** Its place among all claims of the text, in reading order. */
  readonly order: number;
}

/** A change and its rate that speak of one base (同比增加…、增长…). */
export interface Comparison {
  /** What is compared: the amount that stood last when the comparison began; null when the text prints none. */
  readonly current: Claim | null;
  readonly first: Phrase;
  /** The base's own figure, where the clause prints it. */
  readonly base: Claim | null;
  readonly changes: Claim[];
  readonly rates: Claim[];
  /** Where it is said, which may be below the paragraph of its item. */
  readonly paragraph: number;
}

/** A percentage that measures the item against something, or names its ratio. */
export interface Proportion {
  readonly claim: Claim;
  readonly current: Claim | null;
  readonly base: Claim | null;
}

/** What a text says of one subject: its amounts in order, and what is said of them (一个对象的各项数字). */
export interface Item {
  readonly subject: string;
  /** 全市, 市本级 …: the level the words name, or that of the text around; empty when none is named. */
  readonly scope: string;
  /** The year its words or those around name; null when none is named. */
  readonly year: number | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly phrase: Phrase;
  readonly amounts: { readonly slot: Slot | null; readonly claim: Claim }[];
  readonly comparisons: Comparison[];
  readonly completions: Proportion[];
  readonly shares: Proportion[];
  readonly ratios: Proportion[];
  /** Named as a reason only (主要原因是…): no part of sums around it. */
  readonly aside: boolean;
  /** The list it belongs to. */
  readonly list: List | null;
}

/** Amounts that a text opens as parts of others (其中, 包括, 括号内, 按区域分). */
export interface List {
  readonly opener: Phrase['opener'] | 'bracket' | 'numbered';
  /** What it may be a list of, the nearest first. */
  readonly wholes: readonly Claim[];
  /** What else its sentence before speaks of: it may be a list of one of these, where it comes to it. */
  readonly asides: readonly Claim[];
  readonly items: Item[];
  /** Further amounts of the paragraphs that are its items (4、甲资金3万元，乙资金2万元): items of it as well, if it comes to its whole so. */
  readonly further: Item[];
  /** The wholes stand in the paragraph before: the words do not say which of them is meant. */
  readonly carried: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** The list that holds it. */
  readonly outer: List | null;
}

/** What a figure speaks of that belongs to no list and no amount. */
export function itemAlone(phrase: Phrase, paragraph: number, year: number | null): Item {
  return {
    subject: phrase.subject,
    scope: '',
    year: phrase.year ?? year,
    paragraph,
    sentence: phrase.sentence,
    phrase,
    amounts: [],
    comparisons: [],
    completions: [],
    shares: [],
    ratios: [],
    aside: false,
    list: null,
  };
}

/** The amount said last of an item: the one that changes and completions speak of. */
export function currentAmount(item: Item): Claim | null {
  const last = item.amounts.filter(({ slot }) => slot !== 'prior').at(-1);
  return last?.claim ?? null;
}

/** The amount of which parts may follow: the current one, or last year's where no other is said. */
export function wholeAmount(item: Item): Claim | null {
  return currentAmount(item) ?? item.amounts.at(-1)?.claim ?? null;
}

/** The amount of an item in a slot, the latest; null when it names none. */
export function amountIn(item: Item, ...slots: readonly (Slot | null)[]): Claim | null {
  for (const slot of slots) {
    const found = item.amounts.filter((amount) => amount.slot === slot).at(-1);
    if (found) return found.claim;
  }
  return null;
}
