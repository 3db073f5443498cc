import { type FieldName, type RecordIdentity, type RecordReading, recordKey } from '../record/types.ts';
import type { Person } from '../store/people.ts';

/** A field's value, '' where the page does not say it for certain. */
export function shownValue({ fields }: Pick<RecordReading, 'fields'>, name: FieldName): string {
  const field = fields[name];
  return field.state === 'read' ? field.value : '';
}

/**
 * Whom promises on a record are made to. A deal's are made to its contact; where the page names several or none, the deal
 * itself stands for whoever it is, under its own name.
 */
export function personOn(record: RecordReading & { identity: RecordIdentity }): Person {
  const { identity } = record;
  const name =
    identity.type === 'deal' ? shownValue(record, 'contact') || shownValue(record, 'name') : shownValue(record, 'name');
  return {
    name,
    company: identity.type === 'company' ? '' : shownValue(record, 'company'),
    email: shownValue(record, 'email'),
    phone: shownValue(record, 'phone'),
    record: recordKey(identity),
  };
}

/** True where the page tells neither who this is nor how to reach them: nothing is shown as theirs, linking is offered. */
export function isUnclear(record: RecordReading): boolean {
  const { name, email } = record.fields;
  return name.state === 'ambiguous' || (shownValue(record, 'name') === '' && email.state !== 'read');
}
