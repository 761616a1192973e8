import assert from 'node:assert/strict';
import { areasOf } from '../../../../src/core/workbook/formula/references';
import { tokensOf } from '../../../../src/core/workbook/formula/tokens';
import { rangeA1 } from '../../../../src/core/workbook/address';
import { read } from './read';

const areas = (formula: string): readonly string[] =>
  areasOf(read(formula), '自评表').map(({ sheet, range }) => `${sheet} ${rangeA1(range)}`);

describe('formula tokens', () => {
  it('find references among strings, functions and names that look like them', () => {
    assert.deepEqual(areas('=IF(D6=0,"A1",ROUND(E6/$D$6,4))+LOG10(B2)+税率A1'), [
      '自评表 D6',
      '自评表 E6',
      '自评表 D6',
      '自评表 B2',
    ]);
    assert.deepEqual(areas("=SUM('项目 1'!C7:C9,项目2!$C$7)+'It''s'!A1"), [
      '项目 1 C7:C9',
      '项目2 C7',
      "It's A1",
    ]);
    assert.deepEqual(areas('=SUM(C:C, $3:4)'), ['自评表 C1:C1048576', '自评表 A3:XFD4']);
  });

  it('tell references into other files, which lead to no cell of this one', () => {
    const external = (formula: string) =>
      read(formula).some((token) => token.kind === 'reference' && token.external);
    assert.ok(external('=[2]决算!B5'));
    assert.ok(external("='C:\\报表\\[决算.xlsx]01'!B5+1"));
    assert.ok(!external('=表1[[#All],[金额]]+决算!B5'));
    assert.deepEqual(areas('=[2]决算!B5'), []);
  });

  it('find names where no reference stands, also behind the name of a sheet', () => {
    const names = (formula: string) =>
      read(formula).flatMap((token) => (token.kind === 'name' ? [token.text] : []));
    assert.deepEqual(names('=单价*数量+A1'), ['单价', '数量']);
    assert.deepEqual(names('=汇总!单价*2'), ['汇总!单价']);
    assert.deepEqual(names("='项目 1'!#REF!+[1]!税率"), ["'项目 1'!#REF!", '[1]!税率']);
    assert.deepEqual(names('=SUM(资金表[金额])-[@执行数]'), ['资金表[金额]', '[@执行数]']);
    assert.deepEqual(names("=资金表[[#All],[金额]]+资金表['[万元']]"), [
      '资金表[[#All],[金额]]',
      "资金表['[万元']]",
    ]);
    assert.deepEqual(names("=资金表['[万元]"), ["资金表['[万元]"]);
  });

  it('find functions by the bracket behind them, in any case', () => {
    const functions = read('=round(rate,2)+Sum(A1)').flatMap((token) =>
      token.kind === 'function' ? [token.text] : [],
    );
    assert.deepEqual(functions, ['ROUND', 'SUM']);
  });

  it('tell which rows and columns are fixed', () => {
    const fixed = (formula: string) => {
      const [token] = read(formula);
      assert.ok(token?.kind === 'reference');
      const { first, last } = token;
      return [first, last].map((corner) => corner && [corner.rowFixed, corner.columnFixed]);
    };
    assert.deepEqual(fixed('=$D6'), [[false, true], null]);
    assert.deepEqual(fixed('=D$6:$E9'), [
      [true, false],
      [false, true],
    ]);
    assert.deepEqual(fixed('=$C:D'), [
      [false, true],
      [false, false],
    ]);
    assert.deepEqual(fixed('=$3:4'), [
      [true, false],
      [false, false],
    ]);
  });

  it('know the sheet of a reference, its own where none is named', () => {
    const sheetOf = (formula: string) => {
      const [token] = read(formula);
      return token?.kind === 'reference' ? [token.prefix, token.sheet, token.external] : token;
    };
    assert.deepEqual(sheetOf('=B5'), ['', null, false]);
    assert.deepEqual(sheetOf('=决算!B5'), ['决算!', '决算', false]);
    assert.deepEqual(sheetOf("='It''s'!B5"), ["'It''s'!", "It's", false]);
  });

  it('refuse what is no formula', () => {
    for (const text of ['', '=', 'A1', '="open', '=1§2', "='项目 1'!+1", '=资金表[金额', '=[金额'])
      assert.equal(tokensOf(text), null, text);
  });
});
