import { formatAddress, a1, type CellAddress } from '../../../core/workbook/address';
import type { CellEdit } from '../../../core/workbook/edit';
import { HostError } from '../../host';
import { storedFormula } from '../read/sheet/formula';
import { encodeControls, encodeEscapes, escapeXml } from '../xml/xml';

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/**
 * A cell's XML after an edit. `style` is its style's number, 0 for the default. An empty string for a cell that
 * is cleared and has no style to keep.
 * @throws HostError when the content is longer than a cell can hold.
 */
export function cellXml(edit: CellEdit, style: number, prefix: string): string {
  const { row, column } = edit.cell;
  const start = `<${prefix}c r="${a1(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const whole = (attributes: string, content: string) => `${start}${attributes}>${content}</${prefix}c>`;
  switch (edit.kind) {
    case 'clear':
      return style === 0 ? '' : `${start}/>`;
    case 'number':
      return whole('', valueXml(numberText(edit.value), prefix));
    case 'text': {
      if (edit.value === '') return style === 0 ? '' : `${start}/>`;
      const text = escapeXml(encodeEscapes(withinLimit(edit.value, TEXT_LIMIT, edit.cell)));
      const content = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
      return whole(' t="inlineStr"', content);
    }
    case 'formula': {
      const text = withinLimit(edit.formula, FORMULA_LIMIT, edit.cell).replace(/^=/, '');
      const formula = `<${prefix}f>${escapeXml(encodeControls(storedFormula(text)))}</${prefix}f>`;
      if (edit.cached === null) return whole('', formula);
      if (typeof edit.cached === 'number')
        return whole('', formula + valueXml(numberText(String(edit.cached)), prefix));
      return whole(' t="str"', formula + valueXml(escapeXml(encodeEscapes(edit.cached)), prefix));
    }
  }
}

function valueXml(text: string, prefix: string): string {
  return `<${prefix}v>${text}</${prefix}v>`;
}

/** A number as the file writes it. Edits carry plain decimals; anything else is a mistake of the caller. */
function numberText(value: string): string {
  const text = value.trim();
  if (text === '' || !Number.isFinite(Number(text))) throw new Error(`not a number: ${value}`);
  return text;
}

function withinLimit(text: string, limit: number, cell: CellAddress): string {
  if (text.length <= limit) return text;
  throw new HostError({ id: 'host/too-long', data: { cell: formatAddress(cell), limit } });
}
