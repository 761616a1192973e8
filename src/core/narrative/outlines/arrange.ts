import type { Section } from './outline';
import type { OwnOutline, SectionChoice } from './own-outline';

/** A section as the officer arranges it (调整章节): those left out are listed too, so that they can come back. */
export interface ArrangedSection {
  readonly id: string;
  /** The office's words, or the outline's own. */
  readonly heading: string;
  /** The outline's own words. */
  readonly usual: string;
  readonly off: boolean;
  readonly sections: readonly ArrangedSection[];
}

/** Where a section stands in the tree: the ids of the sections around it, then its own. */
export type SectionPath = readonly string[];

/** The sections of an outline in the order, with the headings and the switches that the office has chosen so far. */
export function arrangementOf(
  sections: readonly Section[],
  choices: readonly SectionChoice[],
): readonly ArrangedSection[] {
  const left = new Map(sections.map((section) => [section.id, section]));
  const chosen = choices.flatMap((choice) => {
    const section = left.get(choice.id);
    left.delete(choice.id);
    return section ? [arranged(section, choice)] : [];
  });
  return [...chosen, ...[...left.values()].map((section) => arranged(section, null))];
}

function arranged(section: Section, choice: SectionChoice | null): ArrangedSection {
  const words = choice?.heading?.trim() ?? '';
  return {
    id: section.id,
    heading: words === '' ? section.heading : words,
    usual: section.heading,
    off: choice?.off === true,
    sections: arrangementOf(section.sections ?? [], choice?.sections ?? []),
  };
}

/** The arrangement as the workbook keeps it; headings that are the outline's own are not kept. */
export function choicesFrom(arrangement: readonly ArrangedSection[]): readonly SectionChoice[] {
  return arrangement.map(({ id, heading, usual, off, sections }) => ({
    id,
    ...(heading === usual ? {} : { heading }),
    ...(off ? { off } : {}),
    ...(sections.length > 0 ? { sections: choicesFrom(sections) } : {}),
  }));
}

/** Whether the office has changed nothing of the outline, so that there is nothing to keep. */
export function isUsual(sections: readonly Section[], { sections: choices }: OwnOutline): boolean {
  const usual = choicesFrom(arrangementOf(sections, []));
  return JSON.stringify(choicesFrom(arrangementOf(sections, choices))) === JSON.stringify(usual);
}

/** The arrangement with one section changed; a heading of nothing but spaces becomes the outline's own again. */
export function withSection(
  arrangement: readonly ArrangedSection[],
  [id, ...inner]: SectionPath,
  change: Partial<Pick<ArrangedSection, 'heading' | 'off'>>,
): readonly ArrangedSection[] {
  return arrangement.map((section) => {
    if (section.id !== id) return section;
    if (inner.length > 0) return { ...section, sections: withSection(section.sections, inner, change) };
    const changed = { ...section, ...change };
    return changed.heading.trim() === '' ? { ...changed, heading: section.usual } : changed;
  });
}

/** The arrangement with one section moved by so many places among its neighbours; beyond the ends nothing moves. */
export function withMoved(
  arrangement: readonly ArrangedSection[],
  [id, ...inner]: SectionPath,
  by: -1 | 1,
): readonly ArrangedSection[] {
  if (inner.length > 0) {
    return arrangement.map((section) =>
      section.id === id ? { ...section, sections: withMoved(section.sections, inner, by) } : section,
    );
  }
  const from = arrangement.findIndex((section) => section.id === id);
  const [one, other] = [arrangement[from], arrangement[from + by]];
  if (!one || !other) return arrangement;
  return arrangement.map((section) => (section === one ? other : section === other ? one : section));
}
