import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { speak } from '../../lib/pages/speak.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { Options } from './Options.tsx';

speak('pages.options');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Trouble>
      <Options db={createDatabase()} />
    </Trouble>,
  );
}
