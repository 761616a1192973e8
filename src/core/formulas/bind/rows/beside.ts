import { ZERO } from '../../../quantity/decimal';
import { isKnown, type Figure } from '../../../quantity/figure';
import { isCount } from '../../../quantity/unit';
import type { Column, TableKind } from '../../../tables/model';
import { conceptOf } from '../../../words/lexicon/concepts';
import type { Meaning, Source } from '../../../words/meaning';
import { evaluate } from '../../evaluate/evaluate';
import { figuresIn, sumOfPresent } from '../../language/expression';
import { instantiate } from '../../evaluate/instantiate';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import { isOfWhich } from '../../../words/phrases/indicators/indicators';
import { isPartOfYear } from '../../../words/phrases/time/parts-of-year';
import { endsIn, mentions } from '../../../words/topics';
import { isCalled } from '../../../words/called';
import type { Topic } from '../../../words/lexicon/topics/topics';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { asShown, brokenByThemselves, holds } from '../agreeing';
import { isAdditive } from './additive';
import { headedGroups, isBareTotal } from './headed-groups';
import type { TableIndex } from '../../index/table-index';

/** “In each row, a whole is the sum of the columns beside it that divide it.” */
export function bindBeside(
  equation: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const headed = boundHeaded(equation, index, index.once(headedGroups), declaration);
  // What a header divides otherwise than its rows do says nothing of them: its words are asked then.
  const wholes = new Set(headed.flatMap(({ whole, bindings }) => (bindings.length > 0 ? [whole] : [])));
  return [
    ...headed.flatMap(({ bindings }) => bindings),
    ...divisionsOf(index)
      .filter(({ whole }) => !wholes.has(whole))
      .flatMap((each) => bindDivision(equation, index, each, declaration)),
    ...bindListed(equation, index, wholes, declaration),
    ...bindOfWhich(equation, index, wholes, declaration),
    ...bindStretches(equation, index, wholes, declaration),
    ...bindPartsOfYear(equation, index, wholes, declaration),
    ...bindAnswers(equation, index, wholes, declaration),
  ];
}

/** A column of wholes and the columns beside it that divide it. */
export interface Division {
  readonly whole: Column;
  readonly parts: readonly Column[];
}

/** Levels of government from the top down; a list that skips none of those below its first is complete. */
const LEVELS: readonly (readonly Source[])[] = [
  ['central', 'province', 'city', 'county'],
  ['province', 'city', 'county'],
  ['central', 'local'],
  ['superior', 'own-level'],
];

/** What is left beside money from the treasury, in whatever words. */
const REST: readonly Source[] = ['other', 'own', 'non-fiscal', 'social'];

/** Rows in which the parts make the whole, before that is taken to be meant where the words leave parts open. */
const SHOWN = 2;

function divisionsOf({ table }: TableIndex): readonly Division[] {
  // “三公” tables and final accounts have relations of their own for what runs across.
  if (table.kind === 'three-public') return [];
  const columns = table.columns.filter(({ meaning }) => meaning.aspect === undefined);
  return columns.flatMap((whole, at): readonly Division[] => {
    if (!isWhole(whole.meaning)) return [];
    const right = runOf(whole, columns.slice(at + 1));
    const left = runOf(whole, columns.slice(0, at).toReversed()).toReversed();
    return [right, left].filter((parts) => parts.length >= 2).flatMap((run) => levelled(whole, run));
  });
}

/** What money of a level is made of, by its words. */
const INNER: Partial<Record<Source, readonly Source[]>> = {
  superior: ['central', 'province', 'city'],
  local: ['province', 'city', 'county'],
};

/** 合计 | 上级补助 | 其中：中央 | 省级 | 本级配套: the columns behind a level that make it up divide that level, and not the whole. */
function levelled(whole: Column, run: readonly Column[]): readonly Division[] {
  const outer: Column[] = [];
  const inner: Division[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const column = run[at];
    if (!column) continue;
    outer.push(column);
    const within = INNER[column.meaning.source ?? 'other'] ?? [];
    const rest = run.slice(at + 1);
    const end = rest.findIndex(({ meaning }) => !meaning.source || !within.includes(meaning.source));
    const parts = end < 0 ? rest : rest.slice(0, end);
    if (parts.length >= 2) inner.push({ whole: column, parts });
    at += parts.length;
  }
  return outer.length >= 2 ? [{ whole, parts: outer }, ...inner] : inner;
}

