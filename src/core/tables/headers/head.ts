import type { AmountUnit } from '../../quantity/unit';
import type { Lexicon } from '../vocabulary/lexicon';
import { mentions } from '../../words/topics';
import { isFilled, isNumeric, isText, isUnderneath, type Line, type Token } from '../cells/lines';
import type { InfoRole, TextRole } from '../vocabulary/roles';

/** What the title block and the labelled cells of a form say (表头信息). */
export interface Head {
  readonly values: ReadonlyMap<InfoRole, { readonly text: string; readonly token: Token }>;
  readonly texts: readonly { readonly role: TextRole; readonly text: string; readonly token: Token }[];
  /** 总体完成率: how far the goals were reached, in percent. */
  readonly completion: { readonly label: Token; readonly value: Token } | null;
  /** As stated for the table, otherwise as a heading has it in brackets: 二、资金情况（万元）. */
  readonly unit: AmountUnit | null;

  readonly year: number | null;
}

/** Reads labelled cells: a known label and the cell to its right, or both in one cell around a colon. */
export function readHead(lines: readonly Line[], title: Token | null, lexicon: Lexicon): Head {
  const values = new Map<InfoRole, { text: string; token: Token }>();
  const texts: { role: TextRole; text: string; token: Token }[] = [];
  let completion: Head['completion'] = null;
  let unit: AmountUnit | null = null;
  let headed: AmountUnit | null = null;
  let year = title?.word?.year ?? null;
  for (const [at, line] of lines.entries()) {
    const isSigned = isUnderneath(line);
    line.tokens.forEach((token, position) => {
      const { word } = token;
      if (!word || isFilled(line, position)) return;
      if (word.statedUnit) {
        unit ??= word.statedUnit;
        return;
      }
      if (line.tokens.length === 1) headed ??= word.unit;
      if (!isSigned && !isDayOfForm(line, position)) year ??= word.year;
      if (word.completion) {
        const value =
          after(line, position) ?? lines[at + 1]?.tokens.find((below) => below.column === token.column);
        if (value && isNumeric(value)) completion ??= { label: token, value };
        return;
      }
      const inline = inlineValue(token, lexicon);
      if (inline) {
        if (!values.has(inline.role)) values.set(inline.role, { text: inline.text, token });
        return;
      }
      if (word.info && !values.has(word.info)) {
        const value = after(line, position);
        if (value && !value.word?.info && !value.word?.part)
          values.set(word.info, { text: String(valueOf(value)), token: value });
        return;
      }
      if (word.part) {
        const below = (): Token | undefined => textBelow(lines[at + 1], token);
        const paired = line.tokens.filter((other) => other.word?.part).length >= 2;
        const value = paired
          ? (below() ?? textBeside(line, position))
          : (textBeside(line, position) ?? below());
        if (value) texts.push({ role: word.part, text: String(valueOf(value)).trim(), token: value });
      }
    });
  }
  const stated = values.get('year')?.text;
  return {
    values,
    texts,
    completion,
    unit: unit ?? headed,
    year: year ?? (stated ? Number(/(?:19|20)\d\d/.exec(stated)?.[0] ?? NaN) || null : null),
  };
}

/** Whether the cell says when the form was filled in, which may be a year after the one it reports on. */
function isDayOfForm({ tokens }: Line, position: number): boolean {
  const labels = [tokens[position], tokens[position - 1]];
  return labels.some((label) => label?.word && mentions(label.word.text, 'date-of-form'));
}

/** The cell right of a label, or of the cells the label is filled over. */
function after(line: Line, position: number): Token | undefined {
  let next = position + 1;
  while (isFilled(line, next)) next += 1;
  return line.tokens[next];
}

function textBeside(line: Line, position: number): Token | undefined {
  const value = after(line, position);
  return value && isText(value) && !value.word?.part && !value.word?.info ? value : undefined;
}

function textBelow(line: Line | undefined, label: Token): Token | undefined {
  const value = line?.tokens.find((token) => token.column === label.column);
  return value && isText(value) && !value.word?.part && !value.word?.info && !value.word?.indicator
    ? value
    : undefined;
}

function inlineValue(token: Token, lexicon: Lexicon): { role: InfoRole; text: string } | null {
  const text = String(token.cell.value);
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > 14 || colon === text.length - 1) return null;
  const role = lexicon.word(text.slice(0, colon)).info;
  const value = text.slice(colon + 1).trim();
  return role && value !== '' ? { role, text: value } : null;
}

function valueOf(token: Token): string | number | boolean {
  const { value } = token.cell;
  return typeof value === 'object' ? value.error : value;
}

/** `51000021R000000019951-工资性支出` → code and name; `219-池州市…` likewise. */
export function splitCode(text: string): { readonly code: string | null; readonly name: string } {
  const match = /^\s*([0-9A-Za-z]{3,30})\s*[-—_－]\s*(\S.*)$/s.exec(text);
  const [, code, name] = match ?? [];
  return code && name && /\d/.test(code) ? { code, name: name.trim() } : { code: null, name: text.trim() };
}
