/**
 * Build step: the two scripts that stand alone, each in one small file. `embed.js` is what other sites load, by a name that
 * never changes; the gate is the first script of every embed.
 */
import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

/** How the gate's file is called in the built folder. */
export const GATE = /^assets\/embed-gate-[0-9a-f]{10}\.js$/;

/** Old enough for the pages that hold embeds. */
const TARGET = 'es2022';

async function builtAlone(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: TARGET,
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [only] = chunks;
  if (only?.type !== 'chunk' || chunks.length !== 1) throw new Error(`${entry} is not one script`);
  return only.code;
}

export function embedScripts(): Plugin {
  return {
    name: 'embed-scripts',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async generateBundle() {
      const gate = await builtAlone('src/app/embed/gate.ts');
      const hash = createHash('sha256').update(gate).digest('hex').slice(0, 10);
      this.emitFile({ type: 'asset', fileName: `assets/embed-gate-${hash}.js`, source: gate });
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await builtAlone('src/embed/loader.ts') });
    },
  };
}