/** The nearest columns that divide the whole in one way: by source, or by what it is spent on. */
function runOf(whole: Column, columns: readonly Column[]): readonly Column[] {
  const run: Column[] = [];
  const sorts = columns.map(({ meaning }) => partSort(meaning, whole.meaning));
  // Behind a division of another sort (按支出性质分 | 按资金来源分) the whole is divided once more.
  const start = sorts.findIndex((sort) => sort === 'source');
  const from = sorts[0] === 'subject' && start > 0 && sorts.slice(0, start).every(Boolean) ? start : 0;
  for (const [at, column] of columns.entries()) {
    if (at < from) continue;
    if (sorts[at] === null || sorts[at] !== sorts[from]) break;
    run.push(column);
  }
  return run;
}

function isWhole({ source, total, measure, subject }: Meaning): boolean {
  return source === undefined && (total !== undefined || measure !== undefined || subject !== undefined);
}

/** In which way a column is a part of the whole; null where it is none. */
function partSort(part: Meaning, whole: Meaning): 'source' | 'subject' | null {
  // 财政拨款 under 金额合计 says the 合计 once more.
  if (part.total !== undefined && (part.source === undefined || part.total !== whole.total)) return null;
  const isSame = (['measure', 'stage', 'period'] as const).every(
    (slot) => part[slot] === undefined || part[slot] === whole[slot],
  );
  if (!isSame) return null;
  if (part.source !== undefined)
    return part.subject === undefined || part.subject === whole.subject ? 'source' : null;
  const of = conceptOf(part.subject)?.whole ?? null;
  return of !== null && (of === whole.subject || (whole.subject === undefined && whole.total !== undefined))
    ? 'subject'
    : null;
}

/**
 * Groups of the header, as far as the rows keep them: a group that hardly a row keeps is none (a column among its own
 * is no part). One that its only row breaks is doubted where the other groups of the header are kept, or where the
 * words of its columns say that they are the parts.
 */
function boundHeaded(
  equation: Equation,
  index: TableIndex,
  headed: readonly Division[],
  declaration: RelationDeclaration,
): readonly { readonly whole: Column; readonly bindings: readonly Binding[] }[] {
  const groups = headed.map((division) => {
    const bindings = eachRow(equation, index, division);
    return { whole: division.whole, bindings, isStated: isStated(division), ...tally(bindings, declaration) };
  });
  const holding = groups.reduce((sum, group) => sum + group.holding, 0);
  const broken = groups.reduce((sum, group) => sum + group.broken, 0);
  return groups.map(({ whole, bindings, ...group }) => {
    const isShown = group.isStated || holding > 0;
    const isSlip = group.holding === 0 && group.broken === 1 && isShown && broken <= SHOWN;
    if (group.holding === 0 ? group.broken > 0 && !isSlip : group.holding < group.broken)
      return { whole, bindings: [] };
    const isSure = group.broken <= 1 && group.holding >= SHOWN;
    return {
      whole,
      bindings: isSure ? bindings : bindings.map((binding) => ({ ...binding, severity: 'warning' as const })),
    };
  });
}

/** Whether the words of all parts say that they are parts of the whole: 房屋, 车辆 and others of 固定资产. */
function isStated({ whole, parts }: Division): boolean {
  return parts.every(({ meaning }) => partSort(meaning, whole.meaning) === 'subject');
}

/** How many of the bindings hold, other than of nothing, and how many are broken with no part left open. */
function tally(bindings: readonly Binding[], declaration: RelationDeclaration) {
  const states = bindings.map((binding) => ({
    state: evaluate({ ...binding, declaration }).state,
    isNothing: isKnown(binding.result) && binding.result.value.eq(ZERO),
    isOpen: figuresIn(binding.expression).some((figure) => figure.state === 'blank'),
  }));
  return {
    broken: states.filter(({ state, isOpen }) => state === 'violated' && !isOpen).length,
    holding: states.filter(
      ({ state, isNothing }) => !isNothing && (state === 'holds' || state === 'rounding'),
    ).length,
  };
}

/** Whether two figures may be added up: of one unit, or both numbers of things, which some headers count and others do not. */
function isLike(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || (isCount(a.unit) && isCount(b.unit));
}

/** The division in each row that has its figures. */
function eachRow(
  { is }: Equation,
  { table, rows }: TableIndex,
  { whole, parts }: Division,
): readonly Binding[] {
  return rows.flatMap(({ row, fields }): readonly Binding[] => {
    const result = fields.get(whole.field)?.figure;
    const figures = parts.flatMap(({ field }) => fields.get(field)?.figure ?? []);
    if (!result || figures.length < parts.length || !isAdditive(whole.field, result)) return [];
    if (!figures.some(isKnown) || figures.some((figure) => !isLike(figure, result))) return [];
    const expression = instantiate(is, ({ kind }) =>
      kind === 'parts-beside' ? sumOfPresent(figures) : null,
    );
    return expression ? [{ table, subject: cleanLabel(row.label), result, expression }] : [];
  });
}

