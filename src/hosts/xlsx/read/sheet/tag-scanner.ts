import { Surprise } from './surprise';

export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const ZERO = 48;
const NINE = 57;
const FIRST_NO_CHARACTER = 0xfffe;

/**
 * A place in XML that moves on tag by tag, for the spellings that programs write: names in ASCII, values without
 * references. Everything else is a `Surprise`. The attribute read last stands in the fields, so that nothing is
 * allocated for one that nobody wants.
 */
export class TagScanner {
  protected at: number;
  /** Whether the tag that was read last has no content: `<c/>`. */
  protected selfClosing = false;
  protected nameStart = 0;
  protected nameEnd = 0;
  protected valueStart = 0;
  protected valueEnd = 0;

  constructor(
    protected readonly xml: string,
    start: number,
  ) {
    this.at = start;
  }

  protected skipSpace(): void {
    while (isSpace(this.xml.charCodeAt(this.at))) this.at += 1;
  }

  /** Steps over this text, which must stand here. */
  protected expect(text: string): void {
    if (!this.stands(text, this.at)) throw new Surprise();
    this.at += text.length;
  }

  /** Whether a text of a few letters stands there: letter by letter, since a call of `startsWith` costs more. */
  protected stands(text: string, at: number): boolean {
    for (let letter = 0; letter < text.length; letter += 1) {
      if (this.xml.charCodeAt(at + letter) !== text.charCodeAt(letter)) return false;
    }
    return true;
  }

  /** Where the next tag begins, which ends the text that stands here. */
  protected nextTag(): number {
    const next = this.xml.indexOf('<', this.at);
    if (next < 0) throw new Surprise();
    return next;
  }

  /** Reads the next attribute of an open tag; at the tag's end steps over it and says false. */
  protected nextAttribute(): boolean {
    const { xml } = this;
    const start = this.at;
    let at = start;
    let code = xml.charCodeAt(at);
    while (isSpace(code)) code = xml.charCodeAt((at += 1));
    if (code === GREATER || code === SLASH) return this.endTag(at, code === SLASH);
    if (at === start || !isLetter(code)) throw new Surprise();
    this.nameStart = at;
    while (isNamePart(code)) code = xml.charCodeAt((at += 1));
    this.nameEnd = at;
    if (code !== EQUALS) throw new Surprise();
    const quote = xml.charCodeAt(at + 1);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Surprise();
    at += 2;
    this.valueStart = at;
    for (code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt((at += 1))) {
      // Also the end of the text, which has no code.
      if (!(code >= SPACE) || code === AMPERSAND || code === LESS || code >= FIRST_NO_CHARACTER) {
        throw new Surprise();
      }
    }
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Steps over the one attribute that an open tag may have. */
  protected skipAttribute(): void {
    if (this.nextAttribute() && this.nextAttribute()) throw new Surprise();
  }

  protected get attributeName(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  protected get attributeValue(): string {
    return this.xml.slice(this.valueStart, this.valueEnd);
  }

  /** The digits from here to there as a number. */
  protected whole(from: number, to: number, mostDigits: number): number {
    if (from === to || to - from > mostDigits) throw new Surprise();
    let number = 0;
    for (let at = from; at < to; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (!isDigit(code)) throw new Surprise();
      number = number * 10 + code - ZERO;
    }
    return number;
  }

  private endTag(at: number, selfClosing: boolean): false {
    if (selfClosing && this.xml.charCodeAt(at + 1) !== GREATER) throw new Surprise();
    this.selfClosing = selfClosing;
    this.at = at + (selfClosing ? 2 : 1);
    return false;
  }
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** Letters, digits, `.`, `-`, `_` and the colon of a prefix. */
function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 45 && code <= 58 && code !== SLASH);
}
