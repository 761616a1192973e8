import { PARTITIONS } from '../../words/lexicon/partitions';

/** Whether the names are one or more from each kind of a set that makes up a whole: a list of them is complete. */
export function isPartition(names: readonly string[]): boolean {
  return PARTITIONS.some((kinds) => {
    const met = names.map((name) => kinds.findIndex((words) => words.some((word) => name.includes(word))));
    return !met.includes(-1) && kinds.every((_, kind) => met.includes(kind));
  });
}
