import type { FieldName, FieldReading, RecordReading } from './types.ts';

/** Fields that say who a record is: never taken over from the page as another record left it. */
const identifying: readonly FieldName[] = ['name', 'email', 'phone', 'contact'];

/**
 * Decides when a page shows the record its address names. For 110-170 ms after a navigation the old record's fields
 * still stand there (FACTS, trap 1); a callback filed then would go to the wrong person. So: fields that have neither
 * a new node nor a new value since another record was shown are left out, and what remains must read the same twice.
 */
export class Settling {
  readonly #others: readonly RecordReading[];
  #last: string | undefined;
  /** True after a reading that has not stood yet: look again. */
  isUnsure = false;

  /** @param others what the page was seen to show for other records, however long ago; none on a fresh page */
  constructor(others: readonly RecordReading[]) {
    this.#others = others;
  }

  /**
   * Takes the page's reading of this moment.
   * @returns the reading to show once it has stood twice in a row, without what may be another record's; else undefined
   */
  take(reading: RecordReading | undefined): RecordReading | undefined {
    const own = reading && this.#ownOf(reading);
    const now = own && summary(own);
    const stood = now !== undefined && now === this.#last;
    this.#last = now;
    this.isUnsure = now !== undefined && !stood;
    return stood ? own : undefined;
  }

  #ownOf(reading: RecordReading): RecordReading | undefined {
    const fields = { ...reading.fields };
    for (const name of identifying) {
      if (this.#others.some((other) => isSame(fields[name], other.fields[name]))) fields[name] = { state: 'absent' };
    }
    // A page without any identifying field is still being built; one that names several people is done, and says so.
    const tells = (name: FieldName) => fields[name].state === 'read' || fields[name].state === 'ambiguous';
    if (!identifying.some(tells)) return undefined;
    // A lone link may change first: where the header is the old one, the name itself must be new.
    const kept = (now: Element[], before: (other: RecordReading) => Element[]) =>
      now.some((element) => this.#others.some((other) => before(other).includes(element)));
    const headerIsOld = reading.headers.length === 0 || kept(reading.headers, ({ headers }) => headers);
    if (this.#others.length > 0 && headerIsOld && fields.name.state !== 'read') return undefined;
    const stepsAreOld = kept(reading.stepPanels, ({ stepPanels }) => stepPanels);
    return { ...reading, fields, nextSteps: stepsAreOld ? undefined : reading.nextSteps };
  }
}

/** The same value in the same node; the window's title keeps its node whatever it says. */
function isSame(now: FieldReading, before: FieldReading): boolean {
  if (now.state !== before.state) return false;
  if (now.state === 'read' && before.state === 'read') {
    return now.value === before.value && (now.node === before.node || now.rung === 'title');
  }
  return now.state === 'empty' && before.state === 'empty' ? now.node === before.node : true;
}

/** What a reading says, without its nodes: equal for equal readings. */
export function summary(reading: RecordReading): string {
  const fields = Object.values(reading.fields).map((field) => (field.state === 'read' ? field.value : field.state));
  return JSON.stringify([fields, reading.nextSteps]);
}
