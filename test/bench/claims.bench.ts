/**
 * Recall and precision of proof-reading: on generated texts (consistent, and with one planted contradiction each) and,
 * where ../shared/prose is at hand, on annotated reports; and its speed. `npm run bench:claims [seed]`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofreadText } from '../../src/core/prose/proofread';

let state = Number(process.argv[2] ?? 1);
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const pick = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;
const cents = (low: number, high: number) => Math.floor((low + random() * (high - low)) * 100);
const money = (value: number) => (value / 100).toFixed(2).replace(/\.?0+$/, '');
const rate = (value: number) => value.toFixed(2).replace(/\.?0+$/, '');

const OFFICES = ['水务局', '林业站', '档案馆', '体育中心', '统计局', '信访局'];
const UNITS = ['万元', '亿元'];

/** Each makes a consistent statement of one kind. */
const KINDS: Readonly<Record<string, (unit: string) => string>> = {
  growth: (unit) => {
    const [now, up] = [cents(300, 900), cents(10, 90)];
    return `${pick(OFFICES)}支出${money(now)}${unit}，${pick(['比上年增加', '较上年增支', '同比增加'])}${money(up)}${unit}，增长${rate((100 * up) / (now - up))}%。`;
  },
  fall: (unit) => {
    const [now, down] = [cents(300, 900), cents(10, 90)];
    return `${pick(OFFICES)}收入完成${money(now)}${unit}，下降${rate((100 * down) / (now + down))}%，${pick(['减收', '减少'])}${money(down)}${unit}。`;
  },
  completion: (unit) => {
    const [budget, done] = [cents(300, 900), cents(250, 950)];
    return `年初预算为${money(budget)}${unit}，实际完成${money(done)}${unit}，${pick(['为预算的', '完成年初预算的', '为年初预算的'])}${rate((100 * done) / budget)}%。`;
  },
  parts: (unit) => {
    const [a, b] = [cents(100, 500), cents(100, 500)];
    return `${pick(OFFICES)}总支出${money(a + b)}${unit}，其中：基本支出${money(a)}${unit}${pick(['，', '；', '、'])}项目支出${money(b)}${unit}。`;
  },
  shares: (unit) => {
    const [a, b] = [cents(100, 500), cents(100, 500)];
    return `本年支出合计${money(a + b)}${unit}，其中：基本支出${money(a)}${unit}，占${rate((100 * a) / (a + b))}%；项目支出${money(b)}${unit}，占${rate((100 * b) / (a + b))}%。`;
  },
  chain: (unit) => {
    const parts = [cents(100, 500), cents(10, 90), cents(10, 90), cents(10, 90)] as const;
    const total = parts.reduce((sum, part) => sum + part, 0);
    return `基金收入完成${money(parts[0])}${unit}，加上上级补助收入${money(parts[1])}${unit}、上年结转收入${money(parts[2])}${unit}、调入资金${money(parts[3])}${unit}，收入总计${money(total)}${unit}。`;
  },
  balance: (unit) => {
    const [out, left] = [cents(100, 500), cents(10, 90)];
    return `基金收入${money(out + left)}${unit}，支出${money(out)}${unit}，当年收支结余${money(left)}${unit}。`;
  },
  distributive: (unit) => {
    const [a, b, c] = [cents(100, 300), cents(100, 300), cents(100, 300)];
    const total = a + b + c;
    return `三项支出合计${money(total)}${unit}，其中：教育、卫生、农业支出分别为${money(a)}${unit}、${money(b)}${unit}、${money(c)}${unit}。`;
  },
};

/** Faults of a figure: two digits change places, a digit is wrong. */
function spoilt(written: string): string {
  const at = [...written].flatMap((char, index) => (/\d/.test(char) ? [index] : []));
  const first = pick(at.slice(0, Math.max(1, at.length - 1)));
  const digit = (Number(written[first]) + 1 + Math.floor(random() * 8)) % 10;
  return written.slice(0, first) + String(digit) + written.slice(first + 1);
}

const loud = (text: string) => proofreadText(text).findings.filter(({ severity }) => severity !== 'hint');
const ROUNDS = 100;
for (const [kind, make] of Object.entries(KINDS)) {
  const count = { alarms: 0, detected: 0, located: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const text = make(pick(UNITS));
    if (loud(text).length > 0) count.alarms++;
    const figures = [...text.matchAll(/\d+(?:\.\d+)?/g)];
    const figure = pick(figures);
    const wrong = spoilt(figure[0]);
    const findings = loud(text.slice(0, figure.index) + wrong + text.slice(figure.index + figure[0].length));
    if (findings.length > 0) count.detected++;
    const end = figure.index + wrong.length;
    if (findings.some(({ where }) => where.start < end && where.end > figure.index)) count.located++;
  }
  console.log(
    `${kind}: detected ${count.detected}, located ${count.located}, false alarms ${count.alarms} of ${ROUNDS}`,
  );
}

const shared = join(import.meta.dirname, '../../../shared/prose');
if (existsSync(shared)) {
  const texts = readdirSync(shared).filter((name) => /^p\d+\.txt$/.test(name));
  const whole = texts.map((name) => readFileSync(join(shared, name), 'utf8')).join('\n');
  const started = performance.now();
  const { claims } = proofreadText(whole);
  const took = performance.now() - started;
  const checked = claims.filter(({ status }) => status !== 'unchecked').length;
  console.log(
    `${whole.length} characters in ${took.toFixed(0)} ms: ${checked} of ${claims.length} figures checked`,
  );
  const twice = performance.now();
  proofreadText(`${whole}\n${whole}`);
  console.log(`twice as long: ${((performance.now() - twice) / took).toFixed(2)} times the time`);
}
