import { AlignmentType, LineRuleType, type IFontAttributesProperties, type IParagraphOptions } from 'docx';
import { halfPoints, TWIPS_PER_POINT } from './lengths';
import type { Font, ParagraphLook, WordProfile } from './profile';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;

function paragraphStyle(look: ParagraphLook, profile: WordProfile) {
  return { run: runLook(look, profile), paragraph: paragraphLook(look, profile) };
}

/** One line stays empty below the title (GB/T 9704-2012, 7.3.2). */
export function titleStyle(profile: WordProfile) {
  const { run, paragraph } = paragraphStyle(profile.title, profile);
  const spacing = { ...lineSpacing(profile), after: profile.lineSpacing * TWIPS_PER_POINT };
  return { run, paragraph: { ...paragraph, spacing } };
}

/** Entries of the table of sections, in the lines of the text. */
export function contentsStyle(level: 1 | 2, profile: WordProfile) {
  const { body } = profile;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run: runLook(body, profile),
    paragraph: {
      spacing: lineSpacing(profile),
      indent: { left: (level - 1) * 2 * body.size * TWIPS_PER_POINT, firstLine: 0 },
    },
  };
}

/** The style of the paragraphs in annexed tables: also a blank cell is no higher than its type. */
export const ANNEX_CELL = 'AnnexCell';

export function annexCellStyle(profile: WordProfile) {
  const { font, size } = profile.table;
  return {
    id: ANNEX_CELL,
    name: 'Annex cell',
    basedOn: 'Normal',
    run: { font: fonts(font, profile.latinFont), size: halfPoints(size) },
    paragraph: {
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
    },
  };
}

/** A heading never stands alone at the foot of a page. */
export function headingStyle(look: ParagraphLook, profile: WordProfile) {
  const { run, paragraph } = paragraphStyle(look, profile);
  return { run, paragraph: { ...paragraph, keepNext: true } };
}

export function paragraphLook(look: ParagraphLook, profile: WordProfile) {
  return {
    alignment: ALIGNMENT[look.align],
    spacing: lineSpacing(profile),
    indent: {
      firstLine: look.indentCharacters * look.size * TWIPS_PER_POINT,
      ...(look.indentCharacters > 0 ? { firstLineChars: look.indentCharacters * 100 } : {}),
    },
  } satisfies IParagraphOptions;
}

export function runLook(look: ParagraphLook, profile: WordProfile) {
  return {
    font: fonts(look.font, profile.latinFont),
    size: halfPoints(look.size),
    bold: look.bold,
    color: '000000',
  };
}

export function lineSpacing(profile: WordProfile) {
  return { line: profile.lineSpacing * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

export function fonts(font: Font, latin: string): IFontAttributesProperties {
  return { eastAsia: font.name, ascii: latin, hAnsi: latin, cs: latin };
}
