import type { Snapshot } from '../workbook/snapshot';
import { OUTLINE_IDS, type OutlineId } from './model';
import type { Outline, Section } from './outline';

/** The key under which an office's own outline stands in the workbook. */
export const OUTLINE_KEY = 'outline';

/** What an office makes of one section: its place in the list is its place in the report. */
export interface SectionChoice {
  readonly id: string;
  /** The office's own words for the heading, without its number; absent keeps the outline's. */
  readonly heading?: string;
  /** Left out of the report. */
  readonly off?: true;
  readonly sections?: readonly SectionChoice[];
}

/** An office's own outline (单位自己的提纲): one of the known ones, its sections reordered, renamed or left out. */
export interface OwnOutline {
  readonly outline: OutlineId;
  readonly sections: readonly SectionChoice[];
}

/**
 * The outline with an office's choices. Sections the choices do not know, as after an update of the product, come
 * after the others in their own order; choices without a section are passed over. Paragraphs keep their ids, so that
 * what a person wrote moves with its section.
 */
export function withChoices(outline: Outline, own: OwnOutline | null): Outline {
  return own?.outline === outline.id
    ? { ...outline, sections: arranged(outline.sections, own.sections) }
    : outline;
}

function arranged(sections: readonly Section[], choices: readonly SectionChoice[]): readonly Section[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const chosen = new Set(choices.map(({ id }) => id));
  const listed = choices.flatMap((choice) => {
    const section = byId.get(choice.id);
    byId.delete(choice.id);
    return section && !choice.off ? [changed(section, choice)] : [];
  });
  return [...listed, ...sections.filter(({ id }) => !chosen.has(id))];
}

function changed(section: Section, { heading, sections }: SectionChoice): Section {
  const words = heading?.trim() ?? '';
  return {
    ...section,
    ...(words === '' ? {} : { heading: words }),
    ...(section.sections && sections ? { sections: arranged(section.sections, sections) } : {}),
  };
}

/** What `writeOwnOutline` wrote; null where there is none, or text that is none. Never throws. */
export function readOwnOutline(storage: Snapshot['storage']): OwnOutline | null {
  const stored = parsed(storage[OUTLINE_KEY]);
  if (!isRecord(stored)) return null;
  const outline = OUTLINE_IDS.find((id) => id === stored['outline']);
  const sections = choicesIn(stored['sections']);
  return outline && sections ? { outline, sections } : null;
}

/** The outline as the workbook keeps it under `OUTLINE_KEY`. */
export function writeOwnOutline(own: OwnOutline): string {
  return JSON.stringify(own);
}

function choicesIn(value: unknown): readonly SectionChoice[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((entry: unknown): readonly SectionChoice[] => {
    if (!isRecord(entry) || typeof entry['id'] !== 'string') return [];
    const { id, heading, off } = entry;
    const sections = choicesIn(entry['sections']);
    return [
      {
        id,
        ...(typeof heading === 'string' ? { heading } : {}),
        ...(off === true ? { off } : {}),
        ...(sections ? { sections } : {}),
      },
    ];
  });
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
