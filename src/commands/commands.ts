import { planFill } from '../core/fill/plan';
import type { Locale } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import { narrate, narrativeEdits } from '../core/narrative/narrate';
import { HISTORY_KEY, historyWith } from '../core/narrative/refresh/history';
import { review } from '../core/review/review';
import type { Review } from '../core/checks/review-model';
import { readSettings } from '../core/review/stored-settings';
import type { CellAddress } from '../core/workbook/address';
import { isCellEdit, type Edit } from '../core/workbook/edit';
import { HostError, type Host } from '../hosts/host';
import { selfTest } from '../hosts/self-test/self-test';
import { selfTestText } from '../hosts/self-test/text';
import { checkResult, marksOf } from './check';
import { dialogContent, type DialogContent } from './dialog/message';
import { fillResult } from './fill';
import type { CommandName } from './names';
import { proofResult } from './proof';
import { resultEdits, type Result } from './result-sheet';
import { enUS } from './strings/en-US';
import { zhCN, type CommandStrings } from './strings/zh-CN';

const STRINGS: Readonly<Record<Locale, CommandStrings>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Shows a result where no sheet can take it; false where that is not possible either. */
export type Present = (content: DialogContent) => Promise<boolean>;

/** What a command works with. */
interface Task {
  readonly host: Host;
  readonly locale: Locale;
  readonly strings: CommandStrings;
  readonly present: Present;
  /** What this runs in, line by line, for those who help. */
  readonly facts: readonly string[];
}

const RUN: Readonly<Record<CommandName, (task: Task) => Promise<void>>> = {
  check,
  fill,
  report,
  proof,
  selfTest: tryOut,
};

/**
 * Runs a command without the pane. What it did stands on a sheet of our own, and so does the reason when it could
 * not be done; where no sheet can be added, as in a workbook of protected structure, a dialog shows both. Never
 * throws.
 */
export async function runCommand(
  name: CommandName,
  host: Host,
  locale: Locale,
  present: Present = async () => false,
  facts: readonly string[] = [],
): Promise<void> {
  const task: Task = { host, locale, strings: STRINGS[locale], present, facts };
  try {
    await RUN[name](task);
  } catch (error) {
    await explain(name, task.strings.failed + wordsOf(error, task), task).catch(() => undefined);
  }
}

async function check(task: Task): Promise<void> {
  const { host, strings, locale } = task;
  const current = await readReview(host);
  // Marks that Excel refuses must not turn the result into a failure; they come once it stands.
  const mark = () => host.mark(marksOf(current)).catch(() => undefined);
  await write(
    task,
    'check',
    [],
    checkResult(current, strings, locale, new Date().toLocaleString(locale)),
    current,
    mark,
  );
}

async function fill(task: Task): Promise<void> {
  const current = await readReview(task.host);
  const planned = planFill(current);
  // Without the pane nobody can look at what is in doubt first.
  const plan = { ...planned, written: planned.written.filter(({ doubtful }) => doubtful === null) };
  const edits = plan.written.map(({ edit }) => edit);
  await write(task, 'fill', edits, fillResult(plan, task.strings, task.locale), current);
}

async function report(task: Task): Promise<void> {
  const { host, strings } = task;
  const current = await readReview(host);
  const narrative = narrate(current, null);
  const edits = narrativeEdits(narrative, current);
  const first = edits.find(isCellEdit);
  if (narrative.paragraphs.length === 0 || !first) return explain('report', strings.report.nothing, task);
  const history = historyWith(new Date().toISOString(), narrative, current);
  await host.apply({ reason: 'narrate', edits });
  if (history !== null) await host.store(HISTORY_KEY, history);
  await show(host, first.cell);
}

async function proof(task: Task): Promise<void> {
  const { host, strings, locale } = task;
  // Without a selection of cells there is no sheet that is looked at, and any will do.
  const active = await host.selectedCell().catch(() => null);
  const current = await readReview(host);
  await write(task, 'proof', [], proofResult(current, active?.sheet ?? null, strings, locale), current);
}

/** 自检: tries every ability on a scratch sheet, and gives a text to copy. */
async function tryOut(task: Task): Promise<void> {
  const { host, strings, locale, facts } = task;
  const results = await selfTest(host, () => performance.now());
  const current = await readReview(host);
  const words = strings.selfTest;
  const failed = results.filter(({ passed }) => !passed).length;
  const text = selfTestText(results, facts, (message) => renderMessage(message, locale));
  const lines = [failed === 0 ? words.passed : words.failed(failed), words.note];
  const rows = text.split('\n').map((line) => [line]);
  const result: Result = {
    sheet: words.sheet,
    title: words.title,
    lines,
    head: words.head,
    rows,
    columnWidths: [100],
  };
  await write(task, 'self-test', [], result, current);
}

async function readReview(host: Host): Promise<Review> {
  const snapshot = await host.readSnapshot();
  return review(snapshot, readSettings(snapshot.storage));
}

/**
 * Applies the edits together with the sheet that reports them, and shows that sheet; where none can be added, applies
 * the edits alone and shows the result in a dialog.
 */
async function write(
  task: Task,
  reason: string,
  edits: readonly Edit[],
  result: Result,
  { snapshot }: Review,
  afterwards: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const { host } = task;
  const sheet = resultEdits(result, snapshot);
  try {
    await host.apply({ reason, edits: [...edits, ...sheet.edits] });
  } catch (error) {
    if (!(error instanceof HostError) || error.problem.id !== 'host/structure-protected') throw error;
    if (edits.length > 0) await host.apply({ reason, edits });
    await afterwards();
    await present(task, result, error);
    return;
  }
  await afterwards();
  await show(host, sheet.first);
}

/** Says on a sheet of ours, or in a dialog, why there is no result. */
async function explain(name: CommandName, text: string, task: Task): Promise<void> {
  const { host, strings } = task;
  const { sheet, title } = strings[name];
  const result: Result = { sheet, title, lines: [text], head: [], rows: [], columnWidths: [80] };
  try {
    const { edits, first } = resultEdits(result, await host.readSnapshot());
    await host.apply({ reason: name, edits });
    await show(host, first);
  } catch (error) {
    await present(task, result, error);
  }
}

async function present(task: Task, result: Result, why: unknown): Promise<void> {
  const { strings } = task;
  await task.present(dialogContent(result, strings.noSheet(wordsOf(why, task)), strings.moreRows));
}

function wordsOf(error: unknown, { strings, locale }: Task): string {
  if (error instanceof HostError) return renderMessage(error.problem, locale);
  return strings.unexpected(error instanceof Error ? error.message : String(error));
}

async function show(host: Host, cell: CellAddress): Promise<void> {
  if (host.capabilities.selection) await host.select(cell);
}
