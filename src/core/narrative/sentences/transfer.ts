import type { FormWords, ManagedMatter } from '../facts/fund-management';
import type { Facts, Project } from '../facts/facts';
import { told, type Told } from '../outlines/outline';
import { hasWords, isInstruction } from '../../words/phrases/reasons';
import type { Indicator } from '../../tables/model';
import { all, known, not, some, type Condition } from '../wording/conditions';
import { eachWhile } from '../wording/each-while';
import { joined, text, when, type Part, type Sentence } from '../wording/parts';
import { asking } from '../wording/text';
import { compared, reachedBy } from './indicators/values';
import { indicatorName } from './indicators/words';
import { MOST_TOLD } from './projects/projects';
import { scoredOf } from './indicators/scored';
import { quotedWords } from './quoted';
import { givenReason } from './reasoned';

/** How the funds of each transfer were managed, in the words of its form, or a request for it. */
export function management(facts: Facts): readonly Told[] {
  const found = ofEach(facts, 'situation');
  return told('management', found.length > 0 ? found : [text(asking('资金分配、拨付和管理情况'))]);
}

/** What the form says is being done about how the funds are managed. */
export function managementMeasures(facts: Facts): readonly Told[] {
  return told('management', ofEach(facts, 'measure'));
}

function ofEach(facts: Facts, which: 'situation' | 'measure'): Sentence {
  return facts.projects.flatMap((project): Sentence => {
    const items = matters(project, facts).flatMap((one): readonly Sentence[] => {
      const words = one[which];
      return words && hasWords(words.text) ? [matterWords(one, words, facts)] : [];
    });
    if (items.length === 0) return [];
    const whose = facts.projects.length > 1 ? [project.name, text('：')] : [];
    return [...whose, ...joined(items, '；'), text('。')];
  });
}

function matters({ table }: Project, facts: Facts): readonly ManagedMatter[] {
  return table?.kind === 'transfer-self-evaluation' ? facts.fundManagement(table) : [];
}

/** 分配科学性方面，按受灾面积分配 */
function matterWords({ matter }: ManagedMatter, { cell, text: words }: FormWords, facts: Facts): Sentence {
  return [text(`${matter}方面，`), quotedWords(cell, words, '情况说明', facts)];
}

/** An indicator that may miss its target, and whose it is. */
interface Watched {
  readonly indicator: Indicator;
  readonly owner: Sentence;
  readonly missed: Condition;
}

/**
 * “修复灌溉设施”未达到指标值，原因：汛期推迟；… of indicators without scores while they are missed, with the reasons of the form, or a
 * request for those.
 */
export function deviations(facts: Facts): Sentence {
  const several = facts.projects.length > 1;
  if (facts.projects.length > MOST_TOLD) return [];
  const watched = facts.projects.flatMap(({ table, name }) =>
    (table?.indicators ?? []).flatMap((indicator): readonly Watched[] => {
      const reached = reachedBy(indicator);
      const by = compared(indicator);
      if (!reached || !by || scoredOf(indicator).length > 0) return [];
      const missed = all([known(by.wanted, by.done), not(reached)]);
      return [{ indicator, owner: several ? [name, text('的')] : [], missed }];
    }),
  );
  if (watched.length === 0) return [];
  const any = some(watched.map(({ missed }) => missed));
  return [
    ...eachWhile(
      watched,
      ({ missed }) => missed,
      '；',
      (one) => deviation(one, facts),
    ),
    when(any, [text('。')], [text(asking('偏离绩效目标的原因，没有偏离的写明没有'))]),
  ];
}

function deviation({ indicator, owner }: Watched, facts: Facts): Sentence {
  const { reason, cells } = indicator;
  const name: readonly Part[] = [...owner, text('“'), indicatorName(indicator, facts), text('”')];
  const because: Sentence =
    reason && cells.reason
      ? [text('未达到指标值，'), ...givenReason('原因', cells.reason, reason, facts)]
      : [text(`未达到指标值，${asking('未达到指标值的原因')}`)];
  return [...name, ...because];
}

/** What the form says below its indicators (说明): problems that others found, or 无. */
export function remarks(facts: Facts): readonly Told[] {
  const found = facts.projects.flatMap(({ table }) => {
    const last = Math.max(...(table?.indicators ?? []).flatMap(({ cells }) => cells.level3?.row ?? []));
    return (table?.texts ?? []).filter(
      ({ role, cell, text: words }) =>
        role === 'other-matters' && cell.row > last && !isInstruction(words) && words.trim() !== '',
    );
  });
  const [first] = found;
  return first ? told('remarks', [quotedWords(first.cell, first.text, '说明', facts), text('。')]) : [];
}