function bindDivision(
  equation: Equation,
  index: TableIndex,
  division: Division,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { parts } = division;
  const bindings = eachRow(equation, index, division);
  if (awaitsSums(division, bindings)) return bindings;
  const states = bindings.map((binding) => evaluate({ ...binding, declaration }).state);
  const broken = states.filter((state) => state === 'violated').length;
  const holding = states.filter((state) => state === 'holds' || state === 'rounding').length;
  const isComplete = isWholly(parts.flatMap(({ meaning }) => meaning.source ?? []));
  const isMeant = isComplete
    ? broken === 0 || holding >= broken
    : holding >= SHOWN && (holding >= broken * SHOWN || isButOneSlip(bindings, index, declaration));
  if (!isMeant) return [];
  const isSure = holding >= SHOWN && (isComplete || broken <= 1);
  return isSure ? bindings : bindings.map((binding) => ({ ...binding, severity: 'warning' }));
}

/**
 * Whether a 合计 or 资金总额 beside sources is still to be filled in, all the way down: nothing shows what it adds up then,
 * but its words and their place do. Behind 其中 parts may be left out.
 */
function awaitsSums({ whole, parts }: Division, bindings: readonly Binding[]): boolean {
  const { total, measure } = whole.meaning;
  return (
    total === 'sum' &&
    measure === undefined &&
    parts.every(({ label, meaning }) => meaning.source !== undefined && !isOfWhich(label)) &&
    !bindings.some(({ result }) => isKnown(result))
  );
}

/** Rows that have to agree before columns of whatever name are taken to be what a bare 合计 beside them adds up. */
const AGREEING = 3;

/**
 * A bare 合计 before or behind all other columns of amounts, whatever these are called (合计 | 耕地轮作 | 农机购置): their
 * sum, where several rows with more than one part keep it and at most one does not.
 */
function bindListed(
  equation: Equation,
  index: TableIndex,
  known: ReadonlySet<Column>,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { table } = index;
  if (table.kind === 'three-public') return [];
  const columns = table.columns.filter(({ meaning }) => meaning.aspect === undefined);
  return columns.flatMap((whole, at): readonly Binding[] => {
    if (known.has(whole) || !isBareTotal(whole)) return [];
    const parts = at === 0 ? columns.slice(1) : at === columns.length - 1 ? columns.slice(0, -1) : [];
    if (parts.length < 2 || parts.some(({ meaning }) => meaning.total !== undefined)) return [];
    const bindings = eachRow(equation, index, { whole, parts });
    // A form still to be filled in shows nothing; that all else are sources of money says it.
    if (
      parts.every(({ meaning }) => meaning.source !== undefined) &&
      !bindings.some(({ result }) => isKnown(result))
    )
      return bindings;
    return shownByRows(bindings, index, declaration);
  });
}

/** The sums, where several rows with more than one part keep them and at most one does not; otherwise none. */
function shownByRows(
  bindings: readonly Binding[],
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const broken = brokenByThemselves(bindings, index, declaration);
  const holding = bindings.filter((binding) => addsUpSeveral(binding, declaration)).length;
  return holding >= AGREEING && broken <= 1 ? bindings.map(asShown) : [];
}

/**
 * Columns that each say 其中 behind an amount or number (实有人数 | 其中：行政 | 其中：事业): its parts where several rows keep it and at
 * most one does not. 其中 may leave parts out, so that one that does not is only doubted.
 */
function bindOfWhich(
  equation: Equation,
  index: TableIndex,
  known: ReadonlySet<Column>,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { columns } = index.table;
  return columns.flatMap((whole, at): readonly Binding[] => {
    if (known.has(whole) || isOfWhich(whole.label)) return [];
    const end = columns.findIndex(({ label }, place) => place > at && !isOfWhich(label));
    const parts = columns.slice(at + 1, end < 0 ? columns.length : end);
    if (parts.length < 2) return [];
    const bindings = eachRow(equation, index, { whole, parts });
    const { holding } = tally(bindings, declaration);
    const broken = brokenByThemselves(bindings, index, declaration);
    return holding >= AGREEING && broken <= 1
      ? bindings.map((binding) => ({ ...asShown(binding), severity: 'warning' }))
      : [];
  });
}

/** Lists in which a 合计 or 小计 may stand anywhere among the columns. */
const STRETCHED: ReadonlySet<TableKind> = new Set(['project-ledger', 'three-public']);

