/** Words of what is left, lacking or over: 缺口, 未支付金额, 剩余, 欠拨数. */
const REMAINDER = /差|缺|未|剩|余|超|欠|尚|净|节约|节支|结转/u;

/** Whether a header says how overspending is written in it: 超支(-)结余, 结余（超支以负数表示）. */
export function showsOverspending(header: string): boolean {
  return /超支|透支/u.test(header);
}

/** Whether a header names what is left of, or what is missing from, something beside it. */
export function namesRemainder(core: string): boolean {
  return REMAINDER.test(core);
}
