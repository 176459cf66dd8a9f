// Vitest runs outside React's server condition, where the real package throws on import.
export {};
