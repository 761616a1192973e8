import { readCellFormats } from '../../hosts/xlsx/read/styles';
import { isTrue, scanXml, type Attributes } from '../../hosts/xlsx/xml/xml';
import type { Border, CellStyle } from '../model/cell';
import { colorOf, type Palette } from './colors';

/** How cells of one `xf` look; members as in the model's cell. */
export interface Look {
  readonly style?: CellStyle;
  readonly numberFormat?: string;
  readonly locked?: false;
}

type Draft<Type> = { -readonly [Member in keyof Type]: Type[Member] };
type Borders = NonNullable<CellStyle['borders']>;

const WEIGHTS: Readonly<Record<string, Border['weight']>> = {
  hair: 'hair',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
  double: 'thick',
  thick: 'thick',
};
const SIDES = new Set(['left', 'right', 'top', 'bottom']);
const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle['align']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle['verticalAlign']>>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'justify',
  distributed: 'distributed',
};

/** The looks of `styles.xml` by style number. The same look is the same object for all cells that share it. */
export function readLooks(xml: string, palette: Palette): readonly Look[] {
  const reader = new LookReader(palette);
  scanXml(xml, reader);
  const formats = readCellFormats(xml);
  return reader.styles.map((style, index): Look => {
    const format = formats[index];
    return {
      ...(Object.keys(style).length === 0 ? {} : { style }),
      ...(format?.numberFormat === undefined ? {} : { numberFormat: format.numberFormat }),
      ...(format?.locked === false ? { locked: false } : {}),
    };
  });
}

class LookReader {
  readonly styles: CellStyle[] = [];
  private readonly fonts: CellStyle[] = [];
  private readonly fills: CellStyle[] = [];
  private readonly borders: Borders[] = [];
  private list = '';
  private font: Draft<CellStyle> = {};
  private fill: Draft<CellStyle> = {};
  private border: Draft<Borders> = {};
  private side: Draft<Border> | null = null;
  private cell: Draft<CellStyle> = {};

  constructor(private readonly palette: Palette) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (LISTS.has(name)) this.list = name;
    else if (this.list === 'fonts') this.openInFont(name, attributes);
    else if (this.list === 'fills') this.openInFill(name, attributes);
    else if (this.list === 'borders') this.openInBorder(name, attributes);
    else if (this.list === 'cellXfs') this.openInFormat(name, attributes);
  };

  readonly close = (name: string): void => {
    if (LISTS.has(name)) this.list = '';
    else if (this.list === 'fonts' && name === 'font') this.fonts.push(this.font);
    else if (this.list === 'fills' && name === 'fill') this.fills.push(this.fill);
    else if (this.list === 'borders' && name === 'border') this.borders.push(this.border);
    else if (this.list === 'cellXfs' && name === 'xf') this.styles.push(this.cell);
  };

  private openInFont(name: string, attributes: Attributes): void {
    const value = attributes['val'];
    const on = value === undefined || isTrue(value);
    if (name === 'font') this.font = {};
    else if (name === 'b' && on) this.font.bold = true;
    else if (name === 'i' && on) this.font.italic = true;
    else if (name === 'u' && value !== 'none') this.font.underline = true;
    else if (name === 'sz') this.font.size = Number(value);
    else if ((name === 'name' || name === 'rFont') && value) this.font.font = value;
    else if (name === 'color') {
      const color = colorOf(attributes, this.palette);
      if (color && color !== '#000000') this.font.color = color;
    }
  }

  private openInFill(name: string, attributes: Attributes): void {
    if (name === 'fill') this.fill = {};
    else if (name === 'fgColor') {
      const color = colorOf(attributes, this.palette);
      if (color) this.fill.fill = color;
    } else if (name === 'patternFill' && attributes['patternType'] === 'none') this.fill = {};
  }

  private openInBorder(name: string, attributes: Attributes): void {
    if (name === 'border') this.border = {};
    else if (SIDES.has(name)) {
      const line = attributes['style'] ?? 'none';
      this.side = line === 'none' ? null : { weight: WEIGHTS[line] ?? 'thin' };
      if (this.side) this.border[name as keyof Borders] = this.side;
    } else if (name === 'diagonal') this.side = null;
    else if (name === 'color' && this.side) {
      const color = colorOf(attributes, this.palette);
      if (color) this.side.color = color;
    }
  }

  private openInFormat(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      const borders = this.borders[Number(attributes['borderId'] ?? 0)] ?? {};
      this.cell = {
        ...this.fonts[Number(attributes['fontId'] ?? 0)],
        ...this.fills[Number(attributes['fillId'] ?? 0)],
        ...(Object.keys(borders).length === 0 ? {} : { borders }),
      };
    } else if (name === 'alignment') {
      const align = HORIZONTAL[attributes['horizontal'] ?? ''];
      const verticalAlign = VERTICAL[attributes['vertical'] ?? ''];
      const rotation = Number(attributes['textRotation'] ?? 0);
      Object.assign(this.cell, {
        ...(isTrue(attributes['wrapText']) ? { wrap: true } : {}),
        ...(align ? { align } : {}),
        ...(verticalAlign ? { verticalAlign } : {}),
        ...(attributes['indent'] ? { indent: Number(attributes['indent']) } : {}),
        ...(rotation ? { rotation: rotation > 90 && rotation < 255 ? 90 - rotation : rotation } : {}),
      });
    }
  }
}

const LISTS = new Set([
  'fonts',
  'fills',
  'borders',
  'cellXfs',
  'cellStyleXfs',
  'cellStyles',
  'dxfs',
  'numFmts',
]);
