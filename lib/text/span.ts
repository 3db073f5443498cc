/** A stretch of text: UTF-16 offsets into the string it was found in; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}
