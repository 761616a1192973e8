/** What names of offices and institutions end in (机构名称的词尾), the longer first. */
const ENDINGS =
  '办公室 科室 股 科 处 室 办 中心 局 队 站 所 院 部 组 委 会 校 馆 园 厅 司 署 公司 大队 支队 学校 小学 中学 大学 学院 幼儿园 医院 本级 机关'.split(
    ' ',
  );

/** Whether a name is that of an office or an institution. */
export function isInstitution(name: string): boolean {
  return ENDINGS.some((ending) => name.endsWith(ending));
}
