import type { Message } from '../../messages/message';
import type { CauseKind } from '../../finding';
import { decimal, decimalsOf, HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal';
import type { KnownFigure } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';

/** A way in which the true value may have become the written one (录入错误). */
export interface Mistake {
  /** What the cell should hold, in the figure's unit. */
  readonly value: Decimal;
  readonly kind: CauseKind;
  readonly message: Message;
  /** How readily this happens, 0…1; compared with how much else a correction repairs. */
  readonly strength: number;
}

const UNIT_FACTOR = '10000';

/** Every value from which one slip of hand or unit leads to what is written. */
export function mistakesOf(figure: KnownFigure): readonly Mistake[] {
  return [...scaleMistakes(figure), ...signMistakes(figure), ...digitMistakes(figure)];
}

function scaleMistakes({ value, unit }: KnownFigure): readonly Mistake[] {
  if (value.eq(ZERO)) return [];
  const found: Mistake[] = [];
  const both = (factor: string, mistake: Omit<Mistake, 'value'>): void => {
    const by = decimal(factor);
    found.push({ ...mistake, value: value.times(by) }, { ...mistake, value: value.div(by) });
  };
  if (unit !== null && isAmountUnit(unit)) {
    both(UNIT_FACTOR, {
      kind: 'unit-slip',
      message: { id: 'cause/unit-slip', data: { factor: UNIT_FACTOR } },
      strength: 0.9,
    });
  }
  if (unit === '%') {
    both('100', {
      kind: 'percent-fraction',
      message: { id: 'cause/percent-fraction', data: {} },
      strength: 0.85,
    });
  }
  for (const factor of unit === '%' ? ['10', '1000'] : ['10', '100', '1000']) {
    both(factor, {
      kind: 'decimal-point',
      message: { id: 'cause/decimal-point', data: {} },
      strength: factor === '10' ? 0.8 : 0.78,
    });
  }
  return found;
}

/** The slip of scale that leads from `value` to what is written, where the cell's last digits were lost on the way. */
export function scaleCause(figure: KnownFigure, value: Decimal): Omit<Mistake, 'value'> | null {
  if (figure.decimals === null || figure.value.eq(ZERO)) return null;
  const half = decimal(`5e-${figure.decimals + 1}`);
  const slip = scaleMistakes(figure).find((mistake) => {
    const factor = mistake.value.div(figure.value);
    return factor.gt(ONE) && value.minus(mistake.value).abs().lte(half.times(factor));
  });
  return slip ? { kind: slip.kind, message: slip.message, strength: slip.strength } : null;
}

function signMistakes({ value, unit }: KnownFigure): readonly Mistake[] {
  const found: Mistake[] = [];
  if (!value.eq(ZERO)) {
    found.push({ value: value.neg(), kind: 'sign', message: { id: 'cause/sign', data: {} }, strength: 0.9 });
  }
  if (unit === '%' && value.gte(ZERO) && value.lte(HUNDRED)) {
    found.push({
      value: HUNDRED.minus(value),
      kind: 'complement',
      message: { id: 'cause/complement', data: {} },
      strength: 0.82,
    });
  }
  return found;
}

/** Two digits swapped; one digit wrong, lost or added. The decimal point stays where it is. */
function digitMistakes({ value, decimals }: KnownFigure): readonly Mistake[] {
  const negative = value.lt(ZERO);
  const text = value.abs().toFixed(Math.min(Math.max(decimals ?? 0, decimalsOf(value)), 6));
  const found = new Map<string, Mistake>();
  const add = (digits: string, kind: CauseKind, id: DigitCause, strength: number): void => {
    if (digits === text || !/^\d+(?:\.\d+)?$/.test(digits) || /^0\d/.test(digits)) return;
    if (found.has(digits) || decimal(digits).eq(value.abs())) return;
    found.set(digits, {
      value: decimal(negative ? `-${digits}` : digits),
      kind,
      message: { id, data: {} },
      strength,
    });
  };
  const places = [...text].flatMap((digit, place) => (digit === '.' ? [] : [place]));
  for (const [rank, a] of places.entries()) {
    for (const b of places.slice(rank + 1)) {
      const near = places[rank + 1] === b;
      add(swapped(text, a, b), 'digit-transposition', 'cause/digit-transposition', near ? 0.8 : 0.66);
    }
  }
  for (const place of places) {
    for (const digit of DIGITS) {
      add(spliced(text, place, 1, digit), 'digit-error', 'cause/digit-changed', 0.6);
    }
  }
  for (const place of places) add(spliced(text, place, 1, ''), 'digit-error', 'cause/digit-added', 0.62);
  for (let place = 0; place <= text.length; place += 1) {
    for (const digit of DIGITS) add(spliced(text, place, 0, digit), 'digit-error', 'cause/digit-lost', 0.6);
  }
  if (!text.includes('.')) {
    for (const digit of DIGITS) add(`${text}.${digit}`, 'digit-error', 'cause/digit-lost', 0.5);
  }
  return [...found.values()];
}

type DigitCause =
  'cause/digit-transposition' | 'cause/digit-changed' | 'cause/digit-added' | 'cause/digit-lost';

const DIGITS = [...'0123456789'];

function swapped(text: string, a: number, b: number): string {
  return `${text.slice(0, a)}${text[b] ?? ''}${text.slice(a + 1, b)}${text[a] ?? ''}${text.slice(b + 1)}`;
}

function spliced(text: string, place: number, removed: number, inserted: string): string {
  return text.slice(0, place) + inserted + text.slice(place + removed);
}
