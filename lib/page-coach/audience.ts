/** Domains anybody can have an address at: never "own". */
const freeMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de web.de mail.com zoho.com fastmail.com hey.com yandex.com mail.ru qq.com 163.com naver.com'.split(
    ' ',
  ),
);

/**
 * True where a mail goes to colleagues only: the coach is silent then. One outside recipient makes it a sales mail again,
 * and so does an own address at a free mail service.
 *
 * @param account the rep's own address, '' where unknown
 * @param recipients addresses
 */
export function isInternal(account: string, recipients: readonly string[]): boolean {
  const own = domainOf(account);
  if (own === '' || freeMail.has(own) || recipients.length === 0) return false;
  return recipients.every((address) => {
    const domain = domainOf(address);
    return domain === own || domain.endsWith(`.${own}`);
  });
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
