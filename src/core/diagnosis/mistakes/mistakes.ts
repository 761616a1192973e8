import type { Message } from '../../messages/message';
import type { CauseKind } from '../../findings/finding';
import { decimal, decimalsOf, HUNDRED, ONE, plain, ZERO, type Decimal } from '../../quantity/decimal';
import type { KnownFigure } from '../../quantity/figure';
import { POINTS, YUAN, isAmountUnit } from '../../quantity/unit';
import { LIKELIHOOD } from '../likelihood/likelihoods';

/** A way in which the true value may have become the written one (录入错误). */
export interface Mistake {
  /** What the cell should hold, in the figure's unit. */
  readonly value: Decimal;
  readonly kind: CauseKind;
  readonly message: Message;
  /** How readily this happens: log-odds, a term of `LIKELIHOOD`. */
  readonly strength: number;
  /** Decimals that the true value is known to, where the slip moved the point; else those of the value or the cell. */
  readonly decimals?: number;
  /** It could have left any figure in the cell, so that what is written there says nothing for it. */
  readonly isAnyValue?: true;
}

/** The least and the most that the true value can be. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

const UNIT_FACTOR = '10000';

/**
 * Every value from which one slip of hand or unit leads to what is written; of the many slips of scale and of a digit
 * only those whose value lies near the bounds, where there are any.
 */
export function mistakesOf(figure: KnownFigure, bounds: Bounds | null): readonly Mistake[] {
  const isNear = nearTo(bounds);
  return [
    ...scaleMistakes(figure, isNear),
    ...signMistakes(figure),
    ...digitMistakes(figure, (digits) => isNear(Number(digits))),
  ];
}

/**
 * A first look, in binary and with ample room, that spares making decimals of the many values that are far off; whether
 * a value fits is then decided exactly.
 */
function nearTo(bounds: Bounds | null): (value: number) => boolean {
  if (bounds === null) return () => true;
  const room = 1 + 1e-6 * Math.max(Math.abs(Number(plain(bounds.low))), Math.abs(Number(plain(bounds.high))));
  const low = Number(plain(bounds.low)) - room;
  const high = Number(plain(bounds.high)) + room;
  return (value) => value >= low && value <= high;
}

/** Slips of unit, percent and decimal point (数量级错误), of which the true value may be near what it is to be. */
export function scaleMistakes(
  { value, unit, decimals }: KnownFigure,
  isNear: (value: number) => boolean = () => true,
): readonly Mistake[] {
  if (value.eq(ZERO)) return [];
  const written = Number(plain(value));
  const found: Mistake[] = [];
  const both = (
    factor: string,
    mistake: Pick<Mistake, 'kind' | 'message'>,
    tooSmall: number,
    tooLarge = tooSmall,
  ): void => {
    const by = decimal(factor);
    if (isNear(written * Number(factor))) {
      const known = Math.max(decimals ?? 0, decimalsOf(value)) - (factor.length - 1);
      const larger = value.times(by);
      found.push({
        ...mistake,
        value: larger,
        strength: tooSmall,
        ...(known > 0 ? { decimals: known } : {}),
      });
    }
    if (isNear(written / Number(factor))) {
      const smaller = value.div(by);
      found.push({ ...mistake, value: smaller, strength: tooLarge, decimals: decimalsOf(smaller) });
    }
  };
  if (unit !== null && isAmountUnit(unit)) {
    const slip = {
      kind: 'unit-slip',
      message: { id: 'cause/unit-slip', data: { factor: UNIT_FACTOR } },
    } as const;
    if (unit === YUAN) both(UNIT_FACTOR, slip, LIKELIHOOD.unitTooLarge, LIKELIHOOD.unitTooSmall);
    else both(UNIT_FACTOR, slip, LIKELIHOOD.unitTooSmall, LIKELIHOOD.unitTooLarge);
  }
  if (unit === '%') {
    both(
      '100',
      { kind: 'percent-fraction', message: { id: 'cause/percent-fraction', data: {} } },
      LIKELIHOOD.percentAsFraction,
    );
  }
  const point = { kind: 'decimal-point', message: { id: 'cause/decimal-point', data: {} } } as const;
  for (const factor of unit === '%' ? ['10', '1000'] : ['10', '100', '1000'])
    both(
      factor,
      point,
      unit === POINTS
        ? LIKELIHOOD.pointInPoints
        : factor === '10'
          ? LIKELIHOOD.pointByOne
          : LIKELIHOOD.pointByMore,
    );
  return found;
}

