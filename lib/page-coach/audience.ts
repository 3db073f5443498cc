/** Domains anybody can have an address at: never "own". */
const freeMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de web.de mail.com zoho.com fastmail.com hey.com yandex.com mail.ru qq.com 163.com naver.com'.split(
    ' ',
  ),
);

/**
 * True where a mail goes only to colleagues or to readers she named: the coach is silent then. One other recipient makes it
 * a sales mail again. A domain at a free mail service is nobody's own.
 *
 * @param account the rep's own address, '' where unknown
 * @param recipients addresses, lower case
 * @param named addresses and domains, lower case
 */
export function isQuietWith(account: string, recipients: readonly string[], named: readonly string[]): boolean {
  const own = domainOf(account);
  const quiet = own === '' || freeMail.has(own) ? named : [...named, own];
  const isQuiet = (address: string) =>
    quiet.some((each) => each === address || each === domainOf(address) || domainOf(address).endsWith(`.${each}`));
  return recipients.length > 0 && recipients.every(isQuiet);
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
