import type { ReceiptCode } from './receipt.logic.js';

export type FileFormat = 'docx' | 'pdf';

/** Downloads a notice by POST, so that the code is in no address, and saves it. Returns the status; 0: no answer came. */
export async function download(
  receipt: ReceiptCode,
  notice: { id: string; title: string },
  format: FileFormat,
): Promise<number> {
  try {
    const response = await fetch(`/api/track/notices/${encodeURIComponent(notice.id)}/document?format=${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      body: JSON.stringify({ number: receipt.number.trim(), code: receipt.code.trim() }),
    });
    if (response.ok) keep(await response.blob(), `${notice.title}.${format}`);
    return response.status;
  } catch {
    return 0;
  }
}

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
