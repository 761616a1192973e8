/** Whether one of an indicator's names is about satisfaction (满意度). */
export function isAboutSatisfaction(names: readonly (string | null)[]): boolean {
  return names.some((name) => name?.includes('满意') === true);
}
