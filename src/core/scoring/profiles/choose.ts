import { isKnown } from '../../quantity/figure';
import type { Settings } from '../../settings';
import type { Table } from '../../tables/model';
import { compare } from '../comparison';
import { agrees, indicatorScore } from '../indicator-score';
import { NATIONAL, profileById, PROFILES } from './catalogue';
import type { ScoringProfile } from './model';

/** Why a table is scored by a profile (评分口径的依据). */
export type ProfileReason =
  | { readonly kind: 'officer' }
  /** A word in the table's title or department. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'form' }
  /** It gives this many of the scores of missed targets, more than any other. */
  | { readonly kind: 'scores'; readonly count: number }
  | { readonly kind: 'default' };

export interface ProfileChoice {
  readonly profile: ScoringProfile;
  readonly reason: ProfileReason;
}

/** The profile a table is scored by, see `profileChoice`. */
export function chooseProfile(table: Table, settings: Settings): ScoringProfile {
  return profileChoice(table, settings).profile;
}

/**
 * The profile a table is scored by: the officer's choice; else the one its form or its title points to; where that
 * leaves it open, the one that agrees with most of the scores given for missed targets (the national one on a tie).
 */
export function profileChoice(table: Table, settings: Settings): ProfileChoice {
  const chosen = settings.profile === null ? null : profileById(settings.profile);
  return chosen ? { profile: chosen, reason: { kind: 'officer' } } : (byForm(table) ?? byAgreement(table));
}

function byForm({ family, title, department }: Table): ProfileChoice | null {
  const text = `${title ?? ''}${department ?? ''}`;
  const local = PROFILES.filter(({ id }) => id !== NATIONAL.id);
  for (const profile of local) {
    const word = profile.words.find((each) => text.includes(each));
    if (word !== undefined) return { profile, reason: { kind: 'word', word } };
  }
  const profile = local.find(({ families }) => families.includes(family));
  return profile ? { profile, reason: { kind: 'form' } } : null;
}

function byAgreement(table: Table): ProfileChoice {
  let best: ProfileChoice = { profile: NATIONAL, reason: { kind: 'default' } };
  let most = agreement(table, NATIONAL);
  for (const profile of PROFILES) {
    const count = agreement(table, profile);
    if (count > most) [best, most] = [{ profile, reason: { kind: 'scores', count } }, count];
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
