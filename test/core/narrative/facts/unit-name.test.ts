import assert from 'node:assert/strict';
import { unitInTitle } from '../../../../src/core/narrative/facts/unit-name';

describe('the unit that a title begins with', () => {
  for (const [title, unit] of [
    ['青石县林业局2023年度项目支出绩效自评情况汇总表', '青石县林业局'],
    ['平湖市档案馆 2024年度部门整体支出绩效自评表', '平湖市档案馆'],
    ['临江区机关事务服务中心2022年度项目支出绩效自评的情况', '临江区机关事务服务中心'],
    ['项目支出绩效自评表', null],
    ['2023年度项目支出绩效自评表', null],
    ['各单位2023年度项目支出绩效自评汇总表', null],
    ['防洪工程资金2023年度绩效自评表', null],
  ] as const)
    it(`of ${title} is ${unit ?? 'not told'}`, () => {
      assert.equal(unitInTitle(title), unit);
    });
});
