import { decimal, plain } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Settings } from '../../findings/settings';
import type { Table } from '../../tables/model';
import { regionOf } from '../../words/phrases/region';
import { scoredIndicators, type Scored } from '../indicator/scored';
import { agrees, indicatorScore } from '../indicator/indicator-score';
import { NATIONAL, profileById, PROFILES } from './catalogue';
import type { ScoringProfile } from './model';

/** Why a table is scored by a profile (评分口径的依据). */
export type ProfileReason =
  | { readonly kind: 'officer' }
  /** The place in the table's department or title. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'form' }
  /** The execution rate has this weight. */
  | { readonly kind: 'weight'; readonly weight: string }
  /** It gives this many of the scores of missed targets, more than any other. */
  | { readonly kind: 'scores'; readonly count: number }
  | { readonly kind: 'default' };

export interface ProfileChoice {
  readonly profile: ScoringProfile;
  readonly reason: ProfileReason;
}

/**
 * The profile a table is scored by: the officer's choice; else the one its title, its form or the weight of its
 * execution rate points to; where that leaves it open, the one that agrees with most of the scores given for missed targets (the national one on a tie).
 * `scored` hands over its compared indicators where they are at hand.
 */
export function profileChoice(
  table: Table,
  settings: Settings,
  scored: () => readonly Scored[] = () => scoredIndicators(table),
): ProfileChoice {
  const chosen = settings.profile === null ? null : profileById(settings.profile);
  return chosen
    ? { profile: chosen, reason: { kind: 'officer' } }
    : (byForm(table) ?? byWeight(table) ?? byAgreement(scored()));
}

function byForm({ family, title, department }: Table): ProfileChoice | null {
  const region = regionOf(department ?? '') ?? regionOf(title ?? '');
  const ofRegion = region && PROFILES.find((profile) => profile.region === region.code);
  if (ofRegion) return { profile: ofRegion, reason: { kind: 'word', word: region.word } };
  const profile = PROFILES.find(({ id, families }) => id !== NATIONAL.id && families.includes(family));
  return profile ? { profile, reason: { kind: 'form' } } : null;
}

/** 预算执行率20分: Hubei's split of the points. */
function byWeight({ fields }: Table): ProfileChoice | null {
  const weight = fields.find(({ name, row }) => name === 'weight' && row === 'total')?.figure;
  if (!weight || !isKnown(weight)) return null;
  const profile = PROFILES.find(
    ({ executionWeight }) => executionWeight !== null && weight.value.eq(decimal(executionWeight)),
  );
  return profile ? { profile, reason: { kind: 'weight', weight: plain(weight.value) } } : null;
}

function byAgreement(scored: readonly Scored[]): ProfileChoice {
  let best: ProfileChoice = { profile: NATIONAL, reason: { kind: 'default' } };
  const missed = scored.flatMap(({ comparison, weight, score }) =>
    comparison.kind === 'numbers' && !comparison.met ? [{ comparison, weight, score }] : [],
  );
  if (missed.length === 0) return best;
  const agreement = ({ reverse }: ScoringProfile): number =>
    missed.filter(({ comparison, weight, score }) =>
      agrees(score, indicatorScore(comparison, weight.value, reverse)),
    ).length;
  let most = agreement(NATIONAL);
  for (const profile of PROFILES) {
    const count = agreement(profile);
    if (count > most) [best, most] = [{ profile, reason: { kind: 'scores', count } }, count];
  }
  return best;
}
