/** 按收入性质分, 按支出性质划分: how a whole is divided, without any of its parts. */
const DIVISION = /^按.{2,10}(?:分|划分|分类)$/u;

/** Whether a label only says how the rows or columns under it divide their whole (按…分). */
export function namesDivision(core: string): boolean {
  return DIVISION.test(core);
}

/** 接待费 of 接待费合计: what a total in the middle of a list adds up; null for any other label. */
export function totalledIn(core: string): string | null {
  return /^(.{2,12})(?:合计|小计)$/u.exec(core)?.[1] ?? null;
}

const TAKEN_OFF: readonly string[] = ['减:', '减：', '提取', '计提', '扣除', '弥补', '转作'];

/** Whether a label says that its amount is taken from the whole instead of adding to it (减：, 提取盈余公积). */
export function isTakenOff(core: string): boolean {
  return TAKEN_OFF.some((word) => core.startsWith(word));
}
