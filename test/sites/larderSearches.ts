import { known, type Known } from './known.ts';

/** Ten searches of Larder's docs. @param pathOf where a generator puts the page of a slug */
export function larderSearches(pathOf: (slug: string) => string): readonly Known[] {
  return known({
    'docker volume': pathOf('install'),
    'invite my partner': pathOf('household-members'),
    'camera does not work': pathOf('barcode-scanner'),
    'shop without internet': pathOf('shopping-list'),
    'food about to expire': pathOf('expiry-reminders'),
    'import csv': pathOf('spreadsheet-import'),
    'restore from backup': pathOf('backups'),
    'nginx 502': pathOf('reverse-proxy'),
    'rate limit api': pathOf('api-tokens'),
    'negative stock': pathOf('sync-conflicts'),
  });
}
