import { recognise } from '../src/core/tables/recognise';
import type { Table } from '../src/core/tables/model';
import { a1 } from '../src/core/workbook/address';
import { LOCAL_WORDS } from '../test/support/local-words';
import { MORE_PROVINCES } from '../test/support/more-provinces';
import { PROVINCES } from '../test/support/provinces';
import { sheet, workbook } from '../test/support/sheet';
import { FAMILY_PAGES, type FamilyPage } from './tables/families';
import { drawTables } from './tables/picture';

/** The pages of docs/tables and their pictures, made from what the recogniser reads in the fixtures. */
export function tablePages(): readonly { readonly file: string; readonly text: string }[] {
  return FAMILY_PAGES.flatMap((page) => {
    const rows = { ...PROVINCES, ...MORE_PROVINCES, ...LOCAL_WORDS }[page.grid];
    if (!rows) throw new Error(`no grid is named ${page.grid}`);
    const snapshot = workbook(sheet('Sheet1', rows));
    const { tables } = recognise(snapshot);
    const table = tables.find(({ kind, family }) => kind === page.kind && family === page.family);
    if (!table) throw new Error(`${page.grid} is not read as ${page.kind}/${page.family}`);
    const name = `${page.kind}-${page.family}`;
    return [
      { file: `${name}.md`, text: pageText(page, name, table) },
      { file: `${name}.svg`, text: drawTables(snapshot, tables) },
    ];
  });
}

function pageText(page: FamilyPage, name: string, table: Table): string {
  return (
    [
      `# ${page.title}`,
      `\`${page.kind}\` · \`${page.family}\``,
      `**靠什么认出** ${page.knownBy}`,
      `![${page.title}：每一格读作什么](${name}.svg)`,
      '灰：表头；黄：行名；蓝：金额；绿：比率；紫：分值与得分；橙：各级指标；青：指标值、完成值与说明。表中名称、数字为举例。',
      table.columns.length > 0 ? columnList(table) : '全是文字，没有要读的列。',
      '[全部版式](README.md)',
    ].join('\n\n') + '\n'
  );
}

function columnList({ columns }: Table): string {
  const lines = columns.map(({ label, headerCell, field }) => {
    const words = label.replace(/\s+/g, '').replaceAll('|', '｜');
    return `| ${words} | ${a1(headerCell.row, headerCell.column)} | \`${field}\` |`;
  });
  return ['| 表头 | 位置 | 读作 |', '| --- | --- | --- |', ...lines].join('\n');
}
