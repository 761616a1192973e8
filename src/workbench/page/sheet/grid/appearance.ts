import type { CSSProperties } from 'react';
import type { Border, Cell } from '../../../model/cell';
import { fontPixels, PADDING } from './geometry';

/** What a mark adds to a cell: our conditional formats. */
export interface Tint {
  readonly fill?: string;
  readonly color?: string;
}

const LINE: Readonly<Record<Border['weight'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
};

/**
 * A cell's look as CSS. On the dark sheet, cells without a fill of their own take the page's colours, and letters
 * too dark to be read there are lightened; a filled cell keeps the colours its author saw.
 */
export function cellCss(cell: Cell | undefined, tint: Tint | undefined, dark: boolean): CSSProperties {
  const style = cell?.style ?? {};
  const fill = tint?.fill ?? style.fill;
  const color = tint?.color ?? style.color;
  const { borders = {} } = style;
  return {
    ...(fill
      ? { backgroundColor: fill, color: color ?? '#000000' }
      : color
        ? { color: dark ? lightened(color) : color }
        : {}),
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.underline ? { textDecoration: 'underline' } : {}),
    ...(style.font ? { fontFamily: `"${style.font.replace(/["\\]/g, '')}", ${FALLBACK_FONTS}` } : {}),
    ...(cell?.style?.size ? { fontSize: fontPixels(cell) } : {}),
    ...line('borderTop', borders.top, dark && !fill),
    ...line('borderLeft', borders.left, dark && !fill),
    ...line('borderRight', borders.right, dark && !fill),
    ...line('borderBottom', borders.bottom, dark && !fill),
    justifyContent: verticalOf(cell),
    textAlign: horizontalOf(cell),
    ...(style.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : { whiteSpace: 'nowrap' }),
    ...(style.indent ? { paddingLeft: PADDING + style.indent * 9 } : {}),
    ...rotation(style.rotation),
  };
}

export const FALLBACK_FONTS =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

function line(side: string, border: Border | undefined, onDark: boolean): CSSProperties {
  if (!border) return {};
  const color = border.color ?? '#000000';
  return { [side]: `${LINE[border.weight]} ${onDark ? lightened(color) : color}` };
}

function verticalOf(cell: Cell | undefined): CSSProperties['justifyContent'] {
  switch (cell?.style?.verticalAlign) {
    case 'top':
      return 'flex-start';
    case 'center':
    case 'justify':
    case 'distributed':
      return 'center';
    default:
      return 'flex-end';
  }
}

/** Unless the cell says otherwise, numbers stand right, logical values and errors centred, text left. */
export function horizontalOf(cell: Cell | undefined): 'left' | 'center' | 'right' | 'justify' {
  const align = cell?.style?.align;
  if (align === 'distributed') return 'center';
  if (align !== undefined && align !== 'fill') return align;
  const value = cell?.value ?? null;
  return typeof value === 'number'
    ? 'right'
    : typeof value === 'string' || value === null
      ? 'left'
      : 'center';
}

function rotation(degrees: number | undefined): CSSProperties {
  if (degrees === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (degrees === 90) return { writingMode: 'sideways-lr' };
  if (degrees === -90) return { writingMode: 'vertical-rl' };
  return {};
}

/** The colour, mixed with white when it is too dark for a dark ground. */
function lightened(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = channels;
  const brightness = (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
  if (brightness > 0.55) return color;
  const share = (0.75 - brightness) / (1 - brightness);
  return `rgb(${channels.map((channel) => Math.round(channel + (255 - channel) * share)).join(' ')})`;
}
