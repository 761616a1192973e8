import type { Severity } from '../../../core/findings/finding';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
