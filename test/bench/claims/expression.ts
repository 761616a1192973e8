/** The computations of annotated relations: `s(a,b)` a share, `g(now,up)` growth, `d(now,down)` a fall, `#n` exact. */
const FUNCTIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  s: (part, whole) => (100 * part) / whole,
  g: (now, up) => (100 * up) / (now - up),
  d: (now, down) => (100 * down) / (now + down),
};
const TOKEN = /#?\d+(?:\.\d+)?|[a-z]\(|[-+*/(),]/g;

/** The figures of the text that an expression computes with, in order. */
export function operandsOf(expression: string): readonly number[] {
  return (expression.match(TOKEN) ?? []).filter((token) => /^\d/.test(token)).map(Number);
}

/** The value of an expression with `operands` in place of its figures. */
export function evaluate(expression: string, operands: readonly number[]): number {
  const tokens = expression.match(TOKEN) ?? [];
  let at = 0;
  let used = 0;
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') value += tokens[at++] === '+' ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/') value *= tokens[at++] === '*' ? factor() : 1 / factor();
    return value;
  };
  const factor = (): number => {
    const token = tokens[at++] ?? '';
    if (token.startsWith('#')) return Number(token.slice(1));
    if (/^\d/.test(token)) return operands[used++] ?? Number.NaN;
    const first = sum();
    const apply = FUNCTIONS[token.charAt(0)];
    if (!apply) {
      at++;
      return first;
    }
    at++;
    const second = sum();
    at++;
    return apply(first, second);
  };
  return sum();
}
