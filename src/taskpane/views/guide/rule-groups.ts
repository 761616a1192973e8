/** The first half of a rule's id, in the order of the list. */
export const GROUPS = [
  'arithmetic',
  'score',
  'consistency',
  'completeness',
  'logic',
  'format',
  'wording',
] as const;
