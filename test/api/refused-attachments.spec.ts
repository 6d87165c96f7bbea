import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf, type Answer } from '../support/answer.js';
import {
  aHeic,
  aJpeg,
  anAmr,
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
import { changedTables, rowCounts } from '../support/row-counts.js';
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

const post = (path: string, body: FormData, cookie = window.cookie): Promise<Answer> =>
  uploaded(office, path, body, cookie);

const attached = (name: string, bytes: Buffer): Promise<Answer> =>
  post(`${petition.address}/attachments`, formOf([[name, bytes]]));

const leavesNothing = (ask: () => Promise<Answer>): Promise<Answer> => leavingNothing(office, ask);

const bomb = aWordFile([{ name: 'word/media/a.xml', content: Buffer.alloc(101 * 1024 * 1024) }]);
const lying = aWordFile([{ name: 'word/media/a.xml', content: Buffer.alloc(20 * 1024 * 1024), claims: 10 }]);

describe('a file that is not what it seems is refused in words, and leaves nothing:', () => {
  it.each([
    ['nothing in it', 'a.txt', Buffer.alloc(0), 'empty'],
    ['a program', 'a.pdf', Buffer.from('MZ\x90\0\x03'), 'unknownKind'],
    ['a page called a picture', 'a.png', Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknownKind'],
    ['a drawing with a script', 'a.txt', Buffer.from('<svg onload="alert(1)"/>'), 'unknownKind'],
    ['a PDF called a picture', 'a.png', aPdf(), 'otherKind'],
    ['a text without a kind', 'a', Buffer.from('x'), 'otherKind'],
    ['half a PDF', 'a.pdf', Buffer.from('%PDF-1.4\n'), 'damaged'],
    ['a picture that goes on behind its end', 'a.png', Buffer.concat([aPng(), Buffer.from('<script>')]), 'damaged'],
    ['a picture that is an archive too', 'a.png', Buffer.concat([aPng(), aWordFile()]), 'twoKinds'],
    ['a photograph that is an archive too', 'a.jpg', Buffer.concat([aJpeg(), aWordFile()]), 'twoKinds'],
    ['a PDF that is an archive too', 'a.pdf', Buffer.concat([aPdf(), aWordFile()]), 'twoKinds'],
    ['an archive that is a PDF too', 'a.docx', zipOf([{ name: '%PDF-1.4', content: Buffer.from('x') }]), 'twoKinds'],
    ['an archive of anything', 'a.docx', zipOf([{ name: 'a.exe', content: Buffer.from('MZ') }]), 'unknownKind'],
    [
      'a document with macros',
      'a.docx',
      aWordFile([{ name: 'word/vbaProject.bin', content: Buffer.from('x') }]),
      'macros',
    ],
    ['a document with a way out', 'a.docx', aWordFile([{ name: '../../evil', content: Buffer.from('x') }]), 'damaged'],
    ['a bomb', 'a.docx', bomb, 'tooMuchInside'],
    ['a bomb that lies about its size', 'a.docx', lying, 'tooMuchInside'],
    ['half an archive', 'a.docx', aWordFile().subarray(0, -30), 'damaged'],
    ['a picture of three thousand million pixels', 'a.png', aPng(60_000, 50_000), 'tooManyPixels'],
    ['a HEIC of three thousand million pixels', 'a.heic', aHeic(60_000, 50_000), 'tooManyPixels'],
    ['a WebP of three thousand million pixels', 'a.webp', aWebp(60_000, 50_000), 'tooManyPixels'],
    ['a WebP that goes on behind its end', 'a.webp', Buffer.concat([aWebp(), Buffer.from('<script>')]), 'damaged'],
    [
      'a film that goes on behind its end',
      'a.mp4',
      Buffer.concat([aRecording('isom'), Buffer.from('<script>')]),
      'damaged',
    ],
    ['a film that is an archive too', 'a.mp4', Buffer.concat([aRecording('isom'), aWordFile()]), 'twoKinds'],
    ['half a recording', 'a.amr', anAmr().subarray(0, -3), 'damaged'],
    ['a film called a document', 'a.docx', aRecording('isom'), 'otherKind'],
    ['an old document with macros', 'a.wps', anOleFile('WordDocument', 'VBA'), 'macros'],
    ['an installer', 'a.wps', anOleFile('\u4840\u3f3f\u4577'), 'unknownKind'],
    ['an old document cut short', 'a.wps', anOleFile('WordDocument').subarray(0, 700), 'damaged'],
    [
      'an OFD with a program',
      'a.ofd',
      zipOf(['OFD.xml', 'a.exe'].map((name) => ({ name, content: Buffer.from('x') }))),
      'macros',
    ],
    ['an OFD bomb', 'a.ofd', zipOf([{ name: 'OFD.xml', content: Buffer.alloc(101 * 1024 * 1024) }]), 'tooMuchInside'],
    ['a photograph of four thousand million pixels', 'a.jpg', aJpeg(65_000, 65_000), 'tooManyPixels'],
  ])('%s', async (_what, name, bytes, code) => {
    const { status, body } = await leavesNothing(() => attached(name, bytes));
    expect([status, body.code, body.detail]).toEqual([422, code, expect.stringMatching(/\p{Script=Han}/u)]);
  });

  it('more than 10 MB', async () => {
    const { status, body } = await leavesNothing(() => attached('a.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')));
    expect([status, body.code]).toEqual([413, 'tooLarge']);
  });

  it('thirty files in one form, and none', async () => {
    const many = Array.from({ length: 30 }, (_, index): [string, Buffer] => [`${index}.txt`, Buffer.from('x')]);
    expect((await leavesNothing(() => post(`${petition.address}/attachments`, formOf(many)))).status).toBe(413);
    expect((await leavesNothing(() => post(`${petition.address}/attachments`, formOf([], [['a', 'b']])))).status).toBe(
      422,
    );
  });

  it('an upload that breaks off', async () => {
    const head = [
      `POST /api/${petition.address}/attachments HTTP/1.1`,
      'host: office',
      `cookie: ${window.cookie}`,
      'content-type: multipart/form-data; boundary=x',
      'content-length: 100000',
      '',
      '',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n',
      'half a file',
    ].join('\r\n');
    await office.deliversEverything();
    const before = await rowCounts(office.owner);
    const { hostname, port } = new URL(office.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(head, () => setTimeout(() => socket.destroy(), 50)),
      );
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
    });
    // Not by reading the case: that is on record.
    expect((await fetch(`${office.url}/api/health`)).status).toBe(200);
    expect(changedTables(before, await rowCounts(office.owner))).toEqual([]);
  });

  it.each([
    'application/json',
    'text/plain',
    'multipart/form-data',
    'multipart/mixed; boundary=y',
    'multipart/form-data; boundary=nowhere',
  ])('a body of %s that holds none', async (type) => {
    const init = { method: 'POST', headers: { cookie: window.cookie, 'content-type': type }, body: '{}' };
    const { status } = await leavesNothing(async () =>
      answerOf(await fetch(`${office.url}/api/${petition.address}/attachments`, init)),
    );
    expect([type, status >= 400 && status < 500]).toEqual([type, true]);
  });

  it('a form sent where no file belongs', async () => {
    const answers = await Promise.all(
      ['petitions', 'session', `${petition.address}/acts/accept`, 'track'].map((path) =>
        post(path, formOf([['a.txt', Buffer.from('x')]])),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415, 415]);
  });
});

keepsTheInvariants(() => office);
