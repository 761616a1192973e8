import { beginsWith, isNamed } from '../topics';
import { wording } from '../wording';

/** What a column of words says of its lines (文字栏): why, or anything else worth knowing; or what problems there were. */
export type ColumnOfWords = 'remarks' | 'problems';

/** The longest names around 原因 and before 说明, in characters: longer ones explain something else. */
const LONGEST = { reason: 8, explanation: 4 } as const;

const REASON = wording('…', 'reason', 'reason-told?');
const REASON_AND_MORE = wording('…', 'reason', 'reason-told?', 'and', '…');
const EXPLANATION = wording('…', 'explanation');

/** Whether a head is that of such a column: 偏差原因及改进措施, 备注; 存在的主要问题. Without spaces. */
export function headsWords(head: string, column: ColumnOfWords): boolean {
  return column === 'problems' ? beginsWith(head, 'problems-there-are') : headsRemarks(head);
}

function headsRemarks(head: string): boolean {
  if (isNamed(head, 'remark')) return true;
  const why = REASON.slotsOf(head) ?? REASON_AND_MORE.slotsOf(head);
  if (why) return [why.at(0), why.at(4)].every((name = '') => name.length <= LONGEST.reason);
  const [what] = EXPLANATION.slotsOf(head) ?? [];
  return what !== undefined && what.length <= LONGEST.explanation;
}
