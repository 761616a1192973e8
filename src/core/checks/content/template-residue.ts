import type { Check } from '../model';
import { observed } from '../report';
import { within } from '../../workbook/cells-within';

/** Traces that a form's sample text leaves behind. Unused indicator rows (……, 指标2：) are not among them. */
const RESIDUES: readonly RegExp[] = [
  /(?<![A-Za-z0-9])[XxＸｘ×]{2,}(?![A-Za-z0-9])/,
  /占\s+[%％]/,
  /(?:下降|减少)[（(](?:增长|增加)[)）]|(?:增长|增加)[（(](?:下降|减少)[)）]/,
  /[_＿]{3,}/,
];

/** What each of them begins with, and few other texts have. */
const TRACE = /[XxＸｘ×_＿]{2}|占\s|[降少长加][（(]/;

/** 模板文字未删: sample text of the template still stands in the table. */
export const templateResidue: Check = {
  rule: 'wording/template-residue',
  title: '模板文字未删除',
  demand: '表中不应留有“XX”“占 %”“增长（下降）”等模板占位文字。',
  source: ['practice:published'],
  severity: 'warning',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) =>
      within(table.range, snapshot.contentsOf(table.sheet)?.texts ?? []).flatMap(({ value, row, column }) => {
        if (!TRACE.test(value)) return [];
        const quote = RESIDUES.map((pattern) => pattern.exec(value)?.[0]).find(
          (found) => found !== undefined,
        );
        if (quote === undefined) return [];
        return observed({
          rule: 'wording/template-residue',
          severity: 'warning',
          table,
          primary: { sheet: table.sheet, row, column },
          message: { id: 'check/template-residue', data: { quote } },
          cause: { kind: 'template-residue', message: { id: 'check/cause-template-residue', data: {} } },
        });
      }),
    ),
};
