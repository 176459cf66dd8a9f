export function stopWithNpm(options?: {
  env?: Readonly<Record<string, string | undefined>>;
  parent?: () => number;
  stop?: () => void;
}): void;
