/** Texts of an invented office, with how many of their figures contradict others. */
export const proofTexts: readonly (readonly [string, string, number])[] = [
  ['a sum that agrees', '2023年支出合计120万元，其中：基本支出80万元，项目支出40万元。', 0],
  ['a growth rate on the wrong year', '2022年支出合计806.1万元，比上年762.3万元增长5.43%。', 1],
  ['no figure at all', '我办认真落实各项工作。', 0],
];
