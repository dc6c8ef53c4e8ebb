/**
 * Starts the app in a file that holds all of it. Each module here that has a namesake elsewhere in the app or the views
 * stands in for it there; the rest of the app does not know.
 */
import { applyTheme, readTheme } from '../preferences/theme.ts';
import { openFile } from './open-file.tsx';
import '../../views/ui/tokens.css';
import '../app.css';
import '../print.css';

applyTheme(readTheme(), document.documentElement);
const root = document.getElementById('root');
if (root) openFile(root);
