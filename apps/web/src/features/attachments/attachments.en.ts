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
  'attachments.closed':
    'It may say who the petitioner is and is not open to the unit. Ask the first contact to look it through and open it.',
  'attachments.notOpen': 'Confidential: the unit cannot read this file yet',
  'attachments.open': 'Open to the unit',
  'attachments.openOf': 'Open to the unit: {name}',
  'attachments.openWhy':
    'Look through every page: no name, telephone, ID number, address, signature or photograph. If there is any, black it out and upload another. It cannot be taken back.',
  'attachments.failed': '{name} was not attached',
};
