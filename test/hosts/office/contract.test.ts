import { OfficeHost } from '../../../src/hosts/office/officeHost';
import { Calculator } from '../../../src/workbench/calculation/calculator';
import { describeHost } from '../../contract/host.contract';
import { modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';

describeHost('OfficeHost on genuine Office.js', async (contents) => {
  const workbook = modelOf(contents);
  Calculator.attach(workbook);
  connect(workbook);
  return {
    host: new OfficeHost(),
    userTypes: async ({ sheet, row, column }, value) =>
      workbook.sheet(sheet)?.enterCell(row, column, value, 'user'),
    shared: true,
  };
});
