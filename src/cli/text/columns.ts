/** Characters that take two places in a terminal: Chinese, Japanese, Korean and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g;

/** How many places a text takes in a terminal. */
export function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

/** Text from a cell made safe for a terminal: line breaks and control characters become spaces. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are the point
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** Rows set in columns two spaces apart, indented; the last column is left ragged. */
export function setInColumns(rows: readonly (readonly string[])[], indent = 2): string {
  const safe = rows.map((row) => row.map(oneLine));
  const widths: number[] = [];
  for (const row of safe) row.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(text))));
  return safe
    .map((row) =>
      (' '.repeat(indent) + row.map((text, i) => padded(text, widths[i] ?? 0)).join('  ')).trimEnd(),
    )
    .join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
