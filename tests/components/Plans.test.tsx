import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PlanEditor } from '../../components/board/PlanEditor.tsx';
import { PlanList } from '../../components/board/PlanList.tsx';
import { PutOnPlan } from '../../components/callbacks/PutOnPlan.tsx';
import type { CadencePlan } from '../../lib/cadence/types.ts';
import { channelNames } from '../../lib/pages/contact-view.ts';
import { axeFaults } from './axe.ts';

const plan: CadencePlan = {
  id: 'after-demo',
  name: 'After the demo',
  workingDaysOnly: true,
  repeats: false,
  followedBy: 'monthly',
  steps: [
    { afterDays: 1, channel: 'email', purpose: 'Sum up', success: 'They confirm' },
    { afterDays: 2, channel: 'phone', purpose: 'Answer questions', success: 'A date' },
  ],
};
const others = [{ id: 'monthly', name: 'Monthly contact' }];

function edit(change: Partial<Parameters<typeof PlanEditor>[0]> = {}) {
  const actions = { onSave: vi.fn(), onRemove: vi.fn() };
  const props = { plan, others, channels: channelNames, removal: null, ...actions, ...change };
  const { container } = render(<PlanEditor {...props} />);
  return { ...actions, container, user: userEvent.setup() };
}
const flow = () =>
  within(screen.getByRole('region', { name: 'The plan as a flow' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('a plan in the editor', () => {
  it('is drawn as a flow', async () => {
    const { container } = edit();
    expect(flow()).toEqual([
      'After 1 dayE-mail Sum upSuccess: They confirm',
      'After 2 daysPhone Answer questionsSuccess: A date',
      ' Then: Monthly contact',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('changes with every field, and is kept on Save', async () => {
    const { user, onSave } = edit();
    const second = screen.getByRole('group', { name: 'Step 2' });
    await user.clear(within(second).getByLabelText('How long after'));
    await user.type(within(second).getByLabelText('How long after'), '5');
    await user.selectOptions(within(second).getByLabelText('How'), 'In person');
    await user.click(screen.getByRole('button', { name: 'Step 2 up' }));
    expect(flow()[0]).toBe('After 5 daysIn person Answer questionsSuccess: A date');
    await user.click(screen.getByRole('button', { name: 'Remove step 2' }));
    await user.selectOptions(screen.getByLabelText('After the last step'), 'Start over');
    await user.click(screen.getByLabelText('Working days only'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...plan,
      workingDaysOnly: false,
      repeats: true,
      followedBy: null,
      steps: [{ ...plan.steps[1], afterDays: 5, channel: 'in-person' }],
    });
  });

  it('is not kept without a name or a step', async () => {
    const { user } = edit({ plan: { ...plan, name: '', steps: [] } });
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.type(screen.getByLabelText('Name'), 'Mine');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
  });

  it('goes back to how it came', async () => {
    const { user, onRemove } = edit({ removal: 'shipped' });
    await user.click(screen.getByRole('button', { name: 'Back to the plan as it came' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

it('the list of plans says who is on each and who fell off', async () => {
  const onStart = vi.fn();
  const members = (...names: string[]) => names.map((name) => ({ id: name, name }));
  const { container } = render(
    <PlanList
      plans={[
        {
          ...{ id: 'monthly', name: 'Monthly contact', steps: 3, isOwn: false },
          on: members('Ana', 'Bo'),
          fellOff: members('Tom'),
        },
        { id: 'mine', name: 'Mine', steps: 1, isOwn: true, on: [], fellOff: [] },
      ]}
      onNew={vi.fn()}
      onStart={onStart}
    />,
  );
  expect(screen.getByText('2').parentElement).toHaveTextContent('2 on it: Ana, Bo');
  expect(screen.getByText(/fell off, nothing is planned/)).toHaveTextContent('Tom');
  expect(screen.getByText('1 step, yours')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Go on where they were on Monthly/ }));
  expect(onStart).toHaveBeenLastCalledWith('monthly', ['Tom'], true);
  await userEvent.click(screen.getByRole('button', { name: /^Start again/ }));
  expect(onStart).toHaveBeenLastCalledWith('monthly', ['Tom'], false);
  expect(await axeFaults(container)).toEqual([]);
});

it('a contact is put on a plan, with a warning where that is too soon, and taken off', async () => {
  const user = userEvent.setup();
  const actions = { onStart: vi.fn(), onGoOn: vi.fn(), onStop: vi.fn() };
  const plans = [
    { id: 'a', name: 'After the demo', warning: '' },
    {
      id: 'b',
      name: 'Twelve contacts',
      warning: 'They agreed to hear from you every 14 days; this comes 9 days sooner.',
    },
  ];
  const { rerender } = render(<PutOnPlan plans={plans} current="a" fellOff {...actions} />);
  expect(screen.getByRole('status')).toHaveTextContent('Nothing is planned for them.');
  await user.click(screen.getByRole('button', { name: 'Go on where they were' }));
  expect(actions.onGoOn).toHaveBeenCalledExactlyOnceWith('a');
  rerender(<PutOnPlan plans={plans} current="a" fellOff={false} {...actions} />);
  expect(screen.queryByRole('button', { name: 'Go on where they were' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take off' }));
  expect(actions.onStop).toHaveBeenCalledOnce();
  await user.selectOptions(screen.getByLabelText('Plan'), 'Twelve contacts');
  expect(screen.getByRole('status')).toHaveTextContent('9 days sooner');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(actions.onStart).toHaveBeenCalledExactlyOnceWith('b');
});
