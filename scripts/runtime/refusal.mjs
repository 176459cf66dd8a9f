// A refusal is an expected end: one line that says what is wrong and what to do, no stack trace.
export class Refusal extends Error {
  constructor(message) {
    super(message);
    this.name = "Refusal";
  }
}

/** One line for the person at the terminal. The stack of an unexpected error only with MOC_DEBUG=1. */
export function describeFailure(error) {
  // AppError is the server's own refusal; its class cannot be imported before the packages are there.
  if (error instanceof Refusal || error?.name === "AppError") return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const firstLine = message.split("\n").find((line) => line.trim() !== "") ?? "unknown error";
  return `Unexpected: ${firstLine.trim()} (run again with MOC_DEBUG=1 for the details)`;
}

export function reportFailure(error) {
  console.error(`✗ ${describeFailure(error)}`);
  if (process.env.MOC_DEBUG === "1" && !(error instanceof Refusal)) console.error(error);
}
