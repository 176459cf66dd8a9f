import type { Translation } from "../translation";
import { api } from "./vi/api";
import { charts } from "./vi/charts";
import { common } from "./vi/common";
import { errors } from "./vi/errors";
import { figures } from "./vi/figures";
import { flags } from "./vi/flags";
import { footnotes } from "./vi/footnotes";
import { methods } from "./vi/methods";
import { navigation } from "./vi/navigation";
import { overview } from "./vi/overview";
import { roles } from "./vi/roles";
import { signIn } from "./vi/sign-in";
import { status } from "./vi/status";
import { target } from "./vi/target";

/** One file an area; a new area is added here and in en.ts, which does not compile without it. */
const messages = {
  api,
  charts,
  common,
  errors,
  figures,
  flags,
  footnotes,
  methods,
  navigation,
  overview,
  roles,
  signIn,
  status,
  target,
};

export type Messages = Translation<typeof messages>;
export const viMessages: Messages = messages;
