import type { WorkbookPackage } from '../../hosts/xlsx/package/workbook-package';
import { scanXml, type Attributes } from '../../hosts/xlsx/xml/xml';

/** The colours that cells name by number, as `#RRGGBB`. */
export interface Palette {
  /** Theme colours in the order cells count them: light 1, dark 1, light 2, dark 2, accents, links. */
  readonly theme: readonly string[];
}

const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#EEECE1',
  '#1F497D',
  '#4F81BD',
  '#C0504D',
  '#9BBB59',
  '#8064A2',
  '#4BACC6',
  '#F79646',
  '#0000FF',
  '#800080',
];

/** The 56 indexed colours from 8 on (ECMA-376 part 1, 18.8.27); 0–7 repeat the first eight. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF80000000800000008080800080008000808' +
  '0C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080' +
  '8000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00' +
  'FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** The colours of the workbook's theme; Office's own where it has none. */
export function readPalette(workbook: WorkbookPackage): Palette {
  const path = workbook.partOf('theme');
  return { theme: path === undefined ? OFFICE_THEME : workbook.read(path, readTheme) };
}

function readTheme(xml: string): readonly string[] {
  const colors: string[] = [];
  let inScheme = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'clrScheme') inScheme = true;
      else if (inScheme && name === 'srgbClr')
        colors.push(`#${(attributes['val'] ?? '000000').toUpperCase()}`);
      else if (inScheme && name === 'sysClr')
        colors.push(`#${(attributes['lastClr'] ?? '000000').toUpperCase()}`);
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  const [dark1, light1, dark2, light2, ...others] = colors;
  return dark1 && light1 && dark2 && light2 ? [light1, dark1, light2, dark2, ...others] : OFFICE_THEME;
}

/** The colour an element such as `<color rgb="…"/>` or `<fgColor theme="4" tint="0.6"/>` names; undefined for automatic. */
export function colorOf(attributes: Attributes, palette: Palette): string | undefined {
  const { rgb, theme, indexed, tint } = attributes;
  const base =
    rgb !== undefined
      ? `#${rgb.slice(-6).toUpperCase()}`
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : indexed !== undefined
          ? indexedColor(Number(indexed))
          : undefined;
  return base && /^#[0-9A-F]{6}$/.test(base) ? tinted(base, Number(tint ?? 0)) : undefined;
}

/** 64 and above are the system's own text and background. */
function indexedColor(index: number): string | undefined {
  const at = (index < 8 ? index : index - 8) * 6;
  return index < 64 ? `#${INDEXED.slice(at, at + 6)}` : undefined;
}

/** Lighter for a positive tint, darker for a negative one (18.8.19), channel by channel. */
function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const shifted = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${shifted.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
