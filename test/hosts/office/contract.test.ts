import { OfficeHost } from '../../../src/hosts/office/officeHost';
import { describeHost } from '../../contract/host.contract';
import { calculateBy, modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';

describeHost('OfficeHost on genuine Office.js', async (contents) => {
  const workbook = modelOf(contents);
  calculateBy(workbook, {
    '=ROUND(10*0.5,2)': 5,
    '=1/4': 0.25,
    '=B3/B2': 45.08 / 83,
    '=1': 1,
    '=自评表!B1&"。"': '公共服务。',
  });
  connect(workbook);
  return {
    host: new OfficeHost(),
    userTypes: async ({ sheet, row, column }, value) =>
      workbook.sheet(sheet)?.enterCell(row, column, value, 'user'),
    shared: true,
  };
});
