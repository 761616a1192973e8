import { beginsWith, endsIn, isNamed } from '../../words/topics';

/** Words that only one family of forms prints, by family (§2.3–2.6). */
export type Marker =
  'transfer' | 'central-funds' | 'chongqing' | 'hunan' | 'hubei' | 'sichuan' | 'basic-expenditure';

const MARKERS: readonly (readonly [Marker, (core: string) => boolean])[] = [
  ['transfer', (core) => isNamed(core, 'marks-transfer')],
  ['central-funds', (core) => isNamed(core, 'marks-central-funds')],
  ['chongqing', (core) => isNamed(core, 'marks-chongqing')],
  ['hunan', (core) => beginsWith(core, 'marks-hunan')],
  ['hubei', (core) => endsIn(core, 'marks-hubei')],
  ['sichuan', (core) => isNamed(core, 'marks-sichuan') || FORM_NUMBER.test(core)],
  [
    'basic-expenditure',
    (core) => beginsWith(core, 'marks-economic-classes') || isNamed(core, 'marks-staff-costs'),
  ],
];

/** The number that the forms of Sichuan bear. */
const FORM_NUMBER = /0013zp$/i;

/** The family a label gives away; null for words that many families share. */
export function markerOf(core: string): Marker | null {
  return MARKERS.find(([, marks]) => marks(core))?.[0] ?? null;
}
