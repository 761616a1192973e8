import {
  AlignmentType,
  Footer,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { halfPoints, millimetres, TWIPS_PER_POINT } from './lengths';
import { fonts } from './looks';
import type { WordProfile } from './profile';

/** How far the page number stands below the text, and its own height, in millimetres (GB/T 9704-2012, 7.5). */
const FOOTER_BELOW = 12;

/** The table of sections counts no page: the report begins on page 1. */
export function contentsSection(
  profile: WordProfile,
  children: NonNullable<ISectionOptions['children']>,
): ISectionOptions {
  const { properties } = section(profile, false, []);
  const empty = () => new Footer({ children: [new Paragraph({})] });
  return { properties: properties ?? {}, footers: { default: empty(), even: empty() }, children };
}

/** `start` begins the page numbers anew; otherwise they go on. */
export function section(
  profile: WordProfile,
  landscape: boolean,
  children: NonNullable<ISectionOptions['children']>,
  start?: number,
): ISectionOptions {
  const { page, margins } = profile;
  return {
    properties: {
      page: {
        size: {
          width: millimetres(page.width),
          height: millimetres(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: landscape
          ? {
              top: millimetres(margins.left),
              bottom: millimetres(margins.right),
              left: millimetres(margins.bottom),
              right: millimetres(margins.top),
            }
          : {
              top: millimetres(margins.top),
              bottom: millimetres(margins.bottom),
              left: millimetres(margins.left),
              right: millimetres(margins.right),
              footer: millimetres(margins.bottom - FOOTER_BELOW),
            },
        pageNumbers: { formatType: NumberFormat.DECIMAL, ...(start === undefined ? {} : { start }) },
      },
    },
    footers: {
      default: pageNumberFooter(profile, AlignmentType.RIGHT),
      even: pageNumberFooter(profile, AlignmentType.LEFT),
    },
    children,
  };
}

/** “— 1 —”: on the outer side, right on odd and left on even pages, one character in (GB/T 9704-2012, 7.5). */
function pageNumberFooter(profile: WordProfile, alignment: 'left' | 'right'): Footer {
  const { font, size } = profile.pageNumber;
  const indent = size * TWIPS_PER_POINT;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === 'right' ? { right: indent } : { left: indent },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: fonts(font, font.name),
            size: halfPoints(size),
          }),
        ],
      }),
    ],
  });
}
