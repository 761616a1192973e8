import { relation } from '../../language/declare';
import type { RelationDeclaration } from '../../model';

/**
 * The number of projects that a department states, against the projects of the workbook: the rows of its 收支明细表, which
 * lists them all, or else its project forms, of which a workbook may hold only some.
 */
export const projectCount: RelationDeclaration = relation({
  rule: 'consistency/project-count',
  title: '项目个数',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: 0,
  fills: false,
  across: true,
  equations: [
    {
      result: { kind: 'stated-count' },
      is: { kind: 'projects', in: 'ledger' },
      over: { kind: 'project-count' },
    },
    {
      result: { kind: 'stated-count' },
      is: { kind: 'projects', in: 'forms' },
      over: { kind: 'project-count' },
      comparison: 'at-least',
    },
  ],
});
