/**
 * A locale in another language: its region and its clock (12 or 24 hours) stay.
 *
 * @param language '' where no texts can be had (the extension was updated under the page): the locale stays as it is
 * @example inLanguage('de', 'en-US') // 'de-US-u-hc-h12'
 */
export function inLanguage(language: string, locale: string): string {
  const { language: own, region } = new Intl.Locale(locale);
  if (!language || own === language) return locale;
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return new Intl.Locale(language, { ...(region && { region }), ...(hourCycle && { hourCycle }) }).toString();
}
