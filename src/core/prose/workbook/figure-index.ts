import { wording } from '../../words/wording';
import { CARRIED_ON, GRAND, OF_THE_YEAR, OPENING_AND_CLOSING } from '../../words/lexicon/reports/subjects';
import { readWords, type Words } from '../../words/read-words';
import { flowOf } from '../discourse/subjects/subject-key';
import type { WorkbookFigure } from './figures';

/** Figures found by what words mean. */
export interface Meant {
  readonly figures: readonly WorkbookFigure[];
  /** Every word was read. */
  readonly stated: boolean;
}

/** Shorter names of projects, and of rows, are words of the language (characters). */
const SHORTEST_PROJECT = 4;
const SHORTEST_ROW = 3;
const HAN = /\p{Script=Han}/u;

/** The figures of a workbook by what words may call them (按名称和含义找表中数). */
export class FigureIndex {
  private readonly read = new Map<string, Words>();
  private readonly bySubject = new Map<string, WorkbookFigure[]>();
  private readonly byName = new Map<string, WorkbookFigure[]>();
  /** The totals of the tables of a whole office, and those of lists of whatever else. */
  public readonly totals: readonly WorkbookFigure[];
  public readonly listTotals: readonly WorkbookFigure[];

  public constructor(private readonly figures: readonly WorkbookFigure[]) {
    const kinds = new Set(figures.map(({ cell, meaning }) => `${sheetOf(cell)} ${meaning.subject ?? ''}`));
    for (const figure of figures) {
      const project = bareProject(figure.project);
      const { subject } = figure.meaning;
      if (project !== '') {
        if (figure.whole) add(this.byName, project, figure);
        continue;
      }
      if (subject === undefined) {
        const [whole] =
          WHOLES.find(([, parts]) => parts.every((part) => kinds.has(`${sheetOf(figure.cell)} ${part}`))) ??
          [];
        if (whole !== undefined && figure.whole) add(this.bySubject, whole, figure);
        continue;
      }
      add(this.bySubject, subject, figure);
      if (HAN.test(subject) && subject.length >= SHORTEST_ROW) add(this.byName, subject, figure);
    }
    const totals = figures.filter(isTotal);
    const ofOffice = totals.filter(({ meaning }) => meaning.subject !== undefined);
    this.totals = ofOffice.length > 0 ? ofOffice : totals;
    this.listTotals = totals.filter((one) => !this.totals.includes(one));
  }

  /** What projects and rows are called. */
  public names(): Iterable<string> {
    return this.byName.keys();
  }

  public named(name: string): readonly WorkbookFigure[] {
    return wholesOf(this.byName.get(name) ?? [], name);
  }

  /** The rows of what was carried on at the end of the year that the words speak of. */
  public carriedOn(words: string): readonly WorkbookFigure[] {
    const end = OPENING_AND_CLOSING.find((names) => names.some((name) => words.includes(name)));
    if (!end || !isCarriedOn(words)) return [];
    return this.figures.filter(({ label }) => isCarriedOn(label) && end.some((name) => label.includes(name)));
  }

  /**
   * The figures that the words mean: of their source, level and side of the account. `told` are all the words of the clause,
   * which say of which total they speak.
   */
  public meant(words: string, told: string): Meant {
    const known = this.read.get(words) ?? readWords(words);
    this.read.set(words, known);
    const { meaning, leftover, grounds } = known;
    if (meaning.subject === undefined) return { figures: [], stated: false };
    const alike = (this.bySubject.get(meaning.subject) ?? []).filter(
      (one) =>
        one.meaning.source === meaning.source &&
        isSameFlow(one.label, words) &&
        isCarriedOn(one.label) === isCarriedOn(words),
    );
    const ofLevel = alike.filter((one) => one.meaning.level === meaning.level);
    const figures = ofLevel.length > 0 ? ofLevel : alike.filter((one) => one.meaning.level === undefined);
    return { figures: wholesOf(figures, told), stated: leftover === '' && grounds === 'stated' };
  }
}

/** What the last line of a table of these kinds is of. */
const WHOLES: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['three-public', ['abroad', 'reception']],
];

function sheetOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('!'));
}

/** Of a row with a total and its kinds the total; of two totals the one that the words name. */
function wholesOf(figures: readonly WorkbookFigure[], words: string): readonly WorkbookFigure[] {
  const wanted = words.includes(GRAND)
    ? 'grand'
    : OF_THE_YEAR.some((word) => words.includes(word))
      ? 'sum'
      : null;
  const exact = figures.filter(({ meaning }) => meaning.total === wanted);
  const totals = figures.filter(({ meaning }) => meaning.total !== undefined);
  if (wanted !== null && exact.length > 0) return exact;
  return totals.length > 0 ? totals : figures;
}

/** The last line of a table of an office, of all that it spends. */
function isTotal({ project, meaning: { subject, total }, label }: WorkbookFigure): boolean {
  const isOfAll = subject === undefined || subject === 'expenditure' || subject === 'funds';
  return bareProject(project) === '' && isOfAll && total !== undefined && flowOf(label) !== '收入';
}

function isCarriedOn(words: string): boolean {
  return CARRIED_ON.some((word) => words.includes(word));
}

function isSameFlow(label: string, subject: string): boolean {
  const [one, other] = [flowOf(label), flowOf(subject)];
  return one === null || other === null || one === other;
}

/** A project's name without its code and the words that any project may end in; empty when too little is left. */
function bareProject(name: string): string {
  const bare = PROJECT_ENDS.notClosing(name.replace(/^[A-Za-z0-9-]+[-—]/, ''));
  return bare.length < SHORTEST_PROJECT ? '' : bare;
}

const PROJECT_ENDS = wording('ends-as-project*');

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
