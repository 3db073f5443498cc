import type { AnalysedSentence, DraftFacts } from './types.ts';

/** The facts of a draft from those of its sentences, the subject's left out. Linear in the number of sentences, no text is read. */
export function gatherFacts(sentences: readonly AnalysedSentence[]): DraftFacts {
  const facts: DraftFacts = {
    checklist: { reason: false, ask: false, date: false, ownNextStep: false, value: false },
    words: 0,
    asks: 0,
    handOvers: 0,
    writerWords: 0,
    readerWords: 0,
    thanks: false,
    closesOut: false,
  };
  const { checklist } = facts;
  for (const { in: field, analysis } of sentences) {
    const own = analysis.facts;
    if (field === 'subject') continue;
    checklist.reason ||= own.reason || own.ask === 'question';
    checklist.ask ||= own.ask !== null;
    checklist.date ||= own.date;
    checklist.ownNextStep ||= own.ownStep;
    checklist.value ||= own.value;
    facts.words += own.words;
    if (own.ask) facts.asks += 1;
    if (own.handOver) facts.handOvers += 1;
    facts.writerWords += own.writerWords;
    facts.readerWords += own.readerWords;
    facts.thanks ||= own.thanks;
    facts.closesOut ||= own.closesOut;
  }
  return facts;
}
