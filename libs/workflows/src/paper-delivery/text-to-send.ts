/** What a message may say of a matter: where it is, and how its paper is seen. */
export interface TextSaid {
  office: string;
  /** Number of the matter. */
  number: string;
  /** Where the matter is looked up, `https://…/track.html`. */
  queryAddress: string;
  /** The office's telephone; null where it gives none. */
  telephone: string | null;
}

/**
 * The wording of a message that a paper is there (R10). Whoever holds the phone reads it: it names nobody, neither what the matter
 * is about nor what was answered, and the query code stands on the receipt alone.
 */
export function textToSend({ office, number, queryAddress, telephone }: TextSaid): string {
  const asking = telephone === null ? '' : `，或者致电${telephone}`;
  return `【${office}】编号${number}的事项有一份文书待您查收。请打开${queryAddress}，凭编号和回执上的查询码查看全文；也可以到接待窗口领取${asking}。`;
}
