/** Files of a case (R2). */
export const attachmentsZh = {
  'attachments.title': '附件',
  'attachments.none': '没有附件。',
  'attachments.add': '添加附件',
  'attachments.hint':
    'PDF、OFD、照片、视频、录音、Word、Excel、PPT、WPS 和文本文件，每个不超过 10 MB，一件最多 100 个。',
  'attachments.uploading': '正在上传 {name}…',
  'attachments.notScanned': '未经病毒扫描',
  'attachments.clean': '已扫描',
  'attachments.look': '预览',
  'attachments.unreadable': '这个浏览器不能预览，请下载后打开。',
  'attachments.preview': '预览 {name}',
  'attachments.failed': '{name} 没有添加',
} as const;
