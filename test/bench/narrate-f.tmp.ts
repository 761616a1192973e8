import { narrate } from '../../src/core/narrative/narrate';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { nationalWorkbook } from './nationalWorkbook';

for (const n of [125, 250, 500]) {
  const snap = nationalWorkbook(n);
  const t0 = performance.now();
  const r = review(snap, DEFAULT_SETTINGS);
  const t1 = performance.now();
  const nn = narrate(r, null);
  const t2 = performance.now();
  const nn2 = narrate(r, null);
  const t3 = performance.now();
  console.log(
    n,
    'review',
    (t1 - t0).toFixed(0),
    'narrate',
    (t2 - t1).toFixed(0),
    (t3 - t2).toFixed(0),
    nn.paragraphs.length,
    nn2.paragraphs.length,
  );
}
