/** What a host is to send with each file: one list, from which the file of each kind of host is written. */

/**
 * Nothing from elsewhere, no inline code or style, no evaluation, no string where the browser takes script (Trusted Types).
 * Any page may frame ours: it is made to be embedded.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

export const CONTENT_SECURITY_POLICY = [...DIRECTIVES, 'frame-ancestors *'].join('; ');

/** For hosts that send no headers: what a page can say of itself. It cannot say who may frame it. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // An embed in a sandbox has no origin of its own, and asks for our files as a stranger.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Headers for a path inside the folder, such as `assets/x.js`. What is in `assets/` has a hash in its name. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...EVERYWHERE,
  'Cache-Control': path.startsWith('assets/') ? CACHE.hashed : CACHE.other,
});

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
    'AddType text/javascript .js .mjs',
    '<IfModule mod_headers.c>',
    eachHeader((name, value) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${CACHE.other}"`,
    `  <If "%{REQUEST_URI} =~ m#/assets/#">`,
    `    Header always set Cache-Control "${CACHE.hashed}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');

/** To be included in `http`; its `server` includes the second part. nginx forgets outer headers where inner ones are added. */
const nginx = (): string =>
  [
    '# In the http block: include this file. In the server or location that serves the folder: include parley-headers.conf.',
    'map $uri $parley_cache {',
    `  ~/assets/ "${CACHE.hashed}";`,
    `  default "${CACHE.other}";`,
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
    `  Cache-Control "${CACHE.other}"`,
    '}',
    '@parley_hashed path */assets/*',
    `header @parley_hashed Cache-Control "${CACHE.hashed}"`,
    '',
  ].join('\n');

/** Files by their path in the built folder: `_headers` and `.htaccess` are found by their hosts, the others are included by hand. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  _headers: headersFile(),
  '.htaccess': apache(),
  'hosts/nginx/parley-cache.conf': nginx(),
  'hosts/nginx/parley-headers.conf': nginxHeaders(),
  'hosts/Caddyfile': caddy(),
});
