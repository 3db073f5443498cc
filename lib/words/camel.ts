/** `no-answer` as `noAnswer`: ids of the pure rooms as the keys of their texts. */
export type Camel<Id extends string> = Id extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<Camel<Rest>>}`
  : Id;

/** An id as a text's key has it: ``t(`channel.${camel('in-person')}`)``. */
export function camel<Id extends string>(id: Id): Camel<Id> {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Id>;
}
