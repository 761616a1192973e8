import { beginsWith } from '../topics';
import type { Label } from './label';

const NOTE = /^(?:备?注|附注|说明|填[表报]说明|备注)\d{0,2}[:.、]/u;
const VALUE =
  /^(?:[≥≤><=≧≦]|不[低少高超多]于?过?|不超过|大于|小于|达到?|约|近|超过?)*[-+]?¥?\d[\d,]*(?:\.\d+)?(?:-[\d.]+)?[%‰]?[\u4e00-\u9fff㎡]{0,4}(?:以[上下内])?$/u;
const SIGN =
  /^(?:[-—–/\\*.…~]+|[√×✓]|是|否|有|无|达标|不达标|完成|未完成|已完成|优|良|中|差|优秀|良好|合格|不合格|定性|定量|[≥≤><=]+)$/u;
/** 达成预期指标, 基本完成年度目标: a result in words. */
const RESULT =
  /^(?:全部|基本|部分|未|已)?(?:达成|完成|达到|实现)(?:年度|预期|既定|了)?(?:绩效)?(?:指标|目标)(?:并|且|$)/u;
const CHANGED_BY = /^[\u4e00-\u9fff]{0,8}[\d.]+%(?:以[上下内])?$/u;
/** 2023年, 2023年度: a year is a word of labels. */
const YEAR = /^(?:19|20)\d\d年?度?$/u;

/** Texts longer than this, in characters, are sentences: no label of a published form reaches it. */
const LONGEST_LABEL = 36;

/** What the shape of a text makes of it before any word is read. Half-width text. */
export function shapeOf(text: string): Label['shape'] {
  if (NOTE.test(text)) return 'note';
  if (
    /[。;!?]./u.test(text) ||
    /[。!?;]$/u.test(text) ||
    isClause(text) ||
    withoutBrackets(text).length > LONGEST_LABEL
  )
    return 'sentence';
  if (SIGN.test(text) || RESULT.test(text)) return 'value';
  if (isYear(text)) return null;
  return (VALUE.test(text) && !/[年月]/u.test(text)) || CHANGED_BY.test(text) ? 'value' : null;
}

/** A clause after a comma, outside of brackets. */
function isClause(text: string): boolean {
  const outside = withoutBrackets(text);
  const comma = outside.indexOf(',');
  return comma > 1 && outside.length - comma > 4 && !beginsWith(outside, 'of-which');
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, '');
}

/** 2023, 2023年, 2023年度. */
export function isYear(text: string): boolean {
  return YEAR.test(text);
}
