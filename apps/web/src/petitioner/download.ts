import { post, receiptOf } from './post.js';
import type { ReceiptCode } from './receipt.logic.js';

export type FileFormat = 'docx' | 'pdf';

/** Downloads a notice and saves it. Returns the status; 0: no answer came. */
export async function download(
  receipt: ReceiptCode,
  notice: { id: string; title: string },
  format: FileFormat,
): Promise<number> {
  const save = async (response: Response): Promise<number> => {
    if (response.ok) keep(await response.blob(), `${notice.title}.${format}`);
    return response.status;
  };
  const path = `track/notices/${encodeURIComponent(notice.id)}/document?format=${format}`;
  return (await post(path, receiptOf(receipt), save, { accept: '*/*' })) ?? 0;
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
