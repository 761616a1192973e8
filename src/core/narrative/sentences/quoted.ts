/** Instructions that a form prints into a cell for the officer are no text of the officer's. */
export function isInstruction(words: string): boolean {
  return /字以内|需说明|应单独说明|请说明|请填写|填写说明|^[（(].*(?:说明|填写).*[）)]$/.test(words);
}
