/** Lets the bundler leave out what the site does not use of its router: names for debugging hold whole components in. */
import type { Plugin } from 'vite';

const NAMED_FOR_DEBUGGING = /^\w+\.displayName = "\w+";$/gm;
const CALL = /= (React\d*)\.(createContext|createElement|forwardRef|memo)\(/g;

/** Only in builds: while developing, the names are of use. */
export const onlyUsedRouting = (): Plugin => ({
  name: 'only-used-routing',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/react-router\// },
    handler: (code) => ({
      code: code.replace(NAMED_FOR_DEBUGGING, '').replace(CALL, '= /* @__PURE__ */ $1.$2('),
      map: null,
    }),
  },
});