/**
 * Columns that are each the 合计 of those before it, back to the last such column (岗位工资 | 绩效工资 | 应发合计 | 养老保险 | 公积金 |
 * 扣款合计), where several rows keep it and at most one does not.
 */
function bindStretches(
  equation: Equation,
  index: TableIndex,
  known: ReadonlySet<Column>,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { table } = index;
  if (!STRETCHED.has(table.kind)) return [];
  const columns = table.columns.filter(({ meaning }) => meaning.aspect === undefined);
  let from = 0;
  return columns.flatMap((whole, at): readonly Binding[] => {
    if (!endsIn(cleanLabel(whole.label), 'total')) return [];
    const parts = columns.slice(from, at);
    from = at + 1;
    if (parts.length < 2 || known.has(whole) || isBareTotal(whole)) return [];
    return shownByRows(eachRow(equation, index, { whole, parts }), index, declaration);
  });
}

/** Answers of one question of a survey (满意 | 基本满意 | 不满意) beside how many there were, where the rows keep it. */
function bindAnswers(
  equation: Equation,
  index: TableIndex,
  known: ReadonlySet<Column>,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const { columns } = index.table;
  const from = columns.findIndex(isAnswer);
  const rest = columns.slice(Math.max(from, 0));
  const end = rest.findIndex((column) => !isAnswer(column));
  const parts = end < 0 ? rest : rest.slice(0, end);
  const whole = columns[from - 1];
  if (from < 1 || parts.length < 2 || !whole || known.has(whole) || isBareTotal(whole)) return [];
  return shownByRows(eachRow(equation, index, { whole, parts }), index, declaration);
}

function isAnswer({ label }: Column): boolean {
  return ANSWERS.some((topic) => isCalled(label, topic));
}

const ANSWERS: readonly Topic[] = [
  'is-content',
  'survey-content',
  'survey-partly-content',
  'survey-discontent',
];

/** 一季度 to 四季度, or 1月 to 12月. */
const ALL_PARTS: ReadonlySet<number> = new Set([4, 12]);

/**
 * All quarters or all months of a year beside what was spent in it, or 合计: their sum, where the rows keep it better than
 * they break it, or where it is still to be filled in. What runs up from quarter to quarter breaks it.
 */
function bindPartsOfYear(
  equation: Equation,
  index: TableIndex,
  known: ReadonlySet<Column>,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const columns = index.table.columns.filter(({ meaning }) => meaning.aspect === undefined);
  const parts = columns.filter(({ label }) => isPartOfYear(label));
  const [first] = parts;
  if (!first || !ALL_PARTS.has(parts.length)) return [];
  const from = columns.indexOf(first);
  if (parts.some((part, at) => columns[from + at] !== part)) return [];
  const whole = [columns[from + parts.length], columns[from - 1]].find(
    (column) => column !== undefined && isOfWholeYear(column) && !known.has(column),
  );
  if (!whole) return [];
  const bindings = eachRow(equation, index, { whole, parts });
  const { holding, broken } = tally(bindings, declaration);
  if (holding === 0 && broken === 0) return bindings;
  return holding >= SHOWN && holding >= brokenByThemselves(bindings, index, declaration)
    ? bindings.map(asShown)
    : [];
}

/** Whether a column is what all parts of a year come to. */
function isOfWholeYear({ label, meaning }: Column): boolean {
  const isSpent = meaning.measure === 'outturn' || meaning.measure === 'actual';
  return (
    meaning.source === undefined && (isSpent || mentions(label, 'all-year') || meaning.total !== undefined)
  );
}

/** Whether several rows add up of more than one part, and one alone does not, with the totals that repeat it. */
function isButOneSlip(
  bindings: readonly Binding[],
  index: TableIndex,
  declaration: RelationDeclaration,
): boolean {
  const holding = bindings.filter((binding) => addsUpSeveral(binding, declaration)).length;
  return holding >= SHOWN && brokenByThemselves(bindings, index, declaration) <= 1;
}

/** Whether it holds exactly, of more than one part. */
function addsUpSeveral(binding: Binding, declaration: RelationDeclaration): boolean {
  const parts = figuresIn(binding.expression).filter((part) => isKnown(part) && !part.value.eq(ZERO));
  return parts.length > 1 && holds(binding, declaration);
}

/** Whether the sources leave out none, by their words. */
function isWholly(sources: readonly Source[]): boolean {
  const listed = new Set(sources);
  if (listed.size < 2) return false;
  if (LEVELS.some((levels) => levels.every((level) => listed.has(level)))) return true;
  return REST.some((rest) => listed.has(rest));
}
