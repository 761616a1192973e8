import assert from 'node:assert/strict';
import type { Aspect, Meaning } from '../../../src/core/words/meaning';
import { readWords } from '../../../src/core/words/read-words';

/** A piece of a label and what it adds to the meaning. */
type Piece = readonly [words: string, meaning: Meaning];

const PERIODS: readonly Piece[] = [
  ['', {}],
  ['本年', { period: 'this' }],
  ['上年', { period: 'last' }],
  ['2021年', { period: 'y2021' }],
  ['1-9月', { period: 'cum' }],
];
const SUBJECTS: readonly Piece[] = [
  ['', {}],
  ['基本支出', { subject: 'basic' }],
  ['“三公”经费', { subject: 'three-public' }],
  ['公务接待费', { subject: 'reception' }],
  ['日常公用经费', { subject: 'public-costs' }],
  ['因公出国（境）费', { subject: 'abroad' }],
  ['政府采购', { subject: 'procurement' }],
  ['一般公共预算财政拨款', { source: 'general' }],
  ['中央财政资金', { source: 'central' }],
  ['社会保障和就业支出', { subject: '社会保障和就业支出' }],
  ['差旅费', { subject: '差旅费' }],
];
const MEASURES: readonly Piece[] = [
  ['年初预算', { stage: 'initial', measure: 'budget' }],
  ['调整后预算', { stage: 'adjusted', measure: 'budget' }],
  ['预算', { measure: 'budget' }],
  ['决算', { measure: 'outturn' }],
  ['执行', { measure: 'outturn' }],
  ['实际支出', { measure: 'outturn' }],
  ['到位', { measure: 'arrived' }],
];
const HEADS = ['', '数', '金额'];
const COMPARISONS: readonly (readonly [string, string, Aspect])[] = [
  ['比', '增减', 'change'],
  ['较', '增减额', 'change'],
  ['比', '增减率', 'change%'],
  ['与', '相比增减变动额', 'change'],
  ['较', '增减变动幅度', 'change%'],
];
const BASES: readonly (readonly [string, Meaning])[] = [
  ['上年', { period: 'last' }],
  ['上年决算数', { period: 'last', measure: 'outturn' }],
  ['年初预算', { measure: 'budget', stage: 'initial' }],
  ['2020年决算', { period: 'y2020', measure: 'outturn' }],
];
const RATES: readonly (readonly [string, Aspect])[] = [
  ['执行率', 'ratio:execution-rate'],
  ['支付进度', 'ratio:execution-rate'],
  ['到位率', 'ratio:arrival-rate'],
  ['控制率', 'ratio:control'],
  ['预算完成率', 'ratio:completion-rate'],
];

/** Longer texts are sentences. */
const LONGEST = 32;

interface Composed {
  readonly label: string;
  readonly meaning: Meaning;
}

function* labels(): Generator<Composed> {
  for (const [period, when] of PERIODS) {
    for (const [subject, what] of SUBJECTS) {
      for (const [measure, how] of MEASURES) {
        for (const head of HEADS)
          yield { label: period + subject + measure + head, meaning: { ...when, ...what, ...how } };
        for (const [than, tail, aspect] of COMPARISONS) {
          for (const [base, against] of BASES) {
            const label = `${period}${subject}${measure}${than}${base}${tail}`;
            yield { label, meaning: { ...when, ...what, ...how, aspect, base: against } };
          }
        }
      }
      for (const [rate, aspect] of RATES) {
        if (subject !== '') yield { label: period + subject + rate, meaning: { ...when, ...what, aspect } };
      }
    }
  }
}

/** The label as other officers would type it: numbered, with a unit, a letter or 其中 around the words. */
const DRESSES: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => `其中：${label}（万元）`,
  (label) => `（二）${label}：`,
  (label) => `${label}（B）`,
];

describe('A label composed from the lexicon', () => {
  it('is read back as what it was composed from, whatever is written around it', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { label, meaning } of labels()) {
      if (label.length > LONGEST) continue;
      const dressed = DRESSES[count % DRESSES.length]?.(label) ?? label;
      count += 1;
      const read = readWords(dressed);
      const same = sorted(read.meaning) === sorted(meaning) && read.kind === 'figure' && read.leftover === '';
      if (!same) wrong.push(`${dressed}: ${sorted(read.meaning)} instead of ${sorted(meaning)}`);
    }
    assert.ok(count > 5000, `${count} labels`);
    assert.deepEqual(wrong.slice(0, 20), []);
  });
});

function sorted(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );
}
