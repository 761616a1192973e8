import { plain, type Decimal } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import type { Row, Table } from '../../tables/model';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { TableIndex } from '../../formulas/index/table-index';
import { figureKey } from './figures-by-value';

/** What a row of amounts is called, and whether it is a total. */
export interface RowName {
  readonly label: string;
  readonly isTotal: boolean;
}

/** The name of each row of a table, by its key. */
export function rowNames({ rows }: Table): ReadonlyMap<string, RowName> {
  return new Map(rows.map((row) => [row.key, nameOf(row)]));
}

/** A row that states an amount. */
interface Statement {
  readonly key: string;
  readonly table: Table;
  readonly name: RowName;
}

/** Who can tell whether another table than `own` has this very amount in a row of that name. */
export interface StatedAgain {
  isStated(figure: KnownFigure, name: RowName, own: Table): boolean;
}

/**
 * The amounts of a workbook by the rows that state them (同一数字另处再列), brought together when first asked about. After
 * an edit only the tables that are others than before are listed anew.
 */
export class Restated implements StatedAgain {
  private readonly stated = new Map<string, Statement[]>();
  private listed: ReadonlySet<TableIndex> = new Set();

  /** @param wanted the tables whose amounts count, asked for when they are needed. */
  constructor(private wanted: (() => readonly TableIndex[]) | null = null) {}

  /** From now on these tables count, and no others. */
  follow(tables: () => readonly TableIndex[]): void {
    this.wanted = tables;
  }

  /** Amounts of one or two digits prove nothing. */
  isStated(figure: KnownFigure, name: RowName, own: Table): boolean {
    const isAmount = figure.unit === null || isAmountUnit(figure.unit);
    if (!isAmount || !isTelling(figure.value)) return false;
    this.catchUp();
    const statements = this.stated.get(figureKey(figure)) ?? [];
    return statements.some((other) => other.table !== own && areOneName(other.name, name));
  }

  private catchUp(): void {
    if (!this.wanted) return;
    const tables = new Set(this.wanted());
    this.wanted = null;
    for (const index of this.listed) if (!tables.has(index)) this.strike(index.once(statedIn));
    for (const index of tables) if (!this.listed.has(index)) this.list(index.once(statedIn));
    this.listed = tables;
  }

  private list(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const alike = this.stated.get(statement.key);
      if (alike) alike.push(statement);
      else this.stated.set(statement.key, [statement]);
    }
  }

  private strike(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const left = this.stated.get(statement.key)?.filter((other) => other !== statement) ?? [];
      if (left.length > 0) this.stated.set(statement.key, left);
      else this.stated.delete(statement.key);
    }
  }
}

/** What one diagnosis asked of the other amounts, so that it stands for as long as the answers stay the same. */
export class Asked implements StatedAgain {
  private readonly answers = new Map<
    KnownFigure,
    { readonly name: RowName; readonly own: Table; readonly answer: boolean }
  >();

  constructor(private readonly amounts: StatedAgain) {}

  isStated(figure: KnownFigure, name: RowName, own: Table): boolean {
    const answer = this.amounts.isStated(figure, name, own);
    this.answers.set(figure, { name, own, answer });
    return answer;
  }

  /** Whether these amounts would answer all that was asked in the same way. */
  agreesWith(amounts: StatedAgain): boolean {
    return [...this.answers].every(
      ([figure, { name, own, answer }]) => amounts.isStated(figure, name, own) === answer,
    );
  }
}

/** The rows of a table that state an amount. */
function statedIn({ table }: TableIndex): readonly Statement[] {
  const names = rowNames(table);
  return table.fields.flatMap(({ figure, row }) => {
    const name = names.get(row);
    return name && isKnown(figure) && isTelling(figure.value)
      ? [{ key: figureKey(figure), table, name }]
      : [];
  });
}

function nameOf({ label, meaning }: Row): RowName {
  return { label: cleanLabel(label), isTotal: meaning.total !== undefined };
}

/** Digits from which the same amount elsewhere is no chance. */
const TELLING_DIGITS = 3;

function isTelling(value: Decimal): boolean {
  return plain(value).replace(/\D|^[0.]+|[0.]+$/g, '').length >= TELLING_DIGITS;
}

/** The shortest name that may stand for a longer one that contains it (职业年金缴费, 机关事业单位职业年金缴费支出). */
const SHORTEST_NAME = 4;

/** Whether two rows are of one thing by their names; all totals are of the whole. */
function areOneName(one: RowName, other: RowName): boolean {
  if (one.isTotal && other.isTotal) return true;
  if (one.label === other.label) return one.label !== '';
  const [short, long] =
    one.label.length < other.label.length ? [one.label, other.label] : [other.label, one.label];
  return short.length >= SHORTEST_NAME && long.includes(short);
}
