/** Forty letters. One word is mistyped: a word that no article has is the dearest to search, at each of its letters. */
export const QUESTION = 'how can I catch an excepiton in a thread';

/** The page that the customer stands on: related articles are looked for as soon as the index is there. */
export const PAGE_TITLE = 'Exceptions';
