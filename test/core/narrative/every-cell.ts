import type { OutlineId, Paragraph } from '../../../src/core/narrative/model';
import { narrate, narrativeEdits } from '../../../src/core/narrative/narrate';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress, type CellAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot-index';
import { workbook } from '../../support/sheet';
import { OUTLINE_WORKBOOKS } from './outline-workbooks';
import { edited } from './support';

/** A workbook with its report written. */
export interface Written {
  readonly snapshot: Snapshot;
  readonly paragraphs: readonly Paragraph[];
}

/** The report of the outline's workbook, on its linked sheet. */
export function written(outline: OutlineId): Written {
  const snapshot = workbook(...OUTLINE_WORKBOOKS[outline]);
  const read = review(snapshot, DEFAULT_SETTINGS);
  const narrative = narrate({ ...read, findings: [] }, outline);
  return { snapshot: edited(snapshot, narrativeEdits(narrative, read)), paragraphs: narrative.paragraphs };
}

/** A source cell of the report, changed. */
export interface Change {
  readonly cell: CellAddress;
  readonly after: Snapshot;
  /** Whether it holds words, such as a project's name. */
  readonly renames: boolean;
}

/** Every cell the report reads, each changed on its own: numbers raised, zeros filled, names lengthened. */
export function changes({ snapshot, paragraphs }: Written): readonly Change[] {
  const cells = new Map(
    paragraphs.flatMap(({ sources }) => sources.map((cell) => [formatAddress(cell), cell] as const)),
  );
  const index = new SnapshotIndex(snapshot);
  return [...cells.values()].flatMap((cell): readonly Change[] => {
    const value = index.at(cell)?.value;
    if (typeof value === 'number') {
      const raised = String(Math.round(value * 110 + 100) / 100);
      return [{ cell, after: edited(snapshot, [{ kind: 'number', cell, value: raised }]), renames: false }];
    }
    // Longer words stay words; a unit behind its number would make the cell another quantity.
    return typeof value === 'string' && !/\d/.test(value)
      ? [
          {
            cell,
            after: edited(snapshot, [
              { kind: 'text', cell, value: `${value.slice(0, 1)}甲${value.slice(1)}` },
            ]),
            renames: true,
          },
        ]
      : [];
  });
}

/**
 * What the core says of the changed workbook in each of the report's paragraphs; null for one that it no longer writes.
 * A renamed project goes by another id, and then its paragraphs are known by their places.
 */
export function rendered(
  outline: OutlineId,
  { paragraphs: before }: Written,
  { after, renames }: Change,
): readonly (string | null)[] {
  // What the checker finds comes with the next refresh, and not by recalculation.
  const { paragraphs } = narrate({ ...review(after, DEFAULT_SETTINGS), findings: [] }, outline);
  const byId = new Map(paragraphs.map(({ id, text }) => [id, text]));
  return before.map(({ id }, index) => byId.get(id) ?? (renames ? (paragraphs[index]?.text ?? null) : null));
}

/** Paragraphs that come and go with the figures when the report is written anew, and not by recalculation. */
export const COMES_AND_GOES = /\/to-write$|\/item\//;

/** The workbook with each cell of the report that holds a number emptied, filled with words, or in error, in turn. */
export function spoilt({ snapshot, paragraphs }: Written): readonly Snapshot[] {
  const index = new SnapshotIndex(snapshot);
  const cells = new Map(
    paragraphs.flatMap(({ sources }) => sources.map((cell) => [formatAddress(cell), cell] as const)),
  );
  const numbers = [...cells.values()].filter((cell) => typeof index.at(cell)?.value === 'number');
  return numbers.map((cell, at) => {
    const edits = [
      { kind: 'clear', cell },
      { kind: 'text', cell, value: '待定' },
      { kind: 'formula', cell, formula: '=1/0', cached: '#DIV/0!' },
    ] as const;
    return edited(snapshot, edits.slice(at % edits.length).slice(0, 1));
  });
}
