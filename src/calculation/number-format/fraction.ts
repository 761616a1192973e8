/** A piece of a format code: places for digits, or characters that are shown as they are. */
interface Piece {
  readonly kind: 'places' | 'literal' | 'slash';
  readonly text: string;
}

/** The parts of a format of fractions; `before` and `after` are what stands around them. */
interface FractionFormat {
  readonly before: string;
  /** Places and literals of the whole number; none where the fraction is improper (`?/?`). */
  readonly whole: readonly Piece[];
  readonly gap: string;
  readonly numerator: string;
  readonly sign: string;
  /** Places of the denominator, or the number that it always is (`# ??/16`). */
  readonly denominator: string;
  readonly after: string;
}

interface Fraction {
  readonly whole: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Denominators have as many digits as the format has places, and Excel counts no further than this. */
const MOST_PLACES = 7;

/**
 * A number that is not negative as a fraction (分数), `3 1/4` under `# ?/?`, with whatever stands between its places;
 * null where a section of a format code is none of fractions.
 */
export function asFraction(section: string, value: number): string | null {
  const format = formatOf(piecesOf(section));
  if (!format) return null;
  const { before, whole, gap, numerator, sign, denominator, after } = format;
  const fraction = fractionOf(value, format);
  const tail = `${numeratorAt(numerator, fraction.numerator)}${sign}${denominatorAt(denominator, fraction.denominator)}`;
  if (whole.length === 0) return before + tail + after;
  const padded = [...whole.map(({ text }) => text), numerator, denominator].some((text) =>
    text.includes('?'),
  );
  if (fraction.numerator === 0 && !numerator.includes('0')) {
    const blank = padded ? ' '.repeat(gap.length + numerator.length + sign.length + denominator.length) : '';
    return before + wholeAt(whole, fraction.whole, true) + blank + after;
  }
  const places = whole.map(({ kind, text }) => (kind === 'places' ? text : '')).join('');
  const shown =
    fraction.whole !== 0 || places.includes('0') || (fraction.numerator === 0 && places.includes('?'));
  if (shown) return before + wholeAt(whole, fraction.whole, true) + gap + tail + after;
  const aligned = places.includes('?') || numerator.includes('?');
  return before + wholeAt(whole, 0, false) + (aligned ? ' '.repeat(gap.length) : '') + tail + after;
}

/** The pieces of a section, escapes and quotes undone; `_x` is a space, colours and conditions are left out. */
function piecesOf(section: string): readonly Piece[] {
  const found = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?]+|\/|./gu) ?? [];
  return found.flatMap((text): Piece[] => {
    if (/^[0#?]/.test(text)) return [{ kind: 'places', text }];
    if (text === '/') return [{ kind: 'slash', text }];
    if (/^[[*]/.test(text)) return [];
    if (text.startsWith('_')) return [{ kind: 'literal', text: ' ' }];
    if (text.startsWith('\\')) return [{ kind: 'literal', text: text.slice(1) }];
    return [{ kind: 'literal', text: text.startsWith('"') ? text.slice(1, -1) : text }];
  });
}

function formatOf(pieces: readonly Piece[]): FractionFormat | null {
  const slash = pieces.findIndex(({ kind }) => kind === 'slash');
  const ahead = pieces.slice(0, Math.max(0, slash));
  const numeratorAt = ahead.findLastIndex(isPlaces);
  const numerator = ahead[numeratorAt];
  const behind = pieces.slice(slash + 1);
  const denominatorAt = behind.findIndex((piece) => isPlaces(piece) || /^[1-9]/.test(piece.text));
  if (!numerator || denominatorAt < 0) return null;
  const denominator = denominatorFrom(behind.slice(denominatorAt));
  const first = ahead.findIndex(isPlaces);
  const wholeEnd = ahead.slice(0, numeratorAt).findLastIndex(isPlaces) + 1;
  return {
    before: textOf(ahead.slice(0, first)),
    whole: ahead.slice(first, wholeEnd),
    gap: textOf(ahead.slice(Math.max(first, wholeEnd), numeratorAt)),
    numerator: numerator.text,
    sign: `${textOf(ahead.slice(numeratorAt + 1))}/${textOf(behind.slice(0, denominatorAt))}`,
    denominator: textOf(denominator),
    after: textOf(behind.slice(denominatorAt + denominator.length)),
  };
}

/** The places of a denominator, or the digits of one that is given: `100` is a 1 and two places. */
function denominatorFrom(behind: readonly Piece[]): readonly Piece[] {
  if (behind.slice(0, 1).every(isPlaces)) return behind.slice(0, 1);
  const end = behind.findIndex(({ text }) => !/^\d+$/.test(text));
  return end < 0 ? behind : behind.slice(0, end);
}

function isPlaces({ kind }: Piece): boolean {
  return kind === 'places';
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function fractionOf(value: number, { whole, denominator }: FractionFormat): Fraction {
  const full = Math.floor(value);
  const rest = value - full;
  const [above, below] = /^[1-9]/.test(denominator)
    ? [Math.round(rest * Number(denominator)), Number(denominator)]
    : nearest(rest, 10 ** Math.min(denominator.length, MOST_PLACES) - 1);
  if (whole.length === 0) return { whole: 0, numerator: full * below + above, denominator: below };
  return above === below
    ? { whole: full + 1, numerator: 0, denominator: 1 }
    : { whole: full, numerator: above, denominator: below };
}

/** The last convergent of a continued fraction (连分数) whose denominator is no greater than the most that is allowed. */
function nearest(value: number, most: number): readonly [above: number, below: number] {
  let [rest, whole] = [value, Math.floor(value)];
  let [above, below, before, beneath] = [whole, 1, 1, 0];
  while (rest !== whole) {
    rest = 1 / (rest - whole);
    whole = Math.floor(rest);
    const next = [whole * above + before, whole * below + beneath] as const;
    if (next[1] > most || !Number.isFinite(rest)) break;
    [before, beneath] = [above, below];
    [above, below] = next;
  }
  return [above, below];
}

/** The digits of a whole number at its places, with the literals between them; of zero the last place, or none. */
function wholeAt(pieces: readonly Piece[], value: number, showsZero: boolean): string {
  const places = pieces.map((piece) => (isPlaces(piece) ? piece.text : '')).join('');
  const digits = [...at(places, value === 0 && !showsZero ? '' : String(value))];
  const extra = digits.length - places.length;
  let next = 0;
  return pieces
    .map((piece) => {
      if (!isPlaces(piece)) return piece.text;
      const count = piece.text.length + (next === 0 ? extra : 0);
      next += count;
      return digits.slice(next - count, next).join('');
    })
    .join('');
}

function numeratorAt(places: string, value: number): string {
  return at(places, String(value)).join('');
}

/** Denominators stand at the left of their places. */
function denominatorAt(places: string, value: number): string {
  if (/^[1-9]/.test(places)) return places;
  const text = at(places.replace(/\?/g, '#'), String(value)).join('');
  return places.includes('?') ? text.padEnd(places.length) : text;
}

/** What stands at each place: digits from the right, then zeros, spaces or nothing as the place says. */
function at(places: string, digits: string): readonly string[] {
  const firstZero = places.indexOf('0');
  const filled = [...places].map((place, index) => {
    const digit = digits[digits.length - places.length + index];
    if (digit !== undefined) return digit;
    if (firstZero >= 0 && index >= firstZero) return '0';
    return place === '?' ? ' ' : '';
  });
  return [...digits.slice(0, Math.max(0, digits.length - places.length)), ...filled];
}
