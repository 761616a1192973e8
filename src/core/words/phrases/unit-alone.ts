import { wording } from '../wording';

const UNIT_ALONE = [
  wording(
    'opening bracket?',
    'sort-of-unit?',
    'unit-word?',
    'colon?',
    'renminbi?',
    'label-unit',
    'closing bracket?',
  ),
  wording('opening bracket', 'unit of units', 'closing bracket'),
];

/** Whether the text is a unit and nothing else: 万元, （%）, （元/亩）. */
export function isUnitAlone(text: string): boolean {
  return UNIT_ALONE.some((way) => way.is(text));
}
