import type { names as chinese } from '../zh-CN/names';

export const names: typeof chinese = {
  severities: { error: 'Error', warning: 'To verify', hint: 'Hint' },

  kinds: {
    'project-self-evaluation': 'Project self-evaluation',
    'department-self-evaluation': 'Department self-evaluation',
    'goal-completion': 'Completion of goals',
    'transfer-self-evaluation': 'Transfer self-evaluation',
    'indicator-scoring': 'Indicator scoring',
    'project-ledger': 'Project ledger',
    'three-public': 'Three-public expenses',
    'final-accounts': 'Final accounts',
    narrative: 'Report',
  },
};
