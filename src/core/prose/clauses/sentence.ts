import { beginsWith } from '../../words/topics';
import type { MarkToken, Token, WordToken } from '../tokens/token';
import { readPhrase, type Context } from './read-phrase';
import type { Opener, Phrase } from './phrase';
import { has, openerOf, subjectOf, yearOf, type Lead } from './lead';

/**
 * Reads the phrases of a paragraph's tokens by recursive descent (句 → 分句 → 短语):
 * paragraph := sentence (。 sentence)*; clause := lead figure tail; a bracket with figures is a clause of its own
 * that belongs to the phrase before it, a bracket without figures is part of a name and is passed over.
 */
export function readPhrases(tokens: readonly Token[]): readonly Phrase[] {
  return new SentenceReader(tokens).read();
}

/** What the clauses of a sentence hand on to the next figure. */
interface Pending {
  lead: Token[];
  opener: Opener | null;
  /** A reason was begun that a numbered clause behind a semicolon goes on with (原因是：1、…；2、…). */
  reasoned: boolean;
  /** Names what the list is of. */
  whole: string;
  offset: boolean;
  compared: Lead | null;
  comparable: boolean;
  /** Named in front of a comma, for what follows it (2023年，…). */
  year: number | null;
  before: MarkToken['mark'] | null;
  /** Words without a figure were passed over since the sentence began. */
  passed: boolean;
}

const COMPARABLE = /同口径|可比口径|自然口径|剔除|扣除.{0,20}(?:因素|影响)|还原/;
const SPLITS =
  /^(?:按|从|分|其中).{1,16}(?:看|分|划分|区分|来看|分类|统计|构成|项目|科目|性质|用途|来源|情况)(?:是|为|如下)?$/;

/** 分主要科目看: not all of the kinds are named. */
const NAMES_SOME = ['主要', '重点', '部分'];

/** Brackets within brackets that are read; nobody writes more, and each level costs a search for its end. */
const DEEPEST = 8;

class SentenceReader {
  private at = 0;
  private depth = 0;
  private sentence = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public read(): readonly Phrase[] {
    return this.sequence(this.tokens.length);
  }

  /** Phrases up to `end`, which is the index of a closing bracket or the end of the tokens. */
  private sequence(end: number): Phrase[] {
    const phrases: Phrase[] = [];
    let pending = fresh(null);
    while (this.at < end) {
      const token = this.tokens[this.at];
      if (!token) break;
      if (token.kind === 'mark') {
        if (token.mark === '（' && this.depth < DEEPEST) {
          const close = this.closing(this.at, end);
          this.at++;
          if (hasFigure(this.tokens, this.at, close)) this.bracket(phrases, pending, close);
          this.at = close + 1;
          continue;
        }
        this.at++;
        if (token.mark === '。' && end < this.tokens.length) pending = fresh('；');
        else if (token.mark === '。') {
          this.sentence++;
          pending = fresh(token.mark);
        } else if (token.mark !== '）' && token.mark !== '（')
          pending = this.crossing(pending, token, phrases);
        continue;
      }
      if (token.kind === 'figure') {
        const phrase = readPhrase(this.context(pending, token, end, phrases.at(-1) ?? null), token);
        phrases.push(phrase);
        this.at++;
        this.skipApproximation();
        pending = { ...fresh(null), compared: pending.compared, comparable: pending.comparable };
        continue;
      }
      if (
        token.kind === 'word' &&
        isStatement(token, pending.lead) &&
        !followedByFigure(this.tokens, this.at, end)
      ) {
        phrases.push(readPhrase(this.context(pending, token, end, null), null));
        pending = { ...fresh(null), compared: pending.compared };
        this.at++;
        continue;
      }
      pending.lead.push(token);
      this.at++;
    }
    return phrases;
  }

  private bracket(phrases: Phrase[], pending: Pending, close: number): void {
    this.depth++;
    const children = this.sequence(close);
    this.depth--;
    const owner = phrases.at(-1);
    const named = amountNamed(pending.lead, children, this.tokens[close + 1]);
    if (named) {
      phrases.push({ ...named, after: this.markAfter(close) });
      pending.lead.length = 0;
    }
    if (!owner || named || (pending.lead.length > 0 && !isThing(owner, pending))) return;
    phrases[phrases.length - 1] = {
      ...owner,
      children: [...owner.children, ...children],
      after: this.markAfter(close),
    };
  }

