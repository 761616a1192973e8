import { wordingFinding, type WordingRule } from './context';

const RULE = 'format/prose-unit';

/** 漏写单位: an amount without a unit among amounts with one (支出101.79、…), and 万 without 元. */
export const units: WordingRule = (text) =>
  text.discourse.claims.flatMap((claim) => {
    const { figure, phrase, item } = claim;
    const written = text.clean.text.slice(figure.from, figure.to);
    if (figure.bareMyriad && phrase.role === 'amount' && /支出|收入|预算|经费|资金|费/.test(item.subject)) {
      const unit = `${figure.unit}`;
      return [
        wordingFinding(text, {
          rule: RULE,
          severity: 'hint',
          from: figure.from,
          to: figure.to,
          message: { id: 'prose/unit-missing', data: { written, unit } },
          replacement: `${written}元`,
        }),
      ];
    }
    const isWithoutUnit = figure.to === figure.unitFrom;
    if (!isWithoutUnit || phrase.role !== 'amount') return [];
    if (figure.dimension === 'money')
      return [
        wordingFinding(text, {
          rule: RULE,
          severity: 'warning',
          from: figure.from,
          to: figure.to,
          message: { id: 'prose/unit-missing', data: { written, unit: figure.unit } },
          replacement: written + figure.unit,
        }),
      ];
    if (!/(?:支出|收入|预算|决算|经费|资金|费|总额)$/.test(item.subject)) return [];
    const fellow = text.discourse.claims.find(
      (other) => other.item.paragraph === item.paragraph && other.figure.dimension === 'money',
    );
    const next = text.clean.text[figure.to] ?? '';
    if (!fellow && !/[，、；。）]/.test(next)) return [];
    const unit = fellow?.figure.unit ?? '万元';
    return [
      wordingFinding(text, {
        rule: RULE,
        severity: 'warning',
        from: figure.from,
        to: figure.to,
        message: { id: 'prose/unit-missing', data: { written, unit } },
        replacement: written + unit,
      }),
    ];
  });
