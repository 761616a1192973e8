/** What officers write where nothing is to be said: 无, 0, —. */
const FILLER = /^(?:暂?无|没有|不适用|0|[-—－/／*＊]+|无偏差|无原因|完成|已完成)?[。.]?$/u;

/** The form's own instructions beside or in the place of a reason. */
const INSTRUCTION = /\d+字以内|需说明原因|应单独说/u;

/** Whether a free-text cell says something of its own. */
export function hasWords(text: string): boolean {
  const compact = text.replace(/\s/gu, '');
  return !FILLER.test(compact) && !INSTRUCTION.test(compact);
}

/** 未完工, 尚未验收, 正在建设: the work a target asks for is not done. */
const UNFINISHED =
  /(?:未|没有|尚未|还未|仍未|未能)(?:全部|按期|按时|如期|最终|正式)?(?:完工|竣工|完成|验收|通过验收|开工|动工|实施|建成|交付|投入使用|开展|启动|结项|决算|支付完毕)|(?:正在|仍在|还在|处于)(?:施工|建设|实施|办理|推进|验收|整改|进行)|(?:在建|施工)(?:中|阶段|状态)|待(?:验收|完工|竣工|结算|实施|开工)|(?:工程|项目|工期|进度)(?:滞后|延误|延期|推迟)/u;

/** Denied or spoken of as past (不存在未完成的任务, 前期未完成的已补完). */
const DENIED = /(?:无|没有|不存在|不再有)(?:任何)?未|已(?:经)?(?:补|全部完成|整改到位|验收)|按期|如期完成/u;

/** Whether words say that something is not finished (未完工). */
export function saysUnfinished(text: string): boolean {
  const compact = text.replace(/\s/gu, '');
  return UNFINISHED.test(compact) && !DENIED.test(compact);
}

/** What a form prints into a cell for the officer: 100字以内, 请填写, （说明…）. */
const PRINTED =
  /字以内|需说明|应单独说明|请说明|请填写|请在此|请简要|填写说明|^[（(].*(?:说明|填写).*[）)]$/u;

/** Whether a text is the form's instruction and none of the officer's words. */
export function isInstruction(text: string): boolean {
  return PRINTED.test(text);
}
