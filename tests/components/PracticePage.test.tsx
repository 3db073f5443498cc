import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PracticeCompose } from '../../components/practice/PracticeCompose.tsx';
import { PracticePage } from '../../components/practice/PracticePage.tsx';
import { Toolbar } from '../../components/practice/Toolbar.tsx';
import { axeFaults } from './axe.ts';

function show(change: Partial<Parameters<typeof PracticePage>[0]> = {}) {
  const props = {
    stage: 'write' as const,
    compose: <p>the compose</p>,
    toolbar: <p>the toolbar</p>,
    ownMail: <p>own mail</p>,
    nowWords: 'Tuesday 10:00',
    promise: { words: 'Call, Friday 15:00', jumpWords: 'Friday 15:01' },
    onJump: vi.fn(),
    onAgain: vi.fn(),
    ...change,
  };
  const { container } = render(<PracticePage {...props} />);
  return { ...props, container, user: userEvent.setup() };
}
const currentStep = () => document.querySelector('[aria-current=step] h2')?.textContent;

describe('the practice page', () => {
  it('leads from one step to the next', () => {
    const steps = (['write', 'sent', 'due', 'closed'] as const).map((stage) => {
      const { container } = show({ stage });
      const current = currentStep();
      container.remove();
      return current;
    });
    expect(steps).toEqual(['1Mend a mail', '2Let time pass', '3Keep your promise', '4Now one of yours']);
  });

  it('says in one line where the text stays', () => {
    show();
    expect(screen.getByText(/Nothing you write leaves this computer/)).toBeVisible();
  });

  it('jumps to the due time once the mail is sent, and only then', async () => {
    const first = show();
    expect(screen.queryByRole('button', { name: /Jump/ })).toBeNull();
    first.container.remove();
    const { user, onJump } = show({ stage: 'sent' });
    expect(screen.getByText('Call, Friday 15:00')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Jump to Friday 15:01' }));
    expect(onJump).toHaveBeenCalledOnce();
  });

  it('offers another try when the mail promised nothing with a day', async () => {
    const { user, onAgain } = show({ stage: 'sent', promise: null });
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('shows the toolbar when the promise has come due', () => {
    const first = show({ stage: 'sent' });
    expect(screen.queryByText('the toolbar')).toBeNull();
    first.container.remove();
    show({ stage: 'due' });
    expect(screen.getByText('the toolbar')).toBeVisible();
  });

  it('has nothing axe objects to', async () => {
    expect(await axeFaults(show({ stage: 'due' }).container)).toEqual([]);
  });
});

describe('the practice toolbar', () => {
  it('says its badge to a screen reader and shows none at none', () => {
    const { rerender } = render(<Toolbar count={1}>list</Toolbar>);
    expect(screen.getByRole('img', { name: 'Toolbar button with the badge 1' })).toHaveTextContent('1');
    rerender(<Toolbar count={0}>list</Toolbar>);
    expect(screen.getByRole('img', { name: 'Toolbar button, no badge' })).toHaveTextContent('');
  });
});

describe('the practice compose', () => {
  const compose = (isSent: boolean, onSend = vi.fn()) => (
    <PracticeCompose
      frame={createRef<HTMLDivElement>()}
      reader={{ name: 'Tom Becker', email: 'tom@becker.example' }}
      subject="The floor plan"
      body={'Hi Tom,\n\n<b>Hello</b>'}
      isSent={isSent}
      onSend={onSend}
    />
  );

  it('holds the mail line by line, as text', () => {
    render(compose(false));
    const editor = screen.getByRole('textbox', { name: 'Message' });
    expect([...editor.children].map((line) => line.textContent)).toEqual(['Hi Tom,', '', '<b>Hello</b>']);
  });

  it('keeps what she wrote when the page renders anew', () => {
    const { rerender } = render(compose(false));
    const editor = screen.getByRole('textbox', { name: 'Message' });
    editor.textContent = 'My own words';
    rerender(compose(true));
    expect(editor).toHaveTextContent('My own words');
  });

  it('sends by button and by Ctrl+Enter, once', async () => {
    const onSend = vi.fn();
    const { rerender } = render(compose(false, onSend));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    screen.getByRole('textbox', { name: 'Message' }).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSend).toHaveBeenCalledTimes(2);
    rerender(compose(true, onSend));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Sent' }));
    expect(onSend).toHaveBeenCalledTimes(2);
  });

  it('has nothing axe objects to', async () => {
    expect(await axeFaults(render(compose(false)).container)).toEqual([]);
  });
});
