import { decimal } from '../../quantity/decimal';
import { meet, type Interval } from '../../quantity/interval';
import { readWords, type Words } from '../../words/read-words';
import type { Slot } from '../clauses/phrase';
import type { Claim } from '../discourse/item';
import { flowOf } from '../discourse/subject-key';
import type { WorkbookFigure } from './figures';

/** A claim and the figure of the workbook that it restates, or should (数字与表对照). */
export interface Binding {
  readonly claim: Claim;
  readonly figure: WorkbookFigure;
  readonly agrees: boolean;
  /** Every word of the claim and of the table says that they are the same figure. */
  readonly stated: boolean;
}

/** What a claim's words may mean among the figures of a workbook. */
interface Candidates {
  readonly figures: readonly WorkbookFigure[];
  readonly stated: boolean;
}

/** Binds claims to figures by meaning: subject, measure, stage, period and year; a project by its name. */
export class Binder {
  private readonly read = new Map<string, Words>();
  private readonly bySubject = new Map<string, WorkbookFigure[]>();
  private readonly byProject = new Map<string, WorkbookFigure[]>();

  public constructor(
    figures: readonly WorkbookFigure[],
    private readonly text: string,
    private readonly year: number | null,
  ) {
    for (const figure of figures) {
      const project = bareProject(figure.project);
      if (project !== '' && figure.whole) add(this.byProject, project, figure);
      const { subject } = figure.meaning;
      if (project === '' && subject !== undefined) add(this.bySubject, subject, figure);
    }
  }

  /** The figure the claim restates; null where no words, or more than one figure, could be meant. */
  public bind(claim: Claim): Binding | null {
    const { figure: own, phrase } = claim;
    if (own.approximation !== null || phrase.averaged || phrase.comparable) return null;
    const { figures, stated } = this.candidates(claim);
    const said = phrase.slot ?? claim.item.list?.wholes[0]?.phrase.slot ?? null;
    const year = claim.item.year ?? this.year;
    const fitting = figures.filter(
      (one) => one.role === phrase.role && (isOf(one, year, said) || isLastYears(one, year, said)),
    );
    const equal = fitting.find(
      (one) =>
        meet(one.interval, own.interval) || (phrase.direction === -1 && meet(one.interval, below(own))),
    );
    if (equal) return { claim, figure: equal, agrees: true, stated };
    if (own.base.eq('0') || OTHER_AMOUNTS.test(phrase.subject)) return null;
    const [only] = fitting;
    const values = new Set(fitting.map(({ value }) => value.toFixed()));
    if (!only || values.size > 1) return null;
    return { claim, figure: only, agrees: false, stated: stated && only.grounds === 'stated' };
  }

  private candidates({ item, phrase }: Claim): Candidates {
    const from = Math.max(0, item.phrase.from - PROJECT_REACH);
    const sentence =
      this.text
        .slice(from, item.phrase.to)
        .split(/[。；\n]/)
        .at(-1) ?? '';
    const [project] = [...this.byProject.keys()]
      .map((name) => ({ name, end: sentence.lastIndexOf(name) + name.length }))
      .filter(({ name, end }) => end >= name.length)
      // Of several projects in one sentence the one named last is spoken of, by its whole name.
      .sort((a, b) => b.end - a.end || b.name.length - a.name.length)
      .map(({ name }) => name);
    if (project !== undefined) return { figures: this.byProject.get(project) ?? [], stated: true };
    const subject = item.subject || phrase.subject;
    const words = this.read.get(subject) ?? readWords(subject);
    this.read.set(subject, words);
    const { meaning, leftover, grounds } = words;
    if (meaning.subject === undefined) return { figures: [], stated: false };
    const figures = (this.bySubject.get(meaning.subject) ?? []).filter(
      (one) =>
        one.meaning.source === meaning.source &&
        one.meaning.level === meaning.level &&
        isSameFlow(one.label, subject),
    );
    return { figures, stated: leftover === '' && grounds === 'stated' };
  }
}

/** 下降5% is the −5% of a table. */
function below({ interval: { low, high } }: Claim['figure']): Interval {
  return { low: high.times(MINUS), high: low.times(MINUS) };
}

const MINUS = decimal('-1');

/** What is carried over, added or left is another amount than budget and outturn. */
const OTHER_AMOUNTS = /结转|结余|追加|调整|到位|剩余|余额|增加|减少/;
/** A project's name stands before its figures in the same sentence (characters). */
const PROJECT_REACH = 60;
/** Shorter names are words of the language (characters). */
const SHORTEST_PROJECT = 4;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A project's name without its code and the words that any project may end in; empty when too little is left. */
function bareProject(name: string): string {
  const bare = name.replace(/^[A-Za-z0-9-]+[-—]/, '').replace(/(?:项目|经费|专项|资金)+$/, '');
  return bare.length < SHORTEST_PROJECT ? '' : bare;
}

function isSameFlow(label: string, subject: string): boolean {
  const [one, other] = [flowOf(label), flowOf(subject)];
  return one === null || other === null || one === other;
}

/** Of the year spoken of, and for an amount of the stage that the words name. */
function isOf({ year: own, role, slot }: WorkbookFigure, year: number | null, said: Slot | null): boolean {
  return (own === null || year === null || own === year) && (role !== 'amount' || isSameSlot(slot, said));
}

/** 上年 means what the table of the year before says was spent. */
function isLastYears(
  { year: own, role, slot }: WorkbookFigure,
  year: number | null,
  said: Slot | null,
): boolean {
  return said === 'prior' && role === 'amount' && slot === 'actual' && own !== null && own + 1 === year;
}

/** 预算 alone may be the initial or the adjusted one; an amount without a word is what was spent or received. */
function isSameSlot(table: Slot | null, said: Slot | null): boolean {
  if (said === null) return table === 'actual' || table === null;
  if (said === 'budget') return table === 'budget' || table === 'initial' || table === 'adjusted';
  return table === said || (table === 'budget' && said === 'initial');
}
