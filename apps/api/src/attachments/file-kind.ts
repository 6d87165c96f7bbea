/** What may be attached, and what it is served as. The bytes decide, never the name or the browser's word. */
export const fileKinds = {
  pdf: { media: 'application/pdf', extensions: ['pdf'] },
  jpg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { media: 'image/png', extensions: ['png'] },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  txt: { media: 'text/plain; charset=utf-8', extensions: ['txt'] },
  gbText: { media: 'text/plain; charset=gb18030', extensions: ['txt'] },
} as const;
export type FileKind = keyof typeof fileKinds;

/** Telephones and chat programs save the one under the name of the other. */
export const pictureKinds: readonly FileKind[] = ['jpg', 'png'];

/** Why a file is refused; what the person can do about it is said where it becomes a problem. */
export type Fault =
  'empty' | 'unknownKind' | 'otherKind' | 'damaged' | 'twoKinds' | 'tooManyPixels' | 'tooMuchInside' | 'macros';

export type Judged = { kind: FileKind } | { fault: Fault };
