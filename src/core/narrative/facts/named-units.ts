import type { Table } from '../../tables/model';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import { cleanWords } from '../wording/clean-words';
import { reportingUnit, unitName } from './unit-name';

/** As what a form names a unit: 填报单位、实施单位、主管部门. */
type UnitKind = 'reporting' | 'implementing' | 'supervising';

const REPORTING =
  /^(?:填报|编制|自评|预算|申报|公开)?(?:单位|部门)(?:[（(](?:单位|部门|公章|盖章)[）)])?(?:名称|全称)?(?:[（(](?:公章|盖章)[）)])?$/;
const IMPLEMENTING = /^(?:项目)?(?:具体)?(?:实施|承担|执行|资金使用|使用)单位(?:名称)?$|^项目单位$/;
const SUPERVISING = /^(?:项目|业务|中央|地方|省级|市级|县级)?主管(?:部门|单位)(?:名称)?(?:及代码)?$/;

/** A unit of money is no unit that reports: 单位：万元. */
const MONEY_OR_COUNT = /^(?:人民币)?(?:万|千|亿|百)?元|^(?:人|个|辆|台|%|％)/;

/** Rows above and below the first of a table in which its title block names units. */
const ABOVE = 3;
const BELOW = 8;

/** The unit that reports, from the title blocks of the tables, or from what the tables were read to name. */
export function reportingUnitOf(snapshot: Snapshot, tables: readonly Table[]): string | null {
  const named = snapshot.sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    return own.length === 0 ? [] : namedIn(sheet, own);
  });
  const of = (kind: UnitKind): readonly string[] =>
    named.filter((one) => one.kind === kind).map(({ name }) => name);
  return reportingUnit({
    reporting: of('reporting'),
    implementing: of('implementing'),
    supervising: [...of('supervising'), ...tables.flatMap(({ department }) => department ?? [])],
  });
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
    // A bare 单位 without a colon heads a column of units.
    if (kind === null || (/^(?:单位|部门)$/.test(label) && inline === '')) return [];
    const next = cells[index + 1];
    const beside = next?.row === cell.row && typeof next.value === 'string' ? next.value : '';
    const name = cleanWords(inline === '' ? beside : inline);
    const isName =
      name.length > 2 && !MONEY_OR_COUNT.test(name) && kindOf(splitLabel(name)[0] ?? '') === null;
    return isName ? [{ kind, name }] : [];
  });
}

function splitLabel(written: string): readonly string[] {
  const words = cleanWords(written);
  const colon = words.search(/[：:]/);
  return colon < 0 ? [bareLabel(words)] : [bareLabel(words.slice(0, colon)), words.slice(colon + 1)];
}

/** Without spaces and the place for a seal: 实施单位（盖章） is 实施单位. */
function bareLabel(words: string): string {
  return words.replace(/\s|[（(](?:公章|盖章|签章|加盖公章)[）)]/g, '');
}

function kindOf(label: string): UnitKind | null {
  if (REPORTING.test(label)) return 'reporting';
  if (IMPLEMENTING.test(label)) return 'implementing';
  return SUPERVISING.test(label) ? 'supervising' : null;
}
