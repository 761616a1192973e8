/** A font and what to use where the official one is not installed (字体及替代字体). */
export interface Font {
  readonly name: string;
  readonly fallback: string;
}

/** How one kind of paragraph looks. Sizes are in points, the first-line indent in characters. */
export interface ParagraphLook {
  readonly font: Font;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'justify';
  readonly indentCharacters: number;
}

/**
 * The official format of a government document (公文格式). Lengths are in millimetres, sizes in points.
 * Source: GB/T 9704-2012; what offices do differently is a setting, see `withDeviations`.
 */
export interface WordProfile {
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Fixed line spacing (固定值行距) in points. */
  readonly lineSpacing: number;
  readonly latinFont: string;
  readonly title: ParagraphLook;
  /** Looks of 一、 (一) 1. (1) in this order. */
  readonly headings: readonly [ParagraphLook, ParagraphLook, ParagraphLook, ParagraphLook];
  readonly body: ParagraphLook;
  readonly pageNumber: { readonly font: Font; readonly size: number };
  /** Text of the annexed tables. */
  readonly table: { readonly font: Font; readonly size: number };
}

const XIAOBIAOSONG: Font = { name: '方正小标宋简体', fallback: '宋体' };
const HEITI: Font = { name: '黑体', fallback: '黑体' };
const KAITI: Font = { name: '楷体_GB2312', fallback: '楷体' };
const FANGSONG: Font = { name: '仿宋_GB2312', fallback: '仿宋' };
const SONGTI: Font = { name: '宋体', fallback: '宋体' };

/** 3号 in points. */
const SIZE_3 = 16;
const SIZE_2 = 22;
const SIZE_4 = 14;
const SIZE_SMALL_5 = 9;

function heading(font: Font, bold: boolean): ParagraphLook {
  return { font, size: SIZE_3, bold, align: 'justify', indentCharacters: 2 };
}

/** GB/T 9704-2012 as it stands. */
export const OFFICIAL_PROFILE: WordProfile = {
  page: { width: 210, height: 297 },
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  lineSpacing: 28,
  latinFont: 'Times New Roman',
  title: { font: XIAOBIAOSONG, size: SIZE_2, bold: false, align: 'center', indentCharacters: 0 },
  headings: [heading(HEITI, false), heading(KAITI, false), heading(FANGSONG, true), heading(FANGSONG, false)],
  body: heading(FANGSONG, false),
  pageNumber: { font: SONGTI, size: SIZE_4 },
  table: { font: SONGTI, size: SIZE_SMALL_5 },
};

/** What offices change in the official format (地方做法). */
export interface Deviations {
  /** 26 to 30 points occur. */
  readonly lineSpacing?: number;
  /** 一级标题居中 */
  readonly centredHeadings?: boolean;
  /** 二级标题加粗 */
  readonly boldSecondLevel?: boolean;
  /** Use the fonts every Windows has instead of the official ones. */
  readonly fallbackFonts?: boolean;
}

/** The profile with an office's own settings applied. */
export function withDeviations(profile: WordProfile, deviations: Deviations): WordProfile {
  const font = (wanted: Font): Font =>
    deviations.fallbackFonts ? { name: wanted.fallback, fallback: wanted.fallback } : wanted;
  const look = (wanted: ParagraphLook): ParagraphLook => ({ ...wanted, font: font(wanted.font) });
  const [first, second, third, fourth] = profile.headings;
  return {
    ...profile,
    lineSpacing: deviations.lineSpacing ?? profile.lineSpacing,
    // 宋体 is no display face: as a substitute for 小标宋 it has to be bold.
    title: { ...look(profile.title), bold: profile.title.bold || deviations.fallbackFonts === true },
    headings: [
      deviations.centredHeadings ? { ...look(first), align: 'center', indentCharacters: 0 } : look(first),
      { ...look(second), bold: second.bold || deviations.boldSecondLevel === true },
      look(third),
      look(fourth),
    ],
    body: look(profile.body),
    pageNumber: { ...profile.pageNumber, font: font(profile.pageNumber.font) },
    table: { ...profile.table, font: font(profile.table.font) },
  };
}
