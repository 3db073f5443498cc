import { inPageCss } from '../../components/inpage/styles.ts';
import type { CoachServices } from '../page-coach/services.ts';
import type { Moment } from '../promises/types.ts';
import { ruleExamples } from '../rules/rule-examples.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { silenced } from '../settings/silence.ts';
import type { Sandbox } from './sandbox.ts';

/** What the coach on the practice page works with: its own time, its sandbox, and settings that end with the visit. */
export function practiceServices(moment: Moment, outbox: Sandbox['outbox']): CoachServices {
  let settings = defaultSettings;
  const listeners = new Set<() => void>();
  return {
    moment: () => moment,
    settings: () => settings,
    onSettings(changed, signal) {
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed), { once: true });
    },
    async silence(silence) {
      settings = { ...settings, ...silenced(settings, silence) };
      for (const listener of listeners) listener();
    },
    look: async () => null,
    act: async () => null,
    explain: async () => null, // The page's own rules have their words.
    ruleExamples: async (rule) => ruleExamples(rule),
    styles: async () => inPageCss,
    outbox,
    isAlive: () => true,
  };
}
