import { cutWords, type Word } from './words.ts';

/**
 * Tells English from other languages by their small words, and by script. Measured before writing it: tinyld's light
 * build (34 KB gzip) called 130 of 807 English sentences of real mail foreign and takes 0.2 ms a sentence, franc-min
 * (48 KB) 194; both are made for paragraphs, and the whole content script may have 100 KB. Small words are sure where
 * they speak, and where they are silent the answer is English: a missed hint costs less than a coach gone quiet.
 */

// The commonest small words, and a few every business mail says. A word may belong to several languages. Short on
// purpose: this is loaded into every Gmail tab, and letters with accents speak as well (`accented`).
const smallWords: Record<string, string> = {
  en: "the and you your i i'll i'm i've we to of is are was for that this it have has will would can could do on in at from as if our me my let know any what when how please thanks about up not but or so by they he she there here just with an a all no be been",
  de: 'der die das den ein eine einen und nicht ich sie es wir ihr ihnen mein meine mir ist sind war haben habe hat mit von zu auf bei im an als wie wenn ob noch nur bitte vielen dank hallo guten am um uhr oder wegen werde rufe',
  fr: 'le la les un une des du de et ne pas je vous nous votre notre est sont avec pour par dans sur que qui si au ce en avez avons bonjour merci mon pouvons sujet suis',
  es: 'el la los las un una de del y no que te se me le su tu es son por para con en sobre si al muy gracias hola ha has he podido puede podemos nuestra buenos tus quedo podido',
  it: 'il lo la i gli le un una di del della e non che mi si ci vi per con sul alle sono ho ha ciao grazie buongiorno possiamo scrivo domani mia bene va',
  nl: 'de het een en ik je u we niet is zijn van voor met naar op aan te om dat die of ook al heb hebt heeft beste graag kunnen',
  pt: 'o a os as um uma de do da e que se me na no em por para com seu sua bom boa dia si obrigado podemos enviei olá semana',
  sv: 'och att det som en är på av för med till den inte jag du ni har vi om hej tack vill kan',
  da: 'og at det som en er på af for med til den ikke jeg du har vi om hej tak vil kan tid',
  fi: 'ja on ei se että sinulle minä sinä olen olet oletko ovat mutta kiitos hei tarjousta sopiiko',
  pl: 'i w na z się nie do to jest jak czy dzień dobry dziękuję mi moją pan pani oferta jutro',
  cs: 'a v na z že se ne do to je jste jsem dobrý den děkuji naši jestli nebo',
  ro: 'și la cu de pe un o nu este sunt pentru că vă bună ziua când putem noastră',
  hu: 'a az és hogy nem is van egy kedves köszönöm szeretném már ügyében',
  tr: 'bir ve bu için mi mı merhaba teşekkürler var yok size bilgi bugün yarın',
};
/** In a sentence of Latin letters each word with one of these counts for the language most spoken for. */
const accented = /[ß-öø-ÿĀ-ɏ]/;

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
const beyondAscii = /[^\0-\x7f]/;
const letter = /^[\p{L}\p{M}]/u;
const beyondLatin = /[^\0-\u024f]/;
const notLatin = /[^\P{L}\p{Script=Latin}]/gu;

/** What one stretch of text weighs, and for which language. Add them up to judge a draft. */
export interface LanguageVotes {
  /** Words; of a script without spaces the letters count. */
  words: number;
  /** The language it surely is in, ISO 639-1, or '' for English and when unsure. */
  foreign: string;
}

/**
 * @param text a sentence or more, as `plain` writes it
 * @param cut `text` as `cutWords` cuts it, where the caller has them already
 * @example votesFor('Ich rufe Sie am Freitag an.') // { words: 6, foreign: 'de' }
 */
export function votesFor(text: string, cut: readonly Word[] = cutWords(text)): LanguageVotes {
  const isAscii = !beyondAscii.test(text);
  let words = 0;
  let strange = 0;
  for (const { text: word } of cut) {
    const first = word.charCodeAt(0);
    if (first < 128 ? first < 97 || first > 122 : !letter.test(word)) continue;
    words++;
    const spoken = byWord.get(word) ?? 0;
    if ((spoken !== 0 && !(spoken & 1)) || (!isAscii && accented.test(word))) strange++;
  }
  // Words that English has too say nothing against it.
  if (isAscii && strange < 2) return { words, foreign: '' };
  const foreignLetters = beyondLatin.test(text) ? (text.match(notLatin)?.length ?? 0) : 0;
  if (foreignLetters > text.length / 4) {
    const script = scripts.find(([pattern]) => pattern.test(text));
    // Scripts without spaces make one "word" of a whole clause: their letters count.
    const weight = Math.max(words, Math.ceil(foreignLetters / 4));
    if (script) return { words: weight, foreign: weight >= 2 ? script[1] : '' };
  }
  return { words, foreign: strange < 2 ? '' : mostSpoken(new Set(cut.map((word) => word.text)), words) };
}

/** The language whose small words are surely more than English's, or ''. Each word counts once: "10 am - 11 am" is no German. */
function mostSpoken(said: ReadonlySet<string>, words: number): string {
  let english = 0;
  let accents = 0;
  const others: number[] = [];
  for (const word of said) {
    if (accented.test(word)) accents++;
    const spoken = byWord.get(word) ?? 0;
    english += spoken & 1;
    for (let index = 1; spoken >> index > 0; index++)
      if (spoken & (1 << index)) others[index] = (others[index] ?? 0) + 1;
  }
  let best = 0;
  for (let index = 1; index < others.length; index++) if ((others[index] ?? 0) > (others[best] ?? 0)) best = index;
  if (best === 0) return '';
  const votes = (others[best] as number) + accents;
  return votes >= 2 && votes >= english + 2 && votes * 4 >= words ? (languages[best] as string) : '';
}

/** The votes of several stretches as fewer: all that is English, and each of the others. */
export function addVotes(parts: readonly LanguageVotes[]): LanguageVotes[] {
  const english: LanguageVotes = { words: 0, foreign: '' };
  for (const { words, foreign } of parts) if (foreign === '') english.words += words;
  return [english, ...parts.filter(({ foreign }) => foreign !== '')];
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
    if (part.foreign === '') continue;
    foreignWords += part.words;
    byLanguage.set(part.foreign, (byLanguage.get(part.foreign) ?? 0) + part.words);
  }
  // Two thirds: what is left are names, numbers and sentences too short to tell.
  if (foreignWords < 3 || foreignWords * 3 < words * 2) return 'en';
  return [...byLanguage].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
