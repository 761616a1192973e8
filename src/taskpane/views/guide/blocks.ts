/** What our own pages are made of: the part of Markdown that docs/guide.md and docs/rules/ use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly text: string };

/** A stretch of a line: plain words, or words with a meaning; `address` is where a link or a picture leads. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'code' | 'link' | 'image';
  readonly text: string;
  readonly address: string;
}

const ITEM = /^(?:[-*]|\d+\.)\s+/;

/** The blocks of a page. What is no heading, list, table or code is a paragraph; its lines are joined. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = page.split('\n');
  const take = (is: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (lines.length > 0 && is(lines[0] ?? '')) taken.push(lines.shift() ?? '');
    return taken;
  };
  while (lines.length > 0) {
    const line = lines[0] ?? '';
    const heading = /^(#+)\s+(.*)/.exec(line);
    if (line.trim() === '' || line === '---') lines.shift();
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      lines.shift();
    } else if (line.startsWith('```')) {
      lines.shift();
      blocks.push({ kind: 'code', text: take((each) => !each.startsWith('```')).join('\n') });
      lines.shift();
    } else if (line.startsWith('|')) {
      const [head = [], , ...rows] = take((each) => each.startsWith('|')).map(cellsOf);
      blocks.push({ kind: 'table', head, rows });
    } else if (ITEM.test(line)) {
      const items: string[] = [];
      for (const each of take((one) => one.trim() !== '' && !one.startsWith('#')))
        if (ITEM.test(each)) items.push(each.replace(ITEM, ''));
        else items.push(`${items.pop() ?? ''}${joint(each.trim())}`);
      blocks.push({ kind: 'list', ordered: /^\d/.test(line), items });
    } else {
      const taken = take((each) => each.trim() !== '' && !/^(#|\||```)/.test(each) && !ITEM.test(each));
      blocks.push({ kind: 'paragraph', text: taken.reduce((text, each) => text + joint(each), '').trim() });
    }
  }
  return blocks;
}

/** Lines of Chinese follow each other without a space. */
function joint(line: string): string {
  return /^[\x20-\x7e]/.test(line) ? ` ${line}` : line;
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const INLINE = /\*\*(.+?)\*\*|`([^`]+)`|(!?)\[([^\]]*)\]\(([^)]*)\)/g;

/** The stretches of a line in reading order. */
export function inlinesOf(line: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  const words = (to: number): void => {
    if (to > at) found.push({ kind: 'text', text: line.slice(at, to), address: '' });
  };
  for (const match of line.matchAll(INLINE)) {
    words(match.index);
    at = match.index + match[0].length;
    const [, strong, code, bang, text = '', address = ''] = match;
    if (strong !== undefined) found.push({ kind: 'strong', text: strong, address: '' });
    else if (code !== undefined) found.push({ kind: 'code', text: code, address: '' });
    else found.push({ kind: bang === '!' ? 'image' : 'link', text, address });
  }
  words(line.length);
  return found;
}
