import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { sound } from '../support/sound-page.js';

const views = [
  {
    language: 'zh',
    said: {
      add: '新增',
      name: '全名（各级用斜杠分开）',
      import: '整表导入',
      lines: '全部条目',
      preview: '预览',
      save: '按此保存',
      added: '新增 3 条',
      addBelow: '新增下级',
      move: '移动或改名',
      retire: '停用',
      restore: '恢复',
      retired: '已停用',
    },
    screen: { viewport: { width: 1366, height: 768 } },
  },
  {
    language: 'en',
    said: {
      add: 'Add',
      name: 'Full name, levels parted by strokes',
      import: 'Import the whole list',
      lines: 'All entries',
      preview: 'Preview',
      save: 'Save this list',
      added: '3 added',
      addBelow: 'Add below',
      move: 'Move or rename',
      retire: 'Retire',
      restore: 'Restore',
      retired: 'Retired',
    },
    screen: { viewport: { width: 390, height: 844 }, hasTouch: true },
  },
];

inTheBrowser('the lists of the counter', (office) => {
  it.each(views)('of places: imported after a look, added to, moved and retired, in $language', async (view) => {
    const { language, said, screen } = view;
    const [town, village] = language === 'zh' ? ['柳河镇', '青石村'] : ['青山镇', '清水村'];
    const page = await office.signedIn('admin', screen);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.goto(`${office.url}/places`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button(said.import).click();
    await page.getByLabel(said.lines).fill(`${town}/${village}/一组\n${town}/${village}/二组\n${town}/桥头村`);
    expect(await button(said.save).isDisabled()).toBe(true);
    await button(said.preview).click();
    await page.getByText(said.added).waitFor();
    await sound(page);
    await page.screenshot({ path: shot(`lists-preview-${language}`) });
    await button(said.save).click();
    await page.getByText(town, { exact: true }).click();
    await page.getByText(village, { exact: true }).click();
    await button(`${said.addBelow} ${town} / ${village}`).click();
    await page.getByLabel(said.name).fill(`${town}/${village}/三组`);
    await page.getByRole('dialog').getByRole('button', { name: said.add, exact: true }).click();
    await button(`${said.move} ${town} / ${village} / 三组`).click();
    await page.getByLabel(said.name).fill(`${town}/${village}/柳树组`);
    await page.getByRole('dialog').getByRole('button', { name: said.move, exact: true }).click();
    await button(`${said.retire} ${town} / ${village} / 柳树组`).click();
    await button(`${said.restore} ${town} / ${village} / 柳树组`).waitFor();
    await sound(page);
    await page.screenshot({ path: shot(`lists-${language}`), fullPage: true });
  });

  it('are chosen from at registration by their initials, and another place can be typed', async () => {
    const page = await office.signedIn('window', { viewport: { width: 1366, height: 768 } });
    await page.goto(`${office.url}/registration`);
    await page.getByText('其他情况').click();
    const place = page.getByLabel('问题属地');
    await place.fill('qsc');
    await page.getByTitle('青山镇 / 清水村 / 一组').waitFor();
    await page.screenshot({ path: shot('lists-place') });
    await place.press('ArrowDown');
    await place.press('Enter');
    expect(await place.inputValue()).toBe('青山镇/清水村/一组');
    await place.fill('老供销社后面');
    await place.press('Tab');
    expect(await place.inputValue()).toBe('老供销社后面');
  });
});
