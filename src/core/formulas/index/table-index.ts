import type { Field, FieldName, Row, Table } from '../../tables/model';

/** A named row with its fields at hand. */
export interface IndexedRow {
  readonly row: Row;
  /** The first field of each name; a form that prints the same column twice keeps the rest in `table.fields`. */
  readonly fields: ReadonlyMap<FieldName, Field>;
  /** Rows that name this one as their parent, in table order. */
  readonly children: readonly IndexedRow[];
}

/** A table whose rows, fields and row tree are found without searching. Built once per review, linear in fields. */
export class TableIndex {
  readonly rows: readonly IndexedRow[];
  private readonly byKey = new Map<string, IndexedRow>();
  private readonly names = new Set<FieldName>();
  private readonly answers = new Map<object, unknown>();

  constructor(readonly table: Table) {
    const fields = new Map<string, Map<FieldName, Field>>();
    const children = new Map<string, IndexedRow[]>();
    const rows: IndexedRow[] = [];
    for (const row of table.rows) {
      if (this.byKey.has(row.key)) continue;
      const own = new Map<FieldName, Field>();
      const below: IndexedRow[] = [];
      fields.set(row.key, own);
      children.set(row.key, below);
      const indexed = { row, fields: own, children: below };
      this.byKey.set(row.key, indexed);
      rows.push(indexed);
    }
    for (const field of table.fields) {
      const own = fields.get(field.row);
      if (!own || own.has(field.name)) continue;
      own.set(field.name, field);
      this.names.add(field.name);
    }
    for (const indexed of rows) {
      if (indexed.row.parent !== null && indexed.row.parent !== indexed.row.key) {
        children.get(indexed.row.parent)?.push(indexed);
      }
    }
    this.rows = rows;
  }

  row(key: string): IndexedRow | undefined {
    return this.byKey.get(key);
  }

  /** Whether any row has the field. */
  has(name: FieldName): boolean {
    return this.names.has(name);
  }

  /**
   * What a question comes to for this table, worked out when first asked and kept for all who ask it again. A question
   * with a parameter is told apart by what it is `about`.
   */
  once<T>(question: (index: TableIndex) => T, about: object = question): T {
    if (!this.answers.has(about)) this.answers.set(about, question(this));
    return this.answers.get(about) as T;
  }
}
