import type { DialogContent } from './message';

/** Puts a result on the page, as text and never as markup. */
export function show({ title, lines, head, rows }: DialogContent, body: HTMLElement): void {
  const { ownerDocument: page } = body;
  const element = (name: string, text: string) => {
    const made = page.createElement(name);
    made.textContent = text;
    return made;
  };
  const row = (name: 'th' | 'td', cells: readonly string[]) => {
    const made = page.createElement('tr');
    made.append(...cells.map((cell) => element(name, cell)));
    return made;
  };
  page.title = title;
  body.replaceChildren(element('h1', title), ...lines.map((line) => element('p', line)));
  if (rows.length === 0) return;
  const table = page.createElement('table');
  table.append(row('th', head), ...rows.map((cells) => row('td', cells)));
  body.append(table);
}
