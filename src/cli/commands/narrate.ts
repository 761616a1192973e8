import type { Narrative, OutlineId } from '../../core/narrative/model';
import { narrate as writeNarrative, narrativeEdits } from '../../core/narrative/narrate';
import { noteText } from '../../core/narrative/wording/notes';
import { narrativeChanges } from '../../core/narrative/refresh/changes';
import type { Review } from '../../core/checks/review-model';
import { renderMessage } from '../../core/messages/render';
import { formatAddress } from '../../core/workbook/address';
import type { Deviations } from '../../word/profile';
import { InputError } from '../failure';
import { checkOutputs, writeOutputs, type Output } from '../files';
import type { Language } from '../language';
import { openWorkbook } from '../input/open';
import type { Outcome } from '../outcome';
import { refuseEnding, withSignature } from '../input/package-traits';

export interface NarrateOptions {
  readonly output: string | null;
  readonly docx: string | null;
  readonly outline: OutlineId | null;
  /** Where the Word file departs from the official format, over the workbook's own settings. */
  readonly deviations: Deviations;
  /** Whether a person gets the report's text instead of a line about the files. */
  readonly text: boolean;
  readonly force: boolean;
}

/** `jixiao narrate FILE -o OUT`: the linked report sheet in a new file, and the report as Word or text. */
export async function narrate(file: string, options: NarrateOptions, language: Language): Promise<Outcome> {
  const { words } = language;
  const targets = [options.output, options.docx].filter((path) => path !== null);
  if (targets.length === 0 && !options.text) throw new InputError(words.usage.noOutput);
  await checkOutputs(file, targets, options.force, words);
  const { host, review } = await openWorkbook(file, words);
  if (options.output !== null) refuseEnding(host, options.output, words);
  const narrative = writeNarrative(review, options.outline);
  if (narrative.refused) throw new InputError(renderMessage(narrative.refused, language.locale));
  const outputs: Output[] = [];
  if (options.output !== null) {
    await host.apply({ reason: 'narrate', edits: narrativeEdits(narrative, review) });
    outputs.push({ path: options.output, bytes: host.toBytes() });
  }
  if (options.docx !== null) {
    const { reportDocument } = await import('../../word/report');
    outputs.push({ path: options.docx, bytes: await reportDocument(narrative, review, options.deviations) });
  }
  await writeOutputs(outputs, words, file);
  return {
    json: narrativeJson(narrative, review, language),
    text: options.text
      ? reportText(narrative, language)
      : withSignature(summaryText(narrative, targets, language), host, words),
    ...(options.text ? { note: renderMessage(narrative.chosen, language.locale) } : {}),
    code: 0,
  };
}

function narrativeJson(narrative: Narrative, review: Review, { locale }: Language) {
  const { outline, chosen, paragraphs } = narrative;
  return {
    outline,
    chosen: renderMessage(chosen, locale),
    changes: narrativeChanges(narrative, review),
    paragraphs: paragraphs.map(
      ({ id, section, heading, text, formula, sources, placeholder, state, proposed, notes = [] }) => ({
        id,
        section,
        heading,
        text,
        formula,
        sources: sources.map(formatAddress),
        placeholder,
        state,
        proposed: proposed === true,
        notes: notes.map((note) => ({
          kind: note.kind,
          cell: formatAddress(note.cell),
          message: renderMessage(note.message, locale),
        })),
      }),
    ),
  };
}

/** The report, and below it what the checker says about its figures. */
function reportText({ paragraphs }: Narrative, { words }: Language): string {
  const notes = paragraphs.flatMap((paragraph) => (paragraph.notes ?? []).map(noteText));
  const told = notes.length > 0 ? ['', words.narrate.notes, ...new Set(notes)] : [];
  return [...paragraphs.map(({ text }) => text).filter((text) => text !== ''), ...told].join('\n');
}

function summaryText(
  { paragraphs, chosen }: Narrative,
  targets: readonly string[],
  { words, locale }: Language,
): string {
  if (paragraphs.length === 0) return words.narrate.nothing;
  const placeholders = paragraphs.filter(({ placeholder }) => placeholder).length;
  return `${renderMessage(chosen, locale)}\n${words.narrate.written(paragraphs.length, placeholders, targets.join(', '))}`;
}
