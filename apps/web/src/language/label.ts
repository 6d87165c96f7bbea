export type Language = 'zh' | 'en';

/** Words the API sends in both languages. */
export interface Label {
  zh: string;
  en: string;
}
