import { wording } from '../../../words/wording';

/** Levels of government in front of a subject (口径): the same words mean another figure in another one. */
const SCOPE =
  /^(?:全(?:市|省|县|区|州|镇|乡|国|旗|自治区|盟|街道)|[市省县区州镇乡旗盟](?:本)?级|[市省县区州]直|市县|各级|地方|本级|中央级?|县区|[\u4e00-\u9fff]{2,6}(?:开发区|经开区|高新区|新区|工区|示范区|园区)(?!管委会|管理委员会)|[\u4e00-\u9fff]{2,4}[市县区镇乡](?=(?:地方)?(?:一般公共|政府性|国有资本|社会保险|社保|公共)))/;

/** The level a subject's words begin with, or empty. */
export function scopeOf(words: string): string {
  const found = SCOPE.exec(words)?.[0] ?? '';
  return found === '地方' ? '' : found;
}

/** The subject without its level and without words that only introduce it. */
export function bareSubject(words: string): string {
  return DONE_BEFORE.notOpening(words.slice(scopeOf(words).length));
}

const DONE_BEFORE = wording('done-before-name*');
