import type { Check } from '../model';
import { observed } from '../report';
import { wording } from '../../words/wording';
import { within } from '../../workbook/cells-within';

/** Traces that a form's sample text leaves behind. Unused indicator rows (……, 指标2：) are not among them. */
const MARKS: readonly RegExp[] = [/(?<![A-Za-z0-9])[XxＸｘ×]{2,}(?![A-Za-z0-9])/, /[_＿]{3,}/];
const BOTH_WAYS = [
  wording('falls', 'opening bracket', 'rises', 'closing bracket'),
  wording('rises', 'opening bracket', 'falls', 'closing bracket'),
];
const SHARE = wording('share-of', 'percent-sign');

/** What all of them hold, and few other texts do. */
const TRACE = /[XxＸｘ×_＿]{2}|\s[%％]|[（(]/;

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
        const quote = residueIn(value);
        if (quote === null) return [];
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

/** 占 %: a share that nobody has filled in. */
function residueIn(text: string): string | null {
  const marks = MARKS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  const choices = BOTH_WAYS.flatMap((way) => way.allIn(text));
  const blanks = SHARE.allIn(text).filter(({ quote }) => /\s/.test(quote));
  return marks[0] ?? [...blanks, ...choices][0]?.quote ?? null;
}
