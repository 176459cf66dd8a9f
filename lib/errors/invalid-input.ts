import { AppError } from "@/lib/errors/app-error";

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** zod's issues as our refusal, with each path dotted as sent. */
export function toInvalidInput(issues: readonly Issue[]): AppError {
  const fields = issues.map((issue) => ({ path: issue.path.map(String).join("."), message: issue.message }));
  return new AppError("invalid_input", { fields });
}

interface Schema<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/** The parsed input, or a throw of `invalid_input`. */
export function parseInput<T>(schema: Schema<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw toInvalidInput(parsed.error.issues);
  return parsed.data;
}
