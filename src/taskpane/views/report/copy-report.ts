import { copyByCommand } from '../../parts/text/copy-text';
import type { Paragraph } from '../../../core/narrative/model';

/** Panes of Excel on Mac and iPad cannot save files and do not say so (office-js #2700, by design). */
export function savesFiles(): boolean {
  const platform = typeof Office === 'undefined' ? '' : `${Office.context?.platform}`;
  return platform !== 'Mac' && platform !== 'iOS';
}

/** A report as formatted text to be pasted into Word: headings keep their level. Markup in it is only text. */
export function reportHtml(paragraphs: readonly Pick<Paragraph, 'heading' | 'text'>[]): string {
  return paragraphs
    .map(({ heading, text }) => {
      const name = heading === null ? 'p' : `h${Math.min(heading + 1, 6)}`;
      return `<${name}>${escaped(text).replaceAll('\n', '<br>')}</${name}>`;
    })
    .join('');
}

/**
 * Copies a report, formatted, within the click that asks for it. Older web views know no clipboard items; there the
 * selection of the page is copied.
 */
export async function copyReport(paragraphs: readonly Paragraph[]): Promise<void> {
  const html = reportHtml(paragraphs);
  const plain = paragraphs.map(({ text }) => text).join('\n');
  const blob = (type: string, text: string) => new Blob([text], { type });
  try {
    const item = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch {
    copyByCommand({ 'text/html': html, 'text/plain': plain });
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
