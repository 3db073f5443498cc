import page from '../../assets/styles/page.css?inline';
import when from '../callbacks/WhenPanel.css?inline';
import inPage from './inpage.css?inline';

/** Everything the shadow root in a page is dressed in: the pages' own base and what only the in-page UI has. */
export const inPageCss = `${page}\n${when}\n${inPage}`;