  private markAfter(close: number): MarkToken['mark'] | null {
    const next = this.tokens[close + 1];
    return next?.kind === 'mark' ? next.mark : null;
  }

  private skipApproximation(): void {
    const token = this.tokens[this.at];
    if (token?.kind === 'word' && token.word === '左右') this.at++;
  }

  /** What a mark inside a sentence does with the words read so far. */
  private crossing(pending: Pending, { mark, from, to }: MarkToken, phrases: readonly Phrase[]): Pending {
    const { lead } = pending;
    if (mark === '、') {
      const afterFigure = lead.length === 0 && phrases.length > 0;
      if (afterFigure) return { ...pending, before: mark };
      lead.push({ kind: 'mark', from, to, mark });
      return pending;
    }
    const words = lead.map((token) => ('word' in token ? token.word : '')).join('');
    const openedByColon = mark === '：' && lead.length > 0;
    const splits = SPLITS.test(words)
      ? NAMES_SOME.some((word) => words.includes(word))
        ? 'mainly'
        : 'splits'
      : null;
    const whole = mark === '，' ? wholeIn(lead) : '';
    const within = mark === '，' && phrases.length > 0 && isWithin(lead) ? 'parts' : null;
    const opener = splits ?? within ?? openerOf(lead) ?? (openedByColon ? 'colon' : null);
    const carriesOpener =
      (whole !== '' ? 'parts' : null) ??
      (opener !== 'mainly' && opener !== 'parts'
        ? opener
        : within !== null || endsInOpener(lead) || mark === '：'
          ? opener
          : null) ??
      (mark === '，' || mark === '：' ? pending.opener : null) ??
      (opener === 'parts' && deniesAny(lead) ? opener : null);
    return {
      lead: openedByColon || mark === '，' ? topicOf(lead, mark) : [],
      // Behind a semicolon only a numbered clause goes on with the reason.
      opener: carriesOpener === 'cause' && mark === '；' ? null : carriesOpener,
      reasoned: carriesOpener === 'cause' || pending.reasoned,
      whole,
      offset:
        (mark === '，' && has(lead, 'offset')) || (pending.offset && mark === '，' && phrases.length === 0),
      compared: has(lead, 'compare') && mark === '，' ? lead : mark === '；' ? null : pending.compared,
      comparable: COMPARABLE.test(words) || (pending.comparable && mark === '，'),
      year: yearOf(lead) ?? (mark === '；' ? null : pending.year),
      before: mark,
      passed: pending.passed || (opener === null && lead.some((token) => token.kind === 'name')),
    };
  }

  private context(pending: Pending, at: Token, end: number, previous: Phrase | null): Context {
    const tail: Token[] = [];
    let after: MarkToken['mark'] | null = null;
    let next: Token | null = null;
    for (let index = this.at + 1; index < Math.min(end, this.tokens.length); index++) {
      const token = this.tokens[index];
      if (!token) break;
      if (token.kind === 'mark') {
        if (token.mark === '（' && tail.length === 0) {
          index = this.closing(index, end);
          continue;
        }
        after = token.mark;
        break;
      }
      if (token.kind === 'figure') {
        next = token;
        break;
      }
      tail.push(token);
    }
    const from = pending.lead.find((token) => token.kind !== 'mark')?.from ?? at.from;
    const words = pending.lead.map((token) => ('word' in token ? token.word : '')).join('');
    return {
      ...pending,
      lead: pending.lead,
      comparable: pending.comparable || COMPARABLE.test(words),
      opener:
        openerOf(pending.lead) ??
        pending.opener ??
        (pending.reasoned && isNumbered(pending.lead) ? 'cause' : null),
      previous: pending.before === null ? previous : null,
      detached: pending.passed && previous?.sentence !== this.sentence,
      tail,
      next: next?.kind === 'figure' ? next : null,
      after,
      from,
      at,
      sentence: this.sentence,
    };
  }

