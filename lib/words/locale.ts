/**
 * A locale in another language: its region and its clock (12 or 24 hours) stay.
 *
 * @example inLanguage('de', 'en-US') // 'de-US-u-hc-h12'
 */
export function inLanguage(language: string, locale: string): string {
  const { language: own, region } = new Intl.Locale(locale);
  if (own === language) return locale;
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return new Intl.Locale(language, { ...(region && { region }), ...(hourCycle && { hourCycle }) }).toString();
}
