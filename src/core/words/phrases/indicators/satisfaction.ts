import { mentions } from '../../topics';

/** Whether one of an indicator's names is about satisfaction (满意度). */
export function isAboutSatisfaction(names: readonly (string | null)[]): boolean {
  return names.some((name) => name != null && mentions(name, 'satisfaction'));
}
