import type { Locale } from '../../../core/messages/message';

/** A workbook that comes with the page, in `samples/`. */
export interface Sample {
  readonly file: string;
  readonly title: Readonly<Record<Locale, string>>;
}

/** The first one is shown when the page opens. */
export const SAMPLES: readonly Sample[] = [
  {
    file: 'tour.xlsx',
    title: { 'zh-CN': '练习：有空格也有错误的自评表', 'en-US': 'Tour: a workbook with gaps and mistakes' },
  },
  {
    file: 'panzhihua-2022.xlsx',
    title: { 'zh-CN': '攀枝花市西区 2022 年项目自评表', 'en-US': 'Panzhihua 2022: project self-evaluations' },
  },
  {
    file: 'kaiyuan-2022.xlsx',
    title: {
      'zh-CN': '开远市 2022 年收支明细与自评表',
      'en-US': 'Kaiyuan 2022: ledger and self-evaluations',
    },
  },
  {
    file: 'beita-2022.xlsx',
    title: { 'zh-CN': '邵阳市北塔区 2022 年整体支出评分表', 'en-US': 'Beita 2022: department scoring table' },
  },
];
