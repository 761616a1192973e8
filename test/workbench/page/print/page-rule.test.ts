import assert from 'node:assert/strict';
import { printSetupOf } from '../../../../src/workbench/model/print-setup';
import { Workbook } from '../../../../src/workbench/model/workbook';
import { pageRule, printable } from '../../../../src/workbench/page/sheet/print/page-rule';

const NAMES = { sheet: '表“1”', file: 'a.xlsx', date: '2026/11/30' };

function setup(page: Readonly<Record<string, unknown>>) {
  const sheet = new Workbook('a.xlsx').addSheet('表');
  for (const [name, value] of Object.entries(page)) sheet.page.set(name, value);
  return printSetupOf(sheet);
}

describe('the rule of the printed page', () => {
  it('lays the paper down and keeps the margins', () => {
    const rule = pageRule(setup({ orientation: 'Landscape', topMargin: 36 }), NAMES);
    assert.match(rule, /^@page \{ size: 297mm 210mm; margin: 36pt 50\.4pt 54pt 50\.4pt;/);
  });

  it('counts pages where the footer does, and says the rest as it stands', () => {
    const rule = pageRule(setup({ centerFooter: '第 &P 页 共 &N 页' }), NAMES);
    assert.match(
      rule,
      /@bottom-center \{ content: "第 " counter\(page\) " 页 共 " counter\(pages\) " 页"; font: 10pt [^;]+; \}/,
    );
  });

  it('prints names, drops fonts and sizes, and lets no quote out of its text', () => {
    const rule = pageRule(setup({ leftHeader: '&"宋体,加粗"&12R&&D "甲"\\ &A' }), NAMES);
    assert.match(rule, /@top-left \{ content: "R" "&" "D \\"甲\\"\\\\ " "表“1”"; font/);
  });

  it('prints on what the margins leave', () => {
    const { width, height } = printable(
      setup({ leftMargin: 0, rightMargin: 0, topMargin: 72, bottomMargin: 72 }),
    );
    assert.equal(Math.round(width), 794);
    assert.equal(Math.round(height), 931);
  });
});
