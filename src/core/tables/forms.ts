import type { CellRange } from '../workbook/address';
import { isTitle, type Block } from './headers/blocks';
import { isNamed, mentions } from '../words/topics';
import { isForm } from './manual/bound';
import { shapeOf } from './headers/layouts/shape';
import type { Line, Token } from './cells/lines';
import { wording } from '../words/wording';

/** The blocks of one table: a whole self-evaluation form, or one grid with its title. */
export interface Form {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** A grid with a header of unknown words. */
  readonly unknown: boolean;
}

/** Groups blocks into forms: a title, a new project name or a second grid begins the next one. */
export function formsOf(blocks: readonly Block[], lines: readonly Line[]): readonly Form[] {
  const forms: Block[][] = [];
  let current: Block[] = [];
  let grids: Block[] = [];
  const following = gridsBelow(blocks);
  for (const [index, block] of blocks.entries()) {
    if (begins(block, grids, following[index])) {
      const head = pullHead(current);
      if (current.length > 0) forms.push(current);
      current = head;
      grids = [];
    }
    current.push(block);
    if (block.kind !== 'loose') grids.push(block);
  }
  if (current.length > 0) forms.push(current);
  const parts = forms.flatMap((own) => {
    const length = unknownLength(own);
    return length > 0
      ? [
          { own: own.slice(0, length), unknown: true },
          ...(own.length > length ? [{ own: own.slice(length), unknown: false }] : []),
        ]
      : [{ own, unknown: false }];
  });
  return parts.map(({ own, unknown }, index) => ({
    blocks: own,
    unknown,
    lines: lines.slice(own[0]?.first ?? 0, parts[index + 1]?.own[0]?.first ?? lines.length),
  }));
}

/** For each block the first one below it that is no loose line. */
function gridsBelow(blocks: readonly Block[]): readonly (Block | undefined)[] {
  const below: (Block | undefined)[] = [];
  let found: Block | undefined;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    below[index] = found;
    const block = blocks[index];
    if (block?.kind !== 'loose') found = block;
  }
  return below;
}

/**
 * Whether a block begins the next form. `grids`: the blocks of the form so far that are not loose lines; `next`: the
 * first such block below.
 */
function begins(block: Block, grids: readonly Block[], next: Block | undefined): boolean {
  if (grids.length === 0) return false;
  if (block.bound && (!isForm(block.bound) || grids.some(({ bound }) => bound && bound !== block.bound)))
    return true;
  if (block.kind === 'loose') {
    const title = isTitle(block.line);
    if (title && next && !(headsSection(title) && completes(grids, next))) return true;
    if (title && !next && mentions(title.word?.core ?? '', 'written-form')) return true;
    return namesProject(block.line);
  }
  if (block.kind === 'indicators' || block.kind === 'breakdown') return false;
  if (goesOn(block, grids.at(-1))) return false;
  return isPlainGrid(grids) || grids.some((own) => own.kind === 'indicators') || sameFields(grids, block);
}

const TABLE = wording('form-word', 'digit?');

/** Numbered words that name no 表, and 绩效指标完成情况 without a number, head a section of a form. */
function headsSection({ word }: Token): boolean {
  return word?.indicator === 'group' || (word !== null && word.level !== null && !TABLE.closes(word.core));
}

/** Whether the block is the indicators that a form still lacks. */
function completes(grids: readonly Block[], block: Block): boolean {
  return (
    block.kind === 'indicators' && !isPlainGrid(grids) && !grids.some((own) => own.kind === 'indicators')
  );
}

/** Whether the blocks are grids of the same lines, which only together are one table. */
function goesOn(block: Block, before: Block | undefined): boolean {
  return block.kind === 'amounts' && before?.kind === 'amounts' && before.first === block.first;
}

/** A grid that is a table by itself, not the funds block of a form. A single row without a name is no table. */
function isPlainGrid(grids: readonly Block[]): boolean {
  return grids.every(
    (own) =>
      own.kind === 'amounts' &&
      !own.block.rows.some(({ only }) => only) &&
      !(own.block.facts && own.block.rows.length === 1) &&
      (own.bound ? !isForm(own.bound) : shapeOf(own.block, false) !== 'sources'),
  );
}

function sameFields(grids: readonly Block[], block: Block): boolean {
  if (block.kind !== 'amounts') return false;
  const signature = (own: Block): string =>
    own.kind === 'amounts' ? own.block.halves.flatMap((half) => half.columns.map((c) => c.field)).join() : '';
  return (
    grids.some((own) => signature(own) === signature(block)) ||
    block.block.rows.some((row) => row.code !== null)
  );
}

function namesProject(line: Line): boolean {
  return line.tokens.some((token) => token.word?.info === 'project');
}

/** How many blocks at the head of a form are an unknown grid: a header with 序号 and at least one row under it. */
function unknownLength(form: readonly Block[]): number {
  const [first] = form;
  if (first?.kind !== 'loose' || first.bound || first.line.tokens.length < 2) return 0;
  if (!first.line.tokens.some((token) => isNamed(token.word?.core ?? '', 'serial-number'))) return 0;
  const end = form.findIndex(
    (block) => block.kind !== 'loose' || block.line.tokens.length < 2 || isTitle(block.line) !== null,
  );
  return end < 0 ? form.length : end > 1 ? end : 0;
}

/** Titles, captions and corner notes that stand above a table belong to the form that follows. */
function pullHead(current: Block[]): Block[] {
  const head: Block[] = [];
  for (let last = current.at(-1); last?.kind === 'loose' && announces(last.line); last = current.at(-1)) {
    current.pop();
    head.unshift(last);
  }
  return head;
}

function announces(line: Line): boolean {
  return line.tokens.every(
    (token) =>
      token.word !== null && !token.word.note && token.word.part === null && token.word.info !== 'contact',
  );
}

/** The cells from the first to the last of a form. */
export function rangeOf(form: Form): CellRange {
  let firstRow = Infinity;
  let lastRow = 0;
  let firstColumn = Infinity;
  let lastColumn = 0;
  for (const line of form.lines) {
    const first = line.tokens[0];
    const last = line.tokens.at(-1);
    if (!first || !last) continue;
    firstRow = Math.min(firstRow, line.row);
    lastRow = Math.max(lastRow, line.row);
    firstColumn = Math.min(firstColumn, first.column);
    lastColumn = Math.max(lastColumn, last.column);
  }
  return { firstRow, firstColumn, lastRow, lastColumn };
}
