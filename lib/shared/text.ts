/** A text in both languages of the product. */
export type BilingualText = { readonly vi: string; readonly en: string };
