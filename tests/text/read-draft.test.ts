import { describe, expect, it } from 'vitest';
import { createDraftReader, readDraft } from '../../lib/text/read-draft.ts';

/** The sentences, with the role of those that have one. */
const own = (body: string, subject?: string) =>
  readDraft(body, subject).sentences.map(({ words }) =>
    words.role === 'text' ? words.text : `${words.role}: ${words.text}`,
  );
const read = (body: string) =>
  readDraft(body)
    .sentences.map(({ words }) => words.raw)
    .join(' ');
/** A text whatever it was cut into. */
const letters = (text: string) => text.replace(/\s|^--$/gm, '');

describe('the writer’s own words', () => {
  it('are sentences with their offsets in the body', () => {
    const body = 'Hi Tom,\n\nThe quote is ready. Shall I send it?\n\nBest,\nAnn';
    const { sentences, hasClosing } = readDraft(body);
    expect(sentences.map(({ from, to }) => body.slice(from, to))).toEqual([
      'Hi Tom,',
      'The quote is ready.',
      'Shall I send it?',
      'Best,',
    ]);
    expect(hasClosing).toBe(true);
  });

  it('hold no code between three backticks', () => {
    expect(own('Run this:\n```\nlet me know = 1\n```\nIs that fine?')).toEqual(['Run this:', 'Is that fine?']);
    expect(own('Run this:\n```\nIs that fine?')).toEqual(['Run this:', 'Is that fine?']);
  });

  it('stand plainly written, at the same offsets', () => {
    expect(own('I’ll call\u00a0you “Friday”.')).toEqual(['I\'ll call you "Friday".']);
  });

  it('go on over a line end where the mail was broken at a column', () => {
    const wrapped =
      'Thanks for the time on Tuesday; I have asked our engineers about the\nexport and they can do it. Shall I book the test?';
    expect(own(wrapped)).toEqual([
      'Thanks for the time on Tuesday; I have asked our engineers about the export and they can do it.',
      'Shall I book the test?',
    ]);
    expect(own('any news\nlet me know')).toEqual(['any news', 'let me know']);
  });

  it.each([
    ['Hi Tom, the quote is ready.', ['greeting: Hi Tom,', 'the quote is ready.']],
    ['Hello Tom and Ana! Good news.', ['greeting: Hello Tom and Ana!', 'Good news.']],
    ['Good morning all - here it is.', ['greeting: Good morning all -', 'here it is.']],
    ['Bill/Philippe-\nHere it is.', ['greeting: Bill/Philippe-', 'Here it is.']],
    ['[First Name],\nHere it is.', ['greeting: [First Name],', 'Here it is.']],
    ["Dear Ms. O'Neil:\nHere it is.", ["greeting: Dear Ms. O'Neil:", 'Here it is.']],
    ['Hi\nHere it is.', ['greeting: Hi', 'Here it is.']],
    ['Thanks, I will call.', ['Thanks, I will call.']],
    ['Unfortunately, it is late.', ['Unfortunately, it is late.']],
    ['Morning works for me.', ['Morning works for me.']],
  ])('tell a greeting from a sentence: %j', (body, expected) => {
    expect(own(body)).toEqual(expected);
  });
});

describe('quoted mail is cut', () => {
  it.each([
    ['On Tue, Nov 3, 2026 at 9:14 AM Tom Baker <tom@baker.example> wrote:'],
    ['On 3 Nov 2026, at 09:14, Tom Baker wrote:'],
    ['On Tue, Nov 3, 2026 at 9:14 AM Tom Baker\n<tom@baker.example> wrote:'],
    ['On Tue, Nov 3, 2026 at 9:14 AM Tom Baker <tom@baker.example>\nwrote:'],
    ['Am Di., 3. Nov. 2026 um 09:14 Uhr schrieb Tom Baker <tom@baker.example>:'],
    ['Le mar. 3 nov. 2026 à 09:14, Tom Baker <tom@baker.example> a écrit :'],
    ['Le 03/11/2026 à 09:14, Tom Baker a écrit\u00a0:'],
    ['El mar, 3 nov 2026 a las 9:14, Tom Baker (<tom@baker.example>) escribió:'],
    ['Il giorno mar 3 nov 2026 alle ore 09:14 Tom Baker <tom@baker.example> ha scritto:'],
    ['Op di 3 nov 2026 om 09:14 schreef Tom Baker <tom@baker.example>:'],
    ['Em ter., 3 de nov. de 2026 às 09:14, Tom Baker <tom@baker.example> escreveu:'],
    ['Den tis 3 nov. 2026 kl 09:14 skrev Tom Baker <tom@baker.example>:'],
    ['ti 3. marrask. 2026 klo 9.14 Tom Baker (tom@baker.example) kirjoitti:'],
    ['wt., 3 lis 2026 o 09:14 Tom Baker <tom@baker.example> napisał(a):'],
    ['вт, 3 нояб. 2026 г. в 09:14, Tom Baker <tom@baker.example> написал:'],
    ['2026年11月3日(火) 9:14 Tom Baker <tom@baker.example> 写道：'],
    ['-----Original Message-----\nFrom: Tom Baker'],
    ['-----Ursprüngliche Nachricht-----\nVon: Tom Baker'],
    [
      '________________________________\nFrom: Tom Baker <tom@baker.example>\nSent: Tuesday, November 3, 2026 9:14 AM\nTo: Ann\nSubject: RE: Quote',
    ],
    ['From: Tom Baker\nSent: Tuesday, November 3, 2026 9:14 AM\nTo: Ann\nSubject: RE: Quote'],
    ['*From:* Tom Baker\n*Date:* Tuesday, November 3, 2026\n*To:* Ann'],
    ['Von: Tom Baker\nGesendet: Dienstag, 3. November 2026 09:14\nAn: Ann\nBetreff: AW: Angebot'],
    ['De : Tom Baker\nEnvoyé : mardi 3 novembre 2026 09:14\nÀ : Ann\nObjet : RE: Devis'],
    ['De: Tom Baker\nEnviado: martes, 3 de noviembre de 2026\nPara: Ann\nAsunto: RE: Oferta'],
    ['Da: Tom Baker\nInviato: martedì 3 novembre 2026\nA: Ann\nOggetto: R: Offerta'],
    ['Van: Tom Baker\nVerzonden: dinsdag 3 november 2026\nAan: Ann\nOnderwerp: RE: Offerte'],
  ])('%j', (intro) => {
    const body = `The quote is ready.\n\n${intro}\n\nAny news? Just checking in.\n\nTom`;
    expect(own(body)).toEqual(['The quote is ready.']);
  });

  it('but answers between its lines are not', () => {
    const body =
      'On 3 Nov 2026, Tom wrote:\n> Any news?\n\nYes, here it is.\n\n> When can we talk?\nFriday at 3?\n\nAnn';
    expect(own(body)).toEqual(['Yes, here it is.', 'Friday at 3?']);
  });

  it.each([
    ['As the board wrote:\nwe agree.'],
    ['From: Friday on we are two.\nShall we talk?'],
    ['To: all of you\nShall we talk?'],
    ['In 2019 the board wrote:\nwe agree.'],
  ])('look-alikes stay: %j', (body) => {
    expect(letters(read(body))).toBe(letters(body));
  });
});

