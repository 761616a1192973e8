/** Hands bytes to the browser as a download, within the click that asks for it. */
export function saveFile(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then, however busy it is.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The type of Word documents. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
