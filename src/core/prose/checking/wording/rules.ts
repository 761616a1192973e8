import type { ProseFinding } from '../../model';
import { comparisons } from './against-figures/comparisons';
import { contradictions } from './against-figures/contradictions';
import type { ReadText, WordingRule } from './context';
import { copies } from './typing/copies';
import { countsBack } from './counts/back';
import { counts } from './counts/counts';
import { countsOfSteps } from './counts/series';
import { dates } from './typing/dates';
import { directions } from './against-figures/directions';
import { doubled } from './typing/doubled';
import { numbering } from './typing/numbering';
import { percentSigns } from './typing/percent-signs';
import { residue } from './typing/residue';
import { units } from './typing/units';
import { years } from './years/years';
import { zeroBase } from './against-figures/zero-base';

/** Every rule about what a text says in words, one file each. */
const RULES: readonly WordingRule[] = [
  residue,
  years,
  dates,
  comparisons,
  contradictions,
  directions,
  doubled,
  percentSigns,
  zeroBase,
  units,
  copies,
  counts,
  countsBack,
  countsOfSteps,
  numbering,
];

/** What the rules about words find. */
export function wordingFindings(text: ReadText): readonly ProseFinding[] {
  return RULES.flatMap((rule) => rule(text));
}
