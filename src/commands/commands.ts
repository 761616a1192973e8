import { planFill } from '../core/fill/plan';
import type { Locale } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import { narrate, narrativeEdits } from '../core/narrative/narrate';
import { HISTORY_KEY, historyWith } from '../core/narrative/refresh/history';
import { review } from '../core/review/review';
import type { Review } from '../core/review/review-model';
import { readSettings } from '../core/review/stored-settings';
import type { CellAddress } from '../core/workbook/address';
import { isCellEdit, type Edit } from '../core/workbook/edit';
import { HostError, type Host } from '../hosts/host';
import { checkResult, marksOf } from './check';
import { fillResult } from './fill';
import type { CommandName } from './names';
import { resultEdits, type Result } from './resultSheet';
import { enUS } from './strings/en-US';
import { zhCN, type CommandStrings } from './strings/zh-CN';

const STRINGS: Readonly<Record<Locale, CommandStrings>> = { 'zh-CN': zhCN, 'en-US': enUS };

const RUN: Readonly<Record<CommandName, (host: Host, locale: Locale) => Promise<void>>> = {
  check,
  fill,
  report,
};

/**
 * Runs a command without the pane. What it did stands on a sheet of our own, and so does the reason when it could
 * not be done; only when not even that sheet can be written does nothing appear. Never throws.
 */
export async function runCommand(name: CommandName, host: Host, locale: Locale): Promise<void> {
  try {
    await RUN[name](host, locale);
  } catch (error) {
    const strings = STRINGS[locale];
    const problem =
      error instanceof HostError
        ? renderMessage(error.problem, locale)
        : strings.unexpected(error instanceof Error ? error.message : String(error));
    await explain(name, strings.failed + problem, host, strings).catch(() => undefined);
  }
}

async function check(host: Host, locale: Locale): Promise<void> {
  const current = await readReview(host);
  await write(host, 'check', [], checkResult(current, STRINGS[locale], locale), current);
  // The list is the result and stands by now; marks that Excel refuses must not turn it into a failure.
  await host.mark(marksOf(current)).catch(() => undefined);
}

async function fill(host: Host, locale: Locale): Promise<void> {
  const current = await readReview(host);
  const plan = planFill(current);
  const edits = plan.written.map(({ edit }) => edit);
  await write(host, 'fill', edits, fillResult(plan, STRINGS[locale], locale), current);
}

async function report(host: Host, locale: Locale): Promise<void> {
  const current = await readReview(host);
  const narrative = narrate(current, null);
  const edits = narrativeEdits(narrative, current);
  const first = edits.find(isCellEdit);
  if (narrative.paragraphs.length === 0 || !first) {
    const strings = STRINGS[locale];
    return explain('report', strings.report.nothing, host, strings);
  }
  const history = historyWith(new Date().toISOString(), narrative, current);
  await host.apply({ reason: 'narrate', edits });
  if (history !== null) await host.store(HISTORY_KEY, history);
  await show(host, first.cell);
}

async function readReview(host: Host): Promise<Review> {
  const snapshot = await host.readSnapshot();
  return review(snapshot, readSettings(snapshot.storage));
}

/** Applies the edits together with the sheet that reports them, and shows that sheet. */
async function write(
  host: Host,
  reason: string,
  edits: readonly Edit[],
  result: Result,
  { snapshot }: Review,
): Promise<void> {
  const sheet = resultEdits(result, snapshot);
  await host.apply({ reason, edits: [...edits, ...sheet.edits] });
  await show(host, sheet.first);
}

async function explain(name: CommandName, text: string, host: Host, strings: CommandStrings): Promise<void> {
  const { sheet, title } = strings[name];
  const result: Result = { sheet, title, lines: [text], head: [], rows: [], columnWidths: [80] };
  const { edits, first } = resultEdits(result, await host.readSnapshot());
  await host.apply({ reason: name, edits });
  await show(host, first);
}

async function show(host: Host, cell: CellAddress): Promise<void> {
  if (host.capabilities.selection) await host.select(cell);
}
