import { conceptOf } from './lexicon/concepts';
import type { Aspect, Candidate, Grounds, Meaning, Reading } from './meaning';

/** A meaning with its grounds, wherever it came from. */
export interface Grounded {
  readonly meaning: Meaning;
  readonly grounds: Grounds;
}

/**
 * A header cell under its group: what the cell leaves open the group says, which is then only implied. 金额 and %
 * under 比上年增减 are its amount and its rate; 年初 under 预算数 is the initial budget.
 */
export function under(group: Grounded, leaf: Grounded): Grounded {
  if (isEmpty(group.meaning)) return leaf;
  if (isEmpty(leaf.meaning)) return { meaning: group.meaning, grounds: worse('implied', group.grounds) };
  const aspect = aspectUnder(group.meaning, leaf.meaning);
  const own = asStage(group.meaning, withoutGeneric(leaf.meaning, group.meaning));
  const meaning: Meaning = { ...group.meaning, ...own, ...(aspect === undefined ? {} : { aspect }) };
  const added = Object.keys(group.meaning).some((slot) => !(slot in leaf.meaning));
  return { meaning, grounds: added ? 'implied' : leaf.grounds };
}

/** 金额 is no measure beside one; the aspect is settled apart. */
function withoutGeneric(leaf: Meaning, group: Meaning): Meaning {
  const generic = leaf.measure === 'amount' && (group.measure !== undefined || group.aspect !== undefined);
  return without(leaf, generic ? ['measure', 'aspect'] : ['aspect']);
}

function aspectUnder(group: Meaning, leaf: Meaning): Aspect | undefined {
  const changes = group.aspect === 'change' || group.aspect === 'change%';
  if (!changes) return leaf.aspect ?? group.aspect;
  if (leaf.aspect === undefined)
    return leaf.measure === 'amount' || leaf.total !== undefined ? 'change' : group.aspect;
  return leaf.aspect === 'change' ? 'change' : 'change%';
}

/** 年初 by itself opens a balance; under 预算 it is the initial budget. */
function asStage(group: Meaning, leaf: Meaning): Meaning {
  if (group.measure !== 'budget' || leaf.period !== 'open' || leaf.measure !== undefined) return leaf;
  return { ...without(leaf, ['period']), stage: 'initial' };
}

/**
 * Where a row meets a column. The column says what is measured, when and how compared; the row says of what and from
 * which source. A contradiction leaves the meaning implied.
 */
export function meet(row: Grounded, column: Grounded): Grounded {
  const { subject, source, total, level, ...rest } = asSource(row.meaning, column.meaning);
  const what = {
    ...(subject === undefined ? {} : { subject }),
    ...(source === undefined ? {} : { source }),
    ...(total === undefined ? {} : { total }),
    ...(level === undefined ? {} : { level }),
  };
  const meaning: Meaning = { ...rest, ...column.meaning, ...what };
  const contradicts = Object.entries(rest).some(
    ([slot, value]) =>
      slot !== 'base' && slot in column.meaning && column.meaning[slot as keyof Meaning] !== value,
  );
  const grounds = worse(row.grounds, column.grounds);
  return { meaning, grounds: contradicts ? worse(grounds, 'implied') : grounds };
}

/** 上年结转资金 under a budget or what was spent says where the money comes from, not what is measured. */
function asSource(row: Meaning, column: Meaning): Meaning {
  const isMoney = column.measure !== undefined && column.measure !== 'carry';
  return row.measure === 'carry' && isMoney ? without(row, ['measure', 'period']) : row;
}

/**
 * A header's own reading as grounds for judging figures: what the form defines by the word itself (全年预算数 is the
 * adjusted budget) counts as stated there.
 */
export function asHeader({ kind, meaning, grounds }: Candidate & Pick<Reading, 'grounds'>): Grounded {
  if (kind !== 'figure') return { meaning: {}, grounds: 'stated' };
  const defined = meaning.stage !== undefined && meaning.aspect === undefined;
  return { meaning, grounds: grounds === 'implied' && defined ? 'stated' : grounds };
}

/** A row's label: its own words are its subject and as good as any. */
export function asRow({ kind, meaning, grounds, leftover }: Reading, written: string): Grounded {
  if (kind !== 'figure' || isEmpty(meaning))
    return { meaning: written === '' ? {} : { subject: written }, grounds: 'stated' };
  const named = leftover !== '' && meaning.subject !== undefined && conceptOf(meaning.subject) === undefined;
  return { meaning, grounds: named || grounds === 'implied' ? 'stated' : grounds };
}

function without(meaning: Meaning, slots: readonly (keyof Meaning)[]): Meaning {
  return Object.fromEntries(
    Object.entries(meaning).filter(([slot]) => !slots.some((other) => other === slot)),
  );
}

function isEmpty(meaning: Meaning): boolean {
  return Object.keys(meaning).length === 0;
}

const ORDER: readonly Grounds[] = ['person', 'stated', 'implied', 'guessed'];

function worse(one: Grounds, other: Grounds): Grounds {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] ?? 'guessed';
}
