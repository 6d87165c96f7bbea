import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { mainMenu } from '../support/office-browser.js';
import { sound } from '../support/sound-page.js';

const inChinese = {
  unread: (count: number) => `${count} 封未读`,
  unreadOnly: '只看未读',
  words: '编号或文字',
  markAll: '所列全部标为已读',
  toOpen: '须打开',
  none: '没有符合条件的通知',
  mail: '邮件提醒',
  each: '逐份提醒',
  daily: '每日汇总',
  next: '下一次',
};
const inEnglish: typeof inChinese = {
  unread: (count) => `${count} unread`,
  unreadOnly: 'Unread only',
  words: 'Number or words',
  markAll: 'Mark all shown as read',
  toOpen: 'To be opened',
  none: 'No letter matches',
  mail: 'Mail',
  each: 'Of each letter',
  daily: 'Once a day',
  next: 'Next:',
};

const views = [
  { name: 'zh', said: inChinese, screen: { viewport: { width: 1366, height: 768 } } },
  { name: 'en', said: inEnglish, screen: { viewport: { width: 390, height: 844 }, hasTouch: true } },
];

inTheBrowser('the inbox, by matter', (office) => {
  const acts = async (account: string, number: string, act: string, data: object): Promise<void> => {
    const { request } = await office.signedIn(account);
    const answer = await request.post(`${office.url}/api/petitions/${number}/acts/${act}`, { data });
    expect([act, answer.status()]).toEqual([act, 200]);
  };

  /** Two matters handed to the unit, one of them with a leader’s order. */
  async function toldOf(titles: readonly [string, string]): Promise<{ ordered: string; other: string }> {
    const [{ number: ordered }, { number: other }] = [
      await office.handedOver(titles[0]),
      await office.handedOver(titles[1]),
    ];
    await acts('handler', ordered, 'signFor', {});
    const dueDate = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await acts('leader', ordered, 'instruct', { text: '请尽快核实办理', dueDate });
    return { ordered, other };
  }

  it.each(views)(
    'in $name: narrowed, marked as shown, and what obliges stays unread until it is opened',
    async ({ name, said, screen }) => {
      const titles = [`${name} 柳河桥头路灯不亮`, `${name} 青石小学门口积水`] as const;
      const { ordered, other } = await toldOf(titles);
      const page = await office.signedIn('head', screen);
      if (said === inEnglish) await page.getByRole('button', { name: 'English' }).click();
      await page.goto(`${office.url}/inbox`);
      const matter = (number: string) => page.getByRole('region', { name: number });
      const unread = (count: number) =>
        page.getByRole('navigation', { name: mainMenu }).getByTitle(said.unread(count), { exact: true });
      const letters = page.locator('.inbox-matter .letter');
      await matter(ordered).getByText(said.toOpen).waitFor();
      await matter(other).getByRole('link', { name: titles[1] }).waitFor();
      await unread(3).waitFor();
      await page.getByLabel(said.unreadOnly).check();
      await sound(page);
      await page.screenshot({ path: shot(`inbox-${name}`), fullPage: true });

      await page.getByLabel(said.words).fill('青石小学');
      await matter(ordered).waitFor({ state: 'detached' });
      expect(await letters.count()).toBe(1);
      await page.getByLabel(said.words).fill('没有这样的文字');
      await page.getByText(said.none).waitFor();
      await page.getByLabel(said.words).fill('');

      await page.getByRole('button', { name: said.markAll }).press('Enter');
      await matter(other).waitFor({ state: 'detached' });
      await unread(1).waitFor();
      await matter(ordered).getByText(said.toOpen).waitFor();
      expect(await page.getByRole('button', { name: said.markAll }).isDisabled()).toBe(true);
      await sound(page);
      await page.screenshot({ path: shot(`inbox-to-open-${name}`), fullPage: true });

      await page.getByLabel(said.unreadOnly).uncheck();
      const order = matter(ordered).locator('.letter-unread');
      await order.locator('summary').press('Enter');
      await matter(ordered).getByText(said.toOpen).waitFor({ state: 'detached' });
      await unread(1).waitFor({ state: 'detached' });
      await page.getByLabel(said.mail).selectOption(said.daily);
      await page.getByText(said.next).waitFor();
      await sound(page);
      await page.reload();
      await page.getByText(said.next).waitFor();
      await page.screenshot({ path: shot(`inbox-opened-${name}`), fullPage: true });
      await page.getByLabel(said.mail).selectOption(said.each);
      await page.getByText(said.next).waitFor({ state: 'detached' });
    },
  );
});
