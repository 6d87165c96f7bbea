/** Words by which an office says no: whatever a reply calls itself, these need a leader (R4 「不得擅自否定不办」). */
const refusals = /不予(?:支持|办理|受理|处理|解决|采纳|批准|认可|答复)|不支持您|拒绝(?:办理|受理|处理|答复)/u;

/** What an office does for somebody, or does not. */
const deeds =
  '办理|辦理|办成|解决|受理|支持|处理|满足|答复|批准|通过|采纳|同意|认可|发放|享受|修复|修补|维修|修建|安排|实施|落实|考虑|纳入';

const unable = '无法|無法|不能|难以|碍难|未能|不可以|不便|暂不|暂无法|没办法|没有办法|没法|没法子';
const between1 = '立即|及时|马上|尽快|按期|如期|全部|一次性|再|帮|帮您|帮你|给您|给你|为您|为你';
const between2 = '予以|给予|为您|对您';

const disagreeing = '(?:不|未|没|没有)(?:同意|赞成|接受|认可|采纳|答应)';

/** Words that often say no, and sometimes only tell a fact: whoever writes them says which it is. */
const doubtful = new RegExp(
  [
    '不予|不受理|不支持|不办理|不给办|不给解决|不批准|不准予|不考虑|不作处理|恕难|概不|驳回|爱莫能助|予以拒绝|不可行',
    `(?:未予|未获|未获得|未得到|未能获得)(?:${deeds})`,
    '不宜(?:支持|办理)',
    '(?:办|解决|处理|管|批)不(?:了|成)',
    '(?:请求|诉求|主张)不(?:能)?成立',
    `(?:${unable})(?:${between1})?(?:${between2})?(?:${deeds}|办)`,
    '不能办',
    '不符合|不具备',
    '(?:没有|无|缺乏)(?:相关|明确|任何)?(?:法律|政策|法规|文件)?(?:、政策)?依据',
    '不再(?:办理|受理|处理)',
    disagreeing,
  ].join('|'),
  'u',
);

/** The same of a matter that is said to be no duty of this office: a paper that tells where to go is about nothing else (R1). */
const ofDuty = /不属于|不在.{0,12}范围|无权|不归.{0,8}管/u;

/** Who else than the office may disagree: what they do is a fact. Not where the office speaks to or about them. */
const others =
  '申请人|信访人|来访人|反映人|当事人|被申请人|第三人|相对人|您|你|您家|对方|双方|一方|业主|住户|租户|房东|村民|居民|群众|邻居|家属|亲属|施工方|施工单位|开发商|用人单位|物业公司';
const somehow = '均|都|仍|还|又|也|已|均未|表示|明确表示|坚持|始终|一直|当场|目前|现在';

/** What sounds like a refusal and is none: somebody else's, or the usual sentence on what to do against this paper (条例 35, 36). */
const noneOfTheOffice = new RegExp(
  [
    `(?<![对给向为])(?:${others})(?:${somehow}){0,2}${disagreeing}`,
    `(?:如|若|如果|倘若|假如|要是)(?:${others})?(?:${somehow}){0,2}${disagreeing}`,
    `${disagreeing}(?:本|该|此|上述|以上|前述)(?:答复|处理|复查|复核|办理|决定|告知|结果|意见)`,
  ].join('|'),
  'gu',
);

/** What stands between the signs of a word without changing what is read; and the same within a clause. */
const between = /[\s\p{P}\p{S}\p{Cf}]/gu;
const betweenInClause = /(?![,.;:!?、。])[\s\p{P}\p{S}\p{Cf}]/gu;

const asRead = (text: string): string => text.normalize('NFKC').replace(between, '');

/** A sign no text holds once it is read: what stood on both sides of something left out is no word. */
const leftOut = '\uE000';

/** As read, without what somebody else than the office says in a clause of their own. */
const asSaidHere = (text: string): string =>
  text.normalize('NFKC').replace(betweenInClause, '').replace(noneOfTheOffice, leftOut).replace(between, '');

/** The first refusal a text says, as it was read; null where it says none. */
export const refusalIn = (text: string): string | null => refusals.exec(asRead(text))?.[0] ?? null;

/**
 * The first words that may be a refusal; null where there are none.
 * @param of `tellingWhere`: a paper that tells where to go instead, whose words on the office's duties are its very subject
 */
export function doubtfulIn(text: string, { tellingWhere = false }: { tellingWhere?: boolean } = {}): string | null {
  const read = asSaidHere(text);
  return (doubtful.exec(read) ?? (tellingWhere ? null : ofDuty.exec(read)))?.[0] ?? null;
}
