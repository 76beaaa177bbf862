/** A text that says a number, `{count}`, in the plural forms that the language has (CLDR's categories). */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A text with `{name}` where a value stands. */
export type Message = string | Plural;

/** A part of a language's catalogue: messages by key, some in groups. No key of a group is `other`. */
export interface Catalogue {
  readonly [key: string]: Message | Catalogue;
}

/** What any language must have of a part: the keys of the English one. A key that is missing fails the build. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends Plural
      ? Plural
      : Translation<English[Key]>;
};

/** The names of the values that stand in a message. */
export type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : Text extends Plural
    ? 'count' | NamesIn<Text['other']>
    : never;
