/** What a line of a mail is by itself. Where it stands decides the rest (`own-words.ts`). */
export type LineKind =
  | 'blank'
  | 'text'
  /** `> what they wrote` */
  | 'quoted'
  /** `On Tue, 3 Nov 2026, Tom <tom@x.example> wrote:`, or the second half of one broken over two lines. */
  | 'quote-intro'
  | 'quote-intro-end'
  /** `-----Original Message-----` */
  | 'original'
  /** `---------- Forwarded message ---------` */
  | 'forward'
  /** `From: Tom` of a header block, and its other lines. */
  | 'header-from'
  | 'header'
  /** `-- ` and the lines of Outlook's rule. */
  | 'signature-mark'
  | 'rule'
  /** `Sent from my iPhone` */
  | 'device'
  /** `Best regards,` */
  | 'closing'
  /** `P.S.` picks the draft up again below the name. */
  | 'postscript';

// "wrote" as Gmail, Apple Mail, Outlook and Thunderbird say it.
const wrote =
  /(?:^|\s)(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|kirjoitti|napisała?|napisał\(a\)|pisze|napsala?|írta|a scris|yazdı|написала?|написав|пишет|έγραψε)(?=[\s:])|写道|のメッセージ|書きました|작성/iu;
// What such a line starts with: "On Tue", "Am 3. Nov", "Le mar.", "2026-11-03".
const introStart =
  /^(?:\d|on\s|am\s|le\s|el\s|il(?:\s|\u00a0)|em\s|op\s|den\s|dnia\s|w dniu\s|v\s|pe\s|ma\s|ti\s|ke\s|to\s|la\s|la data\s|在|\p{L}{2,4}[.,]{1,2}\s\d)/iu;

const original =
  /^[-_*\s]*(?:original message|original appointment|ursprüngliche nachricht|message d'origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|oprindelig (?:meddelelse|besked)|ursprungligt meddelande)[-_*\s]*$/iu;
const forward =
  /^(?:[-_*\s]*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)[-_*\s]*|-{4,}\s*forwarded by .{1,120}|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:encaminhada|reencaminhada)) ?:)$/iu;
const headerFrom = /^\*?(?:from|von|de|da|van|od|от|fra|från)\*? ?: ?\*?\s?\S/iu;
const header =
  /^\*?(?:sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|enviada(?: em)?|assunto|sendt|til|emne|skickat|till|ämne)\*? ?:/iu;
const device =
  /^(?:sent (?:from|via|with) (?:my |mail for |outlook|yahoo|gmail|proton|samsung|blackberry|superhuman|the )|get outlook for |gesendet (?:von|mit) (?:meinem |mail für |outlook)|von meinem .{2,30} gesendet|envoyé (?:de|depuis) (?:mon |mail |outlook)|enviado (?:desde|do) (?:mi |meu |correo |outlook)|inviato da(?:l mio)? (?:i?phone|ipad|android|mail|outlook|smartphone)|verstuurd vanaf |verzonden vanaf |sendt fra min |skickat från min )/iu;
const closing =
  /^(?:(?:with )?(?:(?:my |very |all )?(?:best|kind(?:est)?|warm(?:est)?|many|sincere) )?(?:regards|wishes|thanks)(?: (?:again|so much|very much|a lot|a million|in advance|and regards|and best regards|for your time))?|(?:all )?(?:my |the )?best|thank(?:s| you)(?: (?:again|so much|very much|a lot|in advance|and (?:best |kind )?regards|and have a (?:great|good|nice|lovely) \w{3,9}))?|thx|tx|cheers|ciao|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|cordially|respectfully|warmly|gratefully|take care|(?:talk|speak|chat) (?:to you )?soon|until then|have a (?:great|good|nice|lovely|wonderful) (?:day|one|evening|week|weekend)|rgds|best rgds|br|kr|vr|love|xoxo|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|herzliche|schöne) grüße|vg|lg|mfg|(?:bien )?(?:cordialement|à vous)|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|atenciosamente|abraços?)\s?[,.!;:–—-]*$/iu;

/**
 * The kind of one line, by its words alone.
 * @param line without its line end
 */
export function lineKind(line: string): LineKind {
  const text = line.trim();
  if (text === '') return 'blank';
  const first = text.charCodeAt(0);
  if (first === 0x3e) return 'quoted';
  if (text.length <= 3 && /^(?:--|—|---)$/.test(text)) return 'signature-mark';
  if (text.length > 250) return 'text';
  if (text.length >= 6 && /^(?:[_=]{6,}|-{6,})$/.test(text)) return 'rule';
  if (text.length <= 60 && closing.test(text)) return 'closing';
  if ((first | 0x20) === 0x70 && /^p\.? ?s\.?(?=[\s:–—-])/i.test(text)) return 'postscript';
  const last = text.charCodeAt(text.length - 1);
  if ((last === 0x3a || last === 0xff1a) && wrote.test(text)) {
    const dated = /\d/.test(text) && introStart.test(text);
    return dated || text.includes('@') ? 'quote-intro' : 'quote-intro-end';
  }
  // Markers and header lines begin with few words, and most lines of a draft hold neither dash nor colon there.
  if (first === 0x2d || first === 0x5f || first === 0x2a || last === 0x3a || text.length <= 40) {
    if (original.test(text)) return 'original';
    if (forward.test(text)) return 'forward';
  }
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 16) {
    if (headerFrom.test(text)) return 'header-from';
    if (header.test(text)) return 'header';
  }
  if (device.test(text)) return 'device';
  return 'text';
}

/** True when a line may be the first half of an "On … wrote:" that was broken over two lines. */
export function startsQuoteIntro(line: string): boolean {
  const text = line.trim();
  return text.length <= 200 && /\d/.test(text) && introStart.test(text);
}
