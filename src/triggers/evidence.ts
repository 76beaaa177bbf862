/** The ids of events, as evidence. */
export const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

/** Texts as they stand in a sentence for support. */
export const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
