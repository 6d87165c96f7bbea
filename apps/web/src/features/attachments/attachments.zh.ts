/** Files of a case (R2). */
export const attachmentsZh = {
  'attachments.title': '附件',
  'attachments.none': '没有附件。',
  'attachments.add': '添加附件',
  'attachments.hint': 'PDF、JPG、PNG、docx、xlsx、txt，每个不超过 10 MB。',
  'attachments.uploading': '正在上传 {name}…',
  'attachments.notScanned': '未经病毒扫描',
  'attachments.clean': '已扫描',
  'attachments.failed': '{name} 没有添加',
} as const;
