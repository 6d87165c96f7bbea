import type { PetitionerMessages } from './petitioner.zh.js';

export const petitionerEn: PetitionerMessages = {
  title: 'Track a petition',
  lead: 'Enter the number and the query code on your receipt to see how far the matter has come.',
  number: 'Number',
  code: 'Query code',
  codeHint: 'On your receipt; capital or small letters do not matter.',
  submit: 'Look up',
  asking: 'Looking it up…',
  otherCase: 'Look up another',
  summary: 'Please correct the following',
  numberNeeded: 'Enter the number',
  codeNeeded: 'Enter the query code',
  where: 'How far it has come',
  unit: 'Unit in charge',
  noUnit: 'Not decided yet; you will be told',
  received: 'Received',
  materialsAsked: 'Please bring or send',
  brought: ' (received)',
  answered: 'Answered on',
  due: 'You are answered by',
  noDue: 'No answer is awaited now',
  howCounted: 'How this date was counted',
  steps: 'What you have been told',
  documents: 'Documents for you',
  noDocuments: 'No documents for you yet.',
  delivery: 'Delivery: ',
  download: 'Download',
  destroyed:
    'This matter was closed, the term for keeping it is over, and its file was destroyed as the rules say: it can be neither read nor taken up again. For a new request, register it anew.',
  notFound: 'Nothing was found. Check the number and the query code: both must be as on the receipt.',
  tooOften: 'Too many attempts; try again in a while.',
  noAnswer: 'The server could not be reached. Check your network and try again.',
  later: 'It cannot be looked up just now. Try again later, or bring your receipt to the reception window.',
  largeType: 'Large type',
  youMay: 'You can now',
  send: 'Send',
  sending: 'Sending…',
  optional: ' (optional)',
  fillIn: 'Please fill in: ',
  and: ', ',
  done: 'Sent: ',
  staffSignedIn:
    'A member of staff is signed in in this browser: nothing is done in the petitioner’s name here. What a petitioner says at the window or by telephone is entered in the console; if the matter is your own, sign out first.',
  noLongerPossible: 'This can no longer be done; please look the matter up again.',
  checkWords: 'Something is wrong with what you entered; please check and send it again.',
  newMatter: 'Something new to raise? Submit it online',
  joined:
    'Your matter is handled together with another one that came in earlier; the reply is given to you as well. What you see above is how far they are.',
  review: 'Review and recheck',
  reviewUntil: 'Ask for a review by',
  forwardedBy: 'Forwarded to the superior organ by',
  reviewDecidedBy: 'Review decided by the superior organ by',
  recheckUntil: 'Ask for a recheck by',
  recheckDecidedBy: 'Recheck decided by the superior organ by',
  reviewEnded: 'The term to ask ended on',
  undeliveredHint:
    'If you do not accept the answer, you may ask for a review by the superior organ. The term counts from the day you receive the paper: no delivery is recorded yet, so no term runs; if you open the paper below, it runs from that day.',
  requestableHint:
    'If you do not accept the answer, you may ask for a review. We forward your request to the superior organ, which reviews it; you are told the result in writing.',
  toForwardHint:
    'Your request has come and is being forwarded to the superior organ. You are told in writing where it went, with number and date.',
  withSuperiorHint:
    'Your request was forwarded to the superior organ, which decides. The letter about it is under “Documents for you” below.',
  superiorOverdueHint:
    'The term of the superior organ is over and no opinion has come; we are asking for it. You may ask that organ yourself as well.',
  opinionUndeliveredHint:
    'If you do not accept the review, you may ask for a recheck. The term counts from the day you receive the opinion: no delivery is recorded yet, so no term runs. The opinion is under “Documents for you” below.',
  reviewedHint:
    'If you do not accept the review, you may ask for a recheck by the organ above that one. That opinion is the last one. The review opinion is under “Documents for you” below.',
  hearingHint: 'A hearing is being held; its time does not count.',
  sentBackHint:
    'The reply was revoked and the matter is being handled anew. The opinion is under “Documents for you” below.',
  terminatedHint:
    'Handling, review and recheck are done; this is the last opinion. The same facts and reasons are not accepted again. The opinion is under “Documents for you” below.',
  lapsedHint:
    'Nothing was asked for within the term, so it can no longer be asked for. With new facts or material please come to the window.',
  supersededHint: 'The matter was taken up again, so its review ended. You may ask for a review of the new reply.',
  files: 'Photos or files',
  filesHint:
    'Pictures, films, recordings, PDF, OFD, Word, Excel, PowerPoint, WPS or text, 10 MB each and 50 files a matter at most.',
  filesSent: 'What you sent',
  fileSent: 'Received: ',
  fileRefused: 'Not received: ',
  fileTooLarge: 'The file has more than 10 MB; make it smaller.',
  fileUnfit:
    'Files of this kind are not accepted, or the file is damaged. Use a picture, film, recording, PDF, OFD, Word, Excel, PowerPoint, WPS or text file.',
  help: 'If it is not found or you have a question, bring your receipt to the reception window, or call the telephone number on it.',
};
