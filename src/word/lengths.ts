/** The unit of Word's lengths, a twentieth of a point. */
export const TWIPS_PER_POINT = 20;

/** Sizes of type in half points, as Word wants them. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Millimetres in twentieths of a point. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
