import { describe, expect, it } from 'vitest';
import { languageOf, votesFor } from '../../lib/text/language.ts';
import { readDraft } from '../../lib/text/read-draft.ts';

const language = (body: string) => languageOf(readDraft(body).sentences.map(({ words }) => votesFor(words.text)));

describe('the language of a draft', () => {
  it.each([
    ['de', 'Guten Tag Herr Maier,\n\nich melde mich wegen des Angebots von letzter Woche. Haben Sie noch Fragen dazu?'],
    ['fr', 'Bonjour Claire,\n\nJe reviens vers vous au sujet de notre échange. Pouvons-nous en parler jeudi ?'],
    ['es', 'Hola Marta,\n\n¿Has podido ver la propuesta que te mandé? Quedo a la espera de tus noticias.'],
    ['it', 'Buongiorno Luca,\n\nle scrivo per il preventivo che le ho mandato. Possiamo sentirci domani?'],
    ['nl', 'Beste Joris,\n\nIk vroeg me af of je al naar de offerte hebt kunnen kijken.'],
    ['pt', 'Olá João,\n\nEnviei a proposta na semana passada. Podemos falar amanhã?'],
    ['sv', 'Hej Lars,\n\nJag undrar om ni har hunnit titta på offerten vi skickade.'],
    ['da', 'Hej Mette,\n\nJeg vil høre, om I har haft tid til at se på tilbuddet.'],
    ['fi', 'Hei Matti,\n\nOletko ehtinyt katsoa tarjousta ja sopiiko sinulle perjantai?'],
    ['pl', 'Dzień dobry,\n\nczy otrzymał pan moją ofertę? Zadzwonię jutro.'],
    ['cs', 'Dobrý den,\n\nchtěl jsem se zeptat, jestli jste dostali naši nabídku.'],
    ['ro', 'Bună ziua,\n\nvă scriu pentru oferta noastră. Când putem vorbi?'],
    ['hu', 'Kedves Péter,\n\nszeretném megkérdezni, hogy van már döntés az ajánlat ügyében.'],
    ['tr', 'Merhaba Ayşe,\n\nteklifimiz için bir karar var mı? Yarın size bilgi verebilirim.'],
    ['ru', 'Добрый день, Иван!\n\nВы получили наше предложение?'],
    ['ja', '田中様\n\n先日の提案書はご覧いただけましたでしょうか。'],
    ['zh', '王先生，您好！\n\n请问您看过我们的报价了吗？'],
    ['ko', '김 대리님,\n\n제안서를 검토해 보셨나요?'],
    ['ar', 'مرحبا أحمد،\n\nهل اطلعت على العرض الذي أرسلته؟'],
    ['he', 'שלום דוד,\n\nהאם ראית את ההצעה ששלחתי?'],
    ['el', 'Καλημέρα Νίκο,\n\nείδατε την προσφορά μας;'],
  ])('is %s', (expected, body) => {
    expect(language(body)).toBe(expected);
  });

  it.each([
    ['Hi Tom, any update?'],
    ['Tom?'],
    ['OK'],
    ['Hola Tom,\n\nAny news on the proposal?'],
    ['Dear Herr Maier,\n\nThe quote is attached. Mit freundlichen Grüßen'],
    ['Invoice 4711, Acme GmbH & Co. KG, Bad Homburg v. d. Höhe'],
    ['De rien! Shall we meet at Café de la Paix on Friday?'],
    ['Привет Tom, the proposal is ready and I will call you on Friday.'],
    ['👍🎉'],
    ['42'],
    [''],
  ])('is English when unsure: %j', (body) => {
    expect(language(body)).toBe('en');
  });

  it('a mixed draft is English, and its foreign sentences are known', () => {
    const body =
      'Hi Karl,\n\nThe offer is ready. Das Angebot ist fertig und ich rufe Sie an. Shall we talk on Friday at 3?';
    expect(language(body)).toBe('en');
    expect(readDraft(body).sentences.map(({ words }) => votesFor(words.text).foreign !== '')).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
