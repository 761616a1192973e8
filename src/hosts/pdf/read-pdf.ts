/** The text of a PDF, or why there is none: pictures of pages without text, a password, or no PDF at all. */
export type PdfText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'scan' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' };

/** Fewer characters a page than this are page numbers and stamps on pictures, not text. */
const LEAST_PER_PAGE = 20;

/** Reads the text of a PDF's pages. The library is loaded only when a PDF is opened. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const { totalPages, text } = await extractText(
      await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }),
      {
        mergePages: false,
      },
    );
    const whole = text.join('\n');
    return whole.trim().length < totalPages * LEAST_PER_PAGE
      ? { kind: 'scan' }
      : { kind: 'text', text: whole };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { kind: name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
}
