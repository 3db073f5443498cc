import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DataPart } from '../../components/options/DataPart.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PhrasesPart, RulesPart } from '../../components/options/RulesPart.tsx';
import { LookPart, RemindersPart, WorkingTimePart } from '../../components/options/SettingsParts.tsx';
import { WritingPart } from '../../components/options/WritingPart.tsx';
import { ruleViews } from '../../lib/pages/rule-view.ts';
import { defaultSettings, type Settings } from '../../lib/settings/defaults.ts';
import { axeFaults } from './axe.ts';

const now = Date.UTC(2026, 10, 25, 10);
const view = { now, timeZone: 'UTC', locale: 'en-US', workingTime: defaultSettings.workingTime };

function show(change: Partial<Settings> = {}, isAllowed = true) {
  const onChange = vi.fn();
  const onAllow = vi.fn();
  const onSaveBlocks = vi.fn();
  const props = { settings: { ...defaultSettings, ...change }, onChange };
  const { container } = render(
    <OptionsPage broken={[]} notice="">
      <WorkingTimePart {...props} browserLocale="en-US" countries={['GB', 'US']} />
      <RemindersPart {...props} isAllowed={isAllowed} onAllow={onAllow} onSaveBlocks={onSaveBlocks} />
      <WritingPart {...props} view={view} siteNames={{ gmail: 'Gmail' }} />
      <LookPart {...props} />
      <RulesPart {...props} rules={ruleViews()} />
      <PhrasesPart {...props} />
    </OptionsPage>,
  );
  return { onChange, onAllow, onSaveBlocks, container, user: userEvent.setup() };
}

