import { pdfFile, wordFile, type Paper } from '@banjie/documents';
import { StreamableFile } from '@nestjs/common';
import { z } from 'zod';

const makers = { docx: wordFile, pdf: pdfFile } as const;
export type FileFormat = keyof typeof makers;

const mediaTypes: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export const formatQuery = z.strictObject({
  format: z.enum(['docx', 'pdf']).default('pdf').meta({ title: '文件格式', titleEn: 'File format' }),
});

/** What a route that answers with a file says of itself. */
export const fileMedia = Object.values(mediaTypes);

/** A paper as a file to keep, named by its title and number. */
export async function fileAnswer(paper: Paper, format: FileFormat): Promise<StreamableFile> {
  const { title, subject } = paper.properties;
  const name = encodeURIComponent(`${title} ${subject}.${format}`);
  const file = await makers[format](paper);
  return new StreamableFile(file, {
    type: mediaTypes[format],
    disposition: `attachment; filename="notice.${format}"; filename*=UTF-8''${name}`,
    length: file.length,
  });
}
