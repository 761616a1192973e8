import type { Table } from '../../../tables/model';
import { bareGoal, isNumberedGoal } from '../../../words/phrases/indicators/goals';
import { isInstruction } from '../../../words/phrases/reasons';
import type { Facts, Project } from '../../facts/facts';
import type { FormText } from '../../facts/goal-rows';
import { cleanWords } from '../../wording/clean-words';
import { all, says } from '../../wording/conditions';
import { joined, text, when, type Part, type Sentence } from '../../wording/parts';
import { quotedWords } from '../quoted';

type Form = Pick<Table, 'texts'>;

function textsOf(role: 'goal' | 'achievement', { texts }: Form, facts: Facts): readonly FormText[] {
  return facts.goalsBelow(
    texts.filter((one) => one.role === role && !isInstruction(one.text) && !isNothing(one.text)),
  );
}

/** 无 or a dash where nobody set a goal. */
function isNothing(words: string): boolean {
  return /^(?:无|[-—－/\\]+)$/u.test(cleanWords(words));
}

/** The goals set for the year, or what became of each, in the words of the form (年度总体目标); several are numbered. */
export function goalsOf(role: 'goal' | 'achievement', form: Form, facts: Facts): Sentence {
  const given = textsOf(role, form, facts);
  if (given.length === 0) return [];
  const lead = role === 'goal' ? '年度总体目标：' : '年度总体目标完成情况：';
  const items = given.map((one, at): Sentence => [
    ...(given.length > 1 && !isNumberedGoal(one.text) ? [text(`${at + 1}.`)] : []),
    said(one, facts),
  ]);
  return [text(lead), ...joined(items, '；'), text('。')];
}

function said({ cell, text: words }: FormText, facts: Facts): Part {
  return quotedWords(cell, words, '年度目标', facts);
}

/**
 * Each goal with what became of it: 目标1：举办展演8场；完成情况：展演9场。 Words that are the same are told once. Goals that cannot be
 * paired with results stand one after the other.
 */
export function goalsAndResults(form: Form, facts: Facts): Sentence {
  const goals = textsOf('goal', form, facts);
  const results = textsOf('achievement', form, facts);
  if (goals.length === 0) return goalsOf('achievement', form, facts);
  if (goals.length !== results.length) {
    return [...goalsOf('goal', form, facts), ...goalsOf('achievement', form, facts)];
  }
  return goals.flatMap((goal, at): Sentence => {
    const result = results[at];
    if (!result) return [];
    const name = goals.length > 1 ? `目标${at + 1}` : '年度总体目标';
    const both: Sentence = [
      ...(isNumberedGoal(goal.text) ? [] : [text(`${name}：`)]),
      said(goal, facts),
      text(hasSentences(goal.text) ? '。完成情况：' : '；完成情况：'),
      said(result, facts),
    ];
    const isSame = bareGoal(cleanWords(goal.text)) === bareGoal(cleanWords(result.text));
    const once = [text(`${name}完成情况：`), said(result, facts)];
    const still = all([says(goal.cell, goal.text), says(result.cell, result.text)]);
    return [...(isSame ? [when(still, once, both)] : both), text('。')];
  });
}

/** Whether a text is made of sentences, after which a semicolon would be too weak. */
function hasSentences(words: string): boolean {
  return /。./su.test(cleanWords(words));
}

/** The goals of a project's form, or what became of them. */
export function projectWordsOf(role: 'goal' | 'achievement', { table }: Project, facts: Facts): Sentence {
  return table ? goalsOf(role, table, facts) : [];
}
