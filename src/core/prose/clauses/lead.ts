import { endsIn, mentions } from '../../words/topics';
import type { Token, WordToken } from '../tokens/token';
import type { Category } from '../tokens/terminals';
import type { Base, Opener, Slot } from './phrase';

/** The words of a clause in front of a figure (数字前的词). */
export type Lead = readonly Token[];

/** Whether the lead holds a terminal of the category. */
export function has(lead: Lead, ...categories: readonly Category[]): boolean {
  return lead.some((token) => token.kind === 'word' && categories.includes(token.category));
}

/** Index of the last terminal of these categories, or -1. */
export function lastOf(lead: Lead, ...categories: readonly Category[]): number {
  for (let at = lead.length - 1; at >= 0; at--) {
    const token = lead[at];
    if (token?.kind === 'word' && categories.includes(token.category)) return at;
  }
  return -1;
}

const BETWEEN_VERB_AND_FIGURE: ReadonlySet<Category> = new Set([
  'filler',
  'approx',
  'each',
  'be',
  'flow',
  'to',
]);

/** The verb of change right before the figure, with nothing but fillers between them; null if none. */
export function verbOf(lead: Lead): WordToken | null {
  for (let at = lead.length - 1; at >= 0; at--) {
    const token = lead[at];
    if (token?.kind !== 'word') return null;
    if (token.category === 'up' || token.category === 'down') return token;
    if (!BETWEEN_VERB_AND_FIGURE.has(token.category)) return null;
  }
  return null;
}

const SLOTS: Readonly<Partial<Record<Category, Slot>>> = {
  initial: 'initial',
  adjusted: 'adjusted',
  budget: 'budget',
  outturn: 'actual',
  done: 'actual',
  prior: 'prior',
};

/** Which of its subject's amounts the words in front of an amount name; the last word decides. */
export function slotOf(lead: Lead): Slot | null {
  for (let at = lead.length - 1; at >= 0; at--) {
    const token = lead[at];
    const slot = token?.kind === 'word' ? SLOTS[token.category] : undefined;
    if (slot) return slot;
  }
  return null;
}

const OPENERS: Readonly<Partial<Record<Category, Opener>>> = {
  parts: 'parts',
  mainly: 'mainly',
  cause: 'cause',
};

/** How the lead opens a list or a reason; null when it goes on with what came before. */
export function openerOf(lead: Lead): Opener | null {
  for (const [at, token] of lead.entries()) {
    const opener = token.kind === 'word' ? OPENERS[token.category] : undefined;
    if (opener && !handsOut(lead, at)) return opener;
  }
  return null;
}

/** The year that the words name for what they speak of, not for what it is compared with; null without one. */
export function yearOf(lead: Lead): number | null {
  let year: number | null = null;
  for (const token of lead) {
    if (token.kind === 'word' && (token.category === 'compare' || token.category === 'share')) break;
    if (token.kind === 'date' && token.year !== null) year = token.year;
  }
  return year;
}

/** 2021年、2022年、2023年: years of which each has a figure of its own; empty where no two stand beside each other. */
export function yearsBeside(lead: Lead): readonly number[] {
  const years = lead.flatMap((token) => (token.kind === 'date' && token.year !== null ? [token.year] : []));
  const compares = has(lead, 'compare', 'share');
  return years.length > 1 && !compares ? years : [];
}

/** 甲、乙、丙支出分别为 hands figures out to names of its own and opens no list of what came before. */
function handsOut(lead: Lead, at: number): boolean {
  const token = lead[at];
  const before = lead.slice(0, at);
  return (
    token?.kind === 'word' &&
    token.word.startsWith('分别') &&
    before.some(({ kind }) => kind === 'mark') &&
    before.some(({ kind }) => kind === 'name')
  );
}