describe('the settings', () => {
  it('keep a changed working week, and refuse an impossible one with a word', async () => {
    const { user, onChange } = show();
    await user.click(screen.getByRole('checkbox', { name: 'Sat' }));
    expect(onChange).toHaveBeenLastCalledWith({
      workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5, 6] },
    });
    const end = screen.getByLabelText('The day ends');
    await user.clear(end);
    await user.type(end, '08:00');
    await user.tab();
    expect(screen.getByText('The day must start before it ends.')).toBeVisible();
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('refuse a week without working days', async () => {
    const { user, onChange } = show({ workingTime: { start: '09:00', end: '17:00', days: [1] } });
    await user.click(screen.getByRole('checkbox', { name: 'Mon' }));
    expect(screen.getByText('Keep at least one working day.')).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('say what 4/12 means where she writes', async () => {
    show();
    expect(screen.getByText('4/12 is April 12')).toBeVisible();
    show({ locale: 'en-GB' });
    expect(screen.getByText('4/12 is 4 December')).toBeVisible();
  });

  it('ask the browser before reminding', async () => {
    const { user, onChange, onAllow } = show({}, false);
    await user.click(screen.getByRole('checkbox', { name: 'Remind me with a notification' }));
    expect(onAllow).toHaveBeenCalledOnce();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ reminders: true });
  });

  it('add and remove follow-through blocks, in order', async () => {
    const { user, onChange } = show({ blocks: ['10:00', '15:00'] });
    await user.type(screen.getByLabelText('Another block at'), '13:00');
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ blocks: ['10:00', '13:00', '15:00'] });
    await user.click(screen.getByRole('button', { name: 'Remove the block at 10:00 AM' }));
    expect(onChange).toHaveBeenLastCalledWith({ blocks: ['15:00'] });
  });

  it('move a block, and save them for the calendar', async () => {
    const { user, onChange, onSaveBlocks } = show({ blocks: ['10:00', '15:00'] });
    const block = screen.getByLabelText('Block at 10:00 AM');
    await user.clear(block);
    await user.type(block, '16:30');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith({ blocks: ['15:00', '16:30'] });
    await user.click(screen.getByRole('button', { name: 'Save for my calendar' }));
    expect(onSaveBlocks).toHaveBeenCalledOnce();
  });

  it('offer the ways to put off she chose, at least one', async () => {
    const { user, onChange } = show({ snooze: ['hour', 'week'] });
    await user.click(screen.getByRole('checkbox', { name: 'In 4 weeks' }));
    expect(onChange).toHaveBeenLastCalledWith({ snooze: ['hour', 'week', 'month'] });
    await user.click(screen.getByRole('checkbox', { name: 'Next week' }));
    expect(onChange).toHaveBeenLastCalledWith({ snooze: ['hour'] });
    show({ snooze: ['morning'] });
    expect(screen.getAllByRole('checkbox', { name: 'Next working morning' })[1]).toBeDisabled();
  });

  it('switch a rule off and on again', async () => {
    const first = show();
    await first.user.click(screen.getByRole('checkbox', { name: 'A next step without a time' }));
    expect(first.onChange).toHaveBeenCalledExactlyOnceWith({ rulesOff: ['vague-time'] });
    first.container.remove();
    const { user, onChange } = show({ rulesOff: ['vague-time', 'hedge'] });
    await user.click(screen.getByRole('checkbox', { name: 'A next step without a time' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ rulesOff: ['hedge'] });
  });

  it('show a rule with the words it marks, and never a placeholder', () => {
    const { container } = show();
    expect(container.querySelector('.rule-example mark')).not.toBeNull();
    expect(container.textContent).not.toMatch(/\{reader\}|\[\[|\]\]/i);
  });

  it('keep phrases of her own, once each', async () => {
    const { user, onChange } = show({ phrases: [{ phrase: 'synergy', advice: '' }] });
    await user.type(screen.getByLabelText('Phrase to mark'), 'Synergy');
    expect(screen.getByText('You have this one already.')).toBeVisible();
    await user.type(screen.getByLabelText('Phrase to mark'), ' effects');
    await user.type(screen.getByLabelText('What to write instead'), 'Name the saving');
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      phrases: [
        { phrase: 'synergy', advice: '' },
        { phrase: 'Synergy effects', advice: 'Name the saving', severity: 'hint' },
      ],
    });
  });

  it('give a phrase of her own a replacement and a weight', async () => {
    const { user, onChange } = show();
    await user.type(screen.getByLabelText('Phrase to mark'), 'leverage');
    await user.selectOptions(screen.getByLabelText('One click'), 'replaces it with');
    expect(screen.getByRole('button', { name: 'Add the phrase' })).toBeDisabled();
    await user.type(screen.getByLabelText('Replace it with'), 'use');
    await user.selectOptions(screen.getByLabelText('It is'), 'weak');
    await user.click(screen.getByRole('button', { name: 'Add the phrase' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      phrases: [{ phrase: 'leverage', advice: '', severity: 'weak', replacement: 'use' }],
    });
  });

  it('say what her phrases do', () => {
    show({ phrases: [{ phrase: 'very', advice: 'Drop it', severity: 'weak', replacement: '' }] });
    expect(screen.getByText('weak, can be left out')).toBeVisible();
  });

  it('refuse a pattern that could freeze the page, and say why', async () => {
    const { user } = show();
    await user.type(screen.getByLabelText('Phrase to mark'), '/(a+)+b/');
    expect(screen.getByText(/could freeze the page/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add the phrase' })).toBeDisabled();
    await user.clear(screen.getByLabelText('Phrase to mark'));
    await user.type(screen.getByLabelText('Phrase to mark'), '/(open/');
    expect(screen.getByText(/is not valid/)).toBeVisible();
  });

  it('make a rule weigh more or less, and as it comes again', async () => {
    const first = show({ severities: { hedge: 'weak' } });
    const name = 'How much “A next step without a time” matters';
    await first.user.selectOptions(screen.getByRole('combobox', { name }), 'Only a hint');
    expect(first.onChange).toHaveBeenCalledExactlyOnceWith({ severities: { hedge: 'weak', 'vague-time': 'hint' } });
    first.container.remove();
    const { user, onChange } = show({ severities: { hedge: 'weak', 'vague-time': 'hint' } });
    await user.selectOptions(screen.getByRole('combobox', { name }), 'As it comes');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ severities: { hedge: 'weak' } });
  });

  it('never mark a phrase she names', async () => {
    const { user, onChange } = show({ phrasesOff: ['just'] });
    await user.type(screen.getByLabelText('Never mark'), 'Touching base');
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ phrasesOff: ['just', 'touching base'] });
  });

  it('mark a silenced phrase again', async () => {
    const { user, onChange } = show({ phrasesOff: ['just'] });
    await user.click(screen.getByRole('button', { name: 'Mark “just” again' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ phrasesOff: [] });
  });

  it('keep the coach quiet: for an hour, with readers, on sites, and back', async () => {
    const { user, onChange } = show({ readersOff: ['acme.com'], sitesOff: ['gmail'], pausedUntil: now + 60_000 });
    await user.click(screen.getByRole('checkbox', { name: /Ask before sending/ }));
    expect(onChange).toHaveBeenLastCalledWith({ asksBeforeSending: true });
    await user.click(screen.getByRole('button', { name: 'Back on now' }));
    expect(onChange).toHaveBeenLastCalledWith({ pausedUntil: null });
    await user.click(screen.getByRole('button', { name: 'Coach me on Gmail again' }));
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
    await user.click(screen.getByRole('button', { name: 'Coach mails to acme.com again' }));
    expect(onChange).toHaveBeenLastCalledWith({ readersOff: [] });
    const readers = screen.getByLabelText('No coach in mails to');
    await user.type(readers, 'Ana{Enter}');
    expect(screen.getByText(/^An address such as/)).toBeVisible();
    await user.clear(readers);
    await user.type(readers, '@Home.example{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ readersOff: ['acme.com', 'home.example'] });
  });

  it('pause for an hour', async () => {
    const { user, onChange } = show();
    await user.click(screen.getByRole('button', { name: 'Pause for an hour' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ pausedUntil: now + 3_600_000 });
  });

  it('have nothing axe objects to', async () => {
    expect(await axeFaults(show({ phrasesOff: ['just'] }).container)).toEqual([]);
  });
});

describe('her data', () => {
  function data(change: Partial<Parameters<typeof DataPart>[0]> = {}) {
    const actions = {
      onExport: vi.fn(),
      onRead: vi.fn(),
      onImport: vi.fn(),
      onCancelImport: vi.fn(),
      onDeleteAll: vi.fn(),
      onDiscard: vi.fn(),
    };
    const { container } = render(
      <DataPart storedWords="3 promises" reading={null} job={null} setAside={[]} {...actions} {...change} />,
    );
    return { ...actions, container, user: userEvent.setup() };
  }

  it('says what an import would do before it does it', async () => {
    const { user, onImport } = data({ reading: { fileName: 'backup.json', add: 2, change: 1, keep: 5 } });
    expect(screen.getByRole('alert')).toHaveTextContent('2 new records, 1 newer than here, 5 already here');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(onImport).toHaveBeenCalledOnce();
  });

  it('says how far a long import is, which is not started twice', () => {
    const reading = { fileName: 'backup.json', add: 2, change: 1, keep: 5 };
    data({ reading, job: { what: 'writing', done: 3000, total: 25_000 } });
    expect(screen.getByRole('progressbar', { name: /^Importing: 3,000 of 25,000 records/ })).toHaveValue(3000);
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('shows the words of a promise that was set aside', () => {
    const found = { id: 'a', from: 'callbacks', reason: 'dueAt: not a number', words: 'I’ll call you on Friday.' };
    data({ setAside: [found] });
    expect(screen.getByText(/“I’ll call you on Friday.”/)).toBeVisible();
  });

  it('hands over the chosen file', async () => {
    const { user, onRead } = data();
    const file = new File(['{}'], 'backup.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Add what an exported file holds'), file);
    expect(onRead).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('deletes everything only on a second word', async () => {
    const { user, onDeleteAll } = data();
    await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete it all, for good' }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  it('has nothing axe objects to', async () => {
    const setAside = [{ id: 'x', from: 'outbox', reason: 'No date', words: '' }];
    const reading = { fileName: 'backup.json', add: 2, change: 1, keep: 5 };
    expect(await axeFaults(data({ setAside, reading }).container)).toEqual([]);
  });
});
