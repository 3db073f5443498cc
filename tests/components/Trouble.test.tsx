import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Trouble } from '../../components/ui/Trouble.tsx';

function Broken(): never {
  throw new Error('OpenFailedError');
}

it('says what to do where the store cannot be read', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what the page has caught.
  render(
    <Trouble>
      <Broken />
    </Trouble>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Follow Through can’t read its store. Free some disk space');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
});
