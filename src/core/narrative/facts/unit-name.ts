import { isInstitution } from '../../words/lexicon/institutions';
import { beginsWith } from '../../words/topics';

/** How often each name occurs as the reporting, the implementing and the supervising unit of the forms. */
export interface UnitNames {
  readonly reporting: readonly string[];
  readonly implementing: readonly string[];
  readonly supervising: readonly string[];
}

/**
 * The unit that reports (填报单位): as the tables name it; else the one that carries out all the forms; else their
 * supervising department. Names are cleaned first. Null where nothing names a unit.
 */
export function reportingUnit({ reporting, implementing, supervising }: UnitNames): string | null {
  const [own] = byFrequency(reporting.map(unitName));
  if (own !== undefined) return own;
  // 各乡镇卫生院 are many, none of which reports for all.
  const doing = byFrequency(implementing.map(unitName).filter((name) => !beginsWith(name, 'each')));
  const [only] = doing;
  if (only !== undefined && doing.length === 1) return only;
  const [above] = byFrequency(supervising.map(unitName));
  return above ?? only ?? null;
}

/**
 * A unit's name without its code (`[105]某某局`, `105-某某局`) and, where the supervising office and the unit itself were
 * written without anything between them (某县农业农村局某县农业农村局本级), only the unit itself.
 */
export function unitName(written: string): string {
  const bare = written
    .trim()
    .replace(/^(?:[[【（(]\s*[\dA-Za-z]+\s*[\]】）)]|\d{3,}\s*[-—_ ]?)\s*/, '')
    .replace(/\s+/g, '');
  for (let length = Math.floor(bare.length / 2); length >= SHORTEST; length -= 1) {
    const first = bare.slice(0, length);
    if (bare.slice(length).startsWith(first)) return bare.slice(length);
  }
  return bare;
}

/**
 * The unit that a title begins with, before its year: 青石县林业局2023年度项目支出绩效自评汇总表. Null where those words do not end as
 * names of offices do.
 */
export function unitInTitle(title: string): string | null {
  const [, name = ''] = /^([^\d\s]{4,30})(?:19|20)\d\d/.exec(title.replace(/\s+/g, '')) ?? [];
  return isInstitution(name) ? name : null;
}

/** No unit has a shorter name. */
const SHORTEST = 3;

function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
