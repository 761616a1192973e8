/** Words of effort in place of a result that could be looked at (做好宣传, 加强管理). */
const EFFORT =
  /^(?:全力|继续|进一步|持续)?(?:做好|搞好|抓好|抓实|办好|管好|用好|加强|强化|努力|大力|积极|认真|切实|扎实|尽力|力争|注重|重视)/u;

/** Numbers and words of measure that make such a sentence checkable after all. */
const MEASURABLE = /[\d%％]|率|度$|次|及时|按期|按时|全覆盖|零|无|不低于|不少于/u;

/** Whether a target or an indicator asks for effort and names nothing that could be measured. */
export function isVague(text: string): boolean {
  const compact = text.replace(/\s/gu, '');
  return EFFORT.test(compact) && !MEASURABLE.test(compact);
}

/** Quantities that are none: 若干, 多次, 一批. */
const NO_NUMBER =
  /^(?:若干|多|数|一批|大量|部分|少量|较多|很多|充足|适量)(?:次|个|人|项|批|场|份|件|户|名|处)?$/u;

/** Whether the words stand where a number is asked for without giving one. */
export function isNoNumber(text: string): boolean {
  return NO_NUMBER.test(text.replace(/\s/gu, ''));
}
