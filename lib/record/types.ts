/** What kind of thing a CRM record is. A lead is a person and a deal at once. */
export type RecordType = 'person' | 'lead' | 'company' | 'deal';

/** Where a record lives: the part of an address that names it, read from the address alone. */
export interface RecordAddress {
  type: RecordType;
  /** The record's id within its host, as unique as the CRM makes it (object name, portal or database included). */
  id: string;
}

/** Which record a page shows. Two records are the same one exactly when their keys are (`recordKey`). */
export interface RecordIdentity extends RecordAddress {
  /** Folder name under lib/sites. */
  site: string;
  /** Host with port, lower case. */
  host: string;
}

/** The one string callbacks, links and outbox entries file a record under. */
export function recordKey(record: RecordIdentity): string {
  return `${record.site}:${record.host}/${record.type}/${record.id}`;
}

export type FieldName = 'name' | 'company' | 'email' | 'phone' | 'contact' | 'stage' | 'amount';

/** How a value was found, most trustworthy first (FACTS, "ladder"). */
export type Rung = 'api-name' | 'test-id' | 'link' | 'title' | 'pick';

/**
 * What a page says of one field. `absent` is not `empty`: virtualised lists and other tabs leave fields out of the page.
 * `ambiguous`: the page shows several different values and nothing tells which is the record's; never guess.
 */
export type FieldReading =
  | { state: 'read'; value: string; rung: Rung; node: Node }
  | { state: 'empty'; node: Node }
  | { state: 'ambiguous' }
  | { state: 'absent' };

/** A next activity the CRM itself shows. */
export interface NextStep {
  /** The CRM's id for it, '' where the page shows none. */
  id: string;
  title: string;
  /** The date as the page words it (the user's own format, often without a year), '' where none. */
  when: string;
}

/** One reading of a record page. */
export interface RecordReading {
  fields: Record<FieldName, FieldReading>;
  /** undefined: this page does not say; `[]`: the CRM's list of activities is on the page and empty. */
  nextSteps: NextStep[] | undefined;
  /** The nodes `nextSteps` were read from. */
  stepPanels: Element[];
  /** Nodes whose replacement shows that the page was rebuilt for another record; [] where the page has none yet. */
  headers: Element[];
}
