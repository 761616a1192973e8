import { grouped } from '../../../../workbook/grouped';
import type { Item } from '../../../discourse/item';
import { keyOf } from '../../../discourse/subjects/subject-key';
import { tellingDigits } from '../../slips';
import type { ReadText } from '../context';
import { wrongYear } from './year-findings';

/** Amounts of fewer digits are the same in two years by chance (digits). */
const TELLING = 3;
/** Shorter names are said of many things (characters). */
const SHORTEST_NAME = 4;

/** The same amount by the same name, once of the report's `year` and once of another: nobody has it twice to the cent. */
export function restatedYears(text: ReadText, year: number | null) {
  if (year === null) return [];
  const dated = text.discourse.items.filter(isTelling);
  return [...grouped(dated, nameAndAmount).values()].flatMap((items) => {
    const [only, ...more] = items.filter((item) => item.phrase.year !== year);
    const fellow = items.find((item) => item.phrase.year === year && item.paragraph !== only?.paragraph);
    return only && more.length === 0 && fellow ? wrongIn(text, only, year) : [];
  });
}

function isTelling({ subject, phrase, amounts: [first], aside }: Item): boolean {
  return (
    phrase.year !== null &&
    !aside &&
    first !== undefined &&
    first.slot !== 'prior' &&
    keyOf(subject).length >= SHORTEST_NAME &&
    tellingDigits(first.claim.figure) >= TELLING
  );
}

function nameAndAmount({ subject, amounts: [first] }: Item): string {
  return `${keyOf(subject)} ${first?.claim.figure.base.toFixed() ?? ''}`;
}

/** The year in the item's own words, where its paragraph does not speak of the report's year as well. */
function wrongIn(text: ReadText, { paragraph, phrase, amounts: [first] }: Item, year: number) {
  const { from, to } = text.paragraphs[paragraph] ?? { from: 0, to: 0 };
  const words = text.clean.text;
  const written = `${phrase.year}年`;
  const at = words.slice(from, first?.claim.figure.from).lastIndexOf(written);
  const isAlone = !words.slice(from, to).includes(`${year}年`);
  const isNear = phrase.year !== null && Math.abs(phrase.year - year) === 1;
  return at >= 0 && isAlone && isNear && phrase.year !== null
    ? [wrongYear(text, from + at, phrase.year, year)]
    : [];
}
