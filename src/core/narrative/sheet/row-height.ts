/** Points of one line of text for each point of its font size, with the space Excel leaves between lines. */
const LINE_SPACING = 1.4;

/** Excel's default font size, whose digits a column's width is counted in. */
const DEFAULT_SIZE = 11;

/** Excel allows at most this many points. */
const TALLEST = 409;
/** Width of a Chinese character in digits of the standard font: 14.7 to 7 pixels at 11 points. */
const WIDE = 2.15;

/**
 * The height in points that a wrapped text needs in a column so many characters wide (行高). A Chinese character takes
 * a little more than two of them, and a larger font proportionally more; some room is left for how word wrap breaks lines.
 */
export function rowHeight(text: string, columnWidth: number, size = DEFAULT_SIZE): number {
  const perLine = Math.max(2, Math.floor((columnWidth * DEFAULT_SIZE) / size) - 2);
  const lines = text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return Math.min(TALLEST, Math.ceil(lines * size * LINE_SPACING) + 2);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character < '\u2000' ? 1 : WIDE;
  return width;
}
