import assert from 'node:assert/strict';
import {
  chartAxes,
  chartDataLabels,
  chartLegend,
  chartParts,
  chartTitle,
} from '../../src/workbench/objects/chart-parts';
import { charts, chartObject } from '../../src/workbench/objects/charts';
import {
  conditionalFormat,
  conditionalFormatParts,
  conditionalFormats,
} from '../../src/workbench/objects/conditional-formats';
import { customXmlPart, customXmlParts, scopedParts } from '../../src/workbench/objects/custom-xml';
import { range } from '../../src/workbench/objects/range';
import { rangeAreas, rangeCollection } from '../../src/workbench/objects/range-areas';
import { formatParts, rangeBorder, rangeFormat } from '../../src/workbench/objects/range-format';
import { setting, settings } from '../../src/workbench/objects/settings';
import {
  application,
  workbookObject,
  workbookProtection,
  worksheets,
} from '../../src/workbench/objects/workbook';
import { tableObject, tables } from '../../src/workbench/objects/tables';
import { worksheet, worksheetProtection } from '../../src/workbench/objects/worksheet';
import type { Remote, RemoteClass } from '../../src/workbench/protocol/remote';
import { genuineOfficeJs } from './support/office-js';

interface Metadata {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Protocol members every kept object has, beside what the prototype shows. */
const HIDDEN = new Set(['_RemoveReference', '_ValidateArraySize']);

function definition<Target>(remote: Remote<Target>): RemoteClass<unknown> {
  return remote(undefined as Target).definition;
}

const CLASSES = [
  definition(application),
  definition(charts),
  definition(chartObject),
  definition(chartTitle),
  definition(chartDataLabels),
  definition(chartLegend),
  definition(chartAxes),
  definition(conditionalFormat),
  definition(conditionalFormats),
  definition(customXmlPart),
  definition(customXmlParts),
  definition(scopedParts),
  definition(range),
  definition(rangeAreas),
  definition(rangeBorder),
  definition(rangeCollection),
  definition(rangeFormat),
  definition(setting),
  definition(tables),
  definition(tableObject),
  definition(settings),
  definition(workbookObject),
  definition(workbookProtection),
  definition(worksheet),
  definition(worksheetProtection),
  definition(worksheets),
  ...Object.values(chartParts).map((remote) => definition(remote)),
  ...Object.values(formatParts).map((remote) => definition(remote)),
  ...Object.values(conditionalFormatParts).map((remote) => definition(remote)),
];

describe('every class of the in-memory Excel', () => {
  const library = genuineOfficeJs().Excel as unknown as Record<string, { prototype: Metadata } | undefined>;

  for (const { kind, scalars = {}, objects = {}, methods = {} } of CLASSES) {
    it(`${kind} has only members that genuine Office.js has`, () => {
      const prototype = library[kind]?.prototype;
      assert.ok(prototype, `Excel.${kind} does not exist`);
      const names = prototype._scalarPropertyNames ?? [];
      for (const [name, { set }] of Object.entries(scalars)) {
        const at = names.indexOf(name);
        assert.notEqual(at, -1, `${kind}.${name} is no property`);
        if (set)
          assert.ok(prototype._scalarPropertyUpdateable?.[at], `${kind}.${name} is read-only in Excel`);
      }
      for (const name of Object.keys(objects)) {
        assert.ok(
          prototype._navigationPropertyNames?.includes(name),
          `${kind}.${name} leads nowhere in Excel`,
        );
      }
      for (const name of Object.keys(methods)) {
        assert.ok(name in prototype || HIDDEN.has(name), `${kind}.${name}() does not exist`);
      }
    });
  }
});
