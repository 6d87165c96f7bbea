import { toPetitioner } from '../../process/notice-text/document.js';
import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { yourMatter } from '../../process/notice-text/parties.js';

/** 保密告知书 (R12): what is kept from whom, what is not, and who alone takes it off. */
export function confidentialityNotice(notice: NoticeFacts): NoticeText {
  if (notice.facts['confidentialSince'])
    return toPetitioner(notice, [
      `${yourMatter(notice)}，已按您的要求保密：您的姓名、电话、证件号码和住址不向承办单位及被反映的单位和人员公开，文书由首问责任人或者协调岗位交付。`,
      '承办单位能看到您反映的内容。内容本身能够看出是谁反映的，请在补充材料时避免写明身份。',
      '只有您本人可以凭编号和查询码在网上取消保密，工作人员不能代办；发现身份被泄露的，请立即向本机关反映。',
    ]);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，已按您本人用查询码所作的表示取消保密，承办单位可以按规定知道您的姓名和联系方式。`,
    '如果您没有取消保密，请立即向本机关或者纪检机构反映，并可以随时重新要求保密。',
  ]);
}
