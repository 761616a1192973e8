import type { Snapshot } from '../../../core/workbook/snapshot';
import type { ManualBinding } from '../../../core/tables/manual/binding';
import type { BindingChoice } from '../../../core/tables/manual/suggest';
import type { Choice, Question } from '../../../core/tables/questions';
import type { Region } from '../../session/state';
import type { WorkbookTasks } from '../../session/workbook-tasks';
import { filledPart } from './filled-part';

/** What the session does about how tables are to be read: answers to its questions, and regions bound by hand (手动指定). */
export class BindingTasks {
  constructor(private readonly work: WorkbookTasks) {}

  /** Keeps in the workbook what the columns that a question asks about are, and checks again with it. */
  async answer({ label }: Question, { id, text }: Choice): Promise<void> {
    const { review: current } = this.work.getState();
    if (!current) return;
    const { ANSWERS_KEY, readAnswers, withAnswer, writeAnswers } = await this.work.engine;
    await this.work.run(async (signal) => {
      const answers = withAnswer(readAnswers(current.snapshot.storage), label, id);
      await this.work.host.store(ANSWERS_KEY, writeAnswers(answers));
      await this.work.followUp(signal);
      const left = new Set(this.work.getState().questions.map((question) => question.label)).size;
      this.work.say({ kind: 'answered', choice: text, left });
    });
  }

  /** Takes an answer back, so that the columns under these words are asked about again. */
  async withdrawAnswer(label: string): Promise<void> {
    const { review: current } = this.work.getState();
    if (!current) return;
    const { ANSWERS_KEY, readAnswers, withoutAnswer, writeAnswers } = await this.work.engine;
    const answers = withoutAnswer(readAnswers(current.snapshot.storage), label);
    await this.work.keep(ANSWERS_KEY, answers.size > 0 ? writeAnswers(answers) : null, 'withdrawn');
  }

  /** Keeps in the workbook how a region is to be read, and checks again with it. */
  async bind(choice: BindingChoice): Promise<void> {
    const { bindRegion, withBinding } = await this.work.engine;
    await this.changeBindings(
      (bindings, snapshot) => withBinding(bindings, bindRegion(snapshot, choice)),
      'bound',
    );
  }

  /** Takes out a binding, so that its region is read by itself again. */
  async unbind(binding: ManualBinding): Promise<void> {
    const isOther = (each: ManualBinding) => JSON.stringify(each) !== JSON.stringify(binding);
    await this.changeBindings((bindings) => bindings.filter(isOther), 'unbound');
  }

  /** Outlines a block in the sheet while it is being bound by hand, where the host can; null takes the outline away. */
  showBlock(block: Region | null): void {
    this.work.dispatch({ type: 'block', block });
  }

  /** The area selected in the sheet, cut to what stands in it; null where that is nothing. */
  async selectedRegion(): Promise<Region | null> {
    try {
      const selected = await this.work.host.selectedRange();
      const { review } = this.work.getState();
      return selected && review && filledPart(selected, review.snapshot);
    } catch (error) {
      this.work.fail(error);
      return null;
    }
  }

  private async changeBindings(
    change: (bindings: readonly ManualBinding[], snapshot: Snapshot) => readonly ManualBinding[],
    kind: 'bound' | 'unbound',
  ): Promise<void> {
    const { review: current } = this.work.getState();
    if (!current) return;
    const { readBindings, writeBindings, BINDINGS_KEY } = await this.work.engine;
    await this.work.run(async (signal) => {
      const { snapshot } = current;
      const bindings = change(readBindings(snapshot.storage), snapshot);
      await this.work.host.store(BINDINGS_KEY, bindings.length > 0 ? writeBindings(bindings) : null);
      await this.work.followUp(signal);
      this.work.dispatch({ type: 'open', page: null });
      this.work.say({ kind });
    });
  }
}
