import { type PlainKey, t } from '../words/t.ts';

/** Tells the page which language it is written in, and its title in it: HTML files are the same in every language. */
export function speak(title: PlainKey): void {
  document.documentElement.lang = t('language');
  document.title = t(title);
}
