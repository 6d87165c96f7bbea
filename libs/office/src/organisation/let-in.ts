import { createDataSource } from '@banjie/entities';
import { configured } from '@banjie/runtime';
import { lettingInConfig } from './found-config.js';
import { letInAgain } from './let-in-again.js';

const { ownerUrl, account } = configured(() => lettingInConfig());
const dataSource = await createDataSource({
  url: ownerUrl,
  poolSize: 1,
  applicationName: 'banjie-let-in',
}).initialize();
try {
  const password = await letInAgain(dataSource.manager, account);
  if (password === null) {
    process.stderr.write(
      `没有名为 ${account} 的管理员账号；其他人员的密码由管理员重置 / no administrator has the account ${account}; an administrator resets everybody else's password\n`,
    );
    process.exitCode = 2;
  } else {
    const zh = `${account} 的一次性密码（只显示这一次，登录后须更换；已记入机构变动记录）：`;
    const en =
      'The one-time password, shown this once and replaced at the first sign-in; it is in the record of changes.';
    process.stdout.write(`${zh}\n  ${password}\n${en}\n`);
  }
} finally {
  await dataSource.destroy();
}
