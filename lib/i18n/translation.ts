/**
 * The shape of a translation: the same keys as the Vietnamese messages, a text where they have a text, a function with the same
 * arguments where they have a function. A missing or a surplus key does not compile.
 */
export type Translation<Source> = {
  [Key in keyof Source]: Source[Key] extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : Source[Key] extends string
      ? string
      : Translation<Source[Key]>;
};
