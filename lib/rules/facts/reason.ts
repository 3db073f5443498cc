import { type Contents, Prefiltered } from '../../text/prefilter.ts';

const reasons = new Prefiltered(
  /\b(?:because|as promised|as (?:we )?agreed|attached|enclosed|here(?:'s| is| are)|since (?:we|our|you|then|my last)|you (?:asked|mentioned|said|wanted|told|raised|wrote|were|requested)|your (?:question|point|request|team|plan|idea|comment)|i (?:saw|noticed|read|heard|found|spoke)|we(?: have|'ve)? (?:just|now|agreed|discussed)|after (?:our|your|the)|congratulations|news|answer|question|in order to|so that|reason|update:|changed|new)\b/i,
);

/** Whether a sentence says why the mail is written now: what happened, was agreed, is asked or is attached. */
export function isReason(masked: string, contents: Contents): boolean {
  return reasons.isIn(masked, contents);
}
