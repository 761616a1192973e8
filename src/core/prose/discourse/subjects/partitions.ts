import { PARTITIONS } from '../../../words/lexicon/partitions';

/** Whether the names are one or more from each kind of a set that makes up a whole: a list of them is complete. */
export function isPartition(names: readonly string[]): boolean {
  if (areOpposites(names)) return true;
  return PARTITIONS.some((kinds) => {
    const met = names.map((name) => kinds.findIndex((words) => words.some((word) => name.includes(word))));
    return !met.includes(-1) && kinds.every((_, kind) => met.includes(kind));
  });
}

const NOT = '非';
/** Characters that a name shares with its opposite at least (政府债券、非政府债券形式的存量债务). */
const SHORTEST_KIND = 2;

/** 政府债券 and 非政府债券: what is of a kind, and what is not. */
function areOpposites([one = '', other = '', ...rest]: readonly string[]): boolean {
  if (rest.length > 0) return false;
  const isNot = (name: string, kind: string) =>
    name.startsWith(NOT) &&
    kind.length >= SHORTEST_KIND &&
    name.slice(NOT.length).startsWith(kind.slice(0, Math.max(SHORTEST_KIND, kind.length - LONGEST_ENDING)));
  return isNot(one, other) || isNot(other, one);
}

/** The ending that only one of two opposites has (收入、资金; characters). */
const LONGEST_ENDING = 2;
