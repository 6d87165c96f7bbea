import { expect, it } from '@jest/globals';
import { shot } from '../support/config.js';
import { inTheBrowser } from '../support/in-the-browser.js';
import { complete } from '../support/office-browser.js';
import { sound } from '../support/sound-page.js';

const desk = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

inTheBrowser('files whose term is over (R11)', (office) => {
  /** A matter that ended at once, and the years until it is due. */
  async function closedLongAgo(): Promise<{ number: string; queryCode: string }> {
    const { request } = await office.signedIn('window');
    const form = { channel: 'visit', title: '邻里纠纷', content: '占道', petitioners: [{ name: '张三' }] };
    const receipt = (await (await request.post(`${office.url}/api/petitions`, { data: form })).json()) as {
      number: string;
      queryCode: string;
    };
    const told = { to: 'court', where: '清溪县人民法院立案庭', explanation: '属于民事纠纷' };
    await request.post(`${office.url}/api/petitions/${receipt.number}/acts/redirect`, { data: told });
    return receipt;
  }

  it('are looked through by the desk, approved by a leader on a phone, and leave a page of what remains', async () => {
    const { number, queryCode } = await closedLongAgo();
    const admin = await office.signedIn('admin');
    const [thisYear, years] = [new Date().getFullYear(), 11];
    const year = thisYear + years;
    // The trial clock goes a year at most at once.
    for (let next = thisYear + 1; next <= year; next += 1) {
      const data = { to: `${next}-01-05T01:00:00.000Z` };
      const answer = await admin.request.post(`${office.url}/api/trial/clock`, { data, timeout: 0 });
      expect([next, answer.status()]).toEqual([next, 200]);
    }

    const coordinator = await office.signedIn('coordinator', desk);
    await coordinator.goto(`${office.url}/retention`);
    const proposes = async (): Promise<void> => {
      await coordinator.getByLabel(`选择 ${number}`).check();
      await coordinator.getByRole('button', { name: '编制销毁清册' }).press('Enter');
      const drawer = coordinator.getByRole('dialog');
      await drawer.getByLabel('鉴定意见（不写姓名和案情）').fill('保管期满，无继续保存价值');
      await sound(coordinator);
      await complete(coordinator, '编制销毁清册');
      await coordinator.getByRole('heading', { name: '待审批（1 件）' }).waitFor();
    };
    await coordinator.getByLabel(`选择 ${number}`).waitFor();
    await sound(coordinator);
    await coordinator.screenshot({ path: shot('retention-due'), fullPage: true });
    await proposes();
    await coordinator.getByRole('button', { name: '撤回清册' }).press('Enter');
    await coordinator.getByRole('heading', { name: '提出人已撤回' }).waitFor();
    await sound(coordinator);
    await coordinator.screenshot({ path: shot('retention-withdrawn'), fullPage: true });
    await proposes();

    const leader = await office.signedIn('leader', phone);
    await leader.goto(`${office.url}/retention`);
    await leader.getByRole('heading', { name: '待审批（1 件）' }).waitFor();
    const counted = leader.getByTitle('1 份销毁清册待审批', { exact: true });
    await counted.waitFor();
    await sound(leader);
    await leader.screenshot({ path: shot('retention-to-approve'), fullPage: true });
    await leader.getByRole('button', { name: '批准销毁' }).press('Enter');
    await leader.getByRole('dialog').getByLabel('审批意见').fill('经核对同意');
    await complete(leader, '批准销毁');
    await leader.getByText('已销毁 1 件').waitFor();
    await counted.waitFor({ state: 'detached' });

    await coordinator.goto(`${office.url}/petitions/${number}`);
    await coordinator.getByRole('heading', { name: `${number}（案卷已销毁）` }).waitFor();
    await coordinator.getByText(`销毁〔${year}〕1号`).waitFor();
    await sound(coordinator);
    await coordinator.screenshot({ path: shot('retention-remains'), fullPage: true });
    await coordinator.getByRole('button', { name: 'English' }).click();
    await coordinator.goto(`${office.url}/retention`);
    await coordinator.getByRole('heading', { name: 'Records of destruction' }).waitFor();
    await sound(coordinator);
    await coordinator.screenshot({ path: shot('retention-en'), fullPage: true });

    const petitioner = await office.page(phone);
    await petitioner.goto(`${office.url}/track.html#${number}/${queryCode}`);
    await petitioner.getByText('按规定销毁').waitFor();
    await sound(petitioner);
    await petitioner.screenshot({ path: shot('retention-petitioner'), fullPage: true });
  });
});
