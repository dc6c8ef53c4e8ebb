/**
 * The app's style for a renderer that knows but little CSS: no variables, no `:is()`, no conditions. What it cannot be told
 * is left out. For our own style sheets: rules are not nested in one another.
 */

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Without `@media` and the like, whose braces hold others. */
function withoutConditions(css: string): string {
  let depth = 0;
  let kept = '';
  for (const piece of css.split(/(@[^{;]*\{|[{}])/)) {
    if (depth > 0) depth += piece.endsWith('{') ? 1 : piece === '}' ? -1 : 0;
    else if (piece.startsWith('@')) depth = 1;
    else kept += piece;
  }
  return kept;
}

/** Values by name, those of the light theme. */
export function lightTokens(css: string): ReadonlyMap<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(withoutComments(css))?.[1] ?? '';
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/^light-dark\(([^,]+),.*\)$/, '$1'),
    ]),
  );
}

/** `a:is(b, c)` as `ab` and `ac`. */
function expanded(selector: string): string[] {
  const [whole, choices] = /:is\(([^()]*)\)/.exec(selector) ?? [];
  if (whole === undefined || choices === undefined) return [selector];
  return choices.split(',').flatMap((choice) => expanded(selector.replace(whole, choice.trim())));
}

const selectorsOf = (list: string): string[] =>
  list
    .split(/,(?![^(]*\))/)
    .flatMap((selector) => expanded(selector.trim()))
    .filter((selector) => selector !== '' && !selector.includes(':'));

/** Later rules win, as in CSS. A name that `tokens` does not have is left as it is. */
export function plainStyle(css: string, tokens: ReadonlyMap<string, string>): string {
  const rules = withoutConditions(withoutComments(css)).matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .flatMap(([, list = '', declarations = '']) => {
      const told = declarations
        .replace(/var\((--[\w-]+)\)/g, (all, name: string) => tokens.get(name) ?? all)
        // The short form of fonts would cost it the whole rule.
        .replace(/(^|[;\s])font:[^;]*;/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
      return selectorsOf(list).map((selector) => `${selector}{${told}}`);
    })
    .join('\n');
}
