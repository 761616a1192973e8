import type { ChartType } from '../../../src/core/workbook/chart';
import { OfficeHost } from '../../../src/hosts/office/officeHost';
import { Calculator } from '../../../src/workbench/calculation/calculator';
import { areaAddress } from '../../../src/workbench/objects/area';
import { describeHost } from '../../contract/host.contract';
import { modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';

const TYPES: Readonly<Record<string, ChartType>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Pie: 'pie',
  Doughnut: 'doughnut',
};

describeHost('OfficeHost on genuine Office.js', async (contents) => {
  const workbook = modelOf(contents);
  Calculator.attach(workbook);
  connect(workbook);
  return {
    host: new OfficeHost(),
    userTypes: async ({ sheet, row, column }, value) =>
      workbook.sheet(sheet)?.enterCell(row, column, value, 'user'),
    shared: true,
    chartsOn: (name) =>
      (workbook.sheet(name)?.charts ?? []).map((chart) => ({
        name: chart.name,
        title: chart.title,
        type: TYPES[chart.type] ?? 'column',
        data: areaAddress(chart.source),
        unit: chart.unit || null,
      })),
  };
});
