import { remembered } from '../remembered';

/** A text in the one form the grammars read, with the way back to what was written. */
export interface NormalText {
  readonly text: string;
  /** For every character of `text`, its offset in the original; one more entry for the end. */
  readonly origin: readonly number[];
}

const REPLACED: ReadonlyMap<string, string> = new Map(
  [
    ['≦⩽≤', '≤'],
    ['≧⩾≥', '≥'],
    ['═﹦＝', '='],
    ['﹤＜〈', '<'],
    ['﹥＞〉', '>'],
    ['×✕✖＊*∗', '×'],
    ['÷∕／', '/'],
    ['－–—―−﹣~～〜', '-'],
    ['［【〔', '['],
    ['］】〕', ']'],
    ['﹙', '('],
    ['﹚', ')'],
    ['﹪', '%'],
    ['．', '.'],
    ['﹐', ','],
    ['﹔', ';'],
    ['\r\u2028\v', '\n'],
  ].flatMap(([from, to]) => [...(from ?? '')].map((character) => [character, to ?? ''] as const)),
);

/** Quotation marks and book-title marks are so often missing or unpaired that no meaning may hang on them. */
const DROPPED = new Set([...'“”„‟"\'‘’＂＇「」『』《》 \t\u00a0\u3000\u200b\ufeff']);

/**
 * Full-width to half-width, look-alike signs to one sign each, `>=` to `≥`, without spaces and quotation marks.
 * Line breaks stay. Works on any text; never throws.
 */
export function normalise(original: string): NormalText {
  const characters: string[] = [];
  const origin: number[] = [];
  let offset = 0;
  for (const character of original) {
    const normal = normalCharacter(character);
    const previous = characters.at(-1);
    if (normal === '=' && (previous === '>' || previous === '<')) {
      characters[characters.length - 1] = previous === '>' ? '≥' : '≤';
    } else if (normal !== '') {
      characters.push(normal);
      origin.push(offset);
    }
    offset += character.length;
  }
  origin.push(original.length);
  return { text: withoutMisreadings(characters.join('')), origin };
}

/** Every character that `normalise` changes; `=` only where a sign may stand before it. */
const CHANGED = new RegExp(
  `[${[...REPLACED.keys(), ...DROPPED].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('')}\\uff01-\\uff5e]|[<>]=`,
  'u',
);

/** The text of `normalise` alone; most texts are in that form already. */
export function normalText(original: string): string {
  return CHANGED.test(original) ? normalised(original) : original;
}

const normalised = remembered((original) => normalise(original).text);

/** Scanned tables give o for 0, l for 1 and W for ≤ where a number must stand; as long as what they replace. */
function withoutMisreadings(text: string): string {
  return text
    .replace(/(?<![A-Za-z])[oO](?=\.\d)|(?<=\d\.?)[oO](?=[\doO%.]|分|个|$)/gu, '0')
    .replace(/(?<![A-Za-z\d])[lI](?=%|个|分|\.\d)/gu, '1')
    .replace(/(?<=[\u4e00-\u9fff])W(?=\d)/gu, '≤');
}

function normalCharacter(character: string): string {
  if (DROPPED.has(character)) return '';
  const replaced = REPLACED.get(character);
  if (replaced !== undefined) return replaced;
  const code = character.codePointAt(0) ?? 0;
  const isFullWidth = code >= 0xff01 && code <= 0xff5e;
  return isFullWidth ? String.fromCodePoint(code - 0xfee0) : character;
}
