import assert from 'node:assert/strict';
import { parseFormula } from '../../../src/workbench/calculation/syntax';
import { resultOf } from './sheets';

const FUNDS = [
  ['项目', '预算', '执行'],
  ['甲', 83, 45.08],
  ['乙', 32, 23.97],
  ['甲二', '—', null],
];

describe('formulas', () => {
  const cases: [formula: string, expected: number | string | boolean][] = [
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=50%', 0.5],
    ['=10%%', 0.001],
    ['="完成"&TEXT(C2/B2,"0.00%")&"。"', '完成54.31%。'],
    ['="说“"&"a""b"&"”"', '说“a"b”'],
    ['=0.1+0.2=0.3', true],
    ['=0.3-0.1-0.2', 0],
    ['=0.1+0.2&""', '0.3'],
    ['="a"="A"', true],
    ['="10">9', true],
    ['=A9=""', true],
    ['=A9=0', true],
    ['=A9', 0],
    ['=1<>2', true],
    ['="5"+1', 6],
    ['="甲"+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=SUM(B2:B4)', 115],
    ['=ROUND(SUM($B$2:$B$3,C2),2)', 160.08],
    ['=SUM(B:B)', 115],
    ['=SUM("3",TRUE)', 4],
    ['=SUM(B2,B4)', 83],
    ['=AVERAGE(B2:B4)', 57.5],
    ['=AVERAGE(D2:D4)', '#DIV/0!'],
    ['=COUNT(A1:C4)', 4],
    ['=COUNTA(A1:C4)', 11],
    ['=COUNTBLANK(A1:C4)', 1],
    ['=MIN(B2:C4)', 23.97],
    ['=MAX(B2:C4)', 83],
    ['=IF(B2>C2,"结余","持平")', '结余'],
    ['=IF(B2="",1)', false],
    ['=IF(TRUE,,2)', 0],
    ['=IFERROR(C4/B4,"—")', '—'],
    ['=IFERROR(C2/B9,"—")', '—'],
    ['=AND(B2>0,C2>0)', true],
    ['=OR(B2<0,C2<0)', false],
    ['=NOT(ISBLANK(C4))', false],
    ['=ISNUMBER(B4)', false],
    ['=SUMIF(A2:A4,"甲*",B2:B4)', 83],
    ['=SUMIF(B2:B4,">32")', 83],
    ['=SUMIF(A2:A4,A3,C2:C4)', 23.97],
    ['=COUNTIF(A2:A4,"<>乙")', 2],
    ['=COUNTIFS(A2:A4,"甲*",B2:B4,">0")', 1],
    ['=SUMPRODUCT(B2:B3,C2:C3)', 83 * 45.08 + 32 * 23.97],
    ['=SUMPRODUCT((A2:A3="甲")*B2:B3)', 83],
    ['=VLOOKUP("乙",A2:C4,3,FALSE)', 23.97],
    ['=VLOOKUP("丙",A2:C4,3,FALSE)', '#N/A'],
    ['=INDEX(A1:C4,3,2)', 32],
    ['=INDEX(C1:C4,MATCH("乙",A1:A4,0))', 23.97],
    ['=MATCH(50,{10,40,60})', 2],
    ['=LEN("预算执行率")', 5],
    ['=LEFT("预算执行率",2)&RIGHT("预算执行率")&MID("预算执行率",3,2)', '预算率执行'],
    ['=TRIM("  a  b ")', 'a b'],
    ['=TRIM(CLEAN(A2))&"项目"', '甲项目'],
    ['=PROPER(A2)', '甲'],
    ['=SUBSTITUTE("1.50","0","",1)', '1.5'],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("甲")', '#VALUE!'],
    ['=N("甲")+N(3)', 3],
    ['=T(3)&T("甲")', '甲'],
    ['=TEXT("甲","0.00")', '甲'],
    ['=_xlfn.CONCAT(A2:A3)', '甲乙'],
    ['=TEXTJOIN("、",TRUE,A2:A3)', '甲、乙'],
    ['=MOD(-3,2)', 1],
    ['=MEDIAN(B2:B3)', 57.5],
    ['=RANK(32,B2:B3)', 2],
    ['=YEAR(DATE(2023,5,1))', 2023],
    ['=NOSUCH(1)', '#NAME?'],
    ['=未定义', '#NAME?'],
    ['=没有的表!A1', '#REF!'],
    ['=#REF!+1', '#REF!'],
    ['=表!B2', 83],
    ["='表'!B2", 83],
    ['=\n  SUM( B2 , 1 )', 84],
  ];
  for (const [formula, expected] of cases) {
    it(`${formula.trim()} is ${expected}`, () => assert.equal(resultOf(formula, FUNDS), expected));
  }

  it('what this calculation does not know is no formula', () => {
    for (const formula of ['=[1]Sheet1!A1', '=Sheet1:Sheet3!A1', '=表1[金额]', '=A1#', '=1+', 'A1']) {
      assert.equal(parseFormula(formula), null, formula);
    }
  });
});
