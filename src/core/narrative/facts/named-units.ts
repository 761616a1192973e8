import { infoRole, type InfoRole } from '../../tables/vocabulary/roles';
import { readWords, type Words } from '../../words/read-words';
import { beginsWith, endsIn, mentions } from '../../words/topics';
import { wording } from '../../words/wording';
import type { Table } from '../../tables/model';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { cleanWords } from '../wording/clean-words';
import { reportingUnit, unitInTitle, unitName } from './unit-name';

/** As what a form names a unit: 填报单位、实施单位、主管部门. */
type UnitKind = 'reporting' | 'implementing' | 'supervising';

/** What the head of a form calls a unit, for each role of its labels. */
const KINDS: ReadonlyMap<InfoRole, UnitKind> = new Map([
  ['department', 'reporting'],
  ['agency', 'implementing'],
  ['unit-in-charge', 'supervising'],
]);

/** Longer texts, in characters, are sentences: the longest label of a unit has fewer (资金使用单位名称（加盖公章）). */
const LONGEST_LABEL = 20;

/** A unit of money is no unit that reports: 单位：万元. */
const MONEY = wording('renminbi?', 'multiple-mark*', 'yuan');
const MONEY_IN_BRACKETS = wording('opening bracket', 'renminbi?', 'multiple*', 'yuan', 'closing bracket');

function isMoneyOrCount(words: string): boolean {
  return (
    MONEY.opens(words) ||
    beginsWith(words, 'unit-told') ||
    MONEY_IN_BRACKETS.closes(words) ||
    endsIn(words, 'names-money')
  );
}

/** Rows above and below the first of a table in which its title block names units. */
const ABOVE = 3;
const BELOW = 8;

/** The unit that reports, from the title blocks of the tables, from what the tables were read to name, or from their titles. */
export function reportingUnitOf(snapshot: Snapshot, tables: readonly Table[]): string | null {
  const named = snapshot.sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    return own.length === 0 ? [] : namedIn(sheet, own);
  });
  const of = (kind: UnitKind): readonly string[] =>
    named.filter((one) => one.kind === kind).map(({ name }) => name);
  const stated = reportingUnit({
    reporting: of('reporting'),
    implementing: of('implementing'),
    supervising: [...of('supervising'), ...tables.flatMap(({ department }) => department ?? [])],
  });
  if (stated !== null) return stated;
  const titled = tables.flatMap(({ title }) => (title === null ? [] : (unitInTitle(title) ?? [])));
  return reportingUnit({ reporting: titled, implementing: [], supervising: [] });
}

/** The unit that carries out a form's project (实施单位); null where the form names none. */
export function implementingUnitOf(snapshot: Snapshot, table: Table): string | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const found = sheet && namedIn(sheet, [table]).find(({ kind }) => kind === 'implementing');
  return found ? unitName(found.name) : null;
}

/** The units that the title blocks of some tables of a sheet name, and as what. */
function namedIn(
  { cells: all }: Sheet,
  tables: readonly Table[],
): readonly { readonly kind: UnitKind; readonly name: string }[] {
  const isNear = ({ row }: Cell): boolean =>
    tables.some(({ range }) => row >= range.firstRow - ABOVE && row <= range.firstRow + BELOW);
  const cells = all.filter(isNear);
  return cells.flatMap((cell, index) => {
    if (typeof cell.value !== 'string') return [];
    const [label = '', inline = ''] = splitLabel(cell.value);
    const kind = kindOf(label);
    // A bare 单位 or 部门 without a colon heads a column of units.
    if (kind === null || (inline === '' && isBare(label))) return [];
    const next = cells[index + 1];
    const beside = next?.row === cell.row && typeof next.value === 'string' ? next.value : '';
    const name = cleanWords(inline === '' ? beside : inline);
    const isName =
      name.length > 2 &&
      !isMoneyOrCount(name) &&
      kindOf(splitLabel(name)[0] ?? '') === null &&
      (inline !== '' || !isHeader(name));
    return isName ? [{ kind, name }] : [];
  });
}

/** Words that head a column of figures, as beside 项目单位 where it heads one of names: 预算数. */
function isHeader(words: string): boolean {
  const { kind, grounds } = readWords(words);
  return kind === 'figure' && grounds !== 'guessed';
}

/** Whether words head a column of the units that carry out what stands beside them: 实施单位. */
export function headsUnits(words: string): boolean {
  return kindOf(cleanWords(words)) === 'implementing';
}

function splitLabel(written: string): readonly string[] {
  const words = cleanWords(written);
  const colon = words.search(/[：:]/);
  return colon < 0 ? [words] : [words.slice(0, colon), words.slice(colon + 1)];
}

function kindOf(label: string): UnitKind | null {
  if (label.length > LONGEST_LABEL) return null;
  // Of a transfer the local department reports, not who spends what it passes on, nor the ministry.
  if (mentions(label, 'local-department')) return 'reporting';
  const words = readWords(label);
  const role = infoRole(words);
  return (role && KINDS.get(role)) ?? (isUnit(words) ? 'reporting' : null);
}

/** 单位 may also be that of the amounts, which the words behind it tell. */
function isUnit({ kind, noun }: Words): boolean {
  return kind === 'labels' && (noun === 'unit' || noun === 'department');
}

function isBare(label: string): boolean {
  return isUnit(readWords(label));
}
