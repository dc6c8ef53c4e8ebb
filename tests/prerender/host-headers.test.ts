import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, headersFor, hostFiles, PAGE_POLICY } from '../../src/prerender/host-headers.ts';

describe('the policy', () => {
  it('lets nothing inline, evaluated or from elsewhere run', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|blob:|data:|(?<!ancestors) \*/);
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  });

  it('is the same in the page, but for who may frame it, which no page can say', () => {
    expect(PAGE_POLICY).toBe(CONTENT_SECURITY_POLICY.replace('; frame-ancestors *', ''));
  });
});

describe('headersFor', () => {
  it('keeps for ever what has a hash in its name, and nothing else', () => {
    expect(headersFor('assets/index-abc.js')['Cache-Control']).toContain('immutable');
    for (const path of ['', 'week-2025-03-10/index.html', '404.html', 'icon.svg', 'schema/event.json'])
      expect(headersFor(path)['Cache-Control'], path).toBe('no-cache');
  });
});

describe('hostFiles', () => {
  const files = hostFiles();
  const named = Object.keys(headersFor('')).filter((name) => name !== 'Cache-Control');

  it.each(['_headers', '.htaccess', 'hosts/nginx/parley-headers.conf', 'hosts/Caddyfile'])(
    '%s sends every header with the same value',
    (path) => {
      for (const name of named) {
        expect(files[path]).toContain(name);
        expect(files[path]).toContain(headersFor('')[name]);
      }
    },
  );

  it('tells each kind of host what to keep for ever', () => {
    const { 'hosts/nginx/parley-headers.conf': _headers, ...others } = files;
    for (const [path, text] of Object.entries(others))
      expect(text, path).toContain(headersFor('assets/x.js')['Cache-Control']);
  });
});
