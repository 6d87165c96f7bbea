import { attachmentsAtMost } from '@banjie/office';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileAtMost } from '../../apps/api/src/attachments/upload.js';
import { attachmentsEn } from '../../apps/web/src/features/attachments/attachments.en.js';
import { attachmentsZh } from '../../apps/web/src/features/attachments/attachments.zh.js';
import { petitionerEn } from '../../apps/web/src/petitioner/petitioner.en.js';
import { petitionerZh } from '../../apps/web/src/petitioner/petitioner.zh.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import type { Answer } from '../support/answer.js';
import {
  aHeic,
  aJpeg,
  anAmr,
  anOfd,
  anOleFile,
  aPdf,
  aPng,
  aRecording,
  aWebp,
  aWordFile,
  zipOf,
} from '../support/hostile-files.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { formOf, leavingNothing, uploaded } from '../support/uploads.js';

let office: TrialOffice;
let window: Officer;
let petition: Petition;
beforeAll(async () => {
  office = await openTrialOffice();
  window = await office.signedInAs('window');
  petition = await aPetition().registeredBy(window);
});
afterAll(() => office.close());

const attached = (name: string, bytes: Buffer): Promise<Answer> =>
  uploaded(office, `${petition.address}/attachments`, formOf([[name, bytes]]), window.cookie);

const leavesNothing = (ask: () => Promise<Answer>): Promise<Answer> => leavingNothing(office, ask);

describe('R2 a file of each kind that is evidence', () => {
  it.each([
    ['收入证明.pdf', aPdf(), 'application/pdf'],
    ['照片.JPG', aJpeg(), 'image/jpeg'],
    ['图.png', aPng(), 'image/png'],
    ['情况说明.docx', aWordFile(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      '账目.xlsx',
      zipOf([
        { name: '[Content_Types].xml', content: Buffer.from('x') },
        { name: 'xl/workbook.xml', content: Buffer.from('x') },
      ]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      '汇报.pptx',
      zipOf(['[Content_Types].xml', 'ppt/presentation.xml'].map((name) => ({ name, content: Buffer.from('x') }))),
      'presentationml',
    ],
    ['情况说明.wps', aWordFile(), 'wordprocessingml'],
    ['旧说明.wps', anOleFile('WordDocument'), 'application/msword'],
    ['旧账目.et', anOleFile('Workbook'), 'application/vnd.ms-excel'],
    ['旧汇报.dps', anOleFile('PowerPoint Document'), 'application/vnd.ms-powerpoint'],
    ['公文.ofd', anOfd(), 'application/ofd'],
    ['现场.heic', aHeic(), 'image/heic'],
    ['现场.webp', aWebp(), 'image/webp'],
    ['现场.mp4', aRecording('isom'), 'video/mp4'],
    ['现场.MOV', aRecording('qt  '), 'video/quicktime'],
    ['通话.m4a', aRecording('M4A '), 'audio/mp4'],
    ['通话.amr', anAmr(), 'audio/amr'],
    ['记录.txt', Buffer.from('三月二日去过一次'), 'text/plain; charset=utf-8'],
    ['旧记录.txt', Buffer.from([0xc8, 0xfd, 0xd4, 0xc2]), 'text/plain; charset=gb18030'],
  ])('%s comes back byte for byte, as a file to save', async (name, bytes, media) => {
    const { status, body } = await attached(name, bytes);
    expect([status, body.name, body.scan]).toEqual([201, name, 'notScanned']);
    const response = await fetch(`${office.url}/api/${petition.address}/attachments/${body.id}`, {
      headers: { cookie: window.cookie },
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    const headers = [
      'content-type',
      'content-disposition',
      'x-content-type-options',
      'content-security-policy',
      'cache-control',
    ].map((header) => response.headers.get(header));
    expect(headers).toEqual([
      expect.stringContaining(media),
      expect.stringMatching(/^attachment;/),
      'nosniff',
      "default-src 'none'; sandbox",
      'no-store',
    ]);
  });
});

describe('a picture or recording under the name of another kind', () => {
  it.each([
    ['截图.jpg', aPng(), '截图.png', 'image/png'],
    ['截图.v2.JPEG', aPng(), '截图.v2.png', 'image/png'],
    ['照片.png', aJpeg(), '照片.jpg', 'image/jpeg'],
    ['照片.jpg', aHeic(), '照片.heic', 'image/heic'],
    ['照片.jpeg', aWebp(), '照片.webp', 'image/webp'],
    ['录音.mp4', aRecording('M4A '), '录音.m4a', 'audio/mp4'],
  ])('%s is kept under its right one', async (given, bytes, name, media) => {
    const { status, body } = await attached(given, bytes);
    expect([status, body.name, body.media]).toEqual([201, name, media]);
  });

  it('that is no picture’s is refused', async () => {
    const { status, body } = await leavesNothing(() => attached('截图.pdf', aPng()));
    expect([status, body.code]).toEqual([422, 'otherKind']);
  });
});

it('says before anything is sent how much may be', () => {
  const [each, office, petitionerHalf] = [fileAtMost / 1024 / 1024, attachmentsAtMost, attachmentsAtMost / 2];
  for (const [hint, most] of [
    [attachmentsZh['attachments.hint'], office],
    [attachmentsEn['attachments.hint'], office],
    [petitionerZh.filesHint, petitionerHalf],
    [petitionerEn.filesHint, petitionerHalf],
  ] as const)
    expect([...hint.matchAll(/\d+/g)].map(Number)).toEqual([each, most]);
});

keepsTheInvariants(() => office);
