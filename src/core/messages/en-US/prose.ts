import type { proseMessages as chinese } from '../zh-CN/prose';

export const proseMessages: typeof chinese = {
  'prose/violated': (data) =>
    `${data.subject && `${data.subject}: `}the text says “${data.written}”, but ${data.calculation}, so it should be ${data.expected}${data.alternatives
      .map(({ written, expected }) => `; or “${written}” is wrong and should be ${expected}`)
      .join('')}`,
  'cause/prose-unit-slip': () => 'The unit is wrong (元, 万元 and 亿元 mixed up)',
};
