/**
 * Recall and precision of proof-reading: on generated texts (consistent, and with one planted contradiction each) and,
 * where ../shared/prose is at hand, on annotated reports with a fault planted into every relation that holds; and its
 * speed. `npm run bench:claims -- [seed] [--record]`.
 */
import { proofreadText } from '../../src/core/prose/proofread';
import { annotatedReports } from './claims/annotated';
import { spoilt, STATEMENTS } from './claims/generated';
import { plantsIn } from './claims/plants';
import { Chance } from './claims/random';
import { record } from './record';

const chance = new Chance(Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1));
const lines: string[] = [];
const loud = (text: string) => proofreadText(text).findings.filter(({ severity }) => severity !== 'hint');
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

const ROUNDS = 100;
for (const [kind, make] of Object.entries(STATEMENTS)) {
  let [alarms, detected, located] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const sound = make(chance, chance.pick(['万元', '亿元']));
    alarms += loud(sound).length > 0 ? 1 : 0;
    const { text, from, to } = spoilt(sound, chance);
    const findings = loud(text);
    detected += findings.length > 0 ? 1 : 0;
    located += findings.some(({ where }) => where.start < to && where.end > from) ? 1 : 0;
  }
  const precision = share(detected, detected + alarms);
  lines.push(
    `generated ${kind}: recall ${share(detected, ROUNDS)}, at the figure ${share(located, ROUNDS)}, precision ${precision}`,
  );
}

/** Characters around a statement in which a finding still speaks of it. */
const PAD = 15;
const reports = annotatedReports();
const counts = new Map<string, { all: number; detected: number; located: number }>();
for (const report of reports) {
  const known = new Set(loud(report.text).map(({ rule, where }) => rule + where.quote));
  for (const { kind, relation, text, from, to, statement } of plantsIn(report, chance)) {
    const findings = loud(text).filter(({ rule, where }) => !known.has(rule + where.quote));
    const meets = (start: number, end: number) =>
      findings.some(({ where }) => where.start < end && where.end > start);
    const located = meets(from, Math.max(to, from + 1));
    const detected = located || meets(statement.from - PAD, statement.to + PAD);
    for (const key of [`planted ${kind}`, `planted into ${relation}`, 'planted in all']) {
      const count = counts.get(key) ?? { all: 0, detected: 0, located: 0 };
      counts.set(key, count);
      count.all++;
      count.detected += detected ? 1 : 0;
      count.located += located ? 1 : 0;
    }
  }
}
for (const [key, { all, detected, located }] of [...counts].sort()) {
  lines.push(`${key} (${all}): recall ${share(detected, all)}, at the figure ${share(located, all)}`);
}

/** Characters of a printed page, and the pages that the bar of a second is for. */
const PAGE = 550;
const PAGES = 100;
/** Of several runs the quickest is what the machine can do. */
const RUNS = 5;

/** How long the text takes to proof-read (ms). */
function took(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    proofreadText(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

if (reports.length > 0) {
  const whole = reports.map(({ text }) => text).join('\n');
  const { claims } = proofreadText(whole);
  const checked = claims.filter(({ status }) => status !== 'unchecked').length;
  lines.push(`${whole.length} characters: ${checked} of ${claims.length} figures checked`);
  const pages = (count: number) =>
    whole.repeat(Math.ceil((count * PAGE) / whole.length)).slice(0, count * PAGE);
  const [half, full, twice] = [PAGES / 2, PAGES, PAGES * 2].map((count) => took(pages(count))) as [
    number,
    number,
    number,
  ];
  lines.push(
    `${PAGES} pages in ${full.toFixed(0)} ms (bar 1000: ${full < 1000 ? 'met' : 'missed'}); half of them ${half.toFixed(0)}, twice as many ${twice.toFixed(0)}: ${(twice / full).toFixed(2)} times the time`,
  );
}
record('claims', lines);
