/** Loaded for its effect. */
export {};
