/** What officers write where nothing is to be said: 无, 0, —, or the form's own instructions. */
const FILLER = /^(?:无|没有|不适用|0|[-—－/／*＊]+|无偏差|无原因)?[。.]?$/;

const INSTRUCTION = /\d+字以内|需说明原因|应单独说/;

/** Whether a free-text cell says something of its own. */
export function hasWords(text: string): boolean {
  const compact = text.replace(/\s/g, '');
  return !FILLER.test(compact) && !INSTRUCTION.test(compact);
}
