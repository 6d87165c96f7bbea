import type { formsZh } from './forms.zh.js';

export const formsEn: Readonly<Record<keyof typeof formsZh, string>> = {
  'field.choose': 'Choose',
  'field.place': 'Choose, or type it',
  'field.noChoice': 'Nothing to choose',
  'field.needed': 'Enter: {title}',
  'field.tooLong': '{title}: at most {max} characters',
  'field.malformed': '{title}: please check the format',
  'field.fillIn': 'Fill in: {title}',
  'field.nth': '{title} {n}',
  'field.addOne': 'Add: {title}',
  'field.removeNth': 'Remove {title} {n}',
  'field.more': 'More fields',
};
