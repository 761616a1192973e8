import assert from 'node:assert/strict';
import { renderMessage } from '../../../src/core/messages/render';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { selfTest } from '../../../src/hosts/self-test/self-test';
import { selfTestText } from '../../../src/hosts/self-test/text';
import { attachCalculator } from '../../../src/workbench/calculation/attach';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { projectForm } from '../../support/project-form';
import { workbook } from '../../support/sheet';
import { modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';

async function run(change: (book: Workbook) => void) {
  const book = modelOf(workbook(projectForm('项目1')));
  attachCalculator(book);
  change(book);
  connect(book);
  return { book, results: await selfTest(new OfficeHost(), () => 0) };
}

describe('the self-test', () => {
  it('passes every step on the Excel in memory and leaves nothing behind', async () => {
    const { book, results } = await run(() => undefined);
    assert.deepEqual(
      results.filter(({ passed }) => !passed),
      [],
    );
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['项目1'],
    );
    assert.equal(book.customXmlParts.size, 0);
  });

  it('says which step fails, with the code of Excel, and still removes its sheet', async () => {
    const { book, results } = await run((model) => {
      model.recalculate = null;
    });
    const failed = results.filter(({ passed }) => !passed).map(({ step }) => step.id);
    assert.ok(failed.includes('self-test/recalculate'), failed.join());
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['项目1'],
    );
  });

  it('gives a text to send, with what it ran in', async () => {
    const { results } = await run((model) => {
      model.structureProtected = true;
    });
    const text = selfTestText(results, ['Excel PC 16.0'], (message) => renderMessage(message, 'zh-CN'));
    assert.match(text, /^Excel PC 16\.0\n\d+ \/ 14/);
    assert.match(text, /\[!!\] 新增一张试验工作表.*\n {5}self-test\/write: host\/structure-protected/);
  });
});
