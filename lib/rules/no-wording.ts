import type { Wording } from './wording.ts';

/** Stands in for `wording.ts` and `replace-words.ts` in content scripts (scripts/build/rules-without-words.ts). */
const unsaid = (): Wording => ({ message: '', advice: '', fixes: [] });

export { unsaid as replaceWords, unsaid as wordingOfMatch, unsaid as wordingOfVerdict };
