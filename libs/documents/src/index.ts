export * from './paper/delivery-record.js';
export * from './paper/notice-paper.js';
export * from './paper/paper.js';
export { mark, printable, unprintable } from './type/printable.js';
export * from './paper/sheet.js';
export { pdfFile } from './pdf/pdf-file.js';
export { wordFile } from './word/word-file.js';
