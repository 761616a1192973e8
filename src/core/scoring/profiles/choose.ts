import { isKnown } from '../../quantity/figure';
import type { Settings } from '../../settings';
import type { Table } from '../../tables/model';
import { compare } from '../comparison';
import { agrees, indicatorScore } from '../indicator-score';
import { NATIONAL, profileById, PROFILES } from './catalogue';
import type { ScoringProfile } from './model';

/**
 * The profile a table is scored by: the officer's choice; else the one its form or its title points to; where that
 * leaves it open, the one that agrees with most of the scores given for missed targets (the national one on a tie).
 */
export function chooseProfile(table: Table, settings: Settings): ScoringProfile {
  const chosen = settings.profile === null ? null : profileById(settings.profile);
  return chosen ?? byForm(table) ?? byAgreement(table);
}

function byForm({ family, title, department }: Table): ScoringProfile | null {
  const text = `${title ?? ''}${department ?? ''}`;
  const local = PROFILES.filter(({ id }) => id !== NATIONAL.id);
  return (
    local.find(({ words }) => words.some((word) => text.includes(word))) ??
    local.find(({ families }) => families.includes(family)) ??
    null
  );
}

function byAgreement(table: Table): ScoringProfile {
  let best = NATIONAL;
  let most = agreement(table, best);
  for (const profile of PROFILES) {
    const count = agreement(table, profile);
    if (count > most) [best, most] = [profile, count];
  }
  return best;
}

/** How many scores of missed targets the profile's formulas give. */
function agreement(table: Table, profile: ScoringProfile): number {
  return table.indicators.filter((indicator) => {
    const { weight, score } = indicator;
    if (!weight || !score || !isKnown(weight) || !isKnown(score)) return false;
    const comparison = compare(indicator);
    return (
      comparison.kind === 'numbers' &&
      !comparison.met &&
      agrees(score, indicatorScore(comparison, weight.value, profile.reverse))
    );
  }).length;
}
