import assert from 'node:assert/strict';
import { found } from '../../found';

const SHARE = 'consistency/prose-share';
const SUM = 'consistency/prose-sum';

describe('figures handed out to several names', () => {
  const ROW = '道路、桥梁、隧道养护支出分别为120万元、60万元和20万元';

  it('gives shares in a row to the amounts before them, in their order', () => {
    assert.deepEqual(found(`全年支出200万元。${ROW}，占全年支出的60%、30%和10%。`), []);
    assert.deepEqual(found(`全年支出200万元。${ROW}，占全年支出的60%、35%和10%。`), [
      `${SHARE}: 60万元和20万元，占全年支出的60%、35%`,
    ]);
  });

  it('tells names apart that are alike but for the level of government', () => {
    const shares = '市本级、县级单位养护支出分别为40万元和160万元，占全年支出的20%和80%。';
    assert.deepEqual(found(`全年支出200万元。${shares}`), []);
    assert.equal(found(`全年支出200万元。${shares.replace('20%', '25%')}`).length, 1);
  });

  it('says nothing of a row of shares that is longer or shorter than that of the amounts', () => {
    assert.deepEqual(found(`全年支出200万元。${ROW}，占全年支出的60%和35%。`), []);
  });

  it('takes no amount of one row for the total of the next', () => {
    const other = '从方式看，自行养护、委托养护和应急抢修分别为150万元、30万元和20万元，占75%、15%和10%';
    assert.deepEqual(found(`全年支出200万元。${ROW}，占60%、30%和10%；${other}。`), []);
  });

  it('counts an amount once for each name that has it', () => {
    const list = (whole: number) =>
      `下达资金${whole}万元，其中：东河镇310万元，西河镇270万元，南岭乡、北岭乡各60万元。`;
    assert.deepEqual(found(list(700)), []);
    assert.deepEqual(found(list(790)), [`${SUM}: 790万元`]);
    assert.deepEqual(found('水库、渠道各投入60万元，泵站投入30万元，合计150万元。'), []);
  });

  it('hands out as many figures as names, with commas between them', () => {
    const text =
      '采购规模3306.7亿元，货物、工程、服务采购规模分别为860.7亿元，1500.4亿元和945.6亿元，占采购规模的26.0%、45.4%和28.6%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('1500.4', '1050.4')).length, 1);
  });
});
