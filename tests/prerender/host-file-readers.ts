/** Reads the files that the build writes for each kind of host, as that kind of host would. */

export type Headers = Readonly<Record<string, string>>;
/** What a host sends with a file of the folder that is there. */
export type HeadersOf = (path: string) => Headers;

/** Each line that `pattern` finds, as name and value. */
const pairs = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

/** What `pattern` finds first; throws if there is none, so that a file that lacks it fails. */
function found(text: string, pattern: RegExp): readonly string[] {
  const match = pattern.exec(text);
  if (!match) throw new Error(`${pattern} finds nothing in: ${text}`);
  return match.slice(1);
}

/** What `pattern` matches has another `Cache-Control` than what `always` says. The folder lies at `/some/assets/`. */
const withHashed =
  (always: Headers, hashed: string, pattern: string): HeadersOf =>
  (path) =>
    new RegExp(pattern).test(`/some/assets/${path}`) ? { ...always, 'Cache-Control': hashed } : always;

/** `_headers`: a path, then its headers, each on a line of its own and set in. A later path adds to an earlier one. */
export function readHeadersFile(text: string): HeadersOf {
  const rules = text.split(/\n(?=\/)/).map((rule) => ({
    prefix: found(rule, /^(\/.*)\*\n/)[0] ?? '',
    sent: pairs(rule, /^ {2}([\w-]+): (.+)$/gm),
  }));
  return (path) =>
    Object.assign({}, ...rules.filter(({ prefix }) => `/${path}`.startsWith(prefix)).map(({ sent }) => sent));
}

/** `.htaccess`: what stands in the `<If>` for files in `assets/` comes last and replaces. */
export function readApache(text: string): HeadersOf {
  const line = /^ +Header always set ([\w-]+) "(.+)"$/gm;
  const [pattern = '', inside = ''] = found(
    text,
    /<If "%\{REQUEST_URI\} =~ m#(.+)# && -f %\{REQUEST_FILENAME\}">([\s\S]*?)<\/If>/,
  );
  return withHashed(pairs(text.replace(inside, ''), line), pairs(inside, line)['Cache-Control'] ?? '', pattern);
}

/** The `map` of one file gives the variable that the other file sends. */
export function readNginx(cache: string, headers: string): HeadersOf {
  const [variable = '', pattern = '', hashed = '', other = ''] = found(
    cache,
    /^map \$uri (\$\w+) \{\s*"~(.+)" "(.+)";\s*default "(.+)";\s*\}/m,
  );
  const sent = pairs(headers, /^add_header ([\w-]+) "?([^"]+?)"? always;$/gm);
  const always = Object.entries(sent).map(([name, value]) => [name, value === variable ? other : value]);
  return withHashed(Object.fromEntries(always), hashed, pattern);
}

/** A `header` for all, and one for what a named matcher finds or for what it does not: Caddy sorts them as it likes. */
export function readCaddy(text: string): HeadersOf {
  const [block = ''] = found(text, /^header \{([\s\S]*?)^\}/m);
  const [matcher = '', pattern = ''] = found(text, /^(@\w+) \{\s*path_regexp (.+)\s*file\s*\}/m);
  const [others = '', same] = found(text, /^(@\w+) not \{\s*path_regexp (.+)\s*file\s*\}/m);
  if (same !== pattern) throw new Error(`One matcher is not the other’s contrary in: ${text}`);
  const cacheFor = (name: string): string =>
    found(text, new RegExp(`^header ${name} Cache-Control "(.+)"$`, 'm'))[0] ?? '';
  const always = { ...pairs(block, /^ +([\w-]+) "(.+)"$/gm), 'Cache-Control': cacheFor(others) };
  return withHashed(always, cacheFor(matcher), pattern);
}

type CloudFrontPolicy = {
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly ContentTypeOptions: { readonly Override: boolean };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
  };
  readonly CorsConfig: { readonly AccessControlAllowOrigins: { readonly Items: readonly string[] } };
  readonly CustomHeadersConfig: {
    readonly Quantity: number;
    readonly Items: readonly { readonly Header: string; readonly Value: string }[];
  };
};

/** A response headers policy. It says nothing of caching: that comes with each object. */
export function readCloudFront(text: string): Headers {
  const {
    SecurityHeadersConfig: security,
    CorsConfig: cors,
    CustomHeadersConfig: custom,
  } = JSON.parse(text) as CloudFrontPolicy;
  if (custom.Quantity !== custom.Items.length) throw new Error('Quantity and Items differ');
  return {
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'X-Content-Type-Options': security.ContentTypeOptions.Override ? 'nosniff' : '',
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    'Access-Control-Allow-Origin': cors.AccessControlAllowOrigins.Items.join(),
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}
