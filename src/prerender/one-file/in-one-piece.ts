/** Builds the app of the one file: a single script without imports, a single style, and the JSON that it asks for. */
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type PluginOption, type Rolldown } from 'vite';
import { onlyUsedRouting } from '../only-used-routing.ts';
import { SHEETS_ALONE, sheetsAlone, styleOrder } from './style-order.ts';

export type AppInOnePiece = {
  readonly script: string;
  readonly style: string;
  /** JSON by the name of its file. */
  readonly blocks: Readonly<Record<string, string>>;
};

type Pieces = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function built(input: string, plugins: readonly PluginOption[]): Promise<Pieces> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [...plugins],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  };
  const made = await build(config);
  return (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []));
}

const textOf = ({ source }: Rolldown.OutputAsset): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');

const assetsIn = (pieces: Pieces, ending: string): (readonly [string, string])[] =>
  pieces.flatMap((piece) =>
    piece.type === 'asset' && piece.fileName.endsWith(ending) ? [[piece.fileName, textOf(piece)] as const] : [],
  );

/** `parts` answer what the app asks the build for. Throws if a piece would be left outside: it could not be loaded. */
export async function inOnePiece(entry: string, parts: readonly PluginOption[]): Promise<AppInOnePiece> {
  let sheets: readonly string[] = [];
  const inOrder = styleOrder((told) => {
    sheets = told;
  });
  const pieces = await built(entry, [react(), onlyUsedRouting(), ...parts, inOrder]);
  const [script, ...others] = pieces.flatMap((piece) => (piece.type === 'chunk' ? [piece.code] : []));
  const outside = pieces.filter(({ fileName }) => !/\.(js|css|json)$/.test(fileName));
  if (script === undefined || others.length + outside.length > 0)
    throw new Error(`The one file would need others: ${pieces.map(({ fileName }) => fileName).join(', ')}`);
  const style = assetsIn(await built(SHEETS_ALONE, [sheetsAlone(sheets)]), '.css').map(([, text]) => text);
  const blocks = assetsIn(pieces, '.json').map(([name, text]) => [name.slice(name.lastIndexOf('/') + 1), text]);
  return { script, style: style.join('\n'), blocks: Object.fromEntries(blocks) };
}
