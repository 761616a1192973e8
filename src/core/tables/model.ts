import type { Message } from '../messages/message';
import type { Figure } from '../quantity/figure';
import type { AmountUnit } from '../quantity/unit';
import type { Grounds, Meaning } from '../words/meaning';
import type { CellAddress, CellRange } from '../workbook/address';

/** Kinds of tables (表的种类); the names are fixed by the command line's JSON. */
export const TABLE_KINDS = [
  'project-self-evaluation',
  'department-self-evaluation',
  'goal-completion',
  'transfer-self-evaluation',
  'indicator-scoring',
  'project-ledger',
  'three-public',
  'final-accounts',
  'narrative',
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * What a column (or, in a transposed table, a row) means. The first group is fixed by the command line's JSON;
 * further names follow the same style.
 */
export type FieldName =
  | 'initial-budget'
  | 'adjustment'
  | 'full-year-budget'
  | 'arrived'
  | 'executed'
  | 'execution-rate'
  | 'weight'
  | 'score'
  | 'carry-in'
  | 'carry-out'
  | 'prior-year'
  | 'current-year'
  | 'budget'
  | 'final'
  | 'change-amount'
  | 'change-rate'
  | 'share'
  | (string & {});

/** One amount, ratio, weight or score of a table's named rows: where a row meets a column. */
export interface Field {
  readonly name: FieldName;
  /** `total`, `fiscal`, `carry-over`, `special-account`, `own`, `other`, `central`, `local`, or the row's label. */
  readonly row: string;
  /** The row's label as written. */
  readonly label: string;
  readonly cell: CellAddress;
  /** Its state is `blank` where the cell is empty: such a field may be filled. */
  readonly figure: Figure;
  /** What the figure says: its row's words and its column's, joined. */
  readonly meaning: Meaning;
  /** How sure that is; only what is stated (or said by a person) may accuse. */
  readonly grounds: Grounds;
}

/**
 * A named row of figures. Rows form a tree: a total is the parent of what it sums (年度资金总额 of its sources,
 * 合计 of the projects, 公务用车购置及运行费 of its two parts, 208 of 20805 of 2080501).
 */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly parent: string | null;
  /** Whether the parent's other children and this one make up the parent completely (其中 lists often do not). */
  readonly exhaustive: boolean;
  /** The row that it is a part of by a further division (按支出性质分), and which division that is; else absent. */
  readonly again?: { readonly whole: string; readonly division: number };
  /** Functional or economic classification code (科目编码), when the row has one. */
  readonly code: string | null;
  /** What the label says by itself, and how sure that is. */
  readonly meaning: Meaning;
  readonly grounds: Grounds;
}

/** A header cell and what it was taken for. */
export interface Column {
  readonly field: FieldName;
  readonly label: string;
  readonly headerCell: CellAddress;
  /** The 0-based column its values stand in, or the row, in a transposed table. */
  readonly index: number;
  /** The header cells over its own, from the top down, by place; what stands under one of them divides it. */
  readonly groups: readonly string[];
  /** Whether its words tell of a fall alone (比上年减少), which may then be written with a sign or without one. */
  readonly falls?: true;
  /** What the labels over it say together, and how sure that is. */
  readonly meaning: Meaning;
  readonly grounds: Grounds;
}

/** A target or an actual value as written: a number with a relation sign and a unit, or words. */
export interface Reading {
  readonly figure: Figure;
  /** Normalised: `≥`, `>`, `=`, `≤`, `<`, or null when none is written. */
  readonly relation: string | null;
}

/** One third-level indicator (三级指标). Levels above it are inherited from the rows above. */
export interface Indicator {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  /** Weight set for a whole first or second level, from its own cell or from `产出指标(50分)`. */
  readonly level1Weight: Figure | null;
  readonly level2Weight: Figure | null;
  /** `≥`, `=`, `≤`, `定性` … from its own column or from the target's text. */
  readonly relation: string | null;
  readonly target: Reading | null;
  readonly actual: Reading | null;
  readonly measureUnit: string | null;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  /** 得分系数 of the Chongqing form: the part of the weight that was earned, in percent. */
  readonly coefficient: Figure | null;
  /** 权重占比 of the Hebei form, in percent, and 折算得分, the score after it is applied. */
  readonly weightShare: Figure | null;
  readonly convertedScore: Figure | null;
  /** 完成率 in percent, where the form has a column of it. */
  readonly completion?: Figure;
  /** 扣分: what was taken off the weight, where the form has a column of it. */
  readonly deduction?: Figure;
  readonly reason: string | null;
  /** 评价标准 and 指标说明 of a 评分表: the printed scoring rule and its explanation. */
  readonly criterion: string | null;
  readonly explanation: string | null;
  /** Cells by role: `level1`, `level2`, `level3`, `relation`, `target`, `actual`, `weight`, `score`, `reason`, `criterion` … */
  readonly cells: Readonly<Record<string, CellAddress>>;
}

export type Judged = 'all' | 'sums' | 'nothing';

/** A recognised table. */
export interface Table {
  /** `t1`, `t2` … in workbook order. */
  readonly id: string;
  readonly kind: TableKind;
  /** The declaration that recognised it, for explanations: `national`, `sichuan-0013zp`, `yunnan` … */
  readonly family: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  readonly year: number | null;
  /** The unit of the table's amounts, from title block, corner note or header. */
  readonly unit: AmountUnit | null;
  readonly department: string | null;
  readonly project: string | null;
  readonly projectCode: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly indicators: readonly Indicator[];
  /** 总分 / 合计 of the indicator block: weight is the printed 100, score the total score. */
  readonly totalWeight: Figure | null;
  readonly totalScore: Figure | null;
  /** The total as the head of the form states it (自评得分), where the indicators end in a total too. */
  readonly statedScore?: Figure;
  /** 优, 良, 中, 差 or a local word, as written beside the total. */
  readonly grade: { readonly text: string; readonly cell: CellAddress } | null;
  /** Free-text cells of the form by role: `goal`, `achievement`, `reason`, `conclusion`, `problems` … */
  readonly texts: readonly { readonly role: string; readonly text: string; readonly cell: CellAddress }[];
  /** Whether this is a template nobody has filled in yet. */
  readonly blank: boolean;
  /** What it is held to: everything, its sums alone (a plan: 预算、绩效目标), or nothing (a hidden sheet). */
  readonly judged: Judged;
  /** Whether other pages of it stand on other sheets, so that what is here need not come to its totals. */
  readonly partial?: boolean;
}

/** A region that holds something but could not be read. */
export interface Unrecognised {
  readonly sheet: string;
  readonly range: CellRange;
  readonly reason: Message;
}

export interface Recognition {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}
