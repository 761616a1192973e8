import type { Check } from '../checks/model';
import { ruleNotFollowed } from './checks/rule-not-followed';

/** Every check of rule group `score/`. */
export const SCORE_CHECKS: readonly Check[] = [ruleNotFollowed];
