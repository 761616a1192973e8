/** How reports say over what an amount is averaged (平均数的说法). */

/** Names of averages, and the measure words of what they are averaged over. */
const AVERAGES: Readonly<Record<string, readonly string[]>> = {
  人均: ['人', '人次', '名', '位'],
  户均: ['户'],
  亩均: ['亩'],
  车均: ['辆', '台'],
  辆均: ['辆'],
  次均: ['次', '人次'],
  床均: ['张'],
  校均: ['所'],
  村均: ['个', '村'],
};

/** 每年, 每月: over time, which no count of the text tells. */
const TIMES = ['年', '月', '日', '天', '周', '季', '小时', '学期'];
const EACH = '每';
/** 每平方米: the longest measure word (characters). */
const LONGEST = 3;

/** The measure words of what the words average over (人均, 平均每辆, 每亩); empty where they average nothing, or over time. */
export function averagedOver(words: string): readonly string[] {
  const named = Object.entries(AVERAGES).find(([name]) => words.includes(name));
  if (named) return named[1];
  const at = words.lastIndexOf(EACH);
  const behind = at < 0 ? '' : words.slice(at + 1, at + 1 + LONGEST);
  if (behind === '' || TIMES.some((time) => words.slice(at + 1).includes(time))) return [];
  return Array.from(behind, (_, end) => behind.slice(0, end + 1));
}

/** The name of what is averaged, without the word that averages it (车均运行维护费 → 运行维护费). */
export function withoutAverage(name: string): string {
  return Object.keys(AVERAGES).reduce((rest, word) => rest.replace(word, ''), name);
}

/** What the words say is averaged: those in front of 每户 (分红款每户), or beside 人均; empty where they only average. */
export function averaged(words: string): string {
  const at = words.lastIndexOf(EACH);
  return withoutAverage(at < 0 ? words : words.slice(0, at)).replace(/平均$/, '');
}

/** A standard says what is due to each, not what came out. */
export const STANDARD = '标准';
