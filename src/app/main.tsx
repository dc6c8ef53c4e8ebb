/** Starts the app in the page. */
import { boot } from './boot.tsx';
import { askForStyles } from './loading/lost-style.ts';
import { applyTheme, readTheme } from './preferences/theme.ts';
import { basename } from './routing/basename.ts';
import { guardScripts } from './trusted-types.ts';
import '../views/ui/tokens.css';
import './app.css';
import './print.css';

guardScripts(new URL('.', import.meta.url));
// An embed has the colours of its address; its first script has seen to them.
if (document.documentElement.dataset['show'] === undefined) applyTheme(readTheme(), document.documentElement);
const root = document.getElementById('root');
if (root) {
  askForStyles(root);
  void boot(root, { base: basename(import.meta.url, import.meta.env.DEV), script: import.meta.url });
}
