/** English words for money, singular, as ISO 4217 codes. */
export const englishCurrencies: Readonly<Record<string, string>> = {
  dollar: 'USD',
  buck: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  quid: 'GBP',
  yen: 'JPY',
  rupee: 'INR',
  rs: 'INR',
  franc: 'CHF',
};