describe('a forwarded note is not cut', () => {
  it.each([
    [
      '---------- Forwarded message ---------\nFrom: Ana <ana@x.example>\nDate: Tue, Nov 3, 2026\nSubject: Prices\nTo: Ann\n\n',
    ],
    ['Begin forwarded message:\n\nFrom: Ana <ana@x.example>\nSubject: Prices\nDate: 3 November 2026\nTo: Ann\n\n'],
    ['-------- Weitergeleitete Nachricht --------\nBetreff: Preise\nDatum: Tue, 3 Nov 2026\nVon: Ana\nAn: Ann\n\n'],
  ])('only its header is: %j', (header) => {
    expect(own(`See below, Tom.\n\n${header}The prices hold until May.`)).toEqual([
      'See below, Tom.',
      'The prices hold until May.',
    ]);
  });

  it('also where Outlook writes it like a reply and only the subject tells', () => {
    const body = 'See below, Tom.\n\nFrom: Ana\nSent: Tuesday\nTo: Ann\nSubject: Prices\n\nThe prices hold until May.';
    expect(own(body, 'FW: Prices')).toEqual(['See below, Tom.', 'The prices hold until May.']);
    expect(own(body, 'RE: Prices')).toEqual(['See below, Tom.']);
  });
});

describe('the signature is cut', () => {
  it.each([
    ['-- \nAnn Lee\nAcme | +1 555 010 0100'],
    ['--\nAnn Lee'],
    ['Sent from my iPhone'],
    ['Get Outlook for iOS'],
    ['Von meinem iPhone gesendet'],
    ['Envoyé de mon iPhone'],
    ['Ann Lee\nAccount Executive\nAcme Ltd\ntel: (415) 555-0100'],
    ['- Ann'],
    ['[Your Name]'],
    ['{{sender_name}}\n{{company}}'],
  ])('%j', (signature) => {
    const body = `The quote is ready.\n\n${signature}`;
    expect(own(body)).toEqual(['The quote is ready.']);
  });

  it('but a list above it is none', () => {
    const body = 'Which one?\n- [Plan A]\n- [Plan B]\n\nOr ask Ana\n\n- Tom';
    expect(own(body)).toEqual(['Which one?', '[Plan A]', '[Plan B]', 'Or ask Ana']);
  });

  it('below a closing, whatever stands in it, and P.S. comes back', () => {
    const body =
      'The quote is ready.\n\nKind regards,\nAnn Lee\nHelping teams sell more. Ask me how!\n\nP.S. The price holds until May.';
    expect(own(body)).toEqual(['The quote is ready.', 'closing: Kind regards,', 'P.S. The price holds until May.']);
  });

  it.each([
    ['Shall I call?\n\nCall me at 555 010 0100'],
    [
      'Two ways:\n\n--\n\nFirst, we wait. It takes a year, and the whole of the old system stays in place until then, which costs you money.\n\nSecond, we start now.'.concat(
        '\n\nAnd more.'.repeat(20),
      ),
    ],
    ['Here is what I need'],
    ['Tom'],
    ['Thanks for the call.\nShall we talk on Friday?'],
  ])('look-alikes stay: %j', (body) => {
    expect(letters(read(body))).toBe(letters(body));
  });
});

describe('a reader that remembers', () => {
  it('gives the same words object for every sentence that did not change, in a changed paragraph too', () => {
    const reader = createDraftReader();
    const before = reader.read('Hi Tom,\n\nOne thing. And another.\n\nLast one.');
    const after = reader.read('Hi Tom,\n\nOne thing more. And another.\n\nLast one.');
    expect(after.sentences.map(({ words }, i) => words === before.sentences[i]?.words)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(after.sentences.map(({ words }) => words.text)).toEqual([
      'Hi Tom,',
      'One thing more.',
      'And another.',
      'Last one.',
    ]);
  });

  it('reads a sentence again when a later one of its lines changed', () => {
    const reader = createDraftReader();
    const first = 'Thanks for the time on Tuesday; I have asked our engineers about the';
    reader.read(`${first}\nexport and they can do it.`);
    const changed = `${first}\nexport and they cannot do it.`;
    expect(reader.read(changed)).toEqual(readDraft(changed));
  });
});
