import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { silenced } from '../../lib/settings/silence.ts';

describe('silencing the coach from a page', () => {
  const settings = { ...defaultSettings, phrasesOff: ['soon'], rulesOff: ['hedge'] };

  it('adds to what is silent already, and changes nothing else', () => {
    expect(silenced(settings, { kind: 'phrase', phrase: ' Just following up ' })).toEqual({
      phrasesOff: ['soon', 'just following up'],
    });
    expect(silenced(settings, { kind: 'rule', rule: 'filler' })).toEqual({ rulesOff: ['hedge', 'filler'] });
    expect(silenced(settings, { kind: 'site', site: 'gmail' })).toEqual({ sitesOff: ['gmail'] });
    expect(silenced(settings, { kind: 'reader', reader: 'Mum@home.example' })).toEqual({
      readersOff: ['mum@home.example'],
    });
  });

  it('adds nothing twice', () => {
    expect(silenced(settings, { kind: 'phrase', phrase: 'Soon' })).toEqual({ phrasesOff: ['soon'] });
    expect(silenced(settings, { kind: 'rule', rule: 'hedge' })).toEqual({ rulesOff: ['hedge'] });
  });

  it('pauses until a moment, and ends the pause', () => {
    expect(silenced(settings, { kind: 'until', until: 5 })).toEqual({ pausedUntil: 5 });
    expect(silenced(settings, { kind: 'until', until: null })).toEqual({ pausedUntil: null });
  });
});
