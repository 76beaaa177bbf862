import { describe, expect, it } from 'vitest';
import { keepingOf, type Wishes } from '../../src/core/keeping.ts';

const asked = (wishes: Partial<Wishes>) => keepingOf({ gpc: false, isFormOpen: false, ...wishes });

describe('where things are kept', () => {
  it('is the device where nobody says otherwise, and where the site says where, there', () => {
    expect(asked({})).toBe('full');
    expect(asked({ storage: 'session' })).toBe('session');
    expect(asked({ storage: 'memory', consent: 'granted' })).toBe('memory');
  });

  it('is the page where consent is refused, or what was said is no consent, whatever else is said', () => {
    for (const consent of ['denied', 'Granted', null, 0])
      expect(asked({ consent, isFormOpen: true, storage: 'full' })).toBe('memory');
  });

  it('is the page under Global Privacy Control, until the form is opened or the customer consents', () => {
    expect(asked({ gpc: true })).toBe('memory');
    expect(asked({ gpc: true, isFormOpen: true, storage: 'session' })).toBe('session');
    expect(asked({ gpc: true, consent: 'granted' })).toBe('full');
    expect(asked({ gpc: true, consent: 'denied', isFormOpen: true })).toBe('memory');
  });
});
