import { asksMany, DataBlock } from './sheet/data-block';
import type { Facts } from './facts/facts';
import { fitting, formulaOf, LONGEST_FORMULA, sourcesOf } from './wording/formula';
import { CLOSING, PLACEHOLDER_MARK, type BlockCell, type Paragraph } from './model';
import { annexList, dateOfReport, signature } from './sentences/closing';
import type { Notes } from './wording/notes';
import type { Outline, Section, Told } from './outlines/outline';
import { piecesOf } from './wording/pieces';
import { text, type Sentence } from './wording/parts';
import { LONGEST_TEXT, shortened, textOf } from './wording/text';

/** The report's paragraphs, and the cells that hold the sums too long for them. */
export interface Composed {
  readonly paragraphs: readonly Paragraph[];
  readonly block: readonly BlockCell[];
}

/**
 * The report as the outline and the tables give it: numbered headings, paragraphs with their formulas, and a
 * placeholder wherever only a person can write. `sheet` is the sheet the formulas will stand on, `noted` what the
 * checker has to say about their figures. Stops after every paragraph, and between the steps of a long one, so that
 * whoever waits can be heard.
 */
export function* composing(
  outline: Outline,
  facts: Facts,
  sheet: string,
  noted: Notes,
): Generator<void, Composed> {
  const composer = new Composer(facts, sheet, noted);
  yield* composer.add('title', 0, [text(outline.title(facts))]);
  for (const [index, section] of outline.sections.entries()) yield* composer.section(section, 1, index, '');
  yield* composer.close();
  return { paragraphs: composer.paragraphs, block: composer.block.cells };
}

/** A row of the linked sheet in the making. */
interface Row {
  readonly piece: Sentence;
  readonly formula: string | null;
  readonly written: string;
}

/** What sets a paragraph apart: that a person has to confirm it, that a document shows it as a row of a table. */
type Kind = Pick<Told, 'proposed' | 'cells'>;

class Composer {
  readonly paragraphs: Paragraph[] = [];
  readonly block: DataBlock;
  private path: readonly string[] = [];
  private readonly ids = new Set<string>();

  constructor(
    private readonly facts: Facts,
    private readonly sheet: string,
    private readonly noted: Notes,
  ) {
    this.block = new DataBlock(sheet);
  }

  *section(section: Section, level: 1 | 2, position: number, parent: string): Generator<void, void> {
    const id = parent === '' ? section.id : `${parent}/${section.id}`;
    const heading = `${numberOf(level, position)}${section.heading}`;
    this.path = [...this.path.slice(0, level - 1), heading];
    yield* this.add(`${id}/heading`, level, [text(heading)]);
    const told = section.tells?.(this.facts) ?? [];
    yield;
    yield* this.tell(told, id);
    if (section.asks !== undefined && told.length === 0) yield* this.ask(id, section.asks);
    if (section.alsoAsks !== undefined) yield* this.ask(id, section.alsoAsks);
    for (const [index, inner] of (section.sections ?? []).entries()) yield* this.section(inner, 2, index, id);
  }

  /** Below the last section: the list of what is annexed, the unit that signs, and the date (附件说明、落款). */
  *close(): Generator<void, void> {
    this.path = [];
    for (const [at, line] of annexList(this.facts).entries()) {
      yield* this.add(`${CLOSING}annex/${at + 1}`, null, line);
    }
    yield* this.add(`${CLOSING}unit`, null, signature(this.facts));
    yield* this.add(`${CLOSING}date`, null, dateOfReport(this.facts));
  }

  /** Adds a paragraph, as several rows when its formula would not fit into one cell. */
  *add(
    id: string,
    heading: number | null,
    sentence: Sentence,
    { proposed, cells }: Kind = {},
  ): Generator<void, void> {
    // What the product proposes rests on sentences that have their notes already.
    const notes = proposed ? [] : this.noted.of(sentence);
    const row = cells?.map(({ head, said }) => ({ head, text: textOf(this.facts.doubts.marked(said)) }));
    yield;
    const rows = yield* this.rowsFor(this.facts.doubts.marked(sentence));
    for (const [index, { piece, formula, written }] of rows.entries()) {
      const placeholder = written.includes(PLACEHOLDER_MARK);
      this.paragraphs.push({
        id: this.unused(index === 0 ? id : `${id}~${index + 1}`),
        section: this.path.join(' › '),
        heading,
        text: written,
        formula,
        sources: this.block.sourcesOf(sourcesOf(piece)),
        pieces: piecesOf(piece, this.sheet),
        placeholder,
        state: formula !== null ? 'linked' : placeholder ? 'placeholder' : 'fixed',
        ...(proposed && !placeholder ? { proposed: true as const } : {}),
        ...(row && index === 0 ? { cells: row } : {}),
        ...(notes.length > 0 && index === 0 ? { notes } : {}),
        generated: { text: written, formula },
      });
      yield;
    }
  }

  /**
   * The sentence as one row, or as many as its formulas and its text take. A sum over hundreds of sheets goes to the
   * data block first. A single sentence that is still too long for a cell stands as text, as much of it as fits, until
   * the next refresh.
   */
  private *rowsFor(sentence: Sentence): Generator<void, readonly Row[]> {
    if (!asksMany(sentence)) {
      const whole = this.row(sentence);
      if (fits(whole)) return [whole];
      yield;
    }
    const shorter = yield* this.block.shorten(sentence);
    yield;
    const short = this.row(shorter);
    if (fits(short)) return [short];
    yield;
    const rows: Row[] = [];
    for (const piece of fitting(shorter, this.sheet)) {
      yield;
      const row = this.row(piece);
      rows.push(
        fits(row) ? row : { ...row, formula: null, written: shortened(row.written, LONGEST_TEXT - 1) },
      );
    }
    return rows;
  }

  private row(piece: Sentence): Row {
    return { piece, formula: formulaOf(piece, this.sheet), written: textOf(piece) };
  }

  /** Ids tell paragraphs apart when the report is refreshed, so none may come twice. */
  private unused(id: string): string {
    let free = id;
    for (let number = 2; this.ids.has(free); number += 1) free = `${id}+${number}`;
    this.ids.add(free);
    return free;
  }

  private *tell(told: readonly Told[], section: string): Generator<void, void> {
    let headings = 0;
    for (const { id, sentence, heading, ...kind } of told) {
      if (heading) {
        headings += 1;
        yield* this.add(`${section}/${id}`, 3, [text(`${headings}.`), ...sentence]);
      } else {
        yield* this.add(`${section}/${id}`, null, sentence, kind);
      }
      yield;
    }
  }

  private *ask(section: string, what: string): Generator<void, void> {
    yield* this.add(`${section}/to-write`, null, [text(`${PLACEHOLDER_MARK}：${what}】`)]);
  }
}

function fits({ formula, written }: Row): boolean {
  return written.length <= LONGEST_TEXT && (formula?.length ?? 0) <= LONGEST_FORMULA;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `一、` for the first level, `（一）` for the second. */
function numberOf(level: 1 | 2, position: number): string {
  const numeral = chinese(position + 1);
  return level === 1 ? `${numeral}、` : `（${numeral}）`;
}

/** Chinese numerals from 1 to 99. */
function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