const SUBJECT_WORDS: ReadonlySet<Category> = new Set([
  'flow',
  'account',
  'balance',
  'gap',
  'total',
  'prior',
  'current',
]);
/** Words in front of a subject that name the moment or the actor, not the subject. */
const INTRODUCTION =
  /^(?:截至|截止|至|到|经|自(?!然)|从|在(?![职编岗])|对|将|我|该|本(?!金|息|级)|共有?|和|及|以及|与|了|由|末|底|，|、|执行中|全年|当年|年末|年底|年终|一是|二是|三是|四是|五是|六是)+/;

/** What the lead names: its own words without verbs, dates and the terms that say which amount is meant. */
export function subjectOf(lead: Lead): string {
  let words: string[] = [];
  let dated: string[] = [];
  lead.forEach((token, at) => {
    if (token.kind === 'date') {
      dated = isNameBeforeDate(lead[at - 1]) ? words : [];
      words = [];
    } else if (token.kind === 'name') words.push(token.word);
    else if (token.kind === 'mark' && token.mark === '、') words.push('、');
    else if (token.kind === 'word') {
      if (token.category === 'filler' && mentions(token.word, 'kind-of-money')) {
        if (words.length > 0) words.push(token.word);
      } else if (token.category === 'outturn' && /收入|支出/.test(token.word))
        words.push(token.word.replace(/[^收入支出]/g, ''));
      else if (token.category === 'of' && endsIn(words.at(-1) ?? '', 'ends-as-approval')) words = [];
      else if (token.category === 'prior' || token.category === 'current') {
        if (lead[at + 1]?.kind === 'name') words.push(token.word);
      } else if (SUBJECT_WORDS.has(token.category)) words.push(token.word);
      else if (token.category === 'of' && words.length > 0) words.push(token.word);
      else if (token.category === 'parts' || token.category === 'cause' || token.category === 'mainly') {
        if (!handsOut(lead, at)) words = [];
      } else if (token.category === 'add' || token.category === 'less') words = [];
      else if (isInsideName(lead, at)) words.push(token.word);
    }
  });
  // 公务接待费2016年预算8万元: the name may stand in front of the year.
  const name = (words.length > 0 ? words : dated).join('').replace(INTRODUCTION, '');
  return withoutEnds(name, NO_NAME).replace(/^的/, '');
}

/** What may stand behind a name and is no part of it. */
const NO_NAME = [
  '按同口径',
  '按可比口径',
  '按自然口径',
  '同口径',
  '可比口径',
  '自然口径',
  '合计',
  '总计',
  '共计',
  '小计',
  '的',
  '、',
  '“',
  '”',
];

/** Words without those that they end in, one behind the other. */
export function withoutEnds(words: string, ends: readonly string[]): string {
  let rest = words;
  const atEnd = (): string | undefined => ends.find((each) => rest.endsWith(each));
  for (let end = atEnd(); end !== undefined; end = atEnd()) rest = rest.slice(0, -end.length);
  return rest;
}

/** The longest name in front of a year (characters): longer words are a clause of their own. */
const LONGEST_NAME = 16;

function isNameBeforeDate(token: Token | undefined): boolean {
  return (
    token?.kind === 'name' && token.word.length <= LONGEST_NAME && !endsIn(token.word, 'ends-as-approval')
  );
}

/** A terminal between two names without a mark is part of a longer name (国有资本经营预算收入计划表). */
function isInsideName(lead: Lead, at: number): boolean {
  return lead[at - 1]?.kind === 'name' && lead[at + 1]?.kind === 'name';
}

/** What makes a base one that was planned (上年预算). */
const PLAN = '预算';

/** What the words between a comparison and its verb, or between 占 and 的, name. */
export function baseOf(words: Lead): Base {
  let slot: Slot | null = null;
  let year: number | null = null;
  let budgeted = false;
  for (const token of words) {
    if (token.kind === 'date' && token.year !== null) year = token.year;
    if (token.kind !== 'word') continue;
    if (token.word.includes(PLAN)) budgeted = true;
    const named = SLOTS[token.category];
    if (named && !(slot !== null && token.category === 'outturn')) slot = named;
  }
  return { slot, year, budgeted, subject: subjectOf(words) };
}
