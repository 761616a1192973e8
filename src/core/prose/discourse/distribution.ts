import type { Phrase } from '../clauses/phrase';

/**
 * Gives each figure of a distributive list its own subject (分别): "甲、乙、丙分别支出3、4、5万元，分别占…" becomes a list of
 * single statements. Figures and subjects must be as many as each other; otherwise nothing is changed.
 */
export function distribute(phrases: readonly Phrase[]): readonly Phrase[] {
  let subjects: readonly string[] = [];
  const result: Phrase[] = [];
  for (let at = 0; at < phrases.length;) {
    const phrase = phrases[at];
    if (!phrase) break;
    const run = runFrom(phrases, at);
    const named = phrase.subject.split(/[、和及与]/).filter((name) => name !== '');
    if (phrase.each && run.length > 1) {
      if (named.length === run.length) subjects = named;
      else if (!SIZES.has(phrase.role)) subjects = listedBefore(result, run.length);
      if (subjects.length === run.length) {
        const tail = shared(subjects);
        run.forEach((one, index) => {
          const name = subjects[index] ?? '';
          result.push({
            ...one,
            role: phrase.role,
            slot: phrase.slot,
            direction: phrase.direction,
            base: phrase.base,
            subject: name.endsWith(tail) ? name : name + tail,
            opener: index === 0 ? phrase.opener : null,
            before: index === 0 ? phrase.before : '，',
            each: false,
          });
        });
        at += run.length;
        continue;
      }
    }
    if (phrase.each && run.length > 1 && !SIZES.has(phrase.role)) {
      // Nobody says whose they are: a guess would accuse the wrong one.
      result.push(...run.map((one): Phrase => ({ ...one, role: 'other' })));
      at += run.length;
      continue;
    }
    result.push(phrase);
    at++;
  }
  return result;
}

const SIZES: ReadonlySet<Phrase['role']> = new Set(['amount', 'count']);

/** The subjects of the last so many sizes, where they stand in a row in the same sentence; empty where they do not. */
function listedBefore(before: readonly Phrase[], count: number): readonly string[] {
  const row = before.slice(-count);
  const names = row.map(({ subject }) => subject);
  const inRow = row.every(
    ({ role, subject, sentence }) => SIZES.has(role) && subject !== '' && sentence === row[0]?.sentence,
  );
  return inRow && new Set(names).size === count ? names : [];
}

/** The figures that stand in one row with the first: without words of their own between them. */
function runFrom(phrases: readonly Phrase[], at: number): readonly Phrase[] {
  const first = phrases[at];
  const run: Phrase[] = [];
  for (let index = at; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (!phrase?.figure || !first?.figure) break;
    if (index > at) {
      if (phrase.subject !== '' || phrase.sentence !== first.sentence || phrase.each) break;
      if (
        phrase.figure.dimension !== first.figure.dimension ||
        (phrase.before !== '、' && phrase.before !== null)
      )
        break;
    }
    run.push(phrase);
  }
  return run;
}

/** The ending that the last of several names has for all of them (甲、乙收入 → 收入). */
function shared(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const ending = /(?:收入|支出|经费|资金|费用|预算|限额|余额)$/.exec(last)?.[0] ?? '';
  return names.every((name) => name.endsWith(ending)) ? '' : ending;
}
