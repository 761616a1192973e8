import assert from 'node:assert/strict';
import type { CellStyle } from '../../../../src/core/workbook/edit';
import { StyleSheet, type LookChange } from '../../../../src/hosts/xlsx/write/style-sheet';

const FORMATS = '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>';
const FONT = '<font><b/><sz val="11"/><color theme="1"/><name val="宋体"/></font>';
const FILLS =
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0"/>';
const RIGHT = '<xf numFmtId="0" fontId="1" fillId="0"><alignment horizontal="right"/></xf>';

/** Styles with two fonts, the fills that every file has, and two looks: the default, and one aligned to the right. */
function styles(formats = FORMATS): string {
  return (
    `<styleSheet>${formats}<fonts count="2"><font><sz val="11"/></font>${FONT}</fonts>` +
    `<fills count="2">${FILLS}</fills><borders count="1"><border/></borders><cellXfs count="2">${PLAIN}${RIGHT}</cellXfs><dxfs count="0"/></styleSheet>`
  );
}

/** The entries that were appended to a list of the styles, and what the list says of their number. */
function appended(xml: string, list: string): { readonly count: string | undefined; readonly more: string } {
  const inside = (text: string) => new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, 's').exec(text);
  const [, count, content = ''] = inside(xml) ?? [];
  const [, , before = ''] = inside(styles()) ?? [];
  assert.ok(content.startsWith(before), `${list} does not keep what it had`);
  return { count, more: content.slice(before.length) };
}

function changed(
  base: number,
  ...changes: readonly LookChange[]
): { numbers: readonly number[]; xml: string } {
  const sheet = new StyleSheet(styles());
  const numbers = changes.map((change) => sheet.derive(base, change));
  return { numbers, xml: sheet.toXml() };
}

const styled = (style: CellStyle): LookChange => ({ style });

describe('A look that is derived from another', () => {
  it('is that other where nothing changes', () => {
    const { numbers, xml } = changed(1, {});
    assert.deepEqual(numbers, [1]);
    assert.equal(xml, styles());
  });

  it('is appended once, however often it is asked for', () => {
    const { numbers, xml } = changed(0, { quoted: true }, { quoted: true }, styled({ fill: '#fff2cc' }));
    assert.deepEqual(numbers, [2, 2, 3]);
    assert.equal(appended(xml, 'cellXfs').count, '4');
  });

  it('is of the default look where the file has no such number', () => {
    const { xml } = changed(99, { quoted: true });
    assert.equal(appended(xml, 'cellXfs').more, '<xf quotePrefix="1" numFmtId="0" fontId="0" fillId="0"/>');
  });
});

describe('A number format of a derived look', () => {
  const formatIn = (
    code: string,
    formats = FORMATS,
  ): { readonly id: string | undefined; readonly xml: string } => {
    const sheet = new StyleSheet(styles(formats));
    const index = sheet.derive(0, { numberFormat: code });
    const xml = sheet.toXml();
    const looks = /<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0].match(/<xf .*?>/g) ?? [];
    return { id: /numFmtId="(\d+)"/.exec(looks[index] ?? '')?.[1], xml };
  };

  it('has the number that every file gives to it', () => {
    assert.equal(formatIn('General').id, '0');
    assert.equal(formatIn('GENERAL').id, '0');
    assert.equal(formatIn('0.00').id, '2');
    assert.equal(formatIn('0.00%').id, '10');
  });

  it('has the number that the file gives to it', () => {
    const { id, xml } = formatIn('0.000');
    assert.equal(id, '170');
    assert.equal(xml.match(/<numFmt /g)?.length, 1);
  });

  it('gets the next number of the file, and 164 in one that has none of its own', () => {
    const next = formatIn('0.0000');
    assert.equal(next.id, '171');
    assert.match(next.xml, /<numFmts count="2">.*<numFmt numFmtId="171" formatCode="0\.0000"\/><\/numFmts>/);
    const first = formatIn('General "元"', '');
    assert.equal(first.id, '164');
    const list = '<numFmts count="1"><numFmt numFmtId="164" formatCode="General &quot;元&quot;"/></numFmts>';
    assert.ok(first.xml.startsWith(`<styleSheet>${list}<fonts`), first.xml);
  });

  it('comes as one where two looks have it', () => {
    const { numbers, xml } = changed(0, { numberFormat: '0.0000' }, { numberFormat: '0.0000', quoted: true });
    assert.deepEqual(numbers, [2, 3]);
    assert.equal(xml.match(/formatCode="0\.0000"/g)?.length, 1);
  });
});

