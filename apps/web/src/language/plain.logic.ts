/** As wide as it is usually written, without spaces, capitals and signs nobody sees: how typed words are compared with shown ones. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]/gu, '');
