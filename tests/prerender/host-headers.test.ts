import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, headersFor, PAGE_POLICY } from '../../src/prerender/host-headers.ts';

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
    expect(headersFor('assets/index-abc.js')['Cache-Control']).toContain(`max-age=${365 * 24 * 60 * 60}`);
    for (const path of ['', 'week-2025-03-10/index.html', '404.html', 'icon.svg', 'schema/event.json'])
      expect(headersFor(path)['Cache-Control'], path).toBe('no-cache');
  });
});

describe('every file', () => {
  const sent = headersFor('assets/week-abc.json');

  it('is what its host says it is, and tells other sites no more than where the reader came from', () => {
    expect(sent['X-Content-Type-Options']).toBe('nosniff');
    expect(sent['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
    expect(sent['Permissions-Policy']).toMatch(/^(\w+=\(\)(, )?)+$/);
  });

  it('may be fetched by embeds, which have no origin of their own', () => {
    expect(sent['Access-Control-Allow-Origin']).toBe('*');
    expect(sent['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });
});
