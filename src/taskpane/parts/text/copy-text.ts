/**
 * Copies text within the click that asks for it. Panes that are closed to the clipboard's own interface, as frames often
 * are, copy by the older command. @throws Error where neither works.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand({ 'text/plain': text });
  }
}

/** Copies the same content in several forms, by the command that every web view knows. */
export function copyByCommand(forms: Readonly<Record<string, string>>): void {
  const put = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (!copied) throw new Error('the clipboard is closed to this pane');
}
