import { createDataSource } from '@banjie/entities';
import { configured } from '@banjie/runtime';
import { foundOffice } from './found-office.js';
import { foundingConfig } from './found-config.js';

const { ownerUrl, name } = configured(() => foundingConfig());
const dataSource = await createDataSource({ url: ownerUrl, poolSize: 1, applicationName: 'banjie-found' }).initialize();
try {
  const accounts = await foundOffice(dataSource.manager, name);
  if (accounts === null) {
    process.stderr.write(
      '已经有单位或人员，没有改动任何内容 / there are units or staff already: nothing was changed\n',
    );
    process.exitCode = 2;
  } else {
    const lines = accounts.map(({ account, oneTimePassword }) => `  ${account.padEnd(12)}${oneTimePassword}`);
    const zh = [
      `已设立“${name}”。以下一次性密码只显示这一次，首次登录须更换；两个账号请交给两个人：`,
      ...lines,
      '请用 admin 登录，按“启用向导”继续。',
    ];
    const en = [
      'The office is founded. The one-time passwords above are shown this once and are replaced at the first sign-in; give the two accounts to two people.',
      'Sign in as admin and go on with the first-run guide.',
    ];
    process.stdout.write(`${[...zh, ...en].join('\n')}\n`);
  }
} finally {
  await dataSource.destroy();
}
