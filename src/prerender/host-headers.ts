/** What a host is to send with each file: one list, from which `host-files.ts` writes the file of each kind of host. */
import { EXPORT_FORMATS } from '../format/export/format-list.ts';

/**
 * Nothing from elsewhere, no inline code or style, no evaluation, no string where the browser takes script (Trusted Types).
 * Any page may frame ours: it is made to be embedded.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // The preview of an embed, in the share dialog.
  "frame-src 'self'",
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

/** With every file. */
export const EVERYWHERE = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // An embed in a sandbox has no origin of its own, and asks for our files as a stranger.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** `other` may be kept, but is asked about each time: what has no hash in its name may be another tomorrow. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Kinds of file that not every host knows, by the last ending of their names. */
export const FILE_TYPES: ReadonlyMap<string, string> = new Map(
  EXPORT_FORMATS.map(({ ending, type }) => [ending.slice(ending.lastIndexOf('.') + 1), type]),
);

/** Headers for a path inside the folder, such as `assets/x.js`. What is in `assets/` has a hash in its name. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...EVERYWHERE,
  'Cache-Control': path.startsWith('assets/') ? CACHE.hashed : CACHE.other,
});
