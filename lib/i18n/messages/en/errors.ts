import type { Translation } from "@/lib/i18n/translation";
import type { errors as source } from "../vi/errors";
import { errorScreen } from "./error-screen";

const { internal, ...screen } = errorScreen;

export const errors: Translation<typeof source> = {
  ...screen,
  codes: {
    invalid_input: "The input is not valid. See the marked fields.",
    unauthenticated: "The session has ended. Sign in again.",
    forbidden: "Not found, or outside the scope of your account.",
    not_found: "Not found, or outside the scope of your account.",
    too_large: "The content sent is too large.",
    rate_limited: "Too many requests in a minute. Wait and try again.",
    conflict: "Somebody else has changed this. Reload the page and try again.",
    locked: "This period is closed and cannot be changed.",
    cross_origin: "The request came from another site and was refused.",
    unavailable: "The system cannot answer just now. Try again in a few minutes.",
    internal,
  },
  notFoundTitle: "Page not found",
};
