import { hasWords } from '../../../words/phrases/reasons';
import type { Facts } from '../../facts/facts';
import { text, type Sentence } from '../../wording/parts';

/**
 * What a person wrote beside a label such as 存在问题 or 整改措施, in a form or on a sheet of notes, quoted as it stands with only a
 * full stop added. Empty where nobody wrote anything.
 */
export function noted(label: RegExp, roles: readonly string[], facts: Facts): Sentence {
  const seen = new Set<string>();
  const found = [
    ...facts.notes.flatMap(({ label: words, cell, value }) =>
      label.test(words) && typeof value === 'string' ? [{ cell, words: value }] : [],
    ),
    ...facts.tables.flatMap(({ texts }) =>
      texts.flatMap(({ role, cell, text: words }) => (roles.includes(role) ? [{ cell, words }] : [])),
    ),
  ].filter(({ words }) => hasWords(words) && !seen.has(words) && seen.add(words).has(words));
  return found.flatMap(({ cell, words }): Sentence => [
    facts.words(cell, words, '文字'),
    ...(/[。！；]$/.test(words.trim()) ? [] : [text('。')]),
  ]);
}

export const CONCLUSION = /综合评价结论|^评价结论|总体评价/;
export const EXPERIENCE = /经验|做法/;
export const PROBLEMS = /存在(?:的)?(?:主要)?问题|^(?:主要)?问题|不足/;
export const MEASURES = /整改(?:措施|情况)|改进(?:措施|建议)|措施(?:及|和)建议|^有?关?建议|下一步/;
export const USE_OF_RESULTS = /结果应用|成果应用|结果运用/;
export const OPENNESS = /信息公开|公开情况/;
export const DUTIES = /(?:主要|机构|部门|单位)?职[能责]|职责职能/;
export const ORGANISATION = /机构(?:组成|设置|构成)|内设机构|下属单位/;
export const TASKS = /(?:重点|主要)?工作任务|重点工作|工作目标/;
export const QUALITY = /自评质量|自评工作|组织实施/;
