import type { Table } from '../../tables/model';
import type { Cell, Snapshot } from '../../workbook/snapshot';
import { cleanWords } from '../wording/clean-words';
import { reportingUnit } from './unit-name';

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
  const names = { reporting: [] as string[], implementing: [] as string[], supervising: [] as string[] };
  for (const sheet of snapshot.sheets) {
    const own = tables.filter((table) => table.sheet === sheet.name);
    if (own.length === 0) continue;
    const isNear = ({ row }: Cell): boolean =>
      own.some(({ range }) => row >= range.firstRow - ABOVE && row <= range.firstRow + BELOW);
    const cells = sheet.cells.filter(isNear);
    cells.forEach((cell, index) => {
      if (typeof cell.value !== 'string') return;
      const [label = '', inline = ''] = splitLabel(cell.value);
      const kind = kindOf(label);
      // A bare 单位 without a colon heads a column of units.
      if (kind === null || (/^(?:单位|部门)$/.test(label) && inline === '')) return;
      const next = cells[index + 1];
      const beside = next?.row === cell.row && typeof next.value === 'string' ? next.value : '';
      const name = cleanWords(inline === '' ? beside : inline);
      if (name.length > 2 && !MONEY_OR_COUNT.test(name) && kindOf(splitLabel(name)[0] ?? '') === null) {
        names[kind].push(name);
      }
    });
  }
  return reportingUnit({
    ...names,
    supervising: [...names.supervising, ...tables.flatMap(({ department }) => department ?? [])],
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

function kindOf(label: string): 'reporting' | 'implementing' | 'supervising' | null {
  if (REPORTING.test(label)) return 'reporting';
  if (IMPLEMENTING.test(label)) return 'implementing';
  return SUPERVISING.test(label) ? 'supervising' : null;
}
