import type { Message } from '../messages/message';
import { answerTo, type Answers } from './manual/answers';
import { formatAddress, single, type CellRange } from '../workbook/address';
import type { Column, FieldName, Table } from './model';

/** A reading that only a person can settle (待确认的读法). */
export interface Question {
  /** The same as long as the words stand in the same cell. */
  readonly id: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** The words that head the column, by which an answer is kept. */
  readonly label: string;
  readonly text: Message;
  readonly choices: readonly Choice[];
}

/** One answer: the field that the column then is; `other` leaves it as it stands. */
export interface Choice {
  readonly id: FieldName;
  readonly text: Message;
}

/** What a column of money in these tables most often is. */
const CHOICES = ['full-year-budget', 'initial-budget', 'arrived', 'executed', 'prior-year', 'other'] as const;

/**
 * What is still open in the tables: columns of figures whose words say nothing that the field knows, and that nobody has
 * answered for.
 */
export function questionsOf(tables: readonly Table[], answers: Answers = new Map()): readonly Question[] {
  return tables
    .filter(({ judged }) => judged === 'all')
    .flatMap(({ columns }) => columns.filter(({ grounds }) => grounds === 'guessed'))
    .filter(({ label }) => answerTo(answers, label) === undefined)
    .map(questionOn);
}

function questionOn({ label, headerCell }: Column): Question {
  const { sheet, row, column } = headerCell;
  return {
    id: `column ${formatAddress(headerCell)} ${label}`,
    sheet,
    label,
    range: single(row, column),
    text: { id: 'question/column', data: { label } },
    choices: CHOICES.map((id) => ({ id, text: { id: 'question/choice', data: { field: id } } })),
  };
}