  private closing(open: number, end: number): number {
    let depth = 0;
    for (let index = open; index < end; index++) {
      const token = this.tokens[index];
      if (token?.kind !== 'mark') continue;
      if (token.mark === '（') depth++;
      if (token.mark === '）' && --depth === 0) return index;
    }
    return end;
  }
}

function fresh(before: MarkToken['mark'] | null): Pending {
  return {
    lead: [],
    opener: null,
    reasoned: false,
    whole: '',
    offset: false,
    compared: null,
    comparable: false,
    year: null,
    before,
    passed: false,
  };
}

/** 持平, or 平衡 behind 收支相抵: words that say what a figure would. */
function isStatement(token: WordToken, lead: Lead): boolean {
  return (
    token.category === 'equal' ||
    (token.category === 'even' && (has(lead, 'offset') || lead.every(isOfThisYear)))
  );
}

/** 当年收支平衡 says no more than 收支平衡. */
function isOfThisYear(token: Token): boolean {
  return token.kind === 'word' && token.category === 'current';
}

/** 基本支出中，: the name of what is divided into parts; empty where the words are no such thing. */
function wholeIn(lead: readonly Token[]): string {
  const last = lead.at(-1);
  if (last?.kind !== 'name' || !last.word.endsWith('中') || lead.length > LONGEST_WHOLE) return '';
  return subjectOf([...lead.slice(0, -1), { ...last, word: last.word.slice(0, -1) }]);
}

const WITHIN = '中';

/** 预算80万元中，: what follows is part of the amount right before. */
function isWithin(lead: Lead): boolean {
  const [only, ...others] = lead;
  return only?.kind === 'name' && only.word === WITHIN && others.length === 0;
}

/** 其中， and 主要是： open what follows; 其中用于教学楼， only goes on. */
function endsInOpener(lead: Lead): boolean {
  return openerOf(lead.slice(-1)) !== null;
}

/** 其中：无因公出国费；…: a part that there is none of. */
function deniesAny(lead: Lead): boolean {
  const first = lead.find((token) => token.kind === 'name');
  return first !== undefined && beginsWith(first.word, 'denies-any');
}

function hasFigure(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'figure') return true;
  return false;
}

/** 中央资金（500万元）: the one amount in the brackets at the end of a clause is that of the name before them. */
function amountNamed(lead: Lead, [only, ...others]: readonly Phrase[], behind?: Token): Phrase | null {
  const subject = subjectOf(lead);
  const isBare = only?.role === 'amount' && only.subject === '' && only.slot === null && others.length === 0;
  const ends = behind === undefined || behind.kind === 'mark';
  return isBare && ends && subject !== '' ? { ...only, subject } : null;
}

/** 开展42个扶贫项目（其中…）: between the number and the bracket stands what is counted. */
function isThing({ figure }: Phrase, { lead, before }: Pending): boolean {
  const [only, ...others] = lead;
  return before === null && figure?.dimension === 'count' && only?.kind === 'name' && others.length === 0;
}

/** 2、 or 二是 at the head of a clause. */
function isNumbered([first]: Lead): boolean {
  return (
    (first?.kind === 'word' && NUMBER.test(first.word)) ||
    (first?.kind === 'name' && beginsWith(first.word, 'counts-on'))
  );
}

const NUMBER = /^\d{1,2}[.、]$/;

/** Whether a figure stands right behind, so that 一致 or 不变 is part of its clause. */
function followedByFigure(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 1 < end && tokens[at + 1]?.kind === 'figure';
}

/** Longest name of a whole in front of its parts (2023年“三公”经费支出决算中，; tokens). */
const LONGEST_WHOLE = 8;

/** Longest heading of a clause that still names the subject of the figures behind its comma (tokens). */
const LONGEST_TOPIC = 4;

/** The words before a comma that go on naming the subject: a short topic (市本级，; 政府性基金预算：). */
function topicOf(lead: readonly Token[], mark: MarkToken['mark']): Token[] {
  if (mark !== '：' || lead.length > LONGEST_TOPIC) return [];
  return has(lead, 'parts', 'mainly', 'cause', 'offset', 'compare')
    ? []
    : lead.filter((token) => token.kind !== 'mark');
}
