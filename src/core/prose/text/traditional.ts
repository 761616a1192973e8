/** Traditional characters of the field's words, each followed by its simplified form: mirrors of sites print them. */
const PAIRS =
  '萬万億亿與与較较減减長长為为預预決决總总計计結结餘余轉转補补級级調调動动穩稳節节資资產产經经費费車车運运維维護护購购務务團团數数據据個个項项實实際际執执單单機机關关優优撥拨債债權权發发還还稅税專专業业養养險险職职醫医療疗衛卫農农鄉乡區区縣县設设點点應应該该來来從从對对開开過过進进這这標标準准減减獲获聯联劃划環环佔占約约達达於于後后爲为歲岁幣币貸贷償偿繳缴統统籌筹變变額额種种類类內内辦办員员輛辆臺台萬万';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at] ?? '', PAIRS[2 * at + 1] ?? '']),
);

/** The simplified form of a character; any other character as it is. */
export function simplified(char: string): string {
  return SIMPLIFIED.get(char) ?? char;
}
