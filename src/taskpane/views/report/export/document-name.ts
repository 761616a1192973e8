/** The longest name before the ending; file systems allow 255 bytes, three for a Chinese character. */
const LONGEST = 60;

/** A file name for the report's title, without what file systems forbid or what would lead to another folder. */
export function documentName(title: string): string {
  const words = title.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').replace(/^[\s.]+/u, '');
  const name = [...words].slice(0, LONGEST).join('').trim();
  return `${name === '' ? '自评报告' : name}.docx`;
}
