import { overlap, type CellRange } from '../../core/workbook/address';
import type { ConditionalFormat } from '../model/decoration';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import { remoteClass, type Scalar } from '../protocol/remote';

/** Some ranges of a sheet. */
interface Place {
  readonly sheet: Sheet;
  readonly ranges: readonly CellRange[];
}

/** A format as one of those that touch a place. */
interface Owned {
  readonly place: Place;
  readonly format: ConditionalFormat;
}

/**
 * `Excel.ConditionalFormatCollection` of some ranges: the formats that touch them. An id is no more than the
 * format's priority within the collection, as Excel documents it: the same on every sheet, and moving when another
 * format comes or goes.
 */
export const conditionalFormats = remoteClass<Place>({
  kind: 'ConditionalFormatCollection',
  items: (place) => touching(place).map((format) => conditionalFormat({ place, format })),
  item: (place, key) => {
    const format = touching(place)[Number(key.text())];
    if (!format) throw new Failure('ItemNotFound', 'ConditionalFormatCollection.getItem');
    return conditionalFormat({ place, format });
  },
  methods: {
    add: (place, args) => {
      const { sheet, ranges } = place;
      if (sheet.protected) throw new Failure('AccessDenied', args.location);
      const type = args.at(0).text();
      if (type !== 'Custom') throw new Failure('ApiNotFound', args.location, `conditional format ${type}`);
      const format = { type, ranges, formula: '', stopIfTrue: false };
      sheet.conditionalFormats.unshift(format);
      sheet.lookChanged();
      return conditionalFormat({ place, format });
    },
  },
});

function touching({ sheet, ranges }: Place): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.ranges.some((own) => ranges.some((range) => overlap(own, range))),
  );
}

function priority({ place, format }: Owned): number {
  return touching(place).indexOf(format);
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormat = remoteClass<Owned>({
  kind: 'ConditionalFormat',
  id: (owned) => String(priority(owned)),
  scalars: {
    id: { get: (owned) => String(priority(owned)) },
    type: { get: ({ format }) => format.type },
    priority: { get: priority },
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
    delete: ({ place: { sheet }, format }, args) => {
      if (format.unreadable) throw new Failure('GeneralException', args.location);
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
    get: ({ format }) => {
      if (format.unreadable) throw new Failure('GeneralException', `ConditionalFormat.${member}`);
      return format[member] ?? '';
    },
    set: ({ place, format }, value) => {
      format[member] = value.text();
      place.sheet.lookChanged();
    },
  };
}
