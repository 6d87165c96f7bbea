/** What an office worker or a petitioner reads. */
export interface Label {
  zh: string;
  en: string;
}
