import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { describeHost } from '../../contract/host.contract';
import { chartsIn } from '../../support/chart-parts';
import { workbookFile } from '../../support/workbook-file';

describeHost('XlsxHost', async (contents) => {
  const host = XlsxHost.open(workbookFile(contents), 'contract.xlsx');
  return {
    host,
    shared: false,
    chartsOn: (sheet) => chartsIn(host.toBytes(), sheet),
    async userTypes(cell, value) {
      await host.apply({
        reason: 'typing',
        edits: [
          typeof value === 'number'
            ? { kind: 'number', cell, value: String(value) }
            : { kind: 'text', cell, value },
        ],
      });
    },
  };
});
