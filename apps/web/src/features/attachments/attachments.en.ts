import type { attachmentsZh } from './attachments.zh.js';

export const attachmentsEn: Readonly<Record<keyof typeof attachmentsZh, string>> = {
  'attachments.title': 'Attached files',
  'attachments.none': 'No files.',
  'attachments.add': 'Attach files',
  'attachments.hint':
    'PDF, OFD, pictures, films, recordings, Word, Excel, PowerPoint, WPS and text; 10 MB each and 100 files a matter at most.',
  'attachments.uploading': 'Sending {name}…',
  'attachments.notScanned': 'not scanned for viruses',
  'attachments.clean': 'scanned',
  'attachments.look': 'Preview',
  'attachments.unreadable': 'This browser cannot show it: save the file and open it.',
  'attachments.preview': 'Preview of {name}',
  'attachments.failed': '{name} was not attached',
};
