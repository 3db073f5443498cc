import type { DraftReading } from '../messages/draft-reading.ts';
import type { Finding } from '../rules/types.ts';

/** After this long without a change of the draft its fixes are asked for again, so that no card waits for them. */
const calm = 300;

/**
 * What is said of one compose's findings, and how they are mended. The page's rules carry no words: the background is asked
 * when something is found first, and again when she pauses, because a fix depends on what stands around it.
 */
export class Wordings {
  readonly #ask: (draft: DraftReading) => Promise<Finding[] | null>;
  readonly #read: () => DraftReading;
  readonly #onChange: () => void;
  #asked = '';
  #draft: DraftReading | null = null;
  #findings: readonly Finding[] = [];
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param ask null where nobody answers
   * @param read the draft as it was reviewed last
   * @param onChange called when an answer has come, or will not
   */
  constructor(
    ask: (draft: DraftReading) => Promise<Finding[] | null>,
    read: () => DraftReading,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#ask = ask;
    this.#read = read;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Asks ahead for what these findings will be shown with. */
  prepare(findings: readonly Finding[]): void {
    clearTimeout(this.#timer);
    const unsaid = findings.filter(({ message }) => message === '');
    if (unsaid.length === 0) return;
    const isNew = unsaid.some((finding) => this.#of(finding) === undefined);
    this.#timer = setTimeout(() => void this.ask(), isNew ? 0 : calm);
  }

  /** Asks now where the draft has changed since the last answer. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const draft = this.#read();
    const asked = JSON.stringify(draft);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#isWaiting = true;
    const findings = await this.#ask(draft);
    if (this.#asked !== asked) return; // She has written on; the newer answer is on its way.
    this.#isWaiting = false;
    if (findings) {
      this.#draft = draft;
      this.#findings = findings;
    } else this.#asked = '';
    this.#onChange();
  }

  /** The finding with its words as far as they are known; fixes only while they fit the draft to the letter. */
  of(finding: Finding): Finding {
    if (finding.message !== '') return finding;
    const known = this.#of(finding);
    if (!known) return finding;
    const { subject, body } = this.#read();
    const isCurrent = this.#draft?.body === body && this.#draft.subject === subject;
    return { ...finding, message: known.message, advice: known.advice, fixes: isCurrent ? known.fixes : [] };
  }

  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  #of(finding: Finding): Finding | undefined {
    const alike = this.#findings.filter(({ rule, text }) => rule === finding.rule && text === finding.text);
    return alike.find(({ from }) => from === finding.from) ?? alike[0];
  }
}
