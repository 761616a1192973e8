import type { CellRange } from '../../core/workbook/address';
import type { ConditionalFormat } from '../model/decoration';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import { remoteClass, type Scalar } from '../protocol/remote';
import { overlaps } from './area';

interface Owned {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** `Excel.ConditionalFormatCollection` of some ranges: the formats that touch them. */
export const conditionalFormats = remoteClass<{ sheet: Sheet; ranges: readonly CellRange[] }>({
  kind: 'ConditionalFormatCollection',
  items: ({ sheet, ranges }) =>
    sheet.conditionalFormats
      .filter((format) => format.ranges.some((own) => ranges.some((range) => overlaps(own, range))))
      .map((format) => conditionalFormat({ sheet, format })),
  item: ({ sheet }, key) => {
    const format = sheet.conditionalFormats.find(({ id }) => id === key.text());
    if (!format) throw new Failure('ItemNotFound', 'ConditionalFormatCollection.getItem');
    return conditionalFormat({ sheet, format });
  },
  methods: {
    add: ({ sheet, ranges }, args, scope) => {
      if (sheet.protected) throw new Failure('AccessDenied', args.location);
      const type = args.at(0).text();
      if (type !== 'Custom') throw new Failure('ApiNotFound', args.location, `conditional format ${type}`);
      const format = { id: scope.workbook.newId(), type, ranges, formula: '', stopIfTrue: false };
      sheet.conditionalFormats.unshift(format);
      sheet.lookChanged();
      return conditionalFormat({ sheet, format });
    },
  },
});

/** `Excel.ConditionalFormat`. */
export const conditionalFormat = remoteClass<Owned>({
  kind: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = value.boolean();
      },
    },
  },
  objects: {
    custom: (owned) => customFormat(owned),
    customOrNullObject: (owned) => (owned.format.type === 'Custom' ? customFormat(owned) : null),
  },
  methods: {
    delete: ({ sheet, format }, args) => {
      if (sheet.protected) throw new Failure('AccessDenied', args.location);
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      sheet.lookChanged();
    },
  },
});

const customFormat = remoteClass<Owned>({
  kind: 'CustomConditionalFormat',
  objects: { rule: (owned) => rule(owned), format: (owned) => look(owned) },
});

const rule = remoteClass<Owned>({
  kind: 'ConditionalFormatRule',
  scalars: { formula: text('formula') },
});

const look = remoteClass<Owned>({
  kind: 'ConditionalRangeFormat',
  objects: { fill: (owned) => fill(owned), font: (owned) => font(owned) },
});

const fill = remoteClass<Owned>({ kind: 'ConditionalRangeFill', scalars: { color: text('fill') } });
const font = remoteClass<Owned>({ kind: 'ConditionalRangeFont', scalars: { color: text('color') } });

/** The classes a conditional format is made of, for the contract test. */
export const conditionalFormatParts = { customFormat, rule, look, fill, font };

function text(member: 'formula' | 'fill' | 'color'): Scalar<Owned> {
  return {
    get: ({ format }) => format[member] ?? '',
    set: ({ sheet, format }, value) => {
      format[member] = value.text();
      sheet.lookChanged();
    },
  };
}
