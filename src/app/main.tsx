/** Starts the app in the page. */
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { applyTheme, readTheme } from './preferences/theme.ts';
import { basename } from './routing/basename.ts';
import '../views/ui/tokens.css';
import './app.css';

applyTheme(readTheme(), document.documentElement);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BrowserRouter basename={basename(import.meta.url, import.meta.env.DEV)}>
      <App />
    </BrowserRouter>,
  );
}
