/** The two places at which one number has the digits of the other exchanged (数位颠倒); null where they differ otherwise. */
export function exchangedPlaces(one: string, other: string): readonly [number, number] | null {
  if (one.length !== other.length) return null;
  const apart = [...one].map((digit, at) => (digit === other[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = -1, second = -1] = apart;
  const isExchange = apart.length === 2 && one[first] === other[second] && one[second] === other[first];
  return isExchange ? [first, second] : null;
}
