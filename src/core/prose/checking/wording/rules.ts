import type { ProseFinding } from '../../model';
import { comparisons } from './comparisons';
import { contradictions } from './contradictions';
import type { ReadText, WordingRule } from './context';
import { copies } from './copies';
import { countsBack } from './counts/back';
import { counts } from './counts/counts';
import { countsOfSteps } from './counts/series';
import { dates } from './dates';
import { directions } from './directions';
import { doubled } from './doubled';
import { numbering } from './numbering';
import { percentSigns } from './percent-signs';
import { residue } from './residue';
import { units } from './units';
import { years } from './years';
import { zeroBase } from './zero-base';

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
