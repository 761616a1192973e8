import { beginsWith } from '../../../../words/topics';
import type { Claim } from '../../../discourse/item';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

const RULE = 'format/prose-unit';

/** 漏写单位: an amount without a unit among amounts with one (支出101.79、…), and 万 without 元. */
export const units: WordingRule = (text) =>
  text.discourse.claims.flatMap((claim) => {
    if (isMyriadAlone(claim) && !isOfOtherMoney(text, claim)) return [finding(text, claim, '元', 'hint')];
    if (!isWithoutUnit(claim)) return [];
    if (claim.figure.dimension === 'money') return [finding(text, claim, claim.figure.unit, 'warning')];
    const unit = claim.phrase.role === 'amount' ? unitAround(text, claim) : null;
    return unit === null ? [] : [finding(text, claim, unit, 'warning')];
  });

const MONEY_NAMES = ['支出', '收入', '预算', '经费', '资金', '费'];

/** 支出5万: 元 is only left unsaid. */
function isMyriadAlone({ figure, phrase, item }: Claim): boolean {
  return (
    figure.bareMyriad && phrase.role === 'amount' && MONEY_NAMES.some((name) => item.subject.includes(name))
  );
}

/** 530亿美元: the unit stands behind it. */
function isOfOtherMoney({ clean }: ReadText, { figure }: Claim): boolean {
  return beginsWith(clean.text.slice(figure.to, figure.to + LONGEST_MONEY), 'foreign-money');
}

/** The longest name of a money (characters). */
const LONGEST_MONEY = 4;

function isWithoutUnit({ figure, phrase }: Claim): boolean {
  return figure.to === figure.unitFrom && (phrase.role === 'amount' || phrase.role === 'base');
}

/** What ends in these is measured in money. */
const MONEY_ENDINGS = [...MONEY_NAMES, '决算', '总额'];
/** Marks that end the statement of an amount. */
const ENDS_AMOUNT = '，、；。）';
const USUAL_UNIT = '万元';

/** The unit of the other amounts of the paragraph, where the number is one of money; null where it need not be. */
function unitAround({ clean, discourse }: ReadText, { figure, item }: Claim): string | null {
  if (!MONEY_ENDINGS.some((name) => item.subject.endsWith(name))) return null;
  const fellow = discourse.claims.find(
    (other) => other.item.paragraph === item.paragraph && other.figure.dimension === 'money',
  );
  if (fellow) return fellow.figure.unit;
  const next = clean.text[figure.to] ?? '';
  return next !== '' && ENDS_AMOUNT.includes(next) ? USUAL_UNIT : null;
}

function finding(text: ReadText, { figure }: Claim, missing: string, severity: 'hint' | 'warning') {
  const written = text.clean.text.slice(figure.from, figure.to);
  return wordingFinding(text, {
    rule: RULE,
    severity,
    from: figure.from,
    to: figure.to,
    message: {
      id: 'prose/unit-missing',
      data: { written, unit: figure.bareMyriad ? figure.unit : missing },
    },
    replacement: written + missing,
  });
}
