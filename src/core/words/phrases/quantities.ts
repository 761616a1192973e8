import { decimal, decimalsOf, type Decimal } from '../../quantity/decimal';
import { endsIn, isNamed, mentions } from '../topics';
import { wording } from '../wording';

/** A number with its unit in a running text, and the words right before it that say of what. */
export interface SaidQuantity {
  /** 新建公厕 of “新建公厕15座”: the words back to the last mark, without those that only lead to the number. */
  readonly noun: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** 座, %, 万元; empty where none follows. */
  readonly unit: string;
  /** As it stands in the text: 新建公厕15座. */
  readonly quote: string;
  /** Whether the text says that it is not exact: 约, 近, 余. */
  readonly approximate: boolean;
}

const NUMBER = wording('name before?', 'leads-to-number*', '#', 'unit of things?', 'behind-number?');

/** Marks at which a new statement begins. */
const BREAK = /[，,。；;、\n!！?？]/u;

/** The quantities a text states, in its order. Dates (2023年, 6月) and numberings are left out. */
export function quantitiesIn(text: string): readonly SaidQuantity[] {
  return text
    .replace(/(\d)[,，](?=\d{3}(?!\d))/gu, '$1')
    .split(BREAK)
    .flatMap((part) => NUMBER.allIn(part.replace(/\s/gu, '')))
    .flatMap(({ slots: [noun = '', lead = '', digits = '', unit = '', after = ''], quote }) => {
      if (isNamed(unit, 'unit-of-date') || (unit === '' && noun === '')) return [];
      const value = decimal(digits);
      return [
        {
          noun: noun.replace(/^[（(“"）)”]+|[（(“"）)”]+$/gu, ''),
          value,
          decimals: decimalsOf(value),
          unit: unit === '％' ? '%' : unit,
          quote,
          approximate: mentions(lead, 'about') || isNamed(after, 'roughly'),
        },
      ];
    });
}

/** The statement of the text that the quantity stands in. */
export function clauseOf({ quote }: SaidQuantity, text: string): string {
  const clauses = text.split(BREAK).map((part) => part.replace(/\s/gu, ''));
  return clauses.find((clause) => clause.includes(quote)) ?? '';
}

/** Words at either end of an indicator's name that a sentence leaves out or puts elsewhere. */
const FRAME = { before: wording('frame-before'), behind: wording('frame-behind') };

/** What an indicator is about, for meeting it in a sentence: 新建公厕 of 新建公厕数量. */
export function nounOfIndicator(name: string): string {
  const bare = name.replace(/[\s“”"]|[（(][^（）()]*[)）]/gu, '');
  const core = FRAME.behind.notClosing(FRAME.before.notOpening(bare));
  return core.length >= 2 ? core : bare;
}

/** Shorter nouns are met too easily. */
const SHORTEST = 3;

/** How many words more a sentence may say between those of the indicator. */
const INSERTED = 4;

/** `same`: the sentence ends in the indicator's very words; `near`: it has them all, in their order, with a few between. */
export function meetsNoun(said: string, noun: string): 'same' | 'near' | null {
  if (noun.length < SHORTEST) return said === noun ? 'same' : null;
  if (said.endsWith(noun)) return 'same';
  const tail = said.slice(-(noun.length + INSERTED));
  let at = 0;
  for (const character of tail) if (character === noun[at]) at += 1;
  return at === noun.length ? 'near' : null;
}

/**
 * Whether a figure is told only roughly, by the words that end before it (约、近、超过) and those that it is written with
 * (余、多、左右).
 */
export function isApproximate(before: string, written: string): boolean {
  return endsIn(before, 'caution-before') || mentions(written, 'caution-behind');
}
