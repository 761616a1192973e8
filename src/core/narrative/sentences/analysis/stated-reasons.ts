import { hasWords, isInstruction } from '../../../words/phrases/reasons';
import type { Facts } from '../../facts/facts';
import { not, some, type Condition } from '../../wording/conditions';
import { text, when, type Sentence } from '../../wording/parts';
import { executionOf } from '../projects/funds';
import { isBelowThreshold, isExceeded, MOST_TOLD } from '../projects/projects';
import { quotedWords } from '../quoted';

/**
 * 自评表填写的偏差原因：部分农户外出，回访未到。 of each form that gives one reason for all, where its execution needs none: then it is
 * about the indicators. One that explains the execution is told with the money.
 */
export function statedReasons(facts: Facts): Sentence {
  const { projects } = facts;
  if (projects.length > MOST_TOLD) return [];
  return projects.flatMap(({ name, table, funds }): Sentence => {
    const reason = table?.texts.find(
      ({ role, text: words }) => role === 'reason' && !isInstruction(words) && hasWords(words),
    );
    if (!reason || table?.indicators.length === 0) return [];
    const execution = executionOf(funds);
    const explains = [isBelowThreshold(execution, facts), isExceeded(execution)];
    const isMoney = some(explains.filter((one): one is Condition => one !== null));
    const said: Sentence = [
      ...(projects.length > 1 ? [name, text('的')] : [text('自评表填写的')]),
      text('偏差原因：'),
      quotedWords(reason.cell, reason.text, '偏差原因', facts),
      text('。'),
    ];
    return [when(not(isMoney), said)];
  });
}