/** The slip of scale that leads from `value` to what is written, where the cell's last digits were lost on the way. */
export function scaleCause(figure: KnownFigure, value: Decimal): Omit<Mistake, 'value'> | null {
  if (figure.decimals === null || figure.value.eq(ZERO)) return null;
  const half = decimal(`5e-${figure.decimals + 1}`);
  const [wanted, written] = [Number(plain(value)), Number(plain(figure.value))];
  const room = (Number(plain(half)) / Math.abs(written)) * (1 + 1e-6) + 1e-6;
  const isNear = (larger: number): boolean => Math.abs(wanted - larger) <= room * Math.abs(larger);
  const slip = scaleMistakes(figure, isNear).find((mistake) => {
    const factor = mistake.value.div(figure.value);
    return factor.gt(ONE) && value.minus(mistake.value).abs().lte(half.times(factor));
  });
  return slip
    ? { kind: slip.kind, message: slip.message, strength: slip.strength + LIKELIHOOD.lostDigits }
    : null;
}

function signMistakes({ value, unit }: KnownFigure): readonly Mistake[] {
  const found: Mistake[] = [];
  if (!value.eq(ZERO)) {
    found.push({
      value: value.neg(),
      kind: 'sign',
      message: { id: 'cause/sign', data: {} },
      strength: LIKELIHOOD.sign,
    });
  }
  if (unit === '%' && value.gte(ZERO) && value.lte(HUNDRED)) {
    found.push({
      value: HUNDRED.minus(value),
      kind: 'complement',
      message: { id: 'cause/complement', data: {} },
      strength: LIKELIHOOD.complement,
    });
  }
  return found;
}

/** Characters of the longest figure that a person types digit by digit; what is longer has no slip in one of them. */
const LONGEST_TYPED = 30;

/** Two digits swapped; one digit wrong, lost or added. The decimal point stays where it is; a nought is no slip of a digit. */
function digitMistakes(
  { value, decimals }: KnownFigure,
  isNear: (digits: string) => boolean,
): readonly Mistake[] {
  if (value.eq(ZERO)) return [];
  const negative = value.lt(ZERO);
  const text = value.abs().toFixed(Math.min(Math.max(decimals ?? 0, decimalsOf(value)), 8));
  if (text.length > LONGEST_TYPED) return [];
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
  // Noughts that only the format of the cell adds (88.00%) were typed by nobody, and change places with a neighbour at most.
  const typed = value.abs().toFixed().length;
  for (const [rank, a] of places.entries()) {
    for (const b of places.slice(rank + 1)) {
      const near = places[rank + 1] === b;
      if (!near && b >= typed) continue;
      add(
        swapped(text, a, b),
        'digit-transposition',
        'cause/digit-transposition',
        near ? LIKELIHOOD.neighboursSwapped : LIKELIHOOD.digitsSwapped,
      );
    }
  }
  for (const place of places) {
    for (const digit of DIGITS) {
      add(spliced(text, place, 1, digit), 'digit-error', 'cause/digit-changed', LIKELIHOOD.digitChanged);
    }
  }
  for (const place of places)
    add(spliced(text, place, 1, ''), 'digit-error', 'cause/digit-added', LIKELIHOOD.digitAdded);
  for (let place = 0; place <= text.length; place += 1) {
    for (const digit of DIGITS)
      add(spliced(text, place, 0, digit), 'digit-error', 'cause/digit-lost', LIKELIHOOD.digitLost);
  }
  if (!text.includes('.')) {
    for (const digit of DIGITS)
      add(`${text}.${digit}`, 'digit-error', 'cause/digit-lost', LIKELIHOOD.decimalsLost);
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
