/** Positions of two sequences that belong together, in order: `[1, 3]` says that item 1 is the other's item 3. */
export type Alignment = ReadonlyMap<number, number>;

/**
 * The longest common subsequence of two sequences (最长公共子序列), as positions. What both begin and end with is
 * matched first, so that the cost grows only with the part that differs.
 */
export function align<A, B>(
  left: readonly A[],
  right: readonly B[],
  belong: (a: A, b: B) => boolean,
): Alignment {
  const matched = new Map<number, number>();
  const same = (i: number, j: number): boolean => {
    const a = left[i];
    const b = right[j];
    return a !== undefined && b !== undefined && belong(a, b);
  };
  let start = 0;
  while (start < left.length && start < right.length && same(start, start)) {
    matched.set(start, start);
    start += 1;
  }
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > start && rightEnd > start && same(leftEnd - 1, rightEnd - 1)) {
    leftEnd -= 1;
    rightEnd -= 1;
    matched.set(leftEnd, rightEnd);
  }
  const height = leftEnd - start;
  const width = rightEnd - start;
  const lengths = longest(height, width, (i, j) => same(start + i, start + j));
  const at = (i: number, j: number): number => lengths[i * (width + 1) + j] ?? 0;
  let i = 0;
  let j = 0;
  while (i < height && j < width) {
    if (same(start + i, start + j) && at(i, j) === at(i + 1, j + 1) + 1) {
      matched.set(start + i, start + j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return matched;
}

/** Lengths of the longest common subsequences of all pairs of endings. */
function longest(height: number, width: number, same: (i: number, j: number) => boolean): Uint32Array {
  const lengths = new Uint32Array((height + 1) * (width + 1));
  const at = (i: number, j: number): number => lengths[i * (width + 1) + j] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      lengths[i * (width + 1) + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}