describe('The font of a derived look', () => {
  const fontOf = (base: number, style: CellStyle): string =>
    appended(changed(base, { style }).xml, 'fonts').more;

  it('keeps the rest of the font there was, in the order Excel wants', () => {
    assert.equal(
      fontOf(1, { color: '#1f4e79', size: 16 }),
      '<font><b/><sz val="16"/><color rgb="FF1F4E79"/><name val="宋体"/></font>',
    );
    assert.equal(fontOf(1, { bold: false }), FONT.replace('<b/>', ''));
    assert.equal(fontOf(0, { bold: true }), '<font><b/><sz val="11"/></font>');
    assert.equal(fontOf(0, { size: 12 }), '<font><sz val="12"/></font>');
    assert.equal(fontOf(0, { color: '#FF0000' }), '<font><sz val="11"/><color rgb="FFFF0000"/></font>');
  });

  it('is used again where it is there already', () => {
    const { xml } = changed(1, styled({ bold: true, fill: '#FFFFFF' }));
    assert.equal(appended(xml, 'fonts').more, '');
    assert.match(appended(xml, 'cellXfs').more, /fontId="1"/);
  });

  it('is left alone by a change of something else', () => {
    const { xml } = changed(1, styled({ fill: '#FFFFFF' }));
    assert.ok(!appended(xml, 'cellXfs').more.includes('applyFont'));
  });

  it('counts in the look', () => {
    const { xml } = changed(0, styled({ bold: true }));
    assert.equal(appended(xml, 'fonts').count, '3');
    assert.equal(appended(xml, 'cellXfs').more, '<xf applyFont="1" numFmtId="0" fontId="2" fillId="0"/>');
  });
});

describe('The fill, the lines and the wrapping of a derived look', () => {
  it('are a plain colour, or none', () => {
    const { numbers, xml } = changed(1, styled({ fill: '#fff2cc' }), styled({ fill: null }));
    assert.equal(
      appended(xml, 'fills').more,
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>',
    );
    assert.deepEqual(numbers, [2, 3]);
    const looks = appended(xml, 'cellXfs').more;
    assert.deepEqual(looks.match(/fillId="\d"/g), ['fillId="2"', 'fillId="0"']);
  });

  it('are beside thin lines around the cell, or none', () => {
    const { xml } = changed(1, styled({ boxed: true }), styled({ boxed: false }));
    const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
    assert.equal(
      appended(xml, 'borders').more,
      `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
    );
    assert.deepEqual(appended(xml, 'cellXfs').more.match(/borderId="\d"/g), ['borderId="1"', 'borderId="0"']);
  });

  it('keep how the content was aligned', () => {
    const { xml } = changed(1, styled({ wrap: true }));
    assert.equal(
      appended(xml, 'cellXfs').more,
      '<xf applyAlignment="1" numFmtId="0" fontId="1" fillId="0"><alignment wrapText="1" horizontal="right"/></xf>',
    );
  });

  it('put a title in the middle, and content where it belongs by itself', () => {
    const { xml } = changed(1, styled({ wrap: true, centered: true }), styled({ centered: false }));
    assert.deepEqual(appended(xml, 'cellXfs').more.match(/<alignment [^>]*>/g), [
      '<alignment wrapText="1" horizontal="center"/>',
      '<alignment horizontal="general"/>',
    ]);
  });

  it('put content to the top that was not aligned', () => {
    const { xml } = changed(0, styled({ wrap: false }));
    assert.match(appended(xml, 'cellXfs').more, /><alignment wrapText="0" vertical="top"\/><\/xf>$/);
  });
});
