import type { coverage as zhCN } from '../../zh-CN/pages/coverage';

/** The same in English. */
export const coverage: typeof zhCN = {
  title: 'Coverage',
  open: 'By table',
  intro:
    'Which relations have checked each figure, and which figures no relation reaches. Please look over those yourself.',
  total: (checked, total) => `${checked} of ${total} figures checked`,
  table: (checked, total) => `${checked} of ${total} checked`,
  unchecked: (count) => `Checked by nothing (${count})`,
  checked: (count) => `Checked (${count})`,
  by: 'Checked by',
  figure: 'Figure',
  value: 'Value',
  cell: 'Cell',
  none: 'No figures to check',
  noneHint: 'No table with figures has been recognised yet.',
};
