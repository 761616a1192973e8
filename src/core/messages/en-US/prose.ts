import type { proseMessages as chinese } from '../zh-CN/prose';

export const proseMessages: typeof chinese = {
  'prose/violated': (data) =>
    data.kind === 'restated'
      ? `${data.subject && `${data.subject}: `}this says “${data.written}” where another place says “${data.expected}”; please check which is wrong`
      : `${data.subject && `${data.subject}: `}${data.calculation}, but the text says “${data.result}”; “${data.written}” should be ${data.expected}${data.several ? '; or one of the others is wrong, or was left out' : ''}${data.alternatives
          .map(({ written, expected }) => `; or “${written}” is wrong and should be ${expected}`)
          .join('')}`,
  'prose/residue': (data) =>
    `“${data.quote}” looks like words of the template or a gap; please write what applies`,
  'prose/broken-figure': (data) =>
    `The thousands separator of “${data.written}” stands in the wrong place; a digit may be missing`,
  'prose/year': (data) => `This says ${data.found}; by the rest of the text it should be ${data.year}`,
  'prose/date': (data) => `There is no such day as “${data.written}”`,
  'prose/weekday': (data) => `“${data.written}” fell on another day of the week (星期${data.weekday})`,
  'prose/comparison': (data) =>
    `The words say “${data.said}”, but the figures (${data.figures}) are ${ORDERS[data.is]}`,
  'prose/opposed': (data) => `“${data.words}” is a rise and a fall at once`,
  'prose/contradiction': (data) => `“${data.said}” contradicts “${data.other}”`,
  'prose/not-even': (data) => `The words say “${data.said}”, but the figures differ (${data.figures})`,
  'prose/zero-base': (data) => `Nothing can be divided by 0, yet the text says “${data.written}”`,
  'prose/unit-missing': (data) => `“${data.written}” has no unit; it should be ${data.unit}`,
  'prose/copied': (data) => `The paragraph “${data.quote}…” is the same as one before it`,
  'prose/count': (data) => `The text says ${data.stated}, but ${data.listed} names are listed`,
  'prose/numbering': (data) => `The numbering is broken: ${data.found} where ${data.expected} should follow`,
  'prose/table': (data) =>
    `${data.subject && `${data.subject}: `}the text says “${data.written}”, the table (${data.cell}) ${data.value}${data.elsewhere === null ? '' : `; the figure of the text stands in ${data.elsewhere}`}`,
  'cause/prose-other-cell': (data) => `The figure of ${data.cell} was taken`,
  'cause/prose-unit-slip': () => 'The unit is wrong (元, 万元 and 亿元 mixed up)',
};

const ORDERS = { more: 'greater', less: 'smaller', even: 'equal' } as const;
