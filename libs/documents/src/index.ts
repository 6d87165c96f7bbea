export { deliveryRecordPaper } from './paper/delivery-record.js';
export { destructionPaper } from './paper/destruction-record.js';
export { meritListPaper } from './paper/merit-list.js';
export { noticePaper } from './paper/notice-paper.js';
export { workbookFile } from './table/workbook-file.js';
export type { Paper } from './paper/paper.js';
export { unshown, type Unshown } from './type/printable.js';
export { pdfFile } from './pdf/pdf-file.js';
export { wordFile } from './word/word-file.js';
