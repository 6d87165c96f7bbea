/** Words by which an office says no: whatever a reply calls itself, these need a leader (R4 「不得擅自否定不办」). */
const refusals = /不予(?:支持|办理|受理|处理|解决|采纳|批准|认可|答复)|不支持您|拒绝(?:办理|受理|处理|答复)/u;

/** Words that often say no, and sometimes only tell a fact: whoever writes them says which it is. */
const doubtful =
  /不予|未予(?:支持|办理|受理|批准)|不受理|不支持|不宜(?:支持|办理)|不办理|不给办|不能办|办不了|恕难|概不|驳回|(?:请求|诉求|主张)不(?:能)?成立|(?:无法|無法|不能|难以|未能|不可以|不便|暂不|暂无法)(?:立即|及时|马上|尽快|按期|如期|全部|一次性)?(?:予以|给予|为您|对您)?(?:办理|辦理|解决|受理|支持|处理|满足|答复|批准|发放|享受|修复|修补|维修|修建|安排|实施|落实|考虑|纳入)|不属于|不符合|不具备|不在.{0,12}范围|(?:没有|无|缺乏)(?:相关|明确|任何)?(?:法律|政策|法规|文件)?(?:、政策)?依据|无权|不作处理|不再(?:办理|受理|处理)/u;

/** What stands between the signs of a word without changing what is read. */
const between = /[\s\p{P}\p{S}\p{Cf}]/gu;

const found = (pattern: RegExp, text: string): string | null =>
  pattern.exec(text.normalize('NFKC').replace(between, ''))?.[0] ?? null;

/** The first refusal a text says, as it was read; null where it says none. */
export const refusalIn = (text: string): string | null => found(refusals, text);

/** The first words that may be a refusal; null where there are none. */
export const doubtfulIn = (text: string): string | null => found(doubtful, text);
