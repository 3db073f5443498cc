import { minifySync } from 'rolldown/utils';
import { minify } from 'terser';
import { orderAlternatives } from './order-alternatives.ts';

/** What Preact looks for on class components. Ours are functions, so it may look for anything that is shorter. */
const ofClassComponents =
  'component(?:Will|Did)\\w+|shouldComponentUpdate|getDerivedStateFrom\\w+|getSnapshotBeforeUpdate|getChildContext|debounceRendering';
/** What Floating UI's parts say among themselves: ours neither write nor read it. */
const ofFloatingUi = 'initialPlacement|middlewareData|overflows';
/** Names that reading a text uses everywhere, and that never leave lib/text, lib/promises, lib/rules and lib/coach: not in a message, not in the store. */
export const ofReading =
  'spaced|capital|verbEnd|aboutEnd|toOther|needsTime|wantsDay|sharesTime|surelyAhead|bareMorning|nowMinutes|endOfDay|yearSaid|mayMatch|afterPreposition|afterDay|writerWords|readerWords|handOvers?|closesOut|hasClosing|analysed|promising|dayAssumed|refersBack|willing|foreign|strength|signals|chases|analysis|notAfter|keywords|needs|naked|rough|votes|unless|condition|opening|thanks|spans|gifts|ownStep|kindCertainty';
/** Names of the coach's own services in a page, likewise. */
export const ofThePage =
  'isSettled|isKept|isWaiting|previewOf|getExamples|focusBack|toPage|showCurrent|placeSoon|drawSoon|offsetOf|rangeOf|isChanged|onRuleOff|onByPhone|onIgnore|onNever|onAnswer|onNext|inSubject|precision|roleOf|subjectField|threadShown|checklist|patterns|trouble|holdsBack|looksFinished|kinds|onFix|isTyping|byDialog|whenExactly|chips|isDone|onReaderOff|noteChanges|draftOpened|onCloseAsk|onMoveChip|onDropChip|onKeepChip|onShowMark|focusStrip|threadGone|dialogs|onSiteOff|closeSoon|sentEntry|keepsWhiteSpace|onLeave|onPause|onSmall|inFrame|oldText|sentLook|nextMark|onKind|onMain|placement|strategy|middleware|detectOverflow|getElementRects';
const shortened = new RegExp(`^(?:${ofClassComponents}|${ofFloatingUi}|${ofReading}|${ofThePage})$`);

/**
 * A Vite plugin that runs terser over what Vite has minified already, and Vite's own minifier over that: each finds what the
 * other leaves, one percent together. Content scripts count every kilobyte.
 */
export function tighten() {
  return {
    name: 'tighten',
    async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.code) continue;
        // Twice: what each leaves the other, a second round finds some of.
        for (let round = 0; round < 2; round += 1) {
          const { code } = await minify(chunk.code, {
            ecma: 2020,
            // Nothing of ours, Preact's or Floating UI's calls a function expression or a method with `new`, or changes
            // what the language comes with.
            compress: { passes: 3, keep_fargs: false, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
            // Ours alone match, though a page has some of them too (WebGL's `precision`).
            mangle: { properties: { regex: shortened, builtins: true } },
          });
          if (code) chunk.code = minifySync(name, code).code;
        }
        chunk.code = orderAlternatives(chunk.code);
      }
    },
  };
}
