import type { attachmentsZh } from './attachments.zh.js';

export const attachmentsEn: Readonly<Record<keyof typeof attachmentsZh, string>> = {
  'attachments.title': 'Attached files',
  'attachments.none': 'No files.',
  'attachments.add': 'Attach files',
  'attachments.hint': 'PDF, JPG, PNG, docx, xlsx, txt; 10 MB each at most.',
  'attachments.uploading': 'Sending {name}…',
  'attachments.notScanned': 'not scanned for viruses',
  'attachments.clean': 'scanned',
  'attachments.failed': '{name} was not attached',
};
