import { yearsInName } from '../../words/phrases/projects/project-names';
import type { Check } from '../model';
import { observed } from '../report';

/** 项目名称中的年度与表的年度不符: a name of last year, or money carried over, which should then be said. */
export const yearInName: Check = {
  rule: 'consistency/year-in-name',
  title: '项目名称年度与自评年度不一致',
  demand: '项目名称所写年度应与自评年度一致；确为以前年度结转项目的，应在名称或说明中写明。',
  source: ['practice:review：名称、标题、表头年度一致'],
  severity: 'hint',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) => {
      const { project, year, sheet } = table;
      const stated = project === null ? [] : yearsInName(project);
      const [other] = stated;
      if (project === null || year === null || other === undefined || stated.includes(year)) return [];
      const cell = snapshot
        .contentsOf(sheet)
        ?.texts.find(({ value, row }) => value.includes(project) && row >= table.range.firstRow);
      if (!cell) return [];
      return observed({
        rule: 'consistency/year-in-name',
        severity: 'hint',
        table,
        primary: { sheet, row: cell.row, column: cell.column },
        message: {
          id: 'check/year-in-name',
          data: { name: project, named: String(other), year: String(year) },
        },
        cause: { kind: 'wrong-year', message: { id: 'check/cause-wrong-year', data: {} } },
      });
    }),
};
