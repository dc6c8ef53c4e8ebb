import { describe, expect, it } from 'vitest';
import { type GlFacts, glOffer, isSoftware } from '../../src/views/map/gl/gl-support.ts';

const GPU: GlFacts = { renderer: 'ANGLE (NVIDIA GeForce RTX 3060)', savesData: false, isSlow: false };

describe('glOffer', () => {
  it('takes over by itself where there is a graphics card', () => {
    expect(glOffer(GPU, 'auto')).toBe('auto');
  });

  it('takes a hidden name for a graphics card', () => {
    expect(glOffer({ ...GPU, renderer: '' }, 'auto')).toBe('auto');
    expect(isSoftware('')).toBe(false);
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
  ])('asks before it draws on a processor: %s', (renderer) => {
    expect(glOffer({ ...GPU, renderer }, 'auto')).toBe('ask');
    expect(glOffer({ ...GPU, renderer }, 'force')).toBe('auto');
    expect(isSoftware(renderer)).toBe(true);
  });

  it('asks where data is saved or the machine is slow', () => {
    expect(glOffer({ ...GPU, savesData: true }, 'auto')).toBe('ask');
    expect(glOffer({ ...GPU, isSlow: true }, 'auto')).toBe('ask');
  });

  it('offers nothing without WebGL 2, even when forced, or when it is switched off', () => {
    expect(glOffer({ ...GPU, renderer: null }, 'force')).toBe('none');
    expect(glOffer(GPU, 'off')).toBe('none');
  });
});
