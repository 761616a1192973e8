import assert from 'node:assert/strict';
import { regionOf } from '../../../../src/core/words/phrases/region';

describe('The province a text begins with', () => {
  for (const [text, code] of [
    ['四川省林业和草原局', '51'],
    ['2023年湖北省项目支出绩效自评表', '42'],
    ['凉山州某县教育局', '51'],
    ['凉山彝族自治州水利局', '51'],
    ['开远市交通运输局', '53'],
    ['新疆维吾尔自治区财政厅', '65'],
    ['吉林市园林中心', '22'],
    ['海南省文化广电厅', '46'],
    ['报表编号：510000_0013zp', '51'],
    ['（2022年度）上海市某区城管局', '31'],
    ['2023年-2024年度四川省某县水利局', '51'],
  ] as const) {
    it(`is ${code} for ${text}`, () => assert.equal(regionOf(text)?.code, code));
  }

  for (const text of ['某县上海路街道办事处', '项目支出绩效自评表', '和平区教育局', '预算单位510000', '']) {
    it(`is none for ${text === '' ? 'no text' : text}`, () => assert.equal(regionOf(text), null));
  }
});
