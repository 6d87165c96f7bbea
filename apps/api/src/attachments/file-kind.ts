/** What may be attached, and what it is served as. The bytes decide, never the name or the browser's word. */
export const fileKinds = {
  pdf: { media: 'application/pdf', extensions: ['pdf'] },
  jpg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { media: 'image/png', extensions: ['png'] },
  heic: { media: 'image/heic', extensions: ['heic', 'heif'] },
  webp: { media: 'image/webp', extensions: ['webp'] },
  mp4: { media: 'video/mp4', extensions: ['mp4', 'm4v', '3gp'] },
  mov: { media: 'video/quicktime', extensions: ['mov'] },
  m4a: { media: 'audio/mp4', extensions: ['m4a'] },
  amr: { media: 'audio/amr', extensions: ['amr'] },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx', 'wps'],
  },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx', 'et'] },
  pptx: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx', 'dps'],
  },
  // WPS and the Office of before 2007 write the same bytes.
  wps: { media: 'application/msword', extensions: ['wps', 'doc'] },
  et: { media: 'application/vnd.ms-excel', extensions: ['et', 'xls'] },
  dps: { media: 'application/vnd.ms-powerpoint', extensions: ['dps', 'ppt'] },
  ofd: { media: 'application/ofd', extensions: ['ofd'] },
  txt: { media: 'text/plain; charset=utf-8', extensions: ['txt'] },
  gbText: { media: 'text/plain; charset=gb18030', extensions: ['txt'] },
} as const;
export type FileKind = keyof typeof fileKinds;

/** Telephones and chat programs save the one under the name of the other. */
export const takenForEachOther: readonly (readonly FileKind[])[] = [
  ['jpg', 'png', 'heic', 'webp'],
  ['mp4', 'mov', 'm4a', 'amr'],
];

/** Why a file is refused; what the person can do about it is said where it becomes a problem. */
export type Fault =
  'empty' | 'unknownKind' | 'otherKind' | 'damaged' | 'twoKinds' | 'tooManyPixels' | 'tooMuchInside' | 'macros';

export type Judged = { kind: FileKind } | { fault: Fault };
