import { hanNumber } from '../../tokens/figures';
import { wordingFinding, type WordingRule } from './context';

const RULE = 'consistency/prose-count';
/** "内设机构6个（甲股、乙股…）", "下设3个科室：甲科、乙科、丙科。", "内设6个股室，分别为…" */
const COUNTED =
  /(?<![第\d.])(\d{1,2}|[一二三四五六七八九十两]{1,2})(?:个|家|所|名|项)?((?:内设|下属|直属|职能|二级|预算|行政|事业)*(?:机构|科室|股室|处室|科|股|处|部门|单位|中心|项目))?(?:个)?(?:（(?:即|分别是|分别为|包括|包含)?|，?(?:即|分别是|分别为)[：:]?|：)([^（）。；：\n\d]{3,200}?)(?=[）。；\n])/g;
/** Names of offices end alike, so that the marks between them part whole names. */
const OFFICE = /(?:股|科|处|室|办|中心|局|队|站|所|院|部|组|委|会|科室|办公室)$/;

/** 个数: a number of offices beside the list of their names, when every name is that of an office. */
export const counts: WordingRule = (text) =>
  [...text.clean.text.matchAll(COUNTED)].flatMap((match) => {
    const names = (match[3] ?? '').split('、').map((name) => name.trim());
    const stated = /^\d/.test(match[1] ?? '') ? Number(match[1]) : hanNumber(match[1] ?? '');
    if (names.length < 2 || stated === names.length || stated < 2) return [];
    if (!names.every((name) => OFFICE.test(name) && !/[和及与等，]/.test(name))) return [];
    const from = match.index;
    return [
      wordingFinding(text, {
        rule: RULE,
        severity: 'warning',
        from,
        to: from + match[0].length,
        message: { id: 'prose/count', data: { stated: String(stated), listed: String(names.length) } },
        actual: String(stated),
        expected: String(names.length),
      }),
    ];
  });
