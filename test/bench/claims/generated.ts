import type { Chance } from './random';

const money = (hundredths: number) => (hundredths / 100).toFixed(2).replace(/\.?0+$/, '');
const percent = (part: number, whole: number) =>
  ((100 * part) / whole)
    .toFixed(2)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

const OFFICES = ['水务局', '林业站', '档案馆', '体育中心', '统计局', '信访局', '第二医院', '实验小学'];
const FUNDS = ['养老保险基金', '工伤保险基金', '失业保险基金'];

/** Consistent statements of each kind of claim, in the phrasings of budget, outturn, project and self-evaluation reports. */
export const STATEMENTS: Readonly<Record<string, (chance: Chance, unit: string) => string>> = {
  growth: (chance, unit) => {
    const [now, up] = [chance.between(30000, 90000), chance.between(1000, 9000)];
    const rate = percent(up, now - up);
    return `${chance.pick(OFFICES)}${chance.pick([
      `支出${money(now)}${unit}，${chance.pick(['比上年增加', '较上年增支', '同比增加'])}${money(up)}${unit}，增长${rate}%。`,
      `收入合计${money(now)}${unit}，与上年相比，增加${money(up)}${unit}，增长${rate}%，主要原因是新增人员。`,
      `专项经费${money(now)}${unit}，较上年的${money(now - up)}${unit}增长${rate}%。`,
    ])}`;
  },
  fall: (chance, unit) => {
    const [now, down] = [chance.between(30000, 90000), chance.between(1000, 9000)];
    const rate = percent(down, now + down);
    return `${chance.pick(OFFICES)}收入完成${money(now)}${unit}，${chance.pick([
      `下降${rate}%，${chance.pick(['减收', '减少'])}${money(down)}${unit}。`,
      `比上年减少${money(down)}${unit}，降低${rate}%。`,
    ])}`;
  },
  completion: (chance, unit) => {
    const [budget, done] = [chance.between(30000, 90000), chance.between(25000, 95000)];
    const rate = percent(done, budget);
    return chance.pick([
      `年初预算为${money(budget)}${unit}，实际完成${money(done)}${unit}，${chance.pick(['为预算的', '完成年初预算的', '为年初预算的'])}${rate}%。`,
      `项目预算${money(budget)}${unit}，支出${money(done)}${unit}，完成预算的${rate}%。`,
      `全年预算数${money(budget)}${unit}，全年执行数${money(done)}${unit}，预算执行率${rate}%。`,
      `累计拨付资金${money(done)}${unit}，占年度预算${money(budget)}${unit}的${rate}%。`,
    ]);
  },
  parts: (chance, unit) => {
    const [a, b] = [chance.between(10000, 50000), chance.between(10000, 50000)];
    return `${chance.pick(OFFICES)}总支出${money(a + b)}${unit}，${chance.pick(['其中：', '包括：'])}基本支出${money(a)}${unit}${chance.pick(['，', '；', '、'])}项目支出${money(b)}${unit}。`;
  },
  shares: (chance, unit) => {
    const [a, b] = [chance.between(10000, 50000), chance.between(10000, 50000)];
    return `本年支出合计${money(a + b)}${unit}，其中：基本支出${money(a)}${unit}，占${percent(a, a + b)}%；项目支出${money(b)}${unit}，占${percent(b, a + b)}%。`;
  },
  chain: (chance, unit) => {
    const parts = [chance.between(10000, 50000), ...[1, 2, 3].map(() => chance.between(1000, 9000))];
    const [first = 0, second = 0, third = 0, fourth = 0] = parts;
    const total = parts.reduce((sum, part) => sum + part, 0);
    return `基金收入完成${money(first)}${unit}，加上上级补助收入${money(second)}${unit}、上年结转收入${money(third)}${unit}、调入资金${money(fourth)}${unit}，收入总计${money(total)}${unit}。`;
  },
  balance: (chance, unit) => {
    const [out, left] = [chance.between(10000, 50000), chance.between(1000, 9000)];
    return `基金收入${money(out + left)}${unit}，支出${money(out)}${unit}，当年收支结余${money(left)}${unit}。`;
  },
  distributive: (chance, unit) => {
    const [a, b, c] = [1, 2, 3].map(() => chance.between(10000, 30000)) as [number, number, number];
    return `三项支出合计${money(a + b + c)}${unit}，其中：教育、卫生、农业支出分别为${money(a)}${unit}、${money(b)}${unit}、${money(c)}${unit}。`;
  },
  columns: (chance, unit) => {
    const rows = FUNDS.map((name) => ({
      name,
      income: chance.between(10000, 50000),
      spent: chance.between(10000, 50000),
      left: chance.between(10000, 90000),
    }));
    const sum = (key: 'income' | 'spent' | 'left') => rows.reduce((total, row) => total + row[key], 0);
    const told = rows
      .map(
        ({ name, income, spent, left }) =>
          `${name}收入${money(income)}${unit}，支出${money(spent)}${unit}，滚存结余${money(left)}${unit}`,
      )
      .join('；');
    return `社会保险基金收入${money(sum('income'))}${unit}，支出${money(sum('spent'))}${unit}，滚存结余${money(sum('left'))}${unit}。分险种来看，${told}。`;
  },
};

/** What is less than this is lost in the rounding of a rate that is worked out from it (share of the figure). */
const LOST = 0.01;

/** The same text with one digit of one figure wrong, and where it stands. */
export function spoilt(text: string, chance: Chance): { text: string; from: number; to: number } {
  const figure = chance.pick([...text.matchAll(/\d+(?:\.\d+)?/g)]);
  const written = figure[0];
  const places = [...written].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  const at = chance.pick(places.slice(0, Math.max(1, places.length - 1)));
  const digit = (Number(written[at]) + chance.between(1, 9)) % 10;
  const wrong = written.slice(0, at) + String(digit) + written.slice(at + 1);
  const isLost = Math.abs(Number(wrong) - Number(written)) < LOST * Number(written);
  if (text.includes('%') && isLost) return spoilt(text, chance);
  return {
    text: text.slice(0, figure.index) + wrong + text.slice(figure.index + written.length),
    from: figure.index,
    to: figure.index + wrong.length,
  };
}
