import type { Message } from '../messages/message';
import type { CauseKind } from '../findings/finding';
import { decimal, decimalsOf, HUNDRED, ONE, plain, ZERO, type Decimal } from '../quantity/decimal';
import type { KnownFigure } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';

/** A way in which the true value may have become the written one (录入错误). */
export interface Mistake {
  /** What the cell should hold, in the figure's unit. */
  readonly value: Decimal;
  readonly kind: CauseKind;
  readonly message: Message;
  /** How readily this happens, 0…1; compared with how much else a correction repairs. */
  readonly strength: number;
  /** Decimals that the true value is known to, where the slip moved the point; else those of the value or the cell. */
  readonly decimals?: number;
}

/** The least and the most that the true value can be. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

const UNIT_FACTOR = '10000';

/**
 * Every value from which one slip of hand or unit leads to what is written; of the many slips of a digit only those
 * whose value lies near the bounds, where there are any.
 */
export function mistakesOf(figure: KnownFigure, bounds: Bounds | null): readonly Mistake[] {
  return [...scaleMistakes(figure), ...signMistakes(figure), ...digitMistakes(figure, nearTo(bounds))];
}

/**
 * A first look at digits, in binary and with ample room, that spares making decimals of the many that are far off;
 * whether a value fits is then decided exactly.
 */
function nearTo(bounds: Bounds | null): (digits: string) => boolean {
  if (bounds === null) return () => true;
  const room = 1 + 1e-6 * Math.max(Math.abs(Number(plain(bounds.low))), Math.abs(Number(plain(bounds.high))));
  const low = Number(plain(bounds.low)) - room;
  const high = Number(plain(bounds.high)) + room;
  return (digits) => Number(digits) >= low && Number(digits) <= high;
}

/** Slips of unit, percent and decimal point (数量级错误). */
export function scaleMistakes({ value, unit, decimals }: KnownFigure): readonly Mistake[] {
  if (value.eq(ZERO)) return [];
  const found: Mistake[] = [];
  const both = (
    factor: string,
    mistake: Pick<Mistake, 'kind' | 'message'>,
    tooSmall: number,
    tooLarge = tooSmall,
  ): void => {
    const by = decimal(factor);
    const known = Math.max(decimals ?? 0, decimalsOf(value)) - (factor.length - 1);
    const smaller = value.div(by);
    found.push(
      { ...mistake, value: value.times(by), strength: tooSmall, ...(known > 0 ? { decimals: known } : {}) },
      { ...mistake, value: smaller, strength: tooLarge, decimals: decimalsOf(smaller) },
    );
  };
  if (unit !== null && isAmountUnit(unit)) {
    const slip = {
      kind: 'unit-slip',
      message: { id: 'cause/unit-slip', data: { factor: UNIT_FACTOR } },
    } as const;
    if (unit === '元') both(UNIT_FACTOR, slip, 0.9, 0.84);
    else both(UNIT_FACTOR, slip, 0.84, 0.9);
  }
  if (unit === '%') {
    both('100', { kind: 'percent-fraction', message: { id: 'cause/percent-fraction', data: {} } }, 0.85);
  }
  const point = { kind: 'decimal-point', message: { id: 'cause/decimal-point', data: {} } } as const;
  for (const factor of unit === '%' ? ['10', '1000'] : ['10', '100', '1000'])
    both(factor, point, unit === '分' ? POINTS_ARE_WHOLE : factor === '10' ? 0.8 : 0.78);
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
  return slip ? { kind: slip.kind, message: slip.message, strength: slip.strength - LOST_DIGITS } : null;
}

/** Points are mostly whole numbers: 50 became 500 by a nought too many. */
const POINTS_ARE_WHOLE = 0.58;

/** How much less likely a slip of scale is when digits must have been lost besides. */
const LOST_DIGITS = 0.3;

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
function digitMistakes(
  { value, decimals }: KnownFigure,
  isNear: (digits: string) => boolean,
): readonly Mistake[] {
  const negative = value.lt(ZERO);
  const text = value.abs().toFixed(Math.min(Math.max(decimals ?? 0, decimalsOf(value)), 8));
  const found = new Map<string, Mistake>();
  const add = (digits: string, kind: CauseKind, id: DigitCause, strength: number): void => {
    if (digits === text || !isNear(negative ? `-${digits}` : digits)) return;
    if (!/^\d+(?:\.\d+)?$/.test(digits) || /^0\d/.test(digits)) return;
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
