import type { findZh } from './find.zh.js';

export const findEn: Readonly<Record<keyof typeof findZh, string>> = {
  find: 'Find',
  'find.title': 'Find',
  'find.label': 'Number, query code, name, telephone, identity number, title, place, officer, or where to go',
  'find.placeholder': 'Number, name, telephone, title, place …',
  'find.results': 'What was found',
  'find.group.recent': 'Opened just now',
  'find.group.matter': 'Matters',
  'find.group.officer': 'Officers',
  'find.group.destination': 'Go to',
  'find.searching': 'Looking …',
  'find.counted': '{count} found',
  'find.none': 'Nothing found',
  'find.noneWhy':
    'Only matters you may read are listed. Type a number (its end will do), the query code of the receipt, a whole telephone or identity number, a name or its pinyin initials, words of title and place, or an officer; spaces between them.',
  'find.teach':
    'Try the end of a number, 12; a name in characters or by its initials (zs for Zhang San), a whole telephone number, a word of the title or a place, an officer’s name, or a page, “register”. What is found by the petitioner is on record.',
  'find.because.number': 'number',
  'find.because.code': 'query code',
  'find.because.person': 'petitioner',
  'find.because.words': 'title, place or category',
  'find.because.holder': 'officer or unit',
  'find.foundBy': 'Found by {what}',
  'find.ofOfficer': 'Taken down or handled by {name}',
  'find.anybody': 'By anybody',
  'find.officerMatters': 'What they took down or handle',
  'find.officerQueue': 'You sit at this desk today: open its queue',
  'find.mine': 'What I took down or handle',
  'find.keys': '↑ ↓ choose, Enter opens, Esc closes',
};
