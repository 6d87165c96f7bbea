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
  'attachments.closed': '可能写有信访人身份，未给承办单位看。需要的请首问责任人核对后开放。',
  'attachments.notOpen': '保密件：承办单位还看不到此附件',
  'attachments.open': '核对后给承办单位看',
  'attachments.openOf': '核对后给承办单位看：{name}',
  'attachments.openWhy':
    '请逐页核对：不得有姓名、电话、证件号码、住址、签名、照片。有的，请遮盖后另行上传。开放后不能收回。',
  'attachments.failed': '{name} 没有添加',
} as const;
