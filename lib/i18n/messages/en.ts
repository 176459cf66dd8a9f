import { api } from "./en/api";
import { charts } from "./en/charts";
import { common } from "./en/common";
import { errors } from "./en/errors";
import { figures } from "./en/figures";
import { flags } from "./en/flags";
import { footnotes } from "./en/footnotes";
import { methods } from "./en/methods";
import { navigation } from "./en/navigation";
import { overview } from "./en/overview";
import { roles } from "./en/roles";
import { signIn } from "./en/sign-in";
import { status } from "./en/status";
import { target } from "./en/target";
import type { Messages } from "./vi";

const messages: Messages = {
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

export const enMessages = messages;
