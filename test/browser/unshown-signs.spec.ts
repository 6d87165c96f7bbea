import { expect, it } from '@jest/globals';
import { inTheBrowser } from '../support/in-the-browser.js';
import { eventually } from '../support/eventually.js';
import { readWord } from '../support/word.js';
import { accessibilityFaults, choose, complete, send } from '../support/office-browser.js';

inTheBrowser('a reply with a sign that no paper can show', (office) => {
  it('is sent only after its officer has read which sign it is and what is printed instead', async () => {
    const { number } = await office.handedOver('姓名用字查询');
    const page = await office.signedIn('handler');
    await office.openCase(page, number);
    await choose(page, '签收');
    await complete(page, '签收');
    await choose(page, '答复');
    await page.getByRole('radio', { name: '已解决', exact: true }).check();
    await page.getByLabel('答复内容').fill('您的姓名已更正为张\u{30000}。');
    await send(page, '答复');
    const note = page.getByRole('dialog').getByText('U+30000');
    await note.waitFor();
    expect(await note.textContent()).toContain('印成〔字〕');
    await send(page, '答复');
    await note.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByLabel('答复内容').inputValue()).toContain('张\u{30000}');
    await page.getByRole('checkbox', { name: /我已知道/ }).check();
    await complete(page, '答复');
  });

  it('lies in a Word file whose every part is XML, with the mark and a font for each script', async () => {
    const { number } = await office.handedOver('各族文字：བསྟན་འཛིན ꀊꃶ ئۆتكۈر 𠮷<&>"');
    const page = await office.signedIn('handler');
    const { request } = page;
    const text = '姓名更正为张\u{30000}\ufffe、བསྟན་འཛིན、ꀊꃶ、ئۆتكۈر、𠮷<&>"。';
    for (const [act, data] of [
      ['signFor', {}],
      ['reply', { result: 'resolved', text }],
    ] as const) {
      const done = await request.post(`${office.url}/api/petitions/${number}/acts/${act}`, {
        data,
        headers: { 'banjie-acknowledged': 'U+30000,U+FFFE' },
      });
      expect([act, done.status()]).toEqual([act, 200]);
    }
    const address = `${office.url}/api/petitions/${number}`;
    type Notice = { id: string; body: string };
    const issued = async (): Promise<Notice[]> =>
      ((await (await request.get(address)).json()) as { notices: Notice[] }).notices.filter(({ body }) => body);
    await eventually(
      async () => (await issued()).some(({ body }) => body.includes('姓名更正')),
      'the notices of the case are issued',
    );
    for (const { id } of await issued()) {
      const { parts } = readWord(
        await (await request.get(`${office.url}/api/notices/${id}/document?format=docx`)).body(),
      );
      const broken = await page.evaluate<string[]>(`
        Object.entries(${JSON.stringify(parts)}).flatMap(([name, xml]) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') ? [name] : [])`);
      expect([Object.keys(parts).length > 5, broken]).toEqual([true, []]);
    }
  });
});
