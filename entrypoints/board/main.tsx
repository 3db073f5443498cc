import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { speak } from '../../lib/pages/speak.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { Board } from './Board.tsx';

speak('pages.board');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Trouble>
      <Board db={createDatabase()} />
    </Trouble>,
  );
}
