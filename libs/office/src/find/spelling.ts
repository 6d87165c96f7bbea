import { pinyin } from 'pinyin-pro';

/** Signs of Chinese script; what else is typed is typed as it is written. */
const hanSign = /\p{Script=Han}/u;

/** A name in syllables, `ǚ` as `v`: 张三丰 → zhang san feng; the family name as a family name is read (单 → shan). */
const syllablesOf = (name: string): string[] =>
  pinyin([...name].filter((sign) => hanSign.test(sign)).join(''), {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    v: true,
  }).map((syllable) => syllable.toLowerCase());

/** How a name may be typed in Latin letters: its initials (`zsf`) and the whole (`zhangsanfeng`); nothing for a name of other letters. */
export function spellingsOf(name: string): string[] {
  const syllables = syllablesOf(name);
  if (syllables.length < 2) return syllables;
  return [syllables.map(([initial = '']) => initial).join(''), syllables.join('')];
}
