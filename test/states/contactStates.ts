import type { State } from './state.ts';

const EMAIL = 'ana@larch.example';

/** Contact, from the form to what becomes of the message. */
export const contactStates: readonly State[] = [
  {
    name: 'form',
    after: 'launcher-sign',
    async reach(visitor) {
      await visitor.press('launcher');
      await visitor.press('offerTake');
      await visitor.see('form');
    },
  },
  {
    name: 'form-errors',
    after: 'form',
    async reach(visitor) {
      await visitor.press('send');
      await visitor.see('fault');
    },
  },
  {
    name: 'pending',
    after: 'form-errors',
    async reach(visitor, site) {
      await visitor.write('email', EMAIL);
      site.endpoint('held');
      await visitor.press('send');
      await visitor.see('pending');
    },
  },
  {
    name: 'refused',
    after: 'pending',
    async reach(visitor, site) {
      site.endpoint('refusing');
      await visitor.see('failed');
    },
  },
  {
    name: 'failed',
    after: 'refused',
    async reach(visitor, site) {
      site.endpoint('down');
      await visitor.press('send');
      await visitor.see('pending');
      await visitor.see('failed');
    },
  },
  {
    name: 'sent',
    after: 'failed',
    async reach(visitor, site) {
      site.endpoint('open');
      await visitor.press('send');
      await visitor.see('sent');
    },
  },
  {
    name: 'sent-before',
    after: 'sent',
    async reach(visitor) {
      await visitor.comeBack('/');
      await visitor.openPanel();
      await visitor.see('sentBefore');
    },
  },
  {
    name: 'form-unsent',
    async reach(visitor) {
      await visitor.arrive('/');
      await visitor.openPanel();
      await visitor.search('import from another tool');
      await visitor.press('contact');
      await visitor.write('description', 'The import stops at row 40.');
      await visitor.comeBackLater('/');
      await visitor.openPanel();
      await visitor.press('contact');
      await visitor.see('unsent');
    },
  },
  {
    name: 'form-empty',
    async reach(visitor) {
      await visitor.arrive('/');
      await visitor.openPanel();
      await visitor.press('contact');
      await visitor.see('form');
    },
  },
  {
    name: 'form-first',
    async reach(visitor) {
      await visitor.arrive('/');
      await visitor.openPanel();
      await visitor.search('I think my account was hacked');
      await visitor.see('form');
    },
  },
];
