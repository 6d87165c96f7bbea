/** Trial accounts in the order a newcomer meets them on the tour. */
const accounts = [
  ['window', '接待窗口', 'reception window'],
  ['handler', '承办人', 'handler'],
  ['handler2', '承办人（另一单位）', 'handler of another unit'],
  ['head', '单位负责人', 'unit head'],
  ['coordinator', '党政办协调', 'coordination desk'],
  ['leader', '分管领导', 'leader in charge'],
  ['leader2', '另一位领导', 'another leader'],
  ['discipline', '纪委工作人员', 'discipline officer'],
  ['secretary', '纪委书记', 'discipline secretary'],
  ['efficiency', '效能办', 'efficiency office'],
  ['admin', '系统管理员', 'system administrator'],
  ['security', '安全管理员（保密授权）', 'security administrator (clearance)'],
];

/**
 * Where to look and whom to log in as: Chinese first, then English.
 * @param {{ url: string, home: string, trialPassword: string | null }} office trialPassword: null outside trial mode
 * @returns {string}
 */
export function announcement({ url, home, trialPassword }) {
  const zh = [`办结已就绪：${url}`, `数据目录：${home}`];
  const en = [`Banjie is ready: ${url}`, `Data directory: ${home}`];
  if (trialPassword !== null) {
    zh.push(
      `试用账号（密码均为 ${trialPassword}）：`,
      ...accounts.map(([name = '', role = '']) => `  ${name.padEnd(12)}${role}`),
    );
    en.push(
      `Trial accounts (password of all: ${trialPassword}):`,
      ...accounts.map(([name = '', , role = '']) => `  ${name.padEnd(12)}${role}`),
    );
  }
  return ['', ...zh, '按 Ctrl-C 停止。', '', ...en, 'Ctrl-C stops everything.', ''].join('\n');
}
