import { OfficeHost } from '../../../src/hosts/office/office-host';
import { attachCalculator } from '../../../src/workbench/calculation/attach';
import { CHART_TYPES_BY_NAME } from '../../../src/workbench/model/decoration';
import { areaAddress } from '../../../src/workbench/objects/area';
import { describeHost } from '../../contract/host.contract';
import { modelOf } from '../../workbench/support/model';
import { BUILDS, connect, WEB_LIMITS, type Build } from '../../workbench/support/office-js';

for (const build of Object.keys(BUILDS) as Build[]) {
  describeHost(`OfficeHost on the genuine Office.js of ${build}`, async (contents) => {
    const workbook = modelOf(contents);
    attachCalculator(workbook);
    connect(workbook, { build, ...(build === 'web' ? WEB_LIMITS : {}) });
    return {
      host: new OfficeHost(),
      userTypes: async ({ sheet, row, column }, value) =>
        workbook.sheet(sheet)?.enterCell(row, column, value, 'user'),
      shared: true,
      chartsOn: (name) =>
        (workbook.sheet(name)?.charts ?? []).map((chart) => ({
          name: chart.name,
          title: chart.title,
          type: CHART_TYPES_BY_NAME[chart.type] ?? 'column',
          data: areaAddress(chart.source),
          unit: chart.unit || null,
        })),
    };
  });
}
