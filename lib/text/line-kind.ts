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
  /** Three backticks around lines of code. */
  | 'fence'
  /** `P.S.` picks the draft up again below the name. */
  | 'postscript';

// "wrote" as mail programs say it; beside a date and an address in brackets no verb is needed.
const wrote =
  /(?:^|\s)(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|kirjoitti|написал)(?=[\s:])|写道/iu;
const addressed = /[<(][^\s<>()@]+@[^\s<>()@]+[>)]/;
// What such a line starts with: "On Tue", "Am 3. Nov", "Le mar.", "2026-11-03".
const introStart = /^(?:\d|(?:on|am|le|el|il|em|op|den|ti)\s|\p{L}{2,4}[.,]{1,2}\s\d)/iu;

const original =
  /^[-_*\s]*(?:original (?:message|appointment)|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)[-_*\s]*$/iu;
const forward =
  /^(?:[-_*\s]*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)[-_*\s]*|-{4,}\s*forwarded by .{1,120}|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht) ?:)$/iu;
const headerFrom = /^\*?(?:from|von|de|da|van)\*? ?: ?\*?\s?\S/iu;
const header =
  /^\*?(?:sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|gesendet|datum|an|betreff|envoyé|à|objet|enviad[oa](?: el| em)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|assunto)\*? ?:/iu;
const device =
  /^(?:sent (?:from|via) (?:my |mail for |outlook|yahoo|proton|samsung|superhuman|the )|get outlook for |(?:gesendet )?von (?:meinem |outlook)|envoyé (?:de|depuis) (?:mon |outlook)|enviado (?:desde|do) (?:mi |meu |outlook)|inviato da(?:l mio)? (?:i?phone|ipad|android|outlook)|ver(?:stuurd|zonden) vanaf )/iu;
const closing =
  /^(?:(?:with )?(?:(?:my |very |all )?(?:best|kind(?:est)?|warm(?:est)?|many|sincere) )?(?:regards|wishes|thanks)(?: (?:again|so much|very much|a lot|in advance|and regards|for your time))?|(?:all )?(?:my |the )?best|thank(?:s| you)(?: (?:again|so much|very much|a lot|in advance|and (?:best |kind )?regards))?|thx|cheers|ciao|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|cordially|respectfully|warmly|gratefully|take care|(?:talk|speak|chat) (?:to you )?soon|have a (?:great|good|nice|lovely) (?:day|one|evening|week|weekend)|rgds|br|kr|mit (?:freundlichen|besten) grüßen|(?:viele|beste|liebe) grüße|lg|mfg|cordialement|(?:un )?saludos?|atentamente|(?:cordiali|distinti) saluti|(?:met )?vriendelijke groet(?:en)?|atenciosamente)\s?[,.!;:–—-]*$/iu;

/**
 * The kind of one line, by its words alone.
 * @param line without its line end
 */
export function lineKind(line: string): LineKind {
  const text = line.trim();
  if (text === '') return 'blank';
  const first = text.charCodeAt(0);
  if (first === 0x3e) return 'quoted';
  if (first === 0x60 && text.startsWith('```')) return 'fence';
  if (text.length <= 3 && /^(?:--|—|---)$/.test(text)) return 'signature-mark';
  if (text.length > 250) return 'text';
  if (text.length >= 6 && /^(?:[_=]{6,}|-{6,})$/.test(text)) return 'rule';
  if (text.length <= 60 && closing.test(text)) return 'closing';
  if ((first | 0x20) === 0x70 && /^p\.? ?s\.?(?=[\s:–—-])/i.test(text)) return 'postscript';
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x3a || last === 0xff1a) {
    const dated = startsQuoteIntro(text);
    if (addressed.test(text) && (dated || wrote.test(text))) return 'quote-intro';
    if (wrote.test(text)) return dated ? 'quote-intro' : 'quote-intro-end';
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
