import { printSources } from '../src/core/findings/sources';
import { CHECKS } from '../src/core/review/registry';
import type { Severity } from '../src/core/findings/finding';
import { CATALOGUE } from '../src/core/formulas/catalogue';

/** One page of the rule reference. */
export interface RulePage {
  /** Below docs/rules/: `arithmetic/execution-rate.md`. */
  readonly file: string;
  readonly rule: string;
  readonly text: string;
}

const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '待核实', hint: '提示' };

/** The pages of all rules from their declarations, except those about scores, which are written by hand. */
export function rulePages(): readonly RulePage[] {
  const relations = CATALOGUE.map(({ rule, title, formula, source, severity, unit, decimals, fills }) =>
    page(rule, title, [
      `**关系** ${formula}`,
      `**级别** ${SEVERITY[severity]}`,
      `**依据** ${printSources(source)}`,
      `**结果** ${unit === null ? '与表中金额同单位' : `单位 ${unit}`}${decimals === null ? '' : `，保留 ${decimals} 位小数`}`,
      `**填充** ${fills ? '结果单元格为空时，可写入公式' : '只核对，不填充'}`,
      '手填的数按其小数位数代表一个舍入区间，公式结果按准确值对待；区间内找不到任何能使关系成立的取值时，才报告不符。',
    ]),
  );
  const checks = CHECKS.filter(({ rule }) => !rule.startsWith('score/')).map(
    ({ rule, title, demand, source, severity }) =>
      page(rule, title, [
        `**要求** ${demand}`,
        `**级别** ${SEVERITY[severity]}`,
        `**依据** ${printSources(source)}`,
      ]),
  );
  return [...relations, ...checks];
}

function page(rule: string, title: string, paragraphs: readonly string[]): RulePage {
  return { file: `${rule}.md`, rule, text: `# ${title}\n\n\`${rule}\`\n\n${paragraphs.join('\n\n')}\n` };
}
