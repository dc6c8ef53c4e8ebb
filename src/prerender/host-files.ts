/** The list of headers as each kind of host reads it. */
import { CACHE, EVERYWHERE, FILE_TYPES } from './host-headers.ts';

/** The folder may itself lie under another `assets/`: only what has a hash in its name is kept for ever. */
const HASHED = String.raw`/assets/[^/]+-[^/]+\.\w+$`;

const eachHeader = (write: (name: string, value: string) => string): string =>
  Object.entries(EVERYWHERE)
    .map(([name, value]) => write(name, value))
    .join('\n');

/** Netlify and Cloudflare Pages. They have pages asked for anew each time without being told. */
const headersFile = (): string =>
  `/*\n${eachHeader((name, value) => `  ${name}: ${value}`)}\n/assets/*\n  Cache-Control: ${CACHE.hashed}\n`;

const apache = (): string =>
  [
    'ErrorDocument 404 /404.html',
    // What stands before the part that the rule sees is the path of the folder, wherever it lies.
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    String.raw`  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\2$`,
    '  RewriteRule ^(.*)$ - [E=PARLEY_AT:%1]',
    '  ErrorDocument 404 /%{reqenv:PARLEY_AT}404.html',
    '</IfModule>',
    'AddType text/javascript .js .mjs',
    ...[...FILE_TYPES].map(([ending, type]) => `AddType ${type} .${ending}`),
    '<IfModule mod_headers.c>',
    eachHeader((name, value) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${CACHE.other}"`,
    // Not of a file that is gone: it may come back.
    `  <If "%{REQUEST_URI} =~ m#${HASHED}# && -f %{REQUEST_FILENAME}">`,
    `    Header always set Cache-Control "${CACHE.hashed}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');

/** In the list that comes with it; told twice, it warns. */
const KNOWN_TO_NGINX: ReadonlySet<string> = new Set(['json', 'kml', 'atom']);

/** To be included in `http`; its `server` includes the second part. nginx forgets outer headers where inner ones are added. */
const nginx = (): string =>
  [
    '# In the http block: include this file. In the server or location that serves the folder: include parley-headers.conf.',
    'map $uri $parley_cache {',
    `  "~${HASHED}" "${CACHE.hashed}";`,
    `  default "${CACHE.other}";`,
    '}',
    'types {',
    ...[...FILE_TYPES]
      .filter(([ending]) => !KNOWN_TO_NGINX.has(ending))
      .map(([ending, type]) => `  ${type} ${ending};`),
    '}',
    '',
  ].join('\n');

const nginxHeaders = (): string =>
  `${eachHeader((name, value) => `add_header ${name} "${value}" always;`)}\nadd_header Cache-Control $parley_cache always;\n`;

const caddy = (): string =>
  [
    '# In the site block: import this file.',
    'header {',
    eachHeader((name, value) => `  ${name} "${value}"`),
    '}',
    // Not of a file that is gone: it may come back. One or the other: Caddy does not keep to the order of lines.
    '@parley_hashed {',
    `  path_regexp ${HASHED}`,
    '  file',
    '}',
    '@parley_other not {',
    `  path_regexp ${HASHED}`,
    '  file',
    '}',
    ...[...FILE_TYPES].map(([ending, type]) => `header *.${ending} Content-Type ${type}`),
    `header @parley_hashed Cache-Control "${CACHE.hashed}"`,
    `header @parley_other Cache-Control "${CACHE.other}"`,
    '',
  ].join('\n');

/** For `aws cloudfront create-response-headers-policy`. What CloudFront has a place of its own for must stand there. */
const cloudFront = (): string => {
  const {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': _nosniff,
    'Referrer-Policy': referrer,
    'Access-Control-Allow-Origin': origin,
    ...others
  } = EVERYWHERE;
  const listed = <Item>(items: readonly Item[]): object => ({ Quantity: items.length, Items: items });
  return `${JSON.stringify(
    {
      Name: 'parley',
      Comment: 'Cache-Control comes with each object, as it was uploaded.',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
        // Can only be `nosniff`.
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
      },
      CorsConfig: {
        AccessControlAllowOrigins: listed([origin]),
        AccessControlAllowHeaders: listed(['*']),
        AccessControlAllowMethods: listed(['GET', 'HEAD']),
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
      CustomHeadersConfig: listed(Object.entries(others).map(([Header, Value]) => ({ Header, Value, Override: true }))),
    },
    null,
    2,
  )}\n`;
};

/** Files by their path in the built folder: `_headers` and `.htaccess` are found by their hosts, the others are included by hand. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  _headers: headersFile(),
  '.htaccess': apache(),
  'hosts/nginx/parley-cache.conf': nginx(),
  'hosts/nginx/parley-headers.conf': nginxHeaders(),
  'hosts/Caddyfile': caddy(),
  'hosts/cloudfront-headers.json': cloudFront(),
});
