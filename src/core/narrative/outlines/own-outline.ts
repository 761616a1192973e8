import type { Snapshot } from '../../workbook/snapshot';
import { OUTLINE_IDS, type OutlineId } from '../model';
import type { Outline, Section } from './outline';

/** The key under which an office's own outlines stand in the workbook. */
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
 * The outline with what the office has chosen for it, if anything. Sections the choices do not know, as after an update of the product, come
 * after the others in their own order; choices without a section are passed over. Paragraphs keep their ids, so that
 * what a person wrote moves with its section.
 */
export function withChoices(outline: Outline, own: readonly OwnOutline[]): Outline {
  const choices = choicesFor(outline.id, own);
  return choices.length > 0 ? { ...outline, sections: arranged(outline.sections, choices) } : outline;
}

/** What the office has chosen for an outline; empty where nothing. */
export function choicesFor(outline: OutlineId, own: readonly OwnOutline[]): readonly SectionChoice[] {
  return own.find((one) => one.outline === outline)?.sections ?? [];
}

/** The office's outlines with this one in place of its earlier arrangement; it comes last, as the latest. */
export function withOwnOutline(own: readonly OwnOutline[], latest: OwnOutline): readonly OwnOutline[] {
  return [...withoutOwnOutline(own, latest.outline), latest];
}

/** The office's outlines without the arrangement of this one. */
export function withoutOwnOutline(own: readonly OwnOutline[], outline: OutlineId): readonly OwnOutline[] {
  return own.filter((one) => one.outline !== outline);
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

/**
 * What `writeOwnOutlines` wrote, at most one arrangement of each outline, the latest last. Before an office could keep
 * several, the workbook held one by itself, which is still read. What is none of ours is passed over. Never throws.
 */
export function readOwnOutlines(storage: Snapshot['storage']): readonly OwnOutline[] {
  const stored = parsed(storage[OUTLINE_KEY]);
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [stored];
  return entries.reduce<readonly OwnOutline[]>((own, entry) => {
    const read = ownOutlineIn(entry);
    return read ? withOwnOutline(own, read) : own;
  }, []);
}

function ownOutlineIn(value: unknown): OwnOutline | null {
  if (!isRecord(value)) return null;
  const outline = OUTLINE_IDS.find((id) => id === value['outline']);
  const sections = choicesIn(value['sections']);
  return outline && sections ? { outline, sections } : null;
}

/** The outlines as the workbook keeps them under `OUTLINE_KEY`; null when there is nothing to keep. */
export function writeOwnOutlines(own: readonly OwnOutline[]): string | null {
  return own.length === 0 ? null : JSON.stringify(own);
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
