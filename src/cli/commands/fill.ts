import { planFill, type FillPlan } from '../../core/fill/plan';
import type { Locale } from '../../core/messages/message';
import { renderMessage } from '../../core/messages/render';
import { formatAddress } from '../../core/workbook/address';
import { checkOutputs, writeOutputs } from '../files';
import type { Language } from '../language';
import { openWorkbook } from '../input/open';
import type { Outcome } from '../outcome';
import { refuseEnding, withSignature } from '../input/package-traits';
import { setInColumns } from '../text/columns';

/**
 * `jixiao fill FILE -o OUT`: formulas for the empty derived cells, written to a new file; with `--replace` also in
 * place of typed numbers that the formula gives exactly.
 */
export async function fill(
  file: string,
  options: { readonly output: string; readonly force: boolean; readonly replace: boolean },
  language: Language,
): Promise<Outcome> {
  const { words, locale } = language;
  await checkOutputs(file, [options.output], options.force, words);
  const { host, review } = await openWorkbook(file, words);
  refuseEnding(host, options.output, words);
  const plan = planFill(review, { replaceConstants: options.replace });
  if (plan.written.length > 0)
    await host.apply({ reason: 'fill', edits: plan.written.map(({ edit }) => edit) });
  await writeOutputs([{ path: options.output, bytes: host.toBytes() }], words, file);
  return {
    json: fillJson(plan, locale),
    text: withSignature(fillText(plan, options.output, language), host, words),
    code: 0,
  };
}

function fillJson(plan: FillPlan, locale: Locale) {
  return {
    written: plan.written.map(({ cell, formula, value, name, doubtful }) => ({
      cell: formatAddress(cell),
      formula,
      value,
      name,
      doubtful: doubtful && renderMessage(doubtful, locale),
    })),
    skipped: plan.skipped.map(({ cell, reason }) => ({
      cell: formatAddress(cell),
      reason: renderMessage(reason, locale),
    })),
  };
}

function fillText(plan: FillPlan, output: string, { words, locale }: Language): string {
  const { columns, written, nothing, skipped } = words.fill;
  const blocks: string[] = [];
  if (plan.written.length === 0) blocks.push(nothing(output));
  else {
    const rows = plan.written.map(({ cell, name, value, formula, doubtful }) => [
      formatAddress(cell),
      doubtful ? `${name}（${renderMessage(doubtful, locale)}）` : name,
      value,
      formula,
    ]);
    const head = [columns.cell, columns.name, columns.value, columns.formula];
    blocks.push(`${written(plan.written.length, output)}\n${setInColumns([head, ...rows])}`);
  }
  if (plan.skipped.length > 0) {
    const rows = plan.skipped.map(({ cell, reason }) => [formatAddress(cell), renderMessage(reason, locale)]);
    blocks.push(`${skipped(rows.length)}\n${setInColumns(rows)}`);
  }
  return blocks.join('\n\n');
}
