import { describe, expect, it } from 'vitest';
import { fingerprint, similarity } from '../../lib/rules/fingerprint.ts';

const mail = (reader: string, day: string, signed: string) =>
  `Hi ${reader},\n\nThe new scanner reads torn labels and saves a shift about an hour a day on lines like the one in ${reader === 'Tom' ? 'Leeds' : 'Porto'}. It fits your belts without any change to the frame. Would a test on your line be useful on ${day}?\n\nBest regards,\n${signed}`;

describe('the fingerprint of a draft', () => {
  it('is the same for another name, place, day and signature', () => {
    expect(similarity(fingerprint(mail('Tom', 'Monday', 'Eve')), fingerprint(mail('Ana', 'May 3', 'Ben')))).toBe(1);
  });
  it('holds numbers only, and no more of them for a long mail', () => {
    const long = fingerprint(
      Array.from({ length: 400 }, (_, i) => `Part ${i} of the plan has its own line ${'ab'.repeat(i % 7)}.`).join(' '),
    );
    expect(long.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
    expect(long.length).toBeLessThanOrEqual(96);
  });
  it('differs where the wording does', () => {
    const other =
      'Hi Tom,\n\nYou asked which dock the vans use in May. Dock four is free from seven, and the gate code is with the guard at the door. Who will meet the driver?';
    expect(similarity(fingerprint(mail('Tom', 'Monday', 'Eve')), fingerprint(other))).toBeLessThan(0.1);
  });
  it('leaves the control sentence and quoted mail out', () => {
    const plain = mail('Tom', 'Monday', 'Eve');
    const [greeting = '', text = '', closing = ''] = plain.split('\n\n');
    const more = `${greeting}\n\n${text} If I don't hear from you by Thursday, I'll call you on Friday at 10:20.\n\n${closing}\n\n> Do you have a scanner for torn labels that we can try?`;
    expect(fingerprint(more)).toEqual(fingerprint(plain));
  });
  it('proves nothing from a line or two', () => {
    expect(
      similarity(fingerprint('Does Monday at nine work for you?'), fingerprint('Does Monday at nine work for you?')),
    ).toBe(0);
  });
});
