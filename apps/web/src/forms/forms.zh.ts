/** Fields of every form. */
export const formsZh = {
  'field.choose': '请选择',
  'field.place': '从列表选，或直接填写',
  'field.noChoice': '没有可选项',
  'field.needed': '请填写{title}',
  'field.tooLong': '{title}最多 {max} 字',
  'field.malformed': '{title}格式不对，请核对',
  'field.fillIn': '填写{title}',
  'field.nth': '{title} {n}',
  'field.addOne': '添加{title}',
  'field.removeNth': '删除{title} {n}',
  'field.more': '更多项目',
} as const;
