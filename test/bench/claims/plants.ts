import type { Chance } from './random';
import { contradicts, figuresIn, locate, type Located, type Report } from './annotated';

/** A text with one fault in it, and where the fault is. */
export interface Plant {
  readonly kind: string;
  /** Kind of the relation that it breaks. */
  readonly relation: string;
  readonly text: string;
  /** What was changed, in the new text. */
  readonly from: number;
  readonly to: number;
  /** The broken statement, in the new text. */
  readonly statement: { readonly from: number; readonly to: number };
}

type Planter = (text: string, located: Located, chance: Chance) => Plant | null;

/** The mistakes that people make in reports, each as something done to a sound statement. */
const PLANTERS: Readonly<Record<string, Planter>> = {
  'digits exchanged': (text, located, chance) => changeFigure(text, located, chance, exchanged),
  'digit changed': (text, located, chance) => changeFigure(text, located, chance, oneDigitOther),
  'unit slip': unitSlip,
  'wrong base': wrongBase,
  'word turned': wordTurned,
  'addend left out': leftOut,
  complement,
};

/** Every fault that can be planted in a report's sound statements, one text each. */
export function plantsIn(report: Report, chance: Chance): readonly Plant[] {
  const figures = figuresIn(report.text);
  const broken = report.relations.filter(({ status }) => status !== 'holds');
  return report.relations
    .filter(
      ({ status, start, end }) =>
        status === 'holds' && !broken.some((one) => one.start < end && one.end > start),
    )
    .flatMap((relation) => {
      const located = locate(relation, figures);
      if (!located) return [];
      return Object.entries(PLANTERS).flatMap(([kind, plant]) => {
        const made = plant(report.text, located, chance);
        return made ? [{ ...made, kind, relation: relation.kind }] : [];
      });
    });
}

/** Puts `words` in place of a stretch of the text. */
function planted(text: string, located: Located, from: number, to: number, words: string): Plant {
  const { start, end } = located.relation;
  const shift = words.length - (to - from);
  return {
    kind: '',
    relation: '',
    text: text.slice(0, from) + words + text.slice(to),
    from,
    to: from + words.length,
    statement: { from: from < start ? start + shift : start, to: from < end ? end + shift : end },
  };
}

/** How often another figure or digit is tried before a statement is given up. */
const TRIES = 8;

function changeFigure(
  text: string,
  located: Located,
  chance: Chance,
  change: (digits: string, chance: Chance) => string,
): Plant | null {
  const figures = [located.written, ...located.operands];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const figure = chance.pick(figures);
    const written = text.slice(figure.from, figure.to);
    const wrong = change(written, chance);
    if (wrong === written || !contradicts(located, figure, Number(wrong.replaceAll(',', '')))) continue;
    return planted(text, located, figure.from, figure.to, wrong);
  }
  return null;
}

function exchanged(written: string, chance: Chance): string {
  const places = [...written].flatMap((_, at) => (/^\d\d$/.test(written.slice(at, at + 2)) ? [at] : []));
  if (places.length === 0) return written;
  const at = chance.pick(places);
  const other = `${written.slice(0, at)}${written[at + 1] ?? ''}${written[at] ?? ''}${written.slice(at + 2)}`;
  return /^0\d/.test(other) ? written : other;
}

function oneDigitOther(written: string, chance: Chance): string {
  const places = [...written].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  const at = chance.pick(places);
  const digit = (Number(written[at]) + chance.between(1, 9)) % 10;
  const other = written.slice(0, at) + String(digit) + written.slice(at + 1);
  return /^0\d/.test(other) ? written : other;
}

function unitSlip(text: string, located: Located, chance: Chance): Plant | null {
  const figures = [located.written, ...located.operands].filter(({ to }) =>
    /^[万亿]元/.test(text.slice(to, to + 2)),
  );
  if (figures.length === 0) return null;
  const figure = chance.pick(figures);
  const factor = text[figure.to] === '万' ? 10000 : 0.0001;
  if (!contradicts(located, figure, figure.value * factor)) return null;
  return planted(text, located, figure.to, figure.to + 1, factor > 1 ? '亿' : '万');
}

function wrongBase(text: string, located: Located): Plant | null {
  const { relation, written, operands } = located;
  const [now, change] = operands;
  if (relation.kind !== 'growth' || !/^[gd]\([\d.]+,[\d.]+\)$/.test(relation.expr ?? '') || !now || !change)
    return null;
  const wrong = (100 * change.value) / now.value;
  if (!contradicts(located, written, wrong)) return null;
  return planted(text, located, written.from, written.to, wrong.toFixed(written.decimals));
}

const OPPOSITE: Readonly<Record<string, string>> = {
  增长: '下降',
  下降: '增长',
  增加: '减少',
  减少: '增加',
  增收: '减收',
  减收: '增收',
  增支: '减支',
  减支: '增支',
};

/** The verb right before a rate that stands beside its change. */
function wordTurned(text: string, { relation, ...rest }: Located): Plant | null {
  if (relation.kind !== 'growth' || !/^[gd]\(/.test(relation.expr ?? '')) return null;
  const before = text.slice(0, rest.written.from);
  const word = before.slice(-2);
  const other = OPPOSITE[word];
  return other ? planted(text, { relation, ...rest }, before.length - 2, before.length, other) : null;
}

/** An addend with its clause goes; the total stays. */
function leftOut(text: string, located: Located, chance: Chance): Plant | null {
  const { relation, operands, written } = located;
  if (relation.kind !== 'sum' || operands.length < 4) return null;
  const addend = chance.pick(operands.slice(1, -1));
  const from = Math.max(...['，', '、', '；'].map((mark) => text.lastIndexOf(mark, addend.from)));
  const rest = /^[万亿]?元(?=[，、；])/.exec(text.slice(addend.to, addend.to + 4));
  if (from < 0 || !rest || addend.from - from > 30 || written.from === addend.from) return null;
  if (!contradicts(located, addend, 0)) return null;
  return planted(text, located, from, addend.to + rest[0].length, '');
}

/** The share of the rest in place of the share. */
function complement(text: string, located: Located): Plant | null {
  const { relation, written } = located;
  if (relation.kind !== 'share' && relation.kind !== 'completion') return null;
  const wrong = 100 - written.value;
  if (wrong <= 0 || !contradicts(located, written, wrong)) return null;
  return planted(text, located, written.from, written.to, wrong.toFixed(written.decimals));
}
