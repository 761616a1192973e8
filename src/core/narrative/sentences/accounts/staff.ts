import type { Expression } from '../../../formulas/language/expression';
import { retiredWord } from '../../../words/phrases/staff';
import type { Facts } from '../../facts/facts';
import { staffIn, type AllStaff, type StaffOf } from '../../facts/staff-facts';
import { sign } from '../../wording/conditions';
import { joined, text, when, type Sentence } from '../../wording/parts';
import { points } from '../figures';

/** More units than these are left to the table. */
const FEW_UNITS = 3;

/**
 * 截至2023年末，核定编制36名（行政22名、事业14名），实有在职33人，退休12人。其中：机关编制22名、实有20人；公证处编制6名、实有6人。 What no table gives is left out, not
 * zeroed; more people than posts are told as such.
 */
export function staff(facts: Facts): Sentence {
  const found = staffIn(facts);
  if (!found) return [];
  const told = counted(found, facts);
  if (told.length === 0) return [];
  const end = facts.year === null ? '年末' : `截至${facts.year}年末`;
  return [text(`${end}，`), ...told, text('。'), ...byUnit(found, facts)];
}

function counted({ whole, kinds, retiredLabel }: AllStaff, facts: Facts): Sentence {
  const { style } = facts;
  const { posts, staff: present, retired } = whole;
  const each = joined(
    kinds.map(({ name, posts: own }) => [text(name), points(own, style, '名', `${name}编制数`)]),
    '、',
  );
  const inside = each.length > 0 ? [text('（'), ...each, text('）')] : [];
  return joined(
    [
      posts ? [text('核定编制'), points(posts, style, '名', '编制数'), ...inside] : [],
      present
        ? [text('实有在职'), points(present, style, '人', '实有人数'), ...overstaffed(whole, facts)]
        : [],
      retired ? [text(retiredWord(retiredLabel)), points(retired, style, '人', '退休人数')] : [],
    ],
    '，',
  );
}

function byUnit({ units }: AllStaff, { style }: Facts): Sentence {
  if (units.length < 2 || units.length > FEW_UNITS) return [];
  const each = units.flatMap(({ name, posts, staff: present }): readonly Sentence[] => {
    if (posts && present) {
      return [
        [
          text(`${name}编制`),
          points(posts, style, '名', '编制数'),
          text('、实有'),
          points(present, style, '人', '实有人数'),
        ],
      ];
    }
    if (posts) return [[text(name), points(posts, style, '名', '编制数')]];
    return present ? [[text(name), points(present, style, '人', '实有人数')]] : [];
  });
  const both = units.some(({ posts, staff: present }) => posts && present);
  return [text('其中：'), ...joined(each, both ? '；' : '、'), text('。')];
}

function overstaffed({ posts, staff: present }: StaffOf, { style }: Facts): Sentence {
  if (!posts || !present) return [];
  const over: Expression = { kind: 'difference', from: present, minus: posts };
  return [
    when(sign(over, 0, '+'), [text('（超编'), points(over, style, '人', '超编人数'), text('，请核实）')]),
  ];
}
