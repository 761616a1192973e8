import type { Facts } from '../facts/facts';
import type { OutlineId } from '../model';
import type { Sentence } from '../wording/parts';

/** A paragraph an outline asks for. */
export interface Told {
  /** Unique within its section: `total`, `project/政府业务经费`. */
  readonly id: string;
  readonly sentence: Sentence;
  /** A numbered heading of the third level instead of body text. */
  readonly heading?: true;
  /** The product's own conclusion from the figures: a person confirms, changes or deletes it. */
  readonly proposed?: true;
  /** The sentence as a row of a table, where a document has one: heads and what stands below them. */
  readonly cells?: readonly ToldCell[];
}

/** A cell of a row that is told: 执行率, and below it 97.5%. */
export interface ToldCell {
  readonly head: string;
  readonly said: Sentence;
}

/** A section of an outline (提纲的一节): its heading, what the tables supply, and what only a person can write. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** The paragraphs that the tables support; those without anything to say are left out. */
  readonly tells?: (facts: Facts) => readonly Told[];
  /** What a person must write where the tables supply nothing. */
  readonly asks?: string;
  /** What a person must write in any case. */
  readonly alsoAsks?: string;
  readonly sections?: readonly Section[];
}

/** An outline of the report (报告提纲), as a province or the nation prescribes it. */
export interface Outline {
  readonly id: OutlineId;
  /** What the outline is called where its choice is explained: 单位自评. */
  readonly name: string;
  readonly title: (facts: Facts) => string;
  readonly sections: readonly Section[];
}

/** A single paragraph, when it has something to say. */
export function told(id: string, sentence: Sentence): readonly Told[] {
  return sentence.length > 0 ? [{ id, sentence }] : [];
}

/** Numbered paragraphs of the same kind. */
export function toldEach(id: string, sentences: readonly Sentence[]): readonly Told[] {
  return sentences.flatMap((sentence, index) => told(`${id}/${index + 1}`, sentence));
}

/** A paragraph that a person has to confirm. */
export function proposed(id: string, sentence: Sentence): readonly Told[] {
  return told(id, sentence).map((one) => ({ ...one, proposed: true }));
}
